import { describe, expect, it } from 'vitest';
import type { CheckRow, ImplementationStatus } from '$lib/backend/bindings';
import { pasteFields, takePaste } from './paste';

const row = (label: string, reason = '') => ({ requirement_id: `id-${label}`, label, reason }) as CheckRow;
const statuses = new Map<string, ImplementationStatus>([
  ['ja', 'yes'],
  ['nein', 'no'],
  ['nicht relevant', 'dispensable'],
]);
const target = (rows: CheckRow[]) => ({
  rows,
  fields: [...pasteFields],
  statuses,
  today: '2026-11-21',
});

describe('takePaste', () => {
  it('takes a block row by row', () => {
    const taken = takePaste(
      [
        ['Ja', 'Tim Lüders', '31.12.2026'],
        ['NEIN', ' Hauptamt '],
      ],
      target([row('A'), row('B')]),
    );
    expect(taken.changes).toEqual([
      { id: 'id-A', patch: { status: 'yes', responsible: 'Tim Lüders', due_on: '2026-12-31' } },
      { id: 'id-B', patch: { status: 'no', responsible: 'Hauptamt' } },
    ]);
    expect([taken.cells, taken.refused, taken.rowsLeft, taken.columnsLeft]).toEqual([5, [], 0, 0]);
  });

  it('gives one line to all rows', () => {
    const taken = takePaste([['Nein']], target([row('A'), row('B'), row('C')]));
    expect(taken.changes.map((change) => change.patch)).toEqual([{ status: 'no' }, { status: 'no' }, { status: 'no' }]);
  });

  it('refuses what it cannot read, and takes the rest', () => {
    const taken = takePaste(
      [
        ['vielleicht', 'Tim', 'bald'],
        ['nicht relevant', '', ''],
        ['nicht relevant', 'x', ''],
      ],
      target([row('A'), row('B'), row('C', 'Gibt es nicht.')]),
    );
    expect(taken.refused).toEqual([
      { label: 'A', value: 'vielleicht', why: 'status' },
      { label: 'A', value: 'bald', why: 'date' },
      { label: 'B', value: 'nicht relevant', why: 'reason' },
    ]);
    expect(taken.changes).toEqual([
      { id: 'id-A', patch: { responsible: 'Tim' } },
      { id: 'id-B', patch: { responsible: '', due_on: '' } },
      { id: 'id-C', patch: { status: 'dispensable', responsible: 'x', due_on: '' } },
    ]);
  });

  it('says what has no place', () => {
    const taken = takePaste([['Ja', 'a', '', 'zu viel'], ['Ja']], target([row('A')]));
    expect([taken.rowsLeft, taken.columnsLeft, taken.changes.length]).toEqual([1, 1, 1]);
  });

  it('leaves a status alone where the cell is empty', () => {
    expect(takePaste([['']], target([row('A')])).changes).toEqual([]);
  });
});
