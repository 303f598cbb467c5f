import { announce } from '$lib/util/announce.svelte';
import type { ErrorBody } from '$lib/backend/bindings';
import { asBackendError } from '$lib/backend';

export interface Notification {
  id: number;
  kind: 'success' | 'danger' | 'info';
  text: string;
  hint: string;
  error: ErrorBody | null;
}

const state = $state<{ items: Notification[] }>({ items: [] });
let last = 0;

export function notifications(): Notification[] {
  return state.items;
}

export function dismiss(id: number): void {
  state.items = state.items.filter((item) => item.id !== id);
}

function add(item: Omit<Notification, 'id'>): number {
  last += 1;
  state.items = [...state.items.slice(-3), { ...item, id: last }];
  return last;
}

/** Says briefly that something worked; it goes by itself. */
export function notifySuccess(text: string): void {
  announce(text);
  const id = add({ kind: 'success', text, hint: '', error: null });
  setTimeout(() => dismiss(id), 4000);
}

/** Says what was done and what was not; it stays until it is read. */
export function notifyPartly(text: string, hint: string): void {
  announce(`${text} ${hint}`);
  add({ kind: 'info', text, hint, error: null });
}

/** Says what went wrong; it stays until it is read. */
export function notifyError(cause: unknown): void {
  const { body } = asBackendError(cause);
  add({ kind: 'danger', text: body.message, hint: body.hint, error: body });
}
