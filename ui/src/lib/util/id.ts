let last = 0;

/** An id for an element of this window. */
export function elementId(prefix = 'e'): string {
  last += 1;
  return `${prefix}-${last}`;
}
