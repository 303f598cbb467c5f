import { describe, expect, it } from 'vitest';
import type { MunicipalityFigures } from '$lib/backend/bindings';
import { figureRows, matching, sorted } from './rows';

function domain(name: string, degree: number | null, open: number | null) {
  return {
    id: `id of ${name}`,
    name,
    method: 'entry_check' as const,
    counts: { unprocessed: 1, yes: 2, partial: 3, no: 4, dispensable: 5, total: 15, degree_per_mille: degree },
    counted_on: null,
    support: {
      total: 0,
      supported: 0,
      degree_per_mille: null,
      within_half_year: 0,
      within_year: 0,
      ended: 0,
      unknown: 0,
    },
    points: open === null ? null : { open, put_back: 0, unproven: 0, overdue_measures: 0, kinds: [] },
  };
}

const all: MunicipalityFigures[] = [
  { id: 'a', name: 'Amt 10', domains: [domain('Rathaus', 500, 7), domain('Schulen', null, 9)] },
  { id: 'b', name: 'Amt 9', domains: [] },
  { id: 'c', name: 'Äpfelbach', domains: [domain('Bauhof', 20, null)] },
];
const rows = figureRows(all);
const said = (shown: typeof rows) => shown.map((row) => `${row.municipality.name} ${row.domain?.name ?? '–'}`);

describe('municipalities side by side', () => {
  it('shows one row per information domain, and those without any', () => {
    expect(said(rows)).toEqual(['Amt 10 Rathaus', 'Amt 10 Schulen', 'Amt 9 –', 'Äpfelbach Bauhof']);
  });

  it('finds names of municipalities and information domains', () => {
    expect(said(matching(rows, ' äpfel'))).toEqual(['Äpfelbach Bauhof']);
    expect(said(matching(rows, 'SCHUL'))).toEqual(['Amt 10 Schulen']);
    expect(matching(rows, '')).toHaveLength(4);
  });

  it('sorts as people look names up, and what says nothing comes last both ways', () => {
    const by = (column: string, direction: 'ascending' | 'descending') => said(sorted(rows, { by: column, direction }));
    expect(by('municipality', 'ascending')).toEqual([
      'Amt 9 –',
      'Amt 10 Rathaus',
      'Amt 10 Schulen',
      'Äpfelbach Bauhof',
    ]);
    expect(by('degree', 'ascending').slice(0, 2)).toEqual(['Äpfelbach Bauhof', 'Amt 10 Rathaus']);
    expect(by('degree', 'descending').slice(0, 2)).toEqual(['Amt 10 Rathaus', 'Äpfelbach Bauhof']);
    expect(by('open', 'descending').slice(0, 2)).toEqual(['Amt 10 Schulen', 'Amt 10 Rathaus']);
    expect(said(sorted(rows, null))).toEqual(said(rows));
  });
});
