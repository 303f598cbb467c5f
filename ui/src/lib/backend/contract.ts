import type { Commands, ErrorBody, PickedFile } from './bindings';

export type Command = keyof Commands;
export type Request<K extends Command> = Commands[K]['request'];
export type Answer<K extends Command> = Commands[K]['answer'];

/** What the window needs from whatever carries its commands. */
export interface Backend {
  /** Sends one command; rejects with a {@link BackendError}. */
  call<K extends Command>(name: K, request: Request<K>): Promise<Answer<K>>;
  /** Tells of files that were dropped on the window; returns how to stop listening. */
  onFilesDropped(handler: (files: PickedFile[]) => void): () => void;
  /** Tells whether files are being dragged over the window. */
  onFilesOver(handler: (over: boolean) => void): () => void;
}

/** A refusal of the core: what is wrong, where, what to do. */
export class BackendError extends Error {
  readonly body: ErrorBody;

  constructor(body: ErrorBody) {
    super(body.message);
    this.name = 'BackendError';
    this.body = body;
  }
}

function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Anything that went wrong on the way, as a refusal. */
export function asBackendError(error: unknown): BackendError {
  if (error instanceof BackendError) return error;
  if (isErrorBody(error)) return new BackendError(error);
  const message = error instanceof Error ? error.message : String(error);
  return new BackendError({ code: 'window.backend', message, hint: '', details: [] });
}
