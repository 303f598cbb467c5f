import { backend } from '$lib/backend';
import { useLanguage } from '$lib/text';
import { queryClient } from '../data/query.svelte';
import { left } from './scope.svelte';

/**
 * Reads everything that the window shows first in one turn, before anything is drawn; otherwise each part would wait for
 * the one before and for what was drawn without it. What is refused here is refused again where it is shown.
 */
export async function readStart(): Promise<void> {
  const start = await backend.call('start_view', left()).catch(() => null);
  if (!start) return;
  const { session, municipalities, municipality_id, domains, domain_id, overview } = start;
  useLanguage(session.language === 'en' ? 'en' : 'de');
  queryClient.setQueryData(['session_state', {}], session);
  if (municipalities) queryClient.setQueryData(['municipality_list', {}], municipalities);
  if (domains) queryClient.setQueryData(['domain_list', { municipality_id }], domains);
  if (overview) queryClient.setQueryData(['overview', { municipality_id, domain_id }], overview);
}
