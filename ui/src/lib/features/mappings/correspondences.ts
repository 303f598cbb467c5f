import type { CorrespondenceRow } from '$lib/backend/bindings';

/** What a requirement corresponds to in one catalog: by a pair, and through another requirement. */
export interface InCatalog {
  id: string;
  title: string;
  version: string;
  direct: CorrespondenceRow[];
  through: CorrespondenceRow[];
}

/** Correspondences catalog by catalog; those that a pair names first, as the core sorts them. */
export function byCatalog(rows: CorrespondenceRow[]): InCatalog[] {
  const catalogs = new Map<string, InCatalog>();
  for (const row of rows) {
    const { catalog_id: id, catalog: title, version } = row.requirement;
    const known = catalogs.get(id) ?? { id, title, version, direct: [], through: [] };
    (row.path.length > 1 ? known.through : known.direct).push(row);
    catalogs.set(id, known);
  }
  return [...catalogs.values()].sort((a, b) => Number(b.direct.length > 0) - Number(a.direct.length > 0));
}
