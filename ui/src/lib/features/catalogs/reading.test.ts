import { expect, it } from 'vitest';
import type { CatalogFacets, CatalogGroupRow } from '$lib/backend/bindings';
import { emptyReadFilter, isReadFiltering, keptFilter, propsByName, treeOf, withoutProp, withProp } from './reading';

const cloud = { name: 'tags', value: 'Cloud' };

it('asks for a property once, and no more', () => {
  const filter = withProp(withProp(emptyReadFilter(), cloud), cloud);
  expect(filter.props).toEqual([cloud]);
  expect(isReadFiltering(filter)).toBe(true);
  expect(isReadFiltering(withoutProp(filter, { ...cloud }))).toBe(false);
});

it('keeps of a filter what another version knows', () => {
  const word = (value: string) => ({ value, count: 1, title: '', definition: '', parent: null, own: 0 });
  const facets: CatalogFacets = {
    modal_verbs: [word('MUSS')],
    levels: [],
    efforts: [word('2')],
    props: [{ name: 'tags', values: [word('Cloud')] }],
  };
  const filter = {
    text: 'netz',
    modal_verbs: ['MUSS', 'DARF'],
    levels: ['normal'],
    efforts: ['2'],
    props: [cloud, { name: 'tags', value: 'Netz' }, { name: 'other', value: 'Cloud' }],
  };
  expect(keptFilter(filter, facets)).toEqual({
    text: 'netz',
    modal_verbs: ['MUSS'],
    levels: [],
    efforts: ['2'],
    props: [cloud],
  });
});

it('hangs the groups below each other, beside the whole', () => {
  const group = (index: number, parent: number | null): CatalogGroupRow => ({
    index,
    parent,
    label: `G${index}`,
    title: 'Thema',
    requirements: 3,
    has_text: false,
  });
  const tree = treeOf([group(0, null), group(1, 0)], { title: 'Alle', count: 6 });
  expect(tree.map(({ id, parent, count }) => [id, parent, count])).toEqual([
    ['', null, 6],
    ['0', null, 3],
    ['1', '0', 3],
  ]);
});

it('puts the values of a property together', () => {
  expect(
    propsByName([
      { name: 'tags', value: 'Netz, Cloud' },
      { name: 'result', value: 'eins, zwei' },
      { name: 'tags', value: 'Cloud' },
    ]),
  ).toEqual([
    { name: 'tags', values: ['Netz', 'Cloud'] },
    { name: 'result', values: ['eins, zwei'] },
  ]);
});
