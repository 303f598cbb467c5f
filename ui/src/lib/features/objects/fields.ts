import type { DomainRow, ObjectFacts, TargetObjectRow, TargetObjectSaveRequest } from '$lib/backend/bindings';

/** A request that saves a target object as it is, or adds one. */
export function requestOf(domain: DomainRow, object: TargetObjectRow | null): TargetObjectSaveRequest {
  return {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    id: object?.id ?? null,
    kind: object?.kind ?? 'it_system',
    name: object?.name ?? '',
    description: object?.description ?? '',
    responsible: object?.responsible ?? '',
    member_count: object?.member_count ?? 1,
    parent_id: object?.parent_id ?? null,
    facts: object?.facts ?? blankFacts(),
  };
}

/** Facts of which nothing is known. */
function blankFacts(): ObjectFacts {
  return {
    number: '',
    platform: '',
    usage: null,
    users: '',
    owner: '',
    location: '',
    in_service_since: null,
    support_ends_on: null,
    replaced_by_id: null,
    process_kind: null,
    personal_data: null,
    classification: null,
    carrier: '',
    network_address: '',
    contract: '',
    external_connection: null,
    carries_high_need: { confidentiality: null, integrity: null, availability: null },
    excludes_high_need: null,
    needed_in_production: null,
  };
}

/** The answers to a question that may be open. */
export type Said = '' | 'yes' | 'no';

export const said = (value: boolean | null): Said => (value === null ? '' : value ? 'yes' : 'no');
export const unsaid = (value: Said): boolean | null => (value === '' ? null : value === 'yes');
