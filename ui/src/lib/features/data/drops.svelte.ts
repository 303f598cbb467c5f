import { onMount } from 'svelte';
import type { PickedFile } from '$lib/backend/bindings';

/** What becomes of files that are dropped on the window. */
export interface DropTaker {
  /** What is said while they hover. */
  text: () => string;
  take: (files: PickedFile[]) => void;
}

let takers = $state.raw<DropTaker[]>([]);

/** For as long as the component lives, it takes what is dropped. */
export function useDrops(taker: DropTaker): void {
  onMount(() => {
    takers = [...takers, taker];
    return () => {
      takers = takers.filter((one) => one !== taker);
    };
  });
}

export function dropTaker(): DropTaker | null {
  return takers.at(-1) ?? null;
}
