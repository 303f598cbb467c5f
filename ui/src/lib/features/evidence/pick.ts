import { backend } from '$lib/backend';
import { notifyError } from '../notify/notify.svelte';
import { askAbout, type DropTarget } from './drop.svelte';

/** Asks for files and then what is to be recorded about them. */
export async function pickEvidence(target: DropTarget): Promise<void> {
  try {
    const { files } = await backend.call('file_pick', { purpose: 'evidence' });
    askAbout(files, target);
  } catch (error) {
    notifyError(error);
  }
}
