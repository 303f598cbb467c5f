import { backend } from '$lib/backend';
import type { SessionState } from '$lib/backend/bindings';
import { useLanguage, type Language } from '$lib/text';
import { queryClient, useCommand } from '../data/query.svelte';

/** What the window knows of itself and the open Akte. */
export function useSession() {
  return useCommand('session_state', () => ({}));
}

/** Takes over the state after an Akte was opened or closed: nothing of the one before stays on the window. */
export async function enter(state: SessionState): Promise<void> {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session_state' });
  queryClient.setQueryData(['session_state', {}], state);
}

/** Changes the language of the window and of the core's sentences. */
export async function changeLanguage(language: Language): Promise<void> {
  const state = await backend.call('language_set', { language });
  useLanguage(language);
  queryClient.setQueryData(['session_state', {}], state);
  await queryClient.invalidateQueries();
}
