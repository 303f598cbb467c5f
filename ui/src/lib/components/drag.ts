import { remPixels } from '$lib/util/widths.svelte';

/** Follows the pointer from a press until it is let go; tells how far it has moved to the right, in rem. */
export function dragWidth(event: PointerEvent, move: (rem: number) => void): void {
  const handle = event.currentTarget as HTMLElement;
  const from = event.clientX;
  const pixels = remPixels();
  event.preventDefault();
  event.stopPropagation();
  handle.setPointerCapture(event.pointerId);
  const moved = (now: PointerEvent) => move((now.clientX - from) / pixels);
  const end = () => {
    handle.removeEventListener('pointermove', moved);
    handle.removeEventListener('pointerup', end);
    handle.removeEventListener('pointercancel', end);
  };
  handle.addEventListener('pointermove', moved);
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}
