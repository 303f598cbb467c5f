import type { RiskSaveRequest, RiskSchemeRow, RiskStepRow } from '$lib/backend/bindings';
import { t } from '$lib/text';

/** The name of a risk category. */
export function categoryName(scheme: RiskSchemeRow | undefined, code: string | null): string {
  if (code === null) return t('risks-not-rated');
  return scheme?.categories.find((one) => one.code === code)?.name ?? code;
}

/** How high a category stands: 0 for the lowest; none where nothing is rated. */
export function categoryLevel(scheme: RiskSchemeRow | undefined, code: string | null): number | null {
  const place = scheme?.categories.findIndex((one) => one.code === code) ?? -1;
  return place < 0 ? null : place;
}

/** The category that follows from a frequency and a damage. */
export function rated(scheme: RiskSchemeRow | undefined, frequency: string, damage: string): string | null {
  const row = scheme?.frequencies.findIndex((one) => one.code === frequency) ?? -1;
  const column = scheme?.damages.findIndex((one) => one.code === damage) ?? -1;
  const place = scheme?.matrix[row]?.[column];
  return place === undefined ? null : (scheme?.categories[place]?.code ?? null);
}

/** The steps to choose from, the empty one first. */
export function stepOptions(steps: RiskStepRow[] | undefined) {
  return [
    { value: '', label: t('risks-step-none') },
    ...(steps ?? []).map((one) => ({ value: one.code, label: one.name, help: one.definition })),
  ];
}

/** What a save may change. */
export type RiskChange = Partial<Omit<RiskSaveRequest, 'municipality_id' | 'domain_id'>>;

/** A request that changes only what is named. */
export function riskRequest(municipalityId: string, domainId: string, change: RiskChange): RiskSaveRequest {
  return {
    municipality_id: municipalityId,
    domain_id: domainId,
    risk_ids: [],
    object_ids: [],
    threats: [],
    relevance: null,
    comment: null,
    affected: null,
    description: null,
    frequency_before: null,
    damage_before: null,
    assessment: null,
    treatment: null,
    treatment_reason: null,
    transferred_to: null,
    frequency_after: null,
    damage_after: null,
    owner: null,
    accepted_by: null,
    accepted_on: null,
    acceptance_reason: null,
    review_on: null,
    observed: null,
    observed_by: null,
    observed_trigger: null,
    add_measures: [],
    remove_measures: [],
    ...change,
  };
}
