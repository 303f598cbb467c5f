/** What a screen reader is told about saves and refusals. One region in the frame reads it out. */
const region = $state({ polite: '' });

export function announce(text: string): void {
  // The same sentence twice is read twice only if the text node changes.
  region.polite = region.polite === text ? `${text}\u{a0}` : text;
}

export function announced(): string {
  return region.polite;
}
