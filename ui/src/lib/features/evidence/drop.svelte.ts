import { onMount } from 'svelte';
import type { PickedFile, Proves } from '$lib/backend/bindings';

/** What files that are dropped on the window would prove. */
export interface DropTarget {
  proves: Proves[];
  /** Its name for people. */
  about: string;
}

/** Files waiting for what is to be recorded about them. */
export interface Waiting extends DropTarget {
  files: PickedFile[];
}

let targets = $state.raw<(() => DropTarget)[]>([]);
let waiting = $state.raw<Waiting | null>(null);

/** For as long as the component lives, dropped files prove what it shows. */
export function useDropTarget(target: () => DropTarget): void {
  onMount(() => {
    targets = [...targets, target];
    return () => {
      targets = targets.filter((one) => one !== target);
    };
  });
}

export function dropTarget(): DropTarget {
  return targets.at(-1)?.() ?? { proves: [], about: '' };
}

export function waitingFiles(): Waiting | null {
  return waiting;
}

/** Asks what is to be recorded about files; none closes the question. */
export function askAbout(files: PickedFile[], target: DropTarget): void {
  waiting = files.length > 0 ? { ...target, files } : null;
}

export function stopAsking(): void {
  waiting = null;
}
