import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, type Devserver } from './fixture';

/** What a PDF says, page by page: in one line, with words put together again that were hyphenated at the end of a line. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes, isEvalSupported: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(
      lines
        .join('')
        .replace(/[\u00ad\u2010-]\n(?=\p{Ll})/gu, '')
        .replaceAll(/\s+/g, ' '),
    );
  }
  await document.destroy();
  return pages;
}

/** Prints a report through the command door and reads it. */
export async function printed(devserver: Devserver, request: object): Promise<string> {
  const { command } = devserver;
  const { job_id } = await command<{ job_id: string }>('report_create', { language: 'de', as_of: null, ...request });
  interface Status {
    state: string;
    result: { token: string } | null;
    error?: unknown;
  }
  let status: Status = { state: '', result: null };
  await expect
    .poll(async () => (status = await command<Status>('job_status', { job_id })).state, {
      timeout: 30_000,
      intervals: [50, 100, 250],
    })
    .not.toMatch(/^(queued|running)$/);
  expect(status.state, JSON.stringify(status.error ?? '')).toBe('done');
  const { base64 } = await command<{ base64: string }>('report_bytes', { token: status.result?.token });
  return (await pagesOf(new Uint8Array(Buffer.from(base64, 'base64')))).join('\n');
}
