/** What the linter cannot see: the generated contract, what the window may load, and where the lock file points. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

it('names no registry in the lock file', () => {
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  const elsewhere = Object.values(lock.packages)
    .map((one) => one.resolved)
    .filter((url) => url !== undefined && !url.startsWith('https://registry.npmjs.org/'));
  expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
  expect(elsewhere).toEqual([]);
});

it('uses only libraries whose licences fit', () => {
  const fit = /^(MIT|ISC|Apache-2\.0|EUPL-1\.2|BSD-[23]-Clause|0BSD|MIT OR Apache-2\.0|Apache-2\.0 OR MIT)$/;
  const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const licences = Object.keys(dependencies).map((name) => {
    const { license } = JSON.parse(readFileSync(`${root}/node_modules/${name}/package.json`, 'utf8')) as {
      license: string;
    };
    return `${name}: ${license}`;
  });
  expect(licences.filter((line) => !fit.test(line.split(': ')[1] ?? ''))).toEqual([]);
});

it('writes no address of another origin into its sources', () => {
  const files = readdirSync(`${root}/src`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(svelte|ts|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const foreign = files.filter((path) => /https?:\/\/(?!www\.w3\.org)/.test(readFileSync(path, 'utf8')));
  expect(foreign).toEqual([]);
});
