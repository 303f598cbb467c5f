import { backend } from '$lib/backend';
import type { CatalogImported, PickedFile, ProfileSource } from '$lib/backend/bindings';
import { t } from '$lib/text';
import { runJob } from '../data/jobs.svelte';
import { notifyError } from '../notify/notify.svelte';
import { showImportResult } from './result.svelte';
import { askForSources, mapTables } from './tables.svelte';

/** Imports the catalogs that ship with the program. */
export async function importShipped(): Promise<void> {
  try {
    showImportResult(await runJob('catalog_import_shipped', {}, t('catalogs-importing')));
  } catch (error) {
    notifyError(error);
  }
}

/** Shows what an import of files brought, or asks for what it needs: sources of profiles, the meaning of columns. */
export async function takeImport(
  result: CatalogImported | null,
  tokens: string[],
  given: ProfileSource[] = [],
): Promise<void> {
  if (!result) return;
  const { tables, missing } = result;
  if (tables.length > 0) {
    mapTables(tables);
    // The others wait for nothing.
    const others = tokens.filter((token) => tables.every((table) => table.token !== token));
    if (others.length > 0) await importTokens(others);
  } else if (missing.length > 0) {
    askForSources({ profiles: missing, tokens, given });
  } else {
    showImportResult(result);
  }
}

async function importTokens(tokens: string[]): Promise<void> {
  await takeImport(await runJob('catalog_import', { tokens }, t('catalogs-importing')), tokens);
}

/** Imports catalog files that were dropped or picked. */
export async function importFiles(files: PickedFile[]): Promise<void> {
  if (files.length === 0) return;
  try {
    await importTokens(files.map((file) => file.token));
  } catch (error) {
    notifyError(error);
  }
}

/** Asks for a folder and imports the vocabularies in it. */
export async function pickVocabularies(): Promise<void> {
  try {
    const folder = await backend.call('folder_pick', { purpose: 'vocabularies' });
    if (folder) await importTokens([folder.token]);
  } catch (error) {
    notifyError(error);
  }
}

/** Asks for catalog files and imports them. */
export async function pickCatalogs(): Promise<void> {
  try {
    const { files } = await backend.call('file_pick', { purpose: 'catalog' });
    await importFiles(files);
  } catch (error) {
    notifyError(error);
  }
}
