import type { EvidenceRow } from '$lib/backend/bindings';
import { date, t } from '$lib/text';

/** From when to when a piece of evidence holds, in words. */
export function period(evidence: EvidenceRow): string {
  const { valid_from: from, valid_until: until } = evidence;
  if (from && until) return t('period-both', { from: date(from), until: date(until) });
  if (from) return t('period-from', { from: date(from) });
  if (until) return t('period-until', { until: date(until) });
  return t('period-open');
}
