import type { CatalogFacets, CatalogGroupRow, Detail } from '$lib/backend/bindings';
import type { TreeItem } from '$lib/components/tree';

/** What the reader leaves out. */
export interface ReadFilter {
  text: string;
  modal_verbs: string[];
  levels: string[];
  efforts: string[];
  props: Detail[];
}

export function emptyReadFilter(): ReadFilter {
  return { text: '', modal_verbs: [], levels: [], efforts: [], props: [] };
}

export function isReadFiltering(filter: ReadFilter): boolean {
  return Object.values(filter).some((part: string | unknown[]) => part.length > 0);
}

/** With a property asked for besides the others; twice the same is once. */
export function withProp<T extends { props: Detail[] }>(filter: T, prop: Detail): T {
  const others = withoutProp(filter, prop);
  return { ...others, props: [...others.props, prop] };
}

export function withoutProp<T extends { props: Detail[] }>(filter: T, prop: Detail): T {
  const same = (one: Detail) => one.name === prop.name && one.value === prop.value;
  return { ...filter, props: filter.props.filter((one) => !same(one)) };
}

/** What another version's catalog still knows of a filter. */
export function keptFilter(filter: ReadFilter, facets: CatalogFacets): ReadFilter {
  const known = (list: { value: string }[], value: string) => list.some((one) => one.value === value);
  return {
    text: filter.text,
    modal_verbs: filter.modal_verbs.filter((value) => known(facets.modal_verbs, value)),
    levels: filter.levels.filter((value) => known(facets.levels, value)),
    efforts: filter.efforts.filter((value) => known(facets.efforts, value)),
    props: filter.props.filter((prop) =>
      known(facets.props.find((facet) => facet.name === prop.name)?.values ?? [], prop.value),
    ),
  };
}

/** The id of the item that stands for the whole catalog. */
export const wholeCatalog = '';

/** The groups of a catalog as a tree below the whole. */
export function treeOf(groups: CatalogGroupRow[], whole: { title: string; count: number }): TreeItem[] {
  return [
    { id: wholeCatalog, parent: null, label: '', ...whole },
    ...groups.map((group) => ({
      id: String(group.index),
      parent: group.parent === null ? null : String(group.parent),
      label: group.label,
      title: group.title,
      count: group.requirements,
    })),
  ];
}

/** Properties of a requirement by name, in their order, each value once; what a list says apart is left to it. */
export function propsByName(props: Detail[]): { name: string; values: string[] }[] {
  const byName = new Map<string, string[]>();
  for (const { name, value } of props) {
    const values = listProps.has(name) ? value.split(',').map((one) => one.trim()) : [value];
    byName.set(name, [...new Set([...(byName.get(name) ?? []), ...values.filter(Boolean)])]);
  }
  return [...byName].map(([name, values]) => ({ name, values }));
}

const listProps = new Set(['tags', 'target_object_categories', 'threats']);
