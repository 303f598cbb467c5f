import type { CoverageCounts, CoverageRow, CoverageState } from '$lib/backend/bindings';
import type { Share } from '$lib/components/share';
import { number, t, word } from '$lib/text';

/** How far something may be covered, the best first. */
export const states: CoverageState[] = ['wholly', 'partly', 'open', 'not_mapped'];

export const swatches: Record<CoverageState, Share['swatch']> = {
  wholly: 'yes',
  partly: 'partial',
  open: 'no',
  not_mapped: 'unprocessed',
};

/** The parts of a bar. */
export function shares(counts: CoverageCounts): Share[] {
  return states.map((state) => ({ swatch: swatches[state], name: word('mapping-state', state), count: counts[state] }));
}

export function totalOf(counts: CoverageCounts): number {
  return states.reduce((sum, state) => sum + counts[state], 0);
}

const shown = 3;

/** What covers a requirement, in a cell. */
export function coveredBy(row: CoverageRow): string {
  const list = row.by.slice(0, shown).map((one) => one.requirement.label);
  const more = row.by.length - list.length;
  return more > 0 ? t('coverage-more', { list: list.join(', '), count: number(more) }) : list.join(', ');
}
