import { SvelteSet } from 'svelte/reactivity';

/** The municipalities of whose deadlines this start of the window has reminded, or that had none when it looked. */
const seen = new SvelteSet<string>();

export const isReminded = (municipalityId: string): boolean => seen.has(municipalityId);

export function reminded(municipalityId: string): void {
  seen.add(municipalityId);
}
