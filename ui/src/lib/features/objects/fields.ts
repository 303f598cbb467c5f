import type { DomainRow, TargetObjectRow, TargetObjectSaveRequest } from '$lib/backend/bindings';

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
  };
}
