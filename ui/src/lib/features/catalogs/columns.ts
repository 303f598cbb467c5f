import type { ColumnField, ColumnMapping, MappedColumn, TableColumn } from '$lib/backend/bindings';

/** What a column can mean, in the order in which people expect it. */
export const fields: readonly ColumnField[] = [
  'id',
  'alt_identifier',
  'title',
  'statement',
  'guidance',
  'group',
  'group_id',
  'level',
  'modal_verb',
  'effort',
  'role',
  'reference',
  'tag',
  'property',
];

/** Fields that can hold for every requirement alike; what tells requirements apart cannot. */
export const fixableFields: readonly ColumnField[] = fields.filter(
  (field) => !['id', 'alt_identifier', 'title', 'statement'].includes(field),
);

/** Fields of which one cell may name several. */
export function takesSeveral(field: ColumnField): boolean {
  return ['role', 'reference', 'tag', 'property'].includes(field);
}

/** A line of the dialog: a column of the table and one of its meanings. */
export interface ColumnRow {
  key: string;
  /** None where the table lacks the column. */
  column: TableColumn | null;
  /** Its place in the mapping; none where the column is left out. */
  at: number | null;
}

/** As headings are compared: small letters and digits, umlauts written out. */
function normal(heading: string): string {
  const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return heading
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => written[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Index of the column that a mapping means, by the same rules as the importer. */
function placeOf(entry: MappedColumn, columns: TableColumn[]): number {
  const wanted = normal(entry.heading);
  if (entry.letter !== '') {
    return columns.findIndex(
      (column) =>
        column.letter === entry.letter.trim().toUpperCase() &&
        (entry.heading === '' || normal(column.heading) === wanted),
    );
  }
  return wanted === '' ? -1 : columns.findIndex((column) => normal(column.heading) === wanted);
}

/** The lines of the dialog: every column with its meanings, then what the mapping names and the table lacks. */
export function columnRows(columns: TableColumn[], mapping: ColumnMapping): ColumnRow[] {
  const places = mapping.columns.map((entry) => placeOf(entry, columns));
  const rows = columns.flatMap<ColumnRow>((column, index) => {
    const meanings = places.flatMap((place, at) => (place === index ? [at] : []));
    if (meanings.length === 0) return [{ key: column.letter, column, at: null }];
    return meanings.map((at, nth) => ({ key: `${column.letter}${nth || ''}`, column, at }));
  });
  const lacking = places.flatMap((place, at) => (place < 0 ? [{ key: `lacks-${at}`, column: null, at }] : []));
  return [...rows, ...lacking];
}

/** The mapping with another meaning of a column; an empty one leaves it out. */
export function withMeaning(
  mapping: ColumnMapping,
  columns: TableColumn[],
  row: ColumnRow,
  field: ColumnField | '',
): ColumnMapping {
  if (row.at !== null) {
    const changed =
      field === ''
        ? mapping.columns.filter((_, at) => at !== row.at)
        : mapping.columns.map((entry, at) =>
            at === row.at ? { ...entry, field, separator: takesSeveral(field) ? entry.separator : '' } : entry,
          );
    return { ...mapping, columns: changed };
  }
  if (field === '' || !row.column) return mapping;
  const { heading, letter } = row.column;
  const twice = columns.filter((column) => normal(column.heading) === normal(heading)).length > 1;
  const byLetter = normal(heading) === '' || twice;
  const entry = { field, heading, letter: byLetter ? letter : '', separator: '', until: '', name: '', values: [] };
  // In the order of the table: of groups, the outer one stands first.
  const place = columns.findIndex((column) => column.letter === letter);
  const before = mapping.columns.filter((one) => placeOf(one, columns) <= place);
  const after = mapping.columns.filter((one) => placeOf(one, columns) > place);
  return { ...mapping, columns: [...before, entry, ...after] };
}

/** The mapping with a change of one entry. */
export function withEntry(mapping: ColumnMapping, at: number, change: Partial<MappedColumn>): ColumnMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((entry, place) => (place === at ? { ...entry, ...change } : entry)),
  };
}

/** How a column is called: by its letter and its heading. */
export function columnName(column: TableColumn): string {
  return column.heading ? `${column.letter} · ${column.heading}` : column.letter;
}
