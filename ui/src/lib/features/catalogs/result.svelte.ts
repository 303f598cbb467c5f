import type { CatalogImported } from '$lib/backend/bindings';

let shown = $state.raw<CatalogImported | null>(null);

/** What the last import brought, until it has been read: the part that started it may be gone by then. */
export function importResult(): CatalogImported | null {
  return shown;
}

export function showImportResult(result: CatalogImported | null): void {
  shown = result;
}
