import type { InventoryMapping, KindWord, TableColumn, TargetObjectKind } from '$lib/backend/bindings';

/** What a column means; empty where it is left out. */
export function meaningOf(mapping: InventoryMapping, column: TableColumn): string {
  return mapping.columns.find(({ letter }) => letter === column.letter)?.field ?? '';
}

/** The mapping with another meaning of a column; an empty one leaves it out. What meant that before means nothing then. */
export function withMeaning(mapping: InventoryMapping, column: TableColumn, field: string): InventoryMapping {
  const others = mapping.columns.filter((one) => one.letter !== column.letter && one.field !== field);
  const { letter, heading } = column;
  return { ...mapping, columns: field ? [...others, { field, heading, letter }] : others };
}

/** The mapping with another meaning of a word for a kind; an empty one lets it mean nothing. */
export function withKind(mapping: InventoryMapping, word: string, kind: TargetObjectKind | ''): InventoryMapping {
  const others = mapping.kinds.filter((one) => one.word.toLowerCase() !== word.toLowerCase());
  return { ...mapping, kinds: kind ? [...others, { word, kind }] : others };
}

/**
 * The mapping with a meaning for every word. What words seem to mean is taken for granted until somebody says otherwise: it
 * stands there to be seen.
 */
export function completed(mapping: InventoryMapping, words: readonly KindWord[]): InventoryMapping {
  const said = new Set(mapping.kinds.map(({ word }) => word.toLowerCase()));
  const meant = words.flatMap(({ word, known, kind }) =>
    !known && kind && !said.has(word.toLowerCase()) ? [{ word, kind }] : [],
  );
  return { ...mapping, kinds: [...mapping.kinds, ...meant] };
}
