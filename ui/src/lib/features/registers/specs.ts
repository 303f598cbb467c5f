import type { RegisterKind } from '$lib/backend/bindings';
import { euro, t } from '$lib/text';
import { backups, exceptions } from './proofs';
import { activities } from './activities';
import { assessments, thresholds } from './assessments';
import { breaches, requests } from './cases';
import { audits, findings } from './audits';
import { clients, toms } from './clients';
import { consultations, tasks, trainings } from './desk';
import { documents } from './documents';
import { incidents } from './incidents';
import { clauses, controls } from './iso';
import { objectives } from './objectives';
import { reviews } from './reviews';
import { bases, controller, deletions, processors } from './privacy';
import { costs, decisions, regimes, services } from './records';
import { coded, names, text, type EntryRow, type Fields, type RegisterSpec } from './spec';

export const registers = {
  exceptions,
  backups,
  decisions,
  costs,
  services,
  regimes,
  incidents,
} satisfies Record<string, RegisterSpec>;

/** Data protection, in the order of its parts. */
export const privacy = {
  activities,
  controller,
  processors,
  clients,
  toms,
  breaches,
  requests,
  thresholds,
  assessments,
  deletions,
  bases,
} satisfies Record<string, RegisterSpec>;

/** ISO 27001, in the order of its parts. */
export const iso = {
  controls,
  clauses,
  audits,
  findings,
  reviews,
} satisfies Record<string, RegisterSpec>;

/** The desk, in the order of its parts. */
export const desk = {
  documents,
  trainings,
  consultations,
  tasks,
  objectives,
} satisfies Record<string, RegisterSpec>;

/** The register that holds entries of a kind. */
export function specOf(kind: RegisterKind): RegisterSpec {
  const all: RegisterSpec[] = [registers, privacy, iso, desk].flatMap((specs) => Object.values<RegisterSpec>(specs));
  return all.find((spec) => spec.kind === kind) ?? costs;
}

/** What is recorded about an entry, without what follows from it. */
export function fieldsOf(spec: RegisterSpec, row: EntryRow): Fields {
  return Object.fromEntries(Object.keys(spec.blank).map((name) => [name, row[name]]));
}

/** The record that an entry is changed by; none where it is still to be made. */
export function recordOf(row: EntryRow): string | null {
  return row.record_id === undefined ? row.id : row.record_id;
}

/** Names of what an entry refers to, as far as its row knows them. */
export function namesOf(row: EntryRow): Map<string, string> {
  const known = new Map<string, string>();
  const pairs: [string, string][] = [
    ['site_id', 'site_name'],
    ['second_site_id', 'second_site_name'],
    ['measure_id', 'measure_title'],
    ['relation_id', 'relation_name'],
    ['member_id', 'member_name'],
    ['target_object_id', 'object_name'],
    ['requirement_id', 'requirement'],
    ['activity_id', 'activity_name'],
    ['audit_id', 'audit_name'],
    ['domain_id', 'domain_name'],
    ['replaced_by_id', 'replaced_by_name'],
    ['breach_id', 'breach_name'],
    ['finding_id', 'finding_name'],
  ];
  for (const [id, name] of pairs) if (row[id] && row[name]) known.set(text(row[id]), text(row[name]));
  for (const list of ['objects', 'evidence', 'measures', 'contracts', 'activities', 'persons', 'requirements'])
    for (const one of (row[list] ?? []) as { id: string; name: string }[]) known.set(one.id, one.name);
  return known;
}

/** What a row says in one line beside its name. */
export function subtitleOf(spec: RegisterSpec, row: EntryRow): string {
  if (spec.subtitle) return spec.subtitle(row);
  if (spec.part === 'exceptions')
    return [coded('exception-kind', row.kind), coded('exception-state', row.state)].join(' · ');
  if (spec.part === 'backups' || spec.part === 'services') return names(row.objects);
  if (spec.part === 'costs') return [String(row.year), euro(row.amount as number)].join(' · ');
  return spec.part === 'regimes' ? coded('applicability', row.applies) : t(spec.tab);
}
