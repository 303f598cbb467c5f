import type {
  DomainRow,
  ModelFilter,
  ModelPlace,
  ModelSaveRequest,
  ModuleRow,
  PackageItemRow,
  PackagePlace,
  PackageSaveRequest,
} from '$lib/backend/bindings';

/** States of a module at an object, in the order in which they are offered. */
export const states = ['proposed', 'relevant', 'not_relevant', 'open'] as const;
export const orders = ['R1', 'R2', 'R3'] as const;

export function emptyModelFilter(): ModelFilter {
  return { text: '', states: [], orders: [], object_id: null, module: null };
}

export function moduleKey(row: ModuleRow): string {
  return `${row.line_id} ${row.module} ${row.object_id}`;
}

export function placeOf(row: ModuleRow): ModelPlace {
  return { line_id: row.line_id, module: row.module, object_id: row.object_id };
}

export type ModelChange = Partial<Omit<ModelSaveRequest, 'municipality_id' | 'domain_id' | 'places'>>;

/** A request that decides about modules at objects; what is not named stays. */
export function modelChange(domain: DomainRow, places: ModelPlace[], change: ModelChange): ModelSaveRequest {
  return {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    places,
    relevant: null,
    reason: null,
    contact: null,
    risk_note: null,
    decided_by: null,
    decided_on: null,
    ...change,
  };
}

export function itemKey(row: PackageItemRow): string {
  return `${row.requirement_id} ${row.object_id}`;
}

export function itemPlace(row: PackageItemRow): PackagePlace {
  return { requirement_id: row.requirement_id, object_id: row.object_id };
}

export type PackageChange = Partial<Omit<PackageSaveRequest, 'municipality_id' | 'domain_id' | 'places'>>;

/** A request that decides about requirements at objects; what is not named stays. */
export function packageChange(domain: DomainRow, places: PackagePlace[], change: PackageChange): PackageSaveRequest {
  return {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    places,
    choice: null,
    basis: null,
    reason: null,
    values: null,
    decided_by: null,
    decided_on: null,
    ...change,
  };
}
