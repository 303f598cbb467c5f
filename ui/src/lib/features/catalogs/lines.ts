import type { CatalogRow } from '$lib/backend/bindings';

/** A version in the library, and whether it is the first that is shown of its line. */
export interface LibraryRow extends CatalogRow {
  first: boolean;
}

/** The versions line by line as the core sorts them: the newest of each line first. */
export function libraryRows(catalogs: CatalogRow[]): LibraryRow[] {
  return catalogs.map((catalog, index) => ({ ...catalog, first: catalogs[index - 1]?.line_id !== catalog.line_id }));
}

/** The other versions of the line that a version belongs to. */
export function otherVersions(catalogs: CatalogRow[], of: CatalogRow): CatalogRow[] {
  return catalogs.filter((one) => one.line_id === of.line_id && one.id !== of.id);
}
