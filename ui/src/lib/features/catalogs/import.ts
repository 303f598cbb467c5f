import { backend } from '$lib/backend';
import type { PickedFile } from '$lib/backend/bindings';
import { t } from '$lib/text';
import { runJob } from '../data/jobs.svelte';
import { notifyError } from '../notify/notify.svelte';
import { showImportResult } from './result.svelte';

/** Imports the catalogs that ship with the program. */
export async function importShipped(): Promise<void> {
  try {
    showImportResult(await runJob('catalog_import_shipped', {}, t('catalogs-importing')));
  } catch (error) {
    notifyError(error);
  }
}

/** Imports catalog files that were dropped or picked. */
export async function importFiles(files: PickedFile[]): Promise<void> {
  if (files.length === 0) return;
  try {
    const tokens = files.map((file) => file.token);
    showImportResult(await runJob('catalog_import', { tokens }, t('catalogs-importing')));
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
