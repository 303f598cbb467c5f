import { createQuery, keepPreviousData, QueryClient } from '@tanstack/svelte-query';
import { backend, type Answer, type Command, type Request } from '$lib/backend';
import { notifyError } from '../notify/notify.svelte';

/**
 * What was read stays until something is written: the Akte has one writer, this window. There is no network whose state
 * could matter.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** Reads with a command and stays up to date; a request of `null` asks for nothing. */
export function useCommand<K extends Command>(name: K, request: () => Request<K> | null, keep = false) {
  return createQuery(() => {
    const asked = request();
    return {
      queryKey: [name, asked],
      queryFn: () => (asked === null ? Promise.reject(new Error(name)) : backend.call(name, asked)),
      enabled: asked !== null,
      placeholderData: keep ? keepPreviousData : undefined,
    };
  });
}

/** Everything on the window reads again what it shows. */
export function refresh(): Promise<void> {
  return queryClient.invalidateQueries();
}

/** The last thing that was written, or is being written. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Writes; a refusal is thrown to the caller, who shows it where the user looks. One after the other, as people did it: the save
 * of a field must not be overtaken by the one before it, which does not know the field yet.
 */
export async function write<K extends Command>(name: K, request: Request<K>): Promise<Answer<K>> {
  const written = before.then(() => backend.call(name, request));
  before = written.catch(() => undefined);
  const answer = await written;
  await refresh();
  return answer;
}

/** Writes; a refusal is shown as a notification. Says whether it went through. */
export async function tryWrite<K extends Command>(name: K, request: Request<K>): Promise<boolean> {
  try {
    await write(name, request);
    return true;
  } catch (error) {
    notifyError(error);
    return false;
  }
}
