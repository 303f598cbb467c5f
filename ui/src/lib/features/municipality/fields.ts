import type { MunicipalityFields, MunicipalityRow } from '$lib/backend/bindings';

const empty: MunicipalityFields = {
  name: '',
  official_name: '',
  legal_form: 'municipality',
  land: null,
  official_key: '',
  street: '',
  postal_code: '',
  town: '',
  email: '',
  phone: '',
  authority_head: '',
  security_officer: '',
  data_protection_officer: '',
};

/** What can be edited of a municipality; of none, an empty form. */
export function fieldsOf(municipality: MunicipalityRow | null): MunicipalityFields {
  if (!municipality) return { ...empty };
  const { id: _id, demo: _demo, domains: _domains, ...fields } = municipality;
  return fields;
}
