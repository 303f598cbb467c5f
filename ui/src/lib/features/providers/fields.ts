import type { DomainRow, ProviderFields, ProviderRow, ProviderSaveRequest } from '$lib/backend/bindings';

/** What is recorded about a relation, without what follows from it. */
function fieldsOf(row: ProviderRow): ProviderFields {
  const { name, kind, provider_object_id, provider_municipality_id, services, contact, contract } = row;
  const { legal_act, legal_body, legal_number, legal_on, valid_from, valid_until, exit_rule, exit_on } = row;
  const { data_role, data_role_reason, default_split } = row;
  const { controlled_on, controlled_by, control_result, control_due_on } = row;
  return {
    name,
    kind,
    provider_object_id,
    provider_municipality_id,
    services,
    contact,
    contract,
    legal_act,
    legal_body,
    legal_number,
    legal_on,
    valid_from,
    valid_until,
    exit_rule,
    exit_on,
    data_role,
    data_role_reason,
    default_split,
    controlled_on,
    controlled_by,
    control_result,
    control_due_on,
  };
}

/** A request that saves a relation as it is, to be changed in places. */
export function requestOf(row: ProviderRow, domain: DomainRow): ProviderSaveRequest {
  return { municipality_id: domain.municipality_id, domain_id: row.domain_id, id: row.id, fields: fieldsOf(row) };
}

/** A request that adds a relation. */
export function newProvider(domain: DomainRow): ProviderSaveRequest {
  return {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    id: null,
    fields: {
      name: '',
      kind: 'outsourcing',
      provider_object_id: null,
      provider_municipality_id: null,
      services: '',
      contact: '',
      contract: '',
      legal_act: '',
      legal_body: '',
      legal_number: '',
      legal_on: null,
      valid_from: null,
      valid_until: null,
      exit_rule: '',
      exit_on: null,
      data_role: null,
      data_role_reason: '',
      default_split: null,
      controlled_on: null,
      controlled_by: '',
      control_result: '',
      control_due_on: null,
    },
  };
}

/** A provider as one choice of a list: an object of the domain, or another municipality. */
export function providerChoice(fields: ProviderFields): string {
  if (fields.provider_object_id) return `object ${fields.provider_object_id}`;
  return fields.provider_municipality_id ? `municipality ${fields.provider_municipality_id}` : '';
}

/** Takes a choice of that list over. */
export function chooseProvider(fields: ProviderFields, choice: string): void {
  const [kind, id] = choice.split(' ');
  fields.provider_object_id = kind === 'object' ? (id ?? null) : null;
  fields.provider_municipality_id = kind === 'municipality' ? (id ?? null) : null;
}
