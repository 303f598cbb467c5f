import { expect, it } from 'vitest';
import { ancestors, visibleRows, type TreeItem } from './tree';

const item = (id: string, parent: string | null = null): TreeItem => ({ id, parent, label: id, title: id, count: 1 });
const items = [item('A'), item('A.1', 'A'), item('A.1.1', 'A.1'), item('A.2', 'A'), item('B')];
const shown = (...open: string[]) =>
  visibleRows(items, new Set(open)).map(
    (row) => `${row.level} ${row.item.id} ${row.place}/${row.siblings} ${row.open}`,
  );

it('shows the children of what is open', () => {
  expect(shown()).toEqual(['1 A 1/2 false', '1 B 2/2 null']);
  expect(shown('A', 'B')).toEqual(['1 A 1/2 true', '2 A.1 1/2 false', '2 A.2 2/2 null', '1 B 2/2 null']);
  expect(shown('A.1'), 'what is open within something closed stays hidden').toEqual(['1 A 1/2 false', '1 B 2/2 null']);
  expect(shown('A', 'A.1')).toContain('3 A.1.1 1/1 null');
});

it('knows what stands above', () => {
  expect(ancestors(items, 'A.1.1')).toEqual(['A.1', 'A']);
  expect(ancestors(items, 'B')).toEqual([]);
  expect(ancestors(items, 'nothing')).toEqual([]);
  expect(ancestors([item('X', 'Y'), item('Y', 'X')], 'X'), 'a circle ends').toEqual(['Y', 'X']);
});
