import { defineConfig } from '@playwright/test';

/**
 * The window in Chromium against the dev server (`cargo build -p akte-devserver`, `npm run build`). The browser is the
 * system's: nothing is downloaded.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // Two browsers on two cores: a journey that fails by the clock alone is run once more, and told as flaky with its trace.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.AKTE_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
});
