import type { CatalogFacets, Detail, Facet, FacetValue } from '$lib/backend/bindings';
import type { TreeItem } from '$lib/components/tree';
import { levelHelp, levelWord, t, term } from '$lib/text';

/** The property that names target-object categories; its words stand under one another. */
export const categories = 'target_object_categories';
/** The property that names elementary threats. */
export const threats = 'threats';

/** A filter in words: `Gefährdungen: G 0.18 Fehlplanung`. */
export function filterLabel(facets: Facet[], prop: Detail): string {
  const value = facets.find((one) => one.name === prop.name)?.values.find((one) => one.value === prop.value);
  return `${term('prop', prop.name)}: ${[prop.value, value?.title].filter(Boolean).join(' ')}`;
}

/** Categories as a tree; each counts what it finds, inherited demands included. */
export function categoryTree(values: FacetValue[]): TreeItem[] {
  const known = new Set(values.map((value) => value.value));
  return values.map(({ value, parent, count }) => ({
    id: value,
    parent: parent !== null && known.has(parent) ? parent : null,
    label: '',
    title: value,
    count,
  }));
}

/** The categories above one, the nearest first: what is asked of them is asked of it. */
export function categoriesAbove(values: FacetValue[], word: string): string[] {
  const above: string[] = [];
  let parent = values.find((one) => one.value === word)?.parent ?? null;
  while (parent !== null && !above.includes(parent)) {
    above.push(parent);
    const next = parent;
    parent = values.find((one) => one.value === next)?.parent ?? null;
  }
  return above;
}

/** A word with what it means. */
export interface Meaning {
  word: string;
  definition: string;
}

interface Chosen {
  modal_verbs: string[];
  levels: string[];
  efforts: string[];
  props: Detail[];
}

/** What the chosen filters mean, as far as somebody says. */
export function meaningsOf(facets: CatalogFacets, chosen: Chosen): Meaning[] {
  const of = (values: FacetValue[], words: string[], name: (word: string) => string, known = (_: string) => '') =>
    words.map((word) => ({
      word: name(word),
      definition: values.find((one) => one.value === word)?.definition || known(word),
    }));
  const all = [
    ...of(facets.modal_verbs, chosen.modal_verbs, (word) => word),
    ...of(facets.levels, chosen.levels, levelWord, levelHelp),
    ...of(facets.efforts, chosen.efforts, (effort) => t('requirement-effort', { effort })),
    ...chosen.props.flatMap((prop) =>
      of(facets.props.find((one) => one.name === prop.name)?.values ?? [], [prop.value], (word) => word),
    ),
  ];
  return all.filter((one) => one.definition !== '');
}
