import { findings } from './axe';
import { expect, openDemo, test } from './fixture';

const views = [
  'overview',
  'check',
  'measures',
  'evidence',
  'objects',
  'risks',
  'providers',
  'points',
  'registers',
  'privacy',
  'deadlines',
  'reports',
  'catalogs',
  'mappings',
  'municipalities',
  'log',
  'akte',
];

/** Views of which a row shows no detail beside it. */
const notSplit = ['reports', 'overview', 'akte', 'points', 'deadlines', 'municipalities'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('start', async ({ window: page }) => {
      await expect(page.getByRole('button', { name: 'Demo ansehen' })).toBeVisible();
      expect.soft(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Neue Akte anlegen …' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await findings(page)).toEqual([]);
    });

    test('every view, its detail and its dialogs', async ({ window: page, devserver }) => {
      test.setTimeout(480_000);
      await openDemo(page, devserver);
      await expect(page.locator('html')).toHaveAttribute('data-kern-theme', colorScheme);
      for (const view of views) {
        await test.step(view, async () => {
          await page.goto(`${devserver.url}/#/${view}`);
          await expect(page.locator('main h1')).toBeVisible();
          await page.waitForLoadState('networkidle');
          expect.soft(await findings(page), view).toEqual([]);
          const row = page.getByRole('grid').last().getByRole('row').nth(1).getByRole('gridcell').nth(1);
          if ((await row.count()) > 0 && !notSplit.includes(view)) {
            await row.click();
            await expect(page.getByRole('complementary')).toBeVisible();
            await page.waitForLoadState('networkidle');
            expect.soft(await findings(page), `${view}, detail`).toEqual([]);
          }
        });
      }
      await test.step('reader and comparison', async () => {
        const { items } = await devserver.command<{ items: { id: string; title: string }[] }>('catalog_list');
        const id = items.find((one) => one.title === 'Kommunaler Einstieg')?.id ?? '';
        await page.goto(`${devserver.url}/#/catalogs?id=${id}&group=0`);
        await expect(page.getByRole('tree')).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect.soft(await findings(page), 'a group in the reader').toEqual([]);
        await page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').first().click();
        await page.waitForLoadState('networkidle');
        expect.soft(await findings(page), 'a requirement in the reader').toEqual([]);
        // The same version on both sides: the empty comparison.
        await page.goto(`${devserver.url}/#/catalogs?id=${id}&compare=${id}`);
        await expect(page.getByRole('grid', { name: 'Unterschiede' })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect.soft(await findings(page), 'an empty comparison').toEqual([]);
      });
      for (const [keys, name] of [
        ['?', 'Tastenkürzel'],
        ['Control+k', 'Kommune wechseln'],
        ['Control+f', 'In der Akte suchen'],
      ] as const) {
        await page.locator('body').press(keys);
        await expect(page.getByRole('dialog', { name })).toBeVisible();
        expect.soft(await findings(page), name).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.goto(`${devserver.url}/#/reports`);
      await page.getByRole('button', { name: 'Bericht erstellen' }).click();
      await expect(page.getByRole('group', { name: 'Seite 1', exact: true })).toBeVisible({ timeout: 60_000 });
      expect.soft(await findings(page), 'preview').toEqual([]);
    });
  });
}
