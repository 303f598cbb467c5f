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
  await expect(grid.getByRole('row').nth(20)).toContainText('Offen');
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
  await expect(page.getByText('1 Anforderung', { exact: true })).toBeVisible();
  await page.keyboard.type('xyz');
  await expect(grid.getByText('Keine Anforderung passt zu diesen Filtern')).toBeVisible();
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await expect(page.getByText('169 Anforderungen')).toBeVisible();
  await page.getByRole('button', { name: 'Thema: alle' }).click();
  await page.getByRole('combobox', { name: 'Thema: alle' }).fill('Backup');
  await page.keyboard.press('Enter');
  await expect(page.getByText('10 Anforderungen')).toBeVisible();
});

test('what is being typed stays while another field is saved', async ({ window: page }) => {
  await page.getByRole('row').nth(2).getByRole('gridcell').nth(2).click();
  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  const statement = detail.getByLabel('Umsetzung', { exact: true });
  await expect(statement).toHaveValue('');
  // The record is read anew only after somebody has begun to type in the next field.
  await page.route('**/command/check_detail', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  const read = page.waitForResponse('**/command/check_detail');
  await detail.getByLabel('Verantwortlich', { exact: true }).fill('Sabine Kröger');
  await statement.focus();
  await page.keyboard.type('Jede Kennung gehört');
  await (await read).finished();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(statement, 'nothing typed is lost').toHaveValue('Jede Kennung gehört');
  await expect(detail.getByLabel('Verantwortlich', { exact: true })).toHaveValue('Sabine Kröger');
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

test('cells from a spreadsheet are taken in one step', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  const cell = (row: number, name: string) =>
    grid.getByRole('row').nth(row).getByRole('gridcell').filter({ hasText: name });
  await cell(2, 'Offen').click();
  const paste = (text: string) =>
    grid.evaluate((element, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', content);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('Ja\tTim Lüders\t31.12.2026\r\nNein\tHauptamt\t\r\nvielleicht\tIT\tbald\r\n');
  await expect(
    page.getByText('7 Zellen in 3 Zeilen übernommen.').and(page.locator('.title')),
    'what was taken',
  ).toBeVisible();
  await expect(page.getByText('KE.1.4: „vielleicht“ ist kein Status dieser Methode.').first()).toBeVisible();
  await expect(grid.getByRole('row').nth(2)).toContainText('31.12.2026');
  await expect(grid.getByRole('row').nth(3)).toContainText('Hauptamt');
  await expect(grid.getByRole('row').nth(4)).toContainText('Offen');
  await grid.focus();
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('row').nth(2)).toContainText('Offen');
  await expect(grid.getByRole('row').nth(4), 'all of it is one step').not.toContainText('IT');
});

test('one pasted value fills the selected rows', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(3).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await grid.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Nein');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('3 Zellen in 3 Zeilen übernommen.').first()).toBeVisible();
  for (const row of [1, 2, 3]) await expect(grid.getByRole('row').nth(row)).toContainText('Nein');
  await expect(grid.getByRole('row').nth(4)).toContainText('Offen');
});

test('columns and the detail keep the widths they are given', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  const header = grid.getByRole('columnheader', { name: 'Anforderung' });
  const width = async () => (await header.boundingBox())?.width ?? 0;
  await grid.getByRole('row').nth(2).getByRole('gridcell').nth(2).click();
  const before = await width();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(width).toBeCloseTo(before + 13, 0);
  const box = await header.boundingBox();
  if (!box) throw new Error('the column has no box');
  await page.mouse.move(box.x + box.width - 3, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 57, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeCloseTo(before + 73, 0);

  const grip = page.getByRole('separator', { name: 'Breite des Details' });
  const pane = page.getByRole('complementary', { name: 'Anforderung' });
  const wide = async () => (await pane.boundingBox())?.width ?? 0;
  const narrow = await wide();
  await grip.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(wide).toBeCloseTo(narrow + 26, -0.5);
  await page.reload();
  await expect.poll(width, 'kept').toBeCloseTo(before + 73, 0);
  await grid.focus();
  await page.keyboard.press('Control+Shift+Home');
  await expect.poll(width).toBeLessThan(before + 60);
});

test('what is due until a day is listed, the day included', async ({ window: page }) => {
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(3).click();
  await grid.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Nein\t\t30.11.2026\nNein\t\t01.12.2026');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(grid.getByRole('row').nth(2)).toContainText('01.12.2026');
  await page.keyboard.press('Escape');
  const filter = page.getByRole('search').getByLabel('Fällig bis');
  await filter.fill('30.11.2026');
  await filter.press('Enter');
  await expect(page.getByText('1 Anforderung', { exact: true })).toBeVisible();
  await expect(grid.getByRole('row').nth(1)).toContainText('KE.1.1');
});
