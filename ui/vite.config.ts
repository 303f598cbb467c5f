import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
// Where `npm run dev` finds the commands: `akte-devserver --port 4455`.
const devserver = 'http://127.0.0.1:4455';

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: {
      $lib: path('./src/lib'),
      $locales: path('../src-tauri/crates/akte-text/locales'),
    },
    // Component tests mount in the browser build of Svelte.
    conditions: process.env.VITEST ? ['browser'] : undefined,
  },
  build: {
    target: ['es2022', 'safari16.4'],
    // The report preview's worker is large and loaded only when a report is shown.
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 4456,
    strictPort: true,
    fs: { allow: [path('..')] },
    proxy: { '/command': devserver, '/dev': devserver },
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
  },
});
