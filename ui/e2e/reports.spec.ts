import { expectAccessible } from './axe';
import { choose, expect, openDemo, test, type Devserver } from './fixture';

interface Saved {
  name: string;
  size: number;
}

async function saved(devserver: Devserver): Promise<Saved[]> {
  return (await (await fetch(`${devserver.url}/dev/saved`)).json()) as Saved[];
}

const shield =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 48"><path fill="#b3182b" d="M1 1h38v22q0 16-19 24Q1 39 1 23z"/>' +
  '<path fill="#e8b021" d="M13 36V14h3v3h2v-3h4v3h2v-3h3v22z"/></svg>';

test('a report with a logo and options, its tables, the register and an audit package', async ({
  window: page,
  devserver,
}) => {
  test.setTimeout(360_000);
  await openDemo(page, devserver);

  await test.step('a logo for the covers', async () => {
    await page.goto(`${devserver.url}/#/akte`);
    await page
      .getByRole('button', { name: /bearbeiten/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Kommune bearbeiten' });
    const pick = () => dialog.getByRole('button', { name: /Bild wählen …$/ }).click();
    await choose(page, pick, { name: 'Skript.svg', content: shield.replace('<path', '<script>1</script><path') });
    await expect(dialog.getByRole('alert').getByText('ausführbaren Code')).toBeVisible();
    await choose(page, pick, { name: 'Wappen.svg', content: shield });
    await expect(dialog.getByRole('img', { name: /^Wappen oder Logo: / })).toBeVisible();
    await dialog.getByLabel('Beschreibung des Bildes').fill('Wappen: goldener Turm auf Rot');
    await dialog.getByLabel('Beschreibung des Bildes').blur();
    await expect(dialog.getByRole('img', { name: 'Wappen: goldener Turm auf Rot' })).toBeVisible();
    await expectAccessible(page, 'logo');
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  });

  await page.goto(`${devserver.url}/#/reports`);
  await test.step('limit and mark a report', async () => {
    await page.getByRole('radio', { name: /^A\.4/ }).check();
    await page.getByText('Umfang und Vermerk').click();
    await page.getByLabel('Vermerk', { exact: true }).fill('Nur für den Dienstgebrauch');
    await page.getByRole('group', { name: 'Nur Zielobjekte' }).getByRole('checkbox').first().check();
    await page.getByRole('group', { name: 'Abschnitte' }).getByRole('checkbox', { name: 'Abkürzungen' }).uncheck();
    await page.getByLabel('Ohne interne Angaben').check();
    await expect(page.getByText('Teilbericht (2 Einschränkungen)')).toBeVisible();
    await expectAccessible(page, 'options');
    await page.getByRole('button', { name: 'Bericht erstellen' }).click();
    const first = page.getByRole('group', { name: 'Seite 1', exact: true });
    await expect(first.getByText('Teilbericht').first()).toBeAttached({ timeout: 60_000 });
    await expect(first.getByText('Nur für den Dienstgebrauch').first()).toBeAttached();
    await expect(first.getByText('ohne die Abschnitte: Abkürzungen').first()).toBeAttached();
  });

  await test.step('save its tables', async () => {
    await page.getByRole('button', { name: 'Als XLSX speichern …' }).click();
    await expect(page.getByText(/^Gespeichert unter .*\.xlsx$/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Als CSV speichern …' }).click();
    await expect(page.getByText(/^Gespeichert unter .*_CSV\.zip$/).first()).toBeVisible();
    const files = await saved(devserver);
    expect(files.filter((file) => /\.(xlsx|zip)$/.test(file.name) && file.size > 2_000)).toHaveLength(2);
  });

  await test.step('make an audit package', async () => {
    await page.getByRole('button', { name: 'Prüfpaket erstellen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Prüfpaket' });
    const long = ['Modellierung', 'Anforderungspaket', 'Risikoanalyse', 'Umsetzungsstatus Grundschutz++'];
    for (const kind of [...long, 'Änderungen seit der Freigabe'])
      await dialog.getByLabel(kind, { exact: true }).uncheck();
    await dialog.getByLabel('Tabellen der Berichte als XLSX beilegen').check();
    await dialog.getByText('Umfang und Vermerk').click();
    await expect(dialog.getByLabel('Nur Verantwortliche')).toBeHidden();
    await dialog.getByLabel('Vermerk', { exact: true }).fill('Nur für die Prüfung');
    await expectAccessible(page, 'package dialog');
    await dialog.getByRole('button', { name: 'Speichern unter …' }).click();
    await expect(dialog.getByText('Das Prüfpaket ist vollständig.')).toBeVisible({ timeout: 240_000 });
    await expectAccessible(page, 'package');
    await dialog.getByRole('button', { name: 'Schließen' }).last().click();
    const files = await saved(devserver);
    expect(files.filter((file) => /^Prüfpaket_.*\.zip$/.test(file.name))).toHaveLength(1);
  });

  await test.step('the register says how each of them was made', async () => {
    await page.getByRole('tab', { name: 'Erstellte Berichte' }).click();
    const pane = page.getByRole('complementary', { name: 'Ein Bericht des Registers' });
    await page.getByRole('row').filter({ hasText: 'Verzeichnis des Prüfpakets' }).first().click();
    await expect(pane.getByText('ZIP, Deutsch')).toBeVisible();
    await expect(pane.getByText('Nur für die Prüfung')).toBeVisible();
    await expect(pane.getByText('vollständig')).toBeVisible();
    // The first of them was made before all that the package holds: it stands at the end of the list.
    await page.getByRole('row').nth(1).getByRole('gridcell').first().click();
    await page.keyboard.press('Control+End');
    await page.getByRole('row').filter({ hasText: 'Ergebnis des IT-Grundschutz-Checks' }).last().click();
    await expect(pane.getByText(/ohne die Abschnitte: Abkürzungen/)).toBeVisible();
    await expectAccessible(page, 'register');
  });
});
