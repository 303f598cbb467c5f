import { describe, expect, it } from 'vitest';
import { allRows, moveRow, nextSort } from './table';

describe('moveRow', () => {
  it.each([
    ['ArrowDown', 3, false, 4],
    ['ArrowUp', 0, false, 0],
    ['ArrowDown', 9, false, 9],
    ['ArrowDown', 3, true, 9],
    ['PageDown', 3, false, 8],
    ['PageUp', 3, false, 0],
    ['Home', 3, true, 0],
    ['End', 3, true, 9],
    ['Home', 3, false, null],
    ['x', 3, false, null],
  ])('%s from %i', (key, from, mod, expected) => expect(moveRow(key, from, 10, 5, mod)).toBe(expected));
});

it('sorts up, down, and then as it was', () => {
  const up = nextSort(null, 'title');
  expect(up).toEqual({ by: 'title', direction: 'ascending' });
  const down = nextSort(up, 'title');
  expect(down).toEqual({ by: 'title', direction: 'descending' });
  expect(nextSort(down, 'title')).toBeNull();
  expect(nextSort(down, 'label')).toEqual({ by: 'label', direction: 'ascending' });
});

it('shows rows that are all there', () => {
  const rows = allRows(() => ['a', 'b']);
  expect([rows.total, rows.at(1), rows.at(2)]).toEqual([2, 'b', undefined]);
});
