/** Whether a key press belongs to the field that has the focus. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (!target) return false;
  return target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]');
}

/** Ctrl, or Command on a Mac. */
export function hasMod(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
