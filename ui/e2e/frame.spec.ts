import { expect, openDemo, openPrepared, test } from './fixture';

test('the help lists what can be pressed, the municipality changes by one key', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
  await expect(help.getByText('Letzte Änderung zurücknehmen')).toBeVisible();
  await expect(help.getByText('Zelle bearbeiten'), 'no table here').toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('F1');
  await expect(help.getByText('Zelle bearbeiten')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  const switcher = page.getByRole('combobox', { name: 'Kommune wechseln' });
  await switcher.fill('heide');
  await expect(page.getByRole('option', { name: /Samtgemeinde Heidetal/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(switcher).toBeHidden();
});

test('the first tab stop leads to the content', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the window speaks English, and stays so', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
});

test('an unencrypted Akte says so all the time', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  for (const key of ['Alt+1', 'Alt+4', 'Alt+9']) {
    await page.keyboard.press(key);
    await expect(page.getByText('Diese Akte ist nicht verschlüsselt.')).toBeVisible();
  }
});

test('a refusal stands where the user looks, with its code', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+7');
  await page.getByRole('button', { name: 'Katalogdatei importieren …' }).click();
  await (
    await chooser
  ).setFiles({ name: 'kaputt.json', mimeType: 'application/json', buffer: Buffer.from('{ "catalog":') });
  await expect(page.getByRole('alert')).toContainText('kaputt.json');
  await expect(page.getByRole('alert').locator('code')).toHaveText(/^[a-z]+\.[a-z-]+$/);
});

for (const language of ['de', 'en']) {
  test(`no inner name and no missing text shows on any view, ${language}`, async ({ window: page, devserver }) => {
    test.setTimeout(120_000);
    await openDemo(page, devserver);
    await devserver.command('language_set', { language });
    await page.reload();
    for (let view = 1; view <= 9; view += 1) {
      await page.keyboard.press(`Alt+${view}`);
      await expect(page.locator('main h1')).toBeVisible();
      await page.waitForLoadState('networkidle');
      const text = await page.locator('body').innerText();
      expect(text.match(/\b[a-z]+_[a-z_]+\b|⟦[^⟧]*⟧|\bundefined\b|\bNaN\b/g), `view ${view}`).toBeNull();
    }
  });
}
