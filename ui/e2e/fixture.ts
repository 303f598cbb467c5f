import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = process.env.AKTE_DEVSERVER ?? join(root, 'target/debug/akte-devserver');

/** A running dev server. */
export interface Devserver {
  url: string;
  /** Begins anew with no Akte. */
  reset(): Promise<void>;
  /** Runs a command as the window would. */
  command<T>(name: string, request?: object): Promise<T>;
}

function start(): Promise<{ process: ChildProcess; url: string; scratch: string }> {
  const scratch = mkdtempSync(join(tmpdir(), 'schutzakte-e2e-'));
  const child = spawn(
    binary,
    ['--port', '0', '--scratch', scratch, '--ui', join(root, 'ui/dist'), '--clock', '2026-11-21T09:00:00Z'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${binary} ended with ${code} before it served`)));
    createInterface({ input: child.stdout }).once('line', (url) => resolve({ process: child, url, scratch }));
  });
}

async function post(url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: body ? JSON.stringify(body) : undefined });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(answer)}`);
  return answer;
}

export const test = base.extend<{ window: Page }, { devserver: Devserver }>({
  devserver: [
    async ({}, use) => {
      const { process: child, url, scratch } = await start();
      await use({
        url,
        reset: async () => void (await post(`${url}/dev/reset`)),
        command: <T>(name: string, request: object = {}) => post(`${url}/command/${name}`, request) as Promise<T>,
      });
      child.removeAllListeners('exit');
      child.kill();
      rmSync(scratch, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  /** The window on an empty session; anything it asks of another origin, and any error it logs, fails the test. */
  window: async ({ page, devserver }, use) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== devserver.url && protocol !== 'data:' && protocol !== 'blob:') foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      // Chromium logs every refusal of the core (422) by itself; the tests look at what the window makes of it.
      if (message.type() === 'error' && !message.text().includes('422')) errors.push(message.text());
    });
    await devserver.reset();
    await page.goto(devserver.url);
    await use(page);
    expect(foreign, 'the window asks nothing of another origin').toEqual([]);
    expect(errors, 'the window logs no error').toEqual([]);
  },
});

export { expect };

/** Opens the demonstration and says who works. */
export async function openDemo(page: Page, devserver: Devserver): Promise<void> {
  await devserver.command('actor_set', { actor: 'Marion Petersen' });
  await page.reload();
  await page.getByRole('button', { name: 'Demo ansehen' }).click();
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible({ timeout: 60_000 });
}

/** Answers the window's next file chooser. */
export async function choose(page: Page, open: () => Promise<void>, file: { name: string; content: string | Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await open();
  await (
    await chooser
  ).setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.content) });
}

/** Makes an encrypted Akte and says who works; answers with its recovery key. */
export async function createEncrypted(page: Page, devserver: Devserver, passphrase: string): Promise<string> {
  const { command } = devserver;
  await command('actor_set', { actor: 'Marion Petersen' });
  const folder = await command<{ token: string }>('folder_pick', { purpose: 'create' });
  const request = { token: folder.token, name: 'Heidetal', passphrase, plain: false };
  const { recovery_key: key } = await command<{ recovery_key: string }>('akte_create', request);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
  return key;
}

/** Makes a plain Akte with the shipped catalogs, one municipality and one information domain. */
export async function openPrepared(page: Page, devserver: Devserver): Promise<void> {
  const { command } = devserver;
  await command('actor_set', { actor: 'Marion Petersen' });
  const folder = await command<{ token: string }>('folder_pick', { purpose: 'create' });
  await command('akte_create', { token: folder.token, name: 'Heidetal', passphrase: null, plain: true });
  const { job_id } = await command<{ job_id: string }>('catalog_import_shipped');
  await expect
    .poll(async () => (await command<{ state: string }>('job_status', { job_id })).state, { timeout: 30_000 })
    .toBe('done');
  const fields = {
    name: 'Samtgemeinde Heidetal',
    official_name: 'Samtgemeinde Heidetal',
    legal_form: 'municipality',
    land: 'ni',
    official_key: '',
    street: '',
    postal_code: '',
    town: '',
    email: '',
    phone: '',
    authority_head: '',
    security_officer: '',
    data_protection_officer: '',
  };
  const municipality = await command<{ id: string }>('municipality_save', { id: null, fields });
  await command('domain_save', {
    municipality_id: municipality.id,
    id: null,
    name: 'Kernverwaltung',
    description: '',
    method: 'entry_check',
    responsible: '',
    catalog_ids: null,
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Übersicht' })).toBeVisible();
}
