import type { MappedCatalog, MappingCollectionRow, PairCounts } from '$lib/backend/bindings';
import { number, t } from '$lib/text';

/** How many catalogs of a collection are not imported; one that several of its mappings name counts once. */
export function missingCatalogs(collection: MappingCollectionRow): number {
  const catalogs = collection.mappings.flatMap(({ source, target }) => [source, target]);
  return new Set(catalogs.filter(isMissing).map((one) => one.name)).size;
}

export function isMissing(catalog: MappedCatalog): boolean {
  return catalog.catalog_id === null;
}

/** Where the pairs stand, in a line; what does not occur is left out. */
export function countsLine(counts: PairCounts): string {
  return [
    t('mapping-counts', {
      pairs: number(counts.pairs),
      same: number(counts.same),
      moved: number(counts.moved),
      gone: number(counts.gone),
    }),
    counts.needs_version > 0 ? t('mapping-counts-version', { count: number(counts.needs_version) }) : '',
    counts.no_catalog > 0 ? t('mapping-counts-catalog', { count: number(counts.no_catalog) }) : '',
  ]
    .filter(Boolean)
    .join('; ');
}
