import type { PickedFile, PickedFiles } from './bindings';
import { asBackendError, type Answer, type Backend, type Command, type Request } from './contract';

async function post<T>(path: string, body: BodyInit): Promise<T> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, { method: 'POST', body });
    answer = await response.json();
  } catch (error) {
    throw asBackendError(error);
  }
  if (!response.ok) throw asBackendError(answer);
  return answer as T;
}

function command<K extends Command>(name: K, request: Request<K>): Promise<Answer<K>> {
  return post(`/command/${name}`, JSON.stringify(request));
}

function upload(files: FileList | File[]): Promise<PickedFile[]> {
  return Promise.all(
    Array.from(files, (file) => post<PickedFile>(`/dev/file?name=${encodeURIComponent(file.name)}`, file)),
  );
}

/** Asks for files as a browser does; the dev server keeps them and hands out tokens. */
function pickFiles(): Promise<PickedFiles> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.hidden = true;
  input.dataset.testid = 'file-picker';
  document.body.append(input);
  return new Promise<PickedFiles>((resolve, reject) => {
    input.addEventListener('cancel', () => resolve({ files: [] }));
    input.addEventListener('change', () => {
      upload(input.files ?? []).then((files) => resolve({ files }), reject);
    });
    input.click();
  }).finally(() => input.remove());
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The dev server: the same commands over loopback HTTP, for browser tests. */
export const http: Backend = {
  call<K extends Command>(name: K, request: Request<K>): Promise<Answer<K>> {
    if (name === 'file_pick') return pickFiles() as Promise<Answer<K>>;
    return command(name, request);
  },
  onFilesDropped(handler) {
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      void upload(event.dataTransfer.files).then(handler);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  },
  onFilesOver(handler) {
    const enter = (event: DragEvent) => carriesFiles(event) && handler(true);
    const leave = (event: DragEvent) => event.relatedTarget === null && handler(false);
    const drop = () => handler(false);
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  },
};
