import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test.beforeEach(async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+2');
  await expect(page.getByText('169 Anforderungen')).toBeVisible();
});

test('an interview is held with the keyboard alone', async ({ window: page }) => {
  await page.keyboard.press('Alt+i');
  await expect(page.getByRole('heading', { name: 'Interview' })).toBeVisible();
  await expect(page.getByText('1 von 169')).toBeVisible();
  await page.getByPlaceholder('Wer wird befragt?').fill('Sabine Kröger');
  await page.getByPlaceholder('Wer wird befragt?').blur();
  await page.getByPlaceholder('Wer erhebt?').fill('Erika Beispiel');
  await page.getByPlaceholder('Wer erhebt?').blur();
  const first = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /Ja$/, pressed: true })).toBeVisible();
  await expect(page.getByLabel('Befragte Person')).toHaveValue('Sabine Kröger');
  await expect(page.getByLabel('Erhoben durch')).toHaveValue('Erika Beispiel');
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('Liegt im Ratsinformationssystem.');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('2 von 169')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(first ?? '');
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /Nein$/, pressed: true })).toBeVisible();
  await expectAccessible(page, 'interview');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByLabel('Umsetzung', { exact: true })).toHaveValue('Liegt im Ratsinformationssystem.');
  await page.keyboard.press('Alt+o');
  await expect(page.getByText('3 von 169')).toBeVisible();
  await page.keyboard.press('Escape');
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await expect(grid).toBeVisible();
  await expect(grid.getByRole('row').nth(1)).toContainText('Ja');
});

test('answers go to another target object', async ({ window: page, devserver }) => {
  const { items } = await devserver.command<{ items: { id: string }[] }>('municipality_list');
  const municipality = items[0]?.id ?? '';
  const domains = await devserver.command<{ items: { id: string }[] }>('domain_list', {
    municipality_id: municipality,
  });
  await devserver.command('target_object_save', {
    municipality_id: municipality,
    domain_id: domains.items[0]?.id,
    id: null,
    kind: 'it_system',
    name: 'Server im Keller',
    member_count: 1,
  });
  await page.reload();
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await expect(grid).toBeVisible();
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Übertragen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Server im Keller' }).check();
  await expect(dialog.getByRole('status')).toContainText('neue Antworten');
  await expectAccessible(page, 'copying answers');
  await dialog.getByRole('button', { name: 'Übertragen', exact: true }).click();
  await expect(page.getByText(/Antwort(en)? übertragen/).first()).toBeVisible();
});
