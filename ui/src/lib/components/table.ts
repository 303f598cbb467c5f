/** What a table shows and how it is moved in. */

export interface Column {
  key: string;
  label: string;
  /** A track of a CSS grid, e.g. `minmax(12rem, 1fr)`. */
  width: string;
  sortable?: boolean;
  align?: 'end';
  editable?: boolean;
}

/** Rows of which only the parts on the screen need to be there. */
export interface Rows<R> {
  readonly total: number;
  at(index: number): R | undefined;
  show(first: number, last: number): void;
}

export interface SortState {
  by: string;
  direction: 'ascending' | 'descending';
}

/** Rows that are all there. */
export function allRows<R>(items: () => R[]): Rows<R> {
  return {
    get total() {
      return items().length;
    },
    at: (index) => items()[index],
    show: () => undefined,
  };
}

/** Ascending, descending, as it was. */
export function nextSort(sort: SortState | null, by: string): SortState | null {
  if (sort?.by !== by) return { by, direction: 'ascending' };
  return sort.direction === 'ascending' ? { by, direction: 'descending' } : null;
}

/** Where a key moves the active row, or none if it does not move it. */
export function moveRow(key: string, index: number, total: number, page: number, mod: boolean): number | null {
  const last = total - 1;
  const target = {
    ArrowDown: mod ? last : index + 1,
    ArrowUp: mod ? 0 : index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: mod ? 0 : null,
    End: mod ? last : null,
  }[key];
  if (target === undefined || target === null) return null;
  return Math.max(0, Math.min(last, target));
}

/** The place under which a column's width is kept. */
export function columnPlace(table: string, column: Column): string {
  return `${table}.${column.key}`;
}

/** A width of a column in rem that can still be read, and does not hide the others for good. */
export function fitWidth(rem: number): number {
  return Math.max(3, Math.min(60, rem));
}

/** The narrowest that a track gets, in rem: `minmax(12rem, 1fr)` gives 12. */
export function narrowestWidth(track: string): number {
  return parseFloat(track.replace('minmax(', ''));
}
