/** Widths that the user gave to columns and panes, in rem, kept on this machine. A place without one has its own. */

const key = 'schutzakte.widths';

function read(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((pair): pair is [string, number] => Number.isFinite(pair[1])),
    );
  } catch {
    return {};
  }
}

let widths = $state.raw(read());

export function widthOf(place: string): number | null {
  return widths[place] ?? null;
}

/** Sets a width; none gives the place its own one back. */
export function setWidth(place: string, rem: number | null): void {
  const { [place]: _old, ...others } = widths;
  widths = rem === null ? others : { ...others, [place]: Math.round(rem * 100) / 100 };
  localStorage.setItem(key, JSON.stringify(widths));
}

/** CSS pixels of one rem. */
export function remPixels(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
