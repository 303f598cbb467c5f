import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';
import type { PickedFile } from './bindings';
import { asBackendError, type Backend } from './contract';

function on<T>(event: string, handler: (payload: T) => void): () => void {
  const listening: Promise<UnlistenFn> = listen<T>(event, (message) => handler(message.payload));
  return () => void listening.then((stop) => stop());
}

/** The desktop shell: commands by name, files through native dialogs and drops. */
export const tauri: Backend = {
  async call(name, request) {
    try {
      return await invoke(name, { request });
    } catch (error) {
      throw asBackendError(error);
    }
  },
  onFilesDropped: (handler) => on<PickedFile[]>('files-dropped', handler),
  onFilesOver(handler) {
    const stops = [
      on('tauri://drag-enter', () => handler(true)),
      on('tauri://drag-leave', () => handler(false)),
      on('tauri://drag-drop', () => handler(false)),
    ];
    return () => stops.forEach((stop) => stop());
  },
};
