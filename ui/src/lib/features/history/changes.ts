import { date, euro, instant, t, term, word } from '$lib/text';

const families: Record<string, Record<string, string>> = {
  answer: { status: 'status' },
  measure: { status: 'measure-status', priority: 'priority', effort: 'measure-effort' },
  measure_relation: { kind: 'measure-relation' },
  evidence: { kind: 'evidence-kind', classification: 'classification' },
  target_object: { kind: 'object-kind', usage: 'usage-status', process_kind: 'process-kind' },
  dependency: { kind: 'dependency-kind' },
  risk: { relevance: 'threat-relevance', treatment: 'risk-treatment' },
  risk_analysis: { occasion: 'analysis-occasion' },
  protection_need: { value: 'basic-value', effect: 'need-effect' },
  municipality: { legal_form: 'legal-form', land: 'land' },
  information_domain: { method: 'method', approach: 'approach' },
  catalog: { completeness: 'completeness' },
  document_revision: { status: 'document-status', classification: 'classification', report: 'report-title' },
};

/** The name of a field of the change log, in words. */
export function fieldName(field: string): string {
  return term('field', field);
}

/** A value of the change log as people write it. */
export function fieldValue(entity: string, field: string, value: string | null): string {
  if (value === null || value === '') return t('history-empty');
  const family = families[entity]?.[field];
  if (family) return word(family, value);
  if (value === 'true') return t('value-true');
  if (value === 'false') return t('value-false');
  // Nobody reads an id, but two of them must be told apart.
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return t('value-record', { end: value.slice(-8) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return instant(value);
  if (field.startsWith('cost_') || field.startsWith('personnel_')) return euro(Number(value));
  return value;
}
