import type { InventoryMapping, TableColumn } from '$lib/backend/bindings';
import { describe, expect, it } from 'vitest';
import { completed, meaningOf, withKind, withMeaning } from './inventory';

const column = (letter: string, heading: string): TableColumn => ({ letter, heading, samples: [] });
const mapping: InventoryMapping = {
  sheet: '',
  heading_row: 1,
  columns: [{ field: 'name', heading: 'Gerät', letter: 'A' }],
  kind: null,
  kinds: [{ word: 'Notebook', kind: 'it_system' }],
};

describe('the mapping of an inventory', () => {
  it('says what a column means', () => {
    expect(meaningOf(mapping, column('A', 'Gerät'))).toBe('name');
    expect(meaningOf(mapping, column('B', 'Raum'))).toBe('');
  });

  it('lets only one column mean the same', () => {
    const moved = withMeaning(mapping, column('B', 'Bezeichnung'), 'name');
    expect(moved.columns).toEqual([{ field: 'name', heading: 'Bezeichnung', letter: 'B' }]);
    expect(withMeaning(mapping, column('A', 'Gerät'), '').columns).toEqual([]);
  });

  it('means by a word what was said before what it seems to mean', () => {
    const word = (word: string, known: boolean) => ({ word, rows: 1, known, kind: 'application' as const });
    expect(
      completed(mapping, [word('notebook', false), word('Anwendung', true), word('Fachverfahren', false)]).kinds,
    ).toEqual([
      { word: 'Notebook', kind: 'it_system' },
      { word: 'Fachverfahren', kind: 'application' },
    ]);
  });

  it('changes what a word means, case aside', () => {
    expect(withKind(mapping, 'NOTEBOOK', 'application').kinds).toEqual([{ word: 'NOTEBOOK', kind: 'application' }]);
    expect(withKind(mapping, 'Notebook', '').kinds).toEqual([]);
  });
});
