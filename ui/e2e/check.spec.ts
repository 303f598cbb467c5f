import { expect, openPrepared, test } from './fixture';

test.beforeEach(async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+2');
  await expect(page.getByText('169 Anforderungen')).toBeVisible();
});

test('many answers change in one step and come back in one', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await grid.focus();
  await page.keyboard.press('Control+a');
  const bulk = page.getByRole('form', { name: 'Ausgewählte Anforderungen ändern' });
  await expect(bulk).toContainText('169 ausgewählt');
  await bulk.getByLabel('Status').selectOption({ label: 'Nein' });
  await bulk.getByLabel('Verantwortlich').fill('Tim Lüders');
  await bulk.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText('169 Antworten gespeichert').first()).toBeVisible();
  await expect(grid.getByRole('row').nth(20)).toContainText('Tim Lüders');
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('row').nth(20)).toContainText('offen');
});

test('cells are edited in place', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  const first = grid.getByRole('row').nth(1);
  await grid.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  const header = grid.getByRole('columnheader', { name: 'Verantwortlich' });
  const place = await header.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
  await first.getByRole('gridcell').nth(place).dblclick();
  await page.keyboard.type('Sabine Kröger');
  await page.keyboard.press('Enter');
  await expect(first).toContainText('Sabine Kröger');
  await expect(grid).toBeFocused();
});

test('filters leave out what does not match, and say so', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await page.keyboard.press('/');
  await page.keyboard.type('KE.1.3');
  await expect(page.getByText('1 Anforderungen')).toBeVisible();
  await page.keyboard.type('xyz');
  await expect(grid.getByText('Keine Anforderung passt zu diesen Filtern')).toBeVisible();
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await expect(page.getByText('169 Anforderungen')).toBeVisible();
  await page.getByRole('button', { name: 'Thema: alle' }).click();
  await page.getByRole('combobox', { name: 'Thema: alle' }).fill('Backup');
  await page.keyboard.press('Enter');
  await expect(page.getByText('10 Anforderungen')).toBeVisible();
});

test('dropped files become evidence of what is shown', async ({ window: page }) => {
  await page.getByRole('row').nth(2).getByRole('gridcell').nth(2).click();
  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  await expect(detail.getByText('Kein Nachweis.', { exact: false })).toBeVisible();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Protokoll'], 'Protokoll 2026.txt', { type: 'text/plain' }));
    return transfer;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText(/^Loslassen, um die Dateien als Nachweise für/)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog', { name: 'Nachweis hinzufügen' });
  await dialog.getByRole('button', { name: 'Hinzufügen' }).click();
  await expect(detail.getByRole('link', { name: 'Protokoll 2026' })).toBeVisible();
});
