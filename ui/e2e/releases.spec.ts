import { expectAccessible } from './axe';
import { expect, openDemo, test } from './fixture';

test('a state is released, changes show, and a report is made of it', async ({ window: page, devserver }) => {
  test.setTimeout(180_000);
  await openDemo(page, devserver);
  await page.goto(`${devserver.url}/#/reports`);
  await page.getByRole('tab', { name: 'Freigaben' }).click();
  await page.getByRole('button', { name: 'Stand freigeben …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stand freigeben' });
  await dialog.getByRole('textbox', { name: /^Version/ }).fill('9.0');
  await dialog.getByLabel('Freigegeben oder geprüft durch').fill('Petra Beispiel');
  await expectAccessible(page, 'release dialog');
  await dialog.getByRole('button', { name: 'Stand freigeben' }).click();
  await expect(page.getByRole('radio', { name: '9.0' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Seitdem hat sich nichts geändert.' })).toBeVisible();
  // An earlier state of the demonstration: what came after it is told.
  await page.getByRole('radio', { name: '1.0', exact: true }).check();
  await expect(page.getByRole('heading', { name: /Änderung(en)? seitdem$/ })).toBeVisible();
  await expectAccessible(page, 'changes since a release');
  await page.getByRole('radio', { name: /^Änderungen/ }).check();
  await page.getByRole('button', { name: 'Bericht erstellen' }).click();
  const cover = page.getByRole('group', { name: 'Seite 1', exact: true });
  await expect(cover.getByText('Änderungen seit der Freigabe').first()).toBeAttached({ timeout: 60_000 });
  await page.getByText('Umfang und Vermerk').click();
  await page.getByLabel('Datenstand').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Bericht erstellen' }).click();
  await expect(cover.getByText(/^Freigabe 9\.0 vom/).first()).toBeAttached({ timeout: 60_000 });
});
