import { tick } from 'svelte';
import { backend } from '$lib/backend';
import type { SessionState } from '$lib/backend/bindings';
import { useLanguage, type Language } from '$lib/text';
import { queryClient, useCommand } from '../data/query.svelte';

/** What the window knows of itself and the open Akte. */
export function useSession() {
  return useCommand('session_state', () => ({}));
}

/** Forgets what was read of an Akte and is not on the window. */
function forget(): void {
  queryClient.removeQueries({ type: 'inactive', predicate: (query) => query.queryKey[0] !== 'session_state' });
}

/** Takes over the state after an Akte was opened or closed: nothing of the one before stays on the window. */
export async function enter(state: SessionState): Promise<void> {
  forget();
  queryClient.setQueryData(['session_state', {}], state);
  await tick();
  forget();
}

/** Changes the language of the window and of the core's sentences. */
export async function changeLanguage(language: Language): Promise<void> {
  const state = await backend.call('language_set', { language });
  useLanguage(language);
  queryClient.setQueryData(['session_state', {}], state);
  await queryClient.invalidateQueries();
}
