/** The one door to the core. Everything above it is the same in the desktop window and in a browser test. */
import type { Backend } from './contract';
import { http } from './http';
import { tauri } from './tauri';

export const backend: Backend = '__TAURI_INTERNALS__' in window ? tauri : http;
export { BackendError, asBackendError } from './contract';
export type { Answer, Command, Request } from './contract';
