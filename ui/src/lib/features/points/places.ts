import type { PointRow } from '$lib/backend/bindings';
import type { DeskPart, IsoPart, PrivacyPart, RegisterPart, Route } from '$lib/util/route.svelte';

/** The register that a point is about, by the beginning of its code; the exceptions have no name of their own. */
const registers: readonly [string, RegisterPart | undefined][] = [
  ['exception_', undefined],
  ['backup_', 'backups'],
  ['decision_', 'decisions'],
  ['cost_', 'costs'],
  ['service_', 'services'],
  ['regime_', 'regimes'],
];

/** The register of data protection that a point is about, likewise; the activities have no name of their own. */
const privacy: readonly [string, PrivacyPart][] = [
  ['officer_not_consulted', 'thresholds'],
  ['threshold_undated', 'thresholds'],
  ['threshold_contradicts', 'thresholds'],
  ['threshold_source_', 'thresholds'],
  ['deviation_', 'thresholds'],
  ['assessment_missing', 'thresholds'],
  ['assessment_', 'assessments'],
  ['views_', 'assessments'],
  ['consultation_', 'assessments'],
  ['client_', 'clients'],
  ['tom_', 'toms'],
  ['controller_', 'controller'],
  ['officer_', 'controller'],
  ['contract_', 'processors'],
  ['sub_processor_', 'processors'],
  ['guarantees_', 'processors'],
  ['processor_', 'processors'],
  ['certificate_', 'processors'],
  ['social_data_', 'processors'],
  ['return_', 'processors'],
  ['awareness_', 'breaches'],
  ['breach_', 'breaches'],
  ['persons_', 'breaches'],
  ['notice_', 'breaches'],
  ['request_', 'requests'],
  ['extension_', 'requests'],
  ['refusal_', 'requests'],
  ['identity_', 'requests'],
  ['fee_', 'requests'],
  ['deletion_overdue', 'deletions'],
  ['archive_', 'deletions'],
];

/** The list of ISO 27001 that a point is about, likewise; the Statement of Applicability has no name of its own. */
const iso: readonly [string, IsoPart][] = [
  ['clause_', 'clauses'],
  ['audit_', 'audits'],
  ['finding_', 'findings'],
  ['review_', 'reviews'],
];

/** The register of the desk that a point is about, likewise. */
const desk: readonly [string, DeskPart][] = [
  ['policy_', 'documents'],
  ['document_', 'documents'],
  ['training_', 'trainings'],
  ['consultation_', 'consultations'],
  ['task_', 'tasks'],
  ['objective_', 'objectives'],
];

/** Where an open point is mended. */
export function mendedAt(row: Pick<PointRow, 'area' | 'code' | 'object_id' | 'requirement_id' | 'record_id'>): Route {
  const object = row.object_id ?? undefined;
  const record = row.record_id ?? undefined;
  switch (row.area) {
    case 'check':
      if (row.code === 'requirement_gone') return { view: 'check', object, show: 'archived' };
      return { view: 'check', object, requirement: row.requirement_id ?? undefined };
    case 'measures':
      return { view: 'measures', id: record };
    case 'domain':
      return row.code === 'domain_not_released' ? { view: 'reports' } : { view: 'akte' };
    case 'structure':
      return { view: 'objects', id: object };
    case 'needs':
      return { view: 'objects', part: 'needs', id: object };
    case 'modelling':
      if (row.code === 'category_missing')
        return { view: 'objects', part: 'modelling', show: 'categories', id: object };
      if (row.code === 'param_value_missing') return { view: 'check', requirement: row.requirement_id ?? undefined };
      return { view: 'objects', part: 'modelling' };
    case 'risks':
      if (row.code === 'risk_scheme_undecided') return { view: 'risks' };
      return record ? { view: 'risks', id: record } : { view: 'risks', part: 'objects', object };
    case 'providers':
      if (row.code.startsWith('shared_')) return { view: 'providers', part: 'shared' };
      if (row.code === 'provider_split_undecided' || row.code === 'provider_shared_without_note')
        return { view: 'providers', part: 'split', id: record };
      return { view: 'providers', id: record };
    case 'privacy':
      return { view: 'privacy', part: privacy.find(([start]) => row.code.startsWith(start))?.[1], id: record };
    case 'iso':
      if (row.code === 'soa_not_released') return { view: 'reports' };
      return { view: 'iso', part: iso.find(([start]) => row.code.startsWith(start))?.[1], id: record };
    case 'desk':
      return { view: 'desk', part: desk.find(([start]) => row.code.startsWith(start))?.[1], id: record };
    case 'registers':
      return { view: 'registers', part: registers.find(([start]) => row.code.startsWith(start))?.[1], id: record };
  }
}
