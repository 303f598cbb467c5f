import type { DomainRow, MeasureRow, MeasureSaveRequest, Served } from '$lib/backend/bindings';

/**
 * A request that saves a measure as it is, to be changed in places. It stays in its information domain, also where it is
 * shown in another one that it serves as well.
 */
export function requestOf(measure: MeasureRow, domain: DomainRow): MeasureSaveRequest {
  const { id, title, description, responsible, supervised_by, starts_on, due_on, done_on, priority, status } = measure;
  const { cost_once, cost_yearly, personnel_once, personnel_yearly, budget_year, effort } = measure;
  return {
    municipality_id: domain.municipality_id,
    domain_id: measure.domain_id,
    id,
    title,
    description,
    responsible,
    supervised_by,
    starts_on,
    due_on,
    done_on,
    cost_once,
    cost_yearly,
    personnel_once,
    personnel_yearly,
    budget_year,
    effort,
    priority,
    status,
    serves: null,
  };
}

/** A request that adds a measure. */
export function newMeasure(domain: DomainRow, title: string, serves: Served[]): MeasureSaveRequest {
  return {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    id: null,
    title,
    description: '',
    responsible: '',
    supervised_by: '',
    starts_on: null,
    due_on: null,
    done_on: null,
    cost_once: null,
    cost_yearly: null,
    personnel_once: null,
    personnel_yearly: null,
    budget_year: null,
    effort: null,
    priority: 'medium',
    status: 'planned',
    serves,
  };
}
