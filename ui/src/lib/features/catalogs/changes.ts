import { CatalogChangeCodes, type CatalogChange, type ChangeCounts } from '$lib/backend/bindings';
import { number, t, word } from '$lib/text';

/** The kinds of change that happened at all, with how often, in the order of the closed list. */
export function happened(counts: ChangeCounts): { change: CatalogChange; count: number }[] {
  return CatalogChangeCodes.map((change) => ({ change, count: counts[change] })).filter(({ count }) => count > 0);
}

/** What happened between two versions, in a line. */
export function changeLine(counts: ChangeCounts): string {
  const parts = happened(counts).map(({ change, count }) => `${word('change', change)}: ${number(count)}`);
  return parts.length > 0 ? parts.join(' · ') : t('compare-same');
}

/** One kind more or less asked for. */
export function toggled(changes: CatalogChange[], change: CatalogChange): CatalogChange[] {
  return changes.includes(change) ? changes.filter((one) => one !== change) : [...changes, change];
}
