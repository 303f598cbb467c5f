import { expectAccessible } from './axe';
import { expect, openDemo, test } from './fixture';

test('modules are decided about in the list and seen in the matrix', async ({ window: page, devserver }) => {
  test.slow();
  await openDemo(page, devserver);
  await page.keyboard.press('Control+i');
  await page.getByRole('option', { name: /^Wertstoffhof/ }).click();
  await page.goto(`${devserver.url}/#/objects?part=modelling`);
  const table = page.getByRole('grid', { name: 'Modellierung' });
  const pane = page.getByRole('complementary');

  await test.step('a module without a reason cannot be left out', async () => {
    await page.getByRole('search').getByLabel('Relevanz').selectOption({ label: 'Offen' });
    const row = table.getByRole('row').filter({ hasText: 'CON.8' });
    await expect(row).toContainText('nirgends');
    await row.getByRole('gridcell', { name: 'CON.8' }).click();
    await page.keyboard.press('n');
    await expect(pane.getByText('Ohne Begründung wird kein Baustein ausgeschlossen.')).toBeVisible();
    await expect(pane.getByRole('button', { name: 'Als nicht relevant festhalten' })).toBeDisabled();
    await expectAccessible(page, 'a module that waits for its reason');
    await pane.getByLabel('Begründung').fill('Am Wertstoffhof wird nichts entwickelt.');
    await pane.getByRole('button', { name: 'Als nicht relevant festhalten' }).click();
    await expect(table.getByText('CON.8')).toBeHidden();
  });

  await test.step('proposals are accepted in one step, which can be taken back', async () => {
    await page.getByRole('search').getByLabel('Relevanz').selectOption({ label: 'Jeder Stand' });
    const accept = page.getByRole('button', { name: /^Vorschläge übernehmen/ });
    await expect(accept).toBeVisible();
    await accept.click();
    await expect(accept).toBeHidden();
    await page.getByRole('search').getByLabel('Relevanz').selectOption({ label: 'Relevant' });
    await expect(table.getByText('NET.2.2').first()).toBeVisible();
    await expectAccessible(page, 'the list of modules');
    await page.getByRole('button', { name: /^Zurücknehmen: Vorgeschlagene Bausteine/ }).click();
    await page.getByRole('search').getByLabel('Relevanz').selectOption({ label: 'Jeder Stand' });
    await expect(accept).toBeVisible();
  });

  await test.step('a profile says what it would do before it does it', async () => {
    await page.getByRole('button', { name: 'Profil anwenden …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Profil anwenden' });
    await dialog.getByLabel('Bausteine').fill('NET.2.2, APP.4.2, XY.9');
    await dialog.getByLabel('Bezeichnung').fill('Profil Basis');
    await dialog.getByRole('button', { name: 'Vorschau' }).click();
    await expect(dialog.getByText('In keinem Katalog in Kraft: XY.9')).toBeVisible();
    await expectAccessible(page, 'the preview of a profile');
    await dialog.getByRole('button', { name: 'Anwenden', exact: true }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the matrix is walked with the keyboard', async () => {
    await page.getByRole('link', { name: 'Matrix' }).click();
    const matrix = page.getByRole('grid', { name: 'Matrix' });
    await expect(matrix.getByRole('rowheader').first()).toContainText('ISMS.1');
    await matrix.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(matrix).toHaveAttribute('aria-activedescendant', /-1-1$/);
    await expectAccessible(page, 'the matrix of modules and target objects');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(pane.getByRole('heading', { name: 'Organisation' })).toBeVisible();
  });

  await test.step('the check asks for what is modelled', async () => {
    await pane.getByRole('link', { name: 'In der Prüfung öffnen' }).click();
    await expect(page.getByLabel('Was gezeigt wird').first()).toHaveValue('modelled');
    await expect(page.getByRole('grid').getByText('ORP.1.A1', { exact: true })).toBeVisible();
  });
});

test('a requirement package is made of categories and decisions', async ({ window: page, devserver }) => {
  test.slow();
  await openDemo(page, devserver);
  await page.keyboard.press('Control+i');
  await page.getByRole('option', { name: /^Wahlamt/ }).click();
  await page.goto(`${devserver.url}/#/objects?part=modelling`);
  const table = page.getByRole('grid', { name: 'Anforderungspaket' });
  const pane = page.getByRole('complementary');

  await test.step('what waits for a decision is struck out with a reason', async () => {
    await page.getByRole('button', { name: /^Ohne Kategorie/ }).click();
    await page.getByLabel('Was gezeigt wird').selectOption({ label: 'Nicht entschieden' });
    await page.waitForLoadState('networkidle');
    const first = table.getByRole('row').nth(1);
    const label = (await first.getByRole('gridcell').nth(1).innerText()).trim();
    await expectAccessible(page, 'the requirement package');
    await first.getByRole('gridcell').nth(1).click();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Eine Anforderung streichen' });
    await expect(dialog.getByRole('button', { name: 'Streichen' })).toBeDisabled();
    await dialog.getByLabel('Begründung').fill('Für Wahlen ohne Bedeutung.');
    await dialog.getByRole('button', { name: 'Streichen' }).click();
    // Behind an open dialog nothing can be typed.
    await expect(dialog).toBeHidden();
    await page.getByLabel('Was gezeigt wird').selectOption({ label: 'Gestrichen' });
    await page.getByRole('searchbox').first().fill(label);
    await table.getByText(label, { exact: true }).first().dblclick();
    await expect(pane.getByLabel('Begründung')).toHaveValue('Für Wahlen ohne Bedeutung.');
    await expectAccessible(page, 'a requirement that was struck out');
  });

  await test.step('a category brings requirements, those above it too', async () => {
    await page.getByRole('link', { name: 'Zielobjektkategorien' }).click();
    const categories = page.getByRole('grid', { name: 'Zielobjektkategorien' });
    await categories.getByText('Arbeitsplätze Wahlamt').click();
    await pane.getByLabel('Hostsysteme').check();
    await expect(categories.getByRole('row').filter({ hasText: 'Arbeitsplätze Wahlamt' })).toContainText('Hostsysteme');
    await expect(pane.getByLabel('IT-Systeme (geerbt)')).toBeVisible();
    await expectAccessible(page, 'the categories of a target object');
  });

  await test.step('in English as well', async () => {
    await devserver.command('language_set', { language: 'en' });
    await page.goto(`${devserver.url}/#/objects?part=modelling`);
    await page.reload();
    await expect(page.getByRole('grid', { name: 'Requirement package' })).toBeVisible();
    await expectAccessible(page, 'the requirement package in English');
    await devserver.command('language_set', { language: 'de' });
  });
});
