import type { DeadlineRow } from '$lib/backend/bindings';
import { href, type Route } from '$lib/util/route.svelte';
import type { RegisterSpec } from './spec';
import { specOf } from './specs';

/** Where a register is shown, or an entry of it. */
export function routeOf(spec: Pick<RegisterSpec, 'view' | 'part'>, id?: string): Route {
  const first = spec.part === 'exceptions' || spec.part === 'activities' || spec.part === 'controls';
  return { view: spec.view ?? 'registers', part: first ? undefined : spec.part, id } as Route;
}

export const hrefOf = (spec: Pick<RegisterSpec, 'view' | 'part'>, id?: string): string => href(routeOf(spec, id));

/** Where the record of a deadline is shown. */
export function recordOf(row: Pick<DeadlineRow, 'kind' | 'record_id' | 'register' | 'due_on'>): Route {
  if (row.register) return routeOf(specOf(row.register), row.record_id);
  const id = row.record_id;
  switch (row.kind) {
    case 'requirements_due':
      return { view: 'check', object: id, status: 'partial,no', due: row.due_on };
    case 'measure':
      return { view: 'measures', id };
    case 'evidence_end':
      return { view: 'evidence', id };
    case 'support_end':
      return { view: 'objects', id };
    case 'report_revision':
      return { view: 'reports' };
    case 'risk_review':
      return { view: 'risks', id };
    default:
      return { view: 'providers', id };
  }
}
