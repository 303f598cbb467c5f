import { describe, expect, it } from 'vitest';
import type { ColumnMapping, MappedColumn, TableColumn } from '$lib/backend/bindings';
import { columnRows, withMeaning } from './columns';

const column = (letter: string, heading: string): TableColumn => ({ letter, heading, samples: [] });
const entry = (field: MappedColumn['field'], heading: string, letter = ''): MappedColumn => ({
  field,
  heading,
  letter,
  separator: '',
  until: '',
  name: '',
  values: [],
});
const mapping = (...columns: MappedColumn[]): ColumnMapping => ({
  title: '',
  version: '',
  document_id: '',
  publisher: '',
  rights: '',
  sheets: [],
  heading_row: 1,
  columns,
  fixed: [],
});
const table = [
  column('A', 'Nr.'),
  column('B', 'Prüf-Frage'),
  column('C', ''),
  column('D', 'Bezug'),
  column('E', 'Bezug'),
];
const shown = (columns: TableColumn[], of: ColumnMapping) =>
  columnRows(columns, of).map(({ key, at }) => `${key}=${at === null ? '-' : (of.columns[at]?.field ?? '?')}`);

describe('the lines of the mapping dialog', () => {
  it('shows every column, by heading as people write it', () => {
    const of = mapping(entry('id', 'nr'), entry('statement', 'PRUEFFRAGE'), entry('reference', 'Bezug', 'E'));
    expect(shown(table, of)).toEqual(['A=id', 'B=statement', 'C=-', 'D=-', 'E=reference']);
  });

  it('shows two meanings of one column and what the table lacks', () => {
    const of = mapping(entry('id', 'Nr.'), entry('group', 'Nr.'), entry('level', 'Stufe'));
    expect(shown(table.slice(0, 2), of)).toEqual(['A=id', 'A1=group', 'B=-', 'lacks-2=level']);
  });
});

describe('a change of a meaning', () => {
  const row = (of: ColumnMapping, key: string) => {
    const found = columnRows(table, of).find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  it('puts columns in the order of the table and tells doubles by their letters', () => {
    let of = mapping(entry('statement', 'Prüf-Frage'));
    of = withMeaning(of, table, row(of, 'E'), 'reference');
    of = withMeaning(of, table, row(of, 'C'), 'guidance');
    of = withMeaning(of, table, row(of, 'A'), 'id');
    expect(of.columns.map(({ field, heading, letter }) => [field, heading, letter])).toEqual([
      ['id', 'Nr.', ''],
      ['statement', 'Prüf-Frage', ''],
      ['guidance', '', 'C'],
      ['reference', 'Bezug', 'E'],
    ]);
  });

  it('leaves a column out again', () => {
    const of = mapping(entry('id', 'Nr.'), entry('statement', 'Prüf-Frage'));
    expect(withMeaning(of, table, row(of, 'B'), '').columns.map(({ field }) => field)).toEqual(['id']);
  });

  it('drops the separator where a cell is one value', () => {
    const of = mapping({ ...entry('role', 'Nr.'), separator: ';' });
    expect(withMeaning(of, table, row(of, 'A'), 'level').columns[0]?.separator).toBe('');
  });
});
