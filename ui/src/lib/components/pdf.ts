import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type * as Library from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

let library: Promise<typeof Library> | undefined;

/** pdf.js is large and wanted only where a report is shown. The build for older engines runs in every WebKitGTK. */
function load(): Promise<typeof Library> {
  library ??= import('pdfjs-dist/legacy/build/pdf.min.mjs').then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = workerUrl;
    return loaded;
  });
  return library;
}

/** Opens a PDF from its bytes; nothing is fetched, nothing in it is run. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await load();
  return getDocument({
    // The worker takes the bytes over; the caller keeps its own.
    data: bytes.slice(),
    useWasm: false,
    enableXfa: false,
    isEvalSupported: false,
    stopAtErrors: false,
  }).promise;
}

/** Lays the page's words over its picture; returns how to stop. */
export function textLayer(page: PDFPageProxy, viewport: PageViewport, container: HTMLElement): () => void {
  let stop: () => void = () => undefined;
  let stopped = false;
  void load().then(({ TextLayer }) => {
    if (stopped) return;
    container.replaceChildren();
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    layer.render().catch(() => undefined);
    stop = () => layer.cancel();
  });
  return () => {
    stopped = true;
    stop();
  };
}
