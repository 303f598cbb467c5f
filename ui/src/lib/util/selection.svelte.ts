import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/**
 * What is selected in a list. It goes when another list is asked for, because what was selected may not be in it; it stays
 * when the same list is read again, for example after a save beside it.
 */
export function useSelection(asked: () => unknown): SvelteSet<string> {
  const selection = new SvelteSet<string>();
  // As text: what is asked for is put together anew whenever one of its parts was read again.
  const list = $derived(JSON.stringify(asked()));
  let shown: string | null = null;
  $effect(() => {
    if (shown !== null && shown !== list) untrack(() => selection.clear());
    shown = list;
  });
  return selection;
}
