import { onMount } from 'svelte';
import { hasMod, isTyping } from '$lib/util/keys';

export interface Shortcut {
  /** E.g. `Mod+K`, `Alt+1`, `?`, `/`. `Mod` is Ctrl, or Command on a Mac. */
  keys: string;
  /** Id of the text that says what it does. */
  text: string;
  group: 'frame' | 'view' | 'table';
  /** What it does; none where a table handles the key itself and only the help needs to know. */
  run?: () => void;
  /** Also while a field has the focus. */
  whileTyping?: boolean;
}

let sets = $state.raw<Shortcut[][]>([]);

/** Everything that can be pressed right now. */
export function shortcuts(): Shortcut[] {
  return sets.flat();
}

/** Offers shortcuts for as long as the component lives. */
export function useShortcuts(offered: Shortcut[]): void {
  onMount(() => {
    sets = [...sets, offered];
    return () => {
      sets = sets.filter((set) => set !== offered);
    };
  });
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  const wantsAlt = parts.includes('Alt');
  if (hasMod(event) !== wantsMod || event.altKey !== wantsAlt) return false;
  if (parts.includes('Shift') && !event.shiftKey) return false;
  if (wantsAlt && /^\d$/.test(key)) return event.code === `Digit${key}`;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** Runs what a key press means; the latest offer wins. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  // A dialog keeps the keys to itself.
  if (document.querySelector('dialog[open]')) return;
  const typing = isTyping(event);
  const found = shortcuts().findLast((one) => one.run && (!typing || one.whileTyping) && matches(event, one.keys));
  if (!found?.run) return;
  event.preventDefault();
  found.run();
}
