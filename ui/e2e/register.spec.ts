import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test } from './fixture';

test('a report is made, handed over and checked', async ({ window: page, devserver }) => {
  test.slow();
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+6');
  await page.getByRole('button', { name: 'Bericht erstellen' }).click();
  await page.getByRole('button', { name: 'Als PDF speichern …' }).click();
  const told = await page
    .getByText(/^Gespeichert unter .*\.pdf$/)
    .first()
    .innerText();
  const made = readFileSync(told.replace('Gespeichert unter ', '').trim());

  await page.getByRole('tab', { name: 'Erstellte Berichte' }).click();
  await page.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
  const pane = page.getByRole('complementary');
  await expect(pane.getByText('Es ist noch keine Übergabe eingetragen.')).toBeVisible();
  await expectAccessible(page, 'the register of reports');
  await pane.getByRole('button', { name: 'Übergabe eintragen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Übergabe eintragen' });
  await dialog.getByLabel('Empfänger').fill('Rechnungsprüfungsamt');
  await expectAccessible(page, 'the dialog for a handover');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(pane.getByText('Rechnungsprüfungsamt')).toBeVisible();

  const verified = page.getByRole('dialog', { name: 'Prüfung eines Berichts' });
  const check = async (name: string, content: Buffer, sentence: RegExp) => {
    await choose(page, () => page.getByRole('button', { name: 'PDF prüfen …' }).click(), { name, content });
    await expect(verified.getByText(sentence)).toBeVisible();
    await expectAccessible(page, `what a check says: ${name}`);
    await verified.getByRole('button', { name: 'Schließen' }).last().click();
  };
  await check('bericht.pdf', made, /^Unverändert: Diese Datei ist Bericht Nr\. 1/);
  const altered = Buffer.from(made);
  altered[Math.floor(altered.length / 2)] = (altered[Math.floor(altered.length / 2)] ?? 0) ^ 1;
  await check('anders.pdf', altered, /^Verändert: Diese Datei gibt sich als Bericht Nr\. 1/);
  await check('brief.pdf', Buffer.from('Sehr geehrte Damen und Herren'), /keine lesbare PDF-Datei/);
});
