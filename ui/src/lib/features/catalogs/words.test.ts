import type { FacetValue } from '$lib/backend/bindings';
import { describe, expect, it } from 'vitest';
import { categoriesAbove, categoryTree, filterLabel, meaningsOf } from './words';

const value = (word: string, more: Partial<FacetValue> = {}): FacetValue => ({
  value: word,
  count: 1,
  title: '',
  definition: '',
  parent: null,
  own: 0,
  ...more,
});

const values = [
  value('Cloud-Dienste', { parent: 'Outsourcing', count: 12 }),
  value('Dienstleistungen'),
  value('Outsourcing', { parent: 'Dienstleistungen' }),
  value('Waise', { parent: 'Niemand' }),
];

describe('categories', () => {
  it('inherit from those above, the nearest first', () => {
    expect(categoriesAbove(values, 'Cloud-Dienste')).toEqual(['Outsourcing', 'Dienstleistungen']);
    expect(categoriesAbove(values, 'Unbekannt')).toEqual([]);
  });

  it('end in a circle', () => {
    const circle = [value('A', { parent: 'B' }), value('B', { parent: 'A' })];
    expect(categoriesAbove(circle, 'A')).toEqual(['B', 'A']);
  });

  it('stand as a tree; one whose parent is not shown stands at the top', () => {
    const tree = categoryTree(values);
    expect(tree.map((item) => [item.id, item.parent])).toEqual([
      ['Cloud-Dienste', 'Outsourcing'],
      ['Dienstleistungen', null],
      ['Outsourcing', 'Dienstleistungen'],
      ['Waise', null],
    ]);
  });
});

it('names a threat by code and title', () => {
  const facets = [{ name: 'threats', values: [value('G 0.18', { title: 'Fehlplanung' })] }];
  expect(filterLabel(facets, { name: 'threats', value: 'G 0.18' })).toBe('Gefährdungen: G 0.18 Fehlplanung');
});

it('explains what was chosen and is explained', () => {
  const facets = {
    modal_verbs: [value('MUSS', { definition: 'unbedingt' }), value('DARF')],
    levels: [value('basis')],
    efforts: [],
    props: [{ name: 'tags', values: [value('Netz', { definition: 'Leitungen' })] }],
  };
  const chosen = {
    modal_verbs: ['MUSS', 'DARF'],
    levels: ['basis'],
    efforts: [],
    props: [{ name: 'tags', value: 'Netz' }],
  };
  expect(meaningsOf(facets, chosen).map((one) => one.word)).toEqual(['MUSS', 'Basis (B)', 'Netz']);
});
