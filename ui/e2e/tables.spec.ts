import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test } from './fixture';

const LIST = [
  'Sicherheitskatalog des Landes;;;;',
  'Nr.;Kapitel;Vorgabe;Wer;Bemerkung intern',
  'L.1;Zutritt;Der Serverraum MUSS verschlossen sein.;Hausmeister, IT;alt',
  'L.2;;Schlüssel MÜSSEN verzeichnet sein.;Hauptamt;',
  'L.3;Sicherung;Daten MÜSSEN täglich gesichert werden.;IT;',
  ';;Ohne Nummer;;',
].join('\n');

async function openTable(page: Page, name: string, content: string) {
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name, content });
  const dialog = page.getByRole('dialog', { name: `Spalten zuordnen: ${name}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('an unknown list is explained, imported and read alike the next time', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  let dialog = await openTable(page, 'liste_2026.csv', LIST);
  await expect(dialog.getByText('Es fehlt: die Spalte mit dem Anforderungstext.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Katalog importieren' })).toBeDisabled();
  await expectAccessible(page, 'a mapping that lacks something');

  await dialog.getByLabel('Bedeutung der Spalte C · Vorgabe').selectOption({ label: 'Anforderungstext' });
  await expect(dialog.getByText('3 Anforderungen in 2 Gruppen')).toBeVisible();
  await expect(
    dialog.getByText('Der Zeile fehlt die Nummer, sie wurde nicht übernommen: „Ohne Nummer“.'),
  ).toBeVisible();
  await expect(dialog.getByText('Zeile 6, Spalte A:')).toBeVisible();
  await dialog.getByLabel('Bedeutung der Spalte D · Wer').selectOption({ label: 'Zuständig' });
  await dialog.getByLabel('Trennzeichen in der Spalte D · Wer').selectOption({ label: 'Komma' });
  await dialog.getByLabel('Bedeutung der Spalte E · Bemerkung intern').selectOption({ label: 'Nicht übernehmen' });
  await dialog.getByRole('button', { name: 'Festen Wert hinzufügen' }).click();
  await dialog.getByLabel('Wert', { exact: true }).fill('MUSS');
  await dialog.getByLabel('Titel', { exact: false }).first().fill('Landeskatalog');
  await dialog.getByLabel('Version').fill('2026');
  const first = dialog.getByRole('listitem').filter({ hasText: 'Zutritt › L.1' });
  await expect(first.getByText('Hausmeister', { exact: true })).toBeVisible();
  await expect(first.getByText('MUSS', { exact: true })).toBeVisible();
  await expectAccessible(page, 'the mapping of a table');
  await dialog.getByRole('button', { name: 'Katalog importieren' }).click();
  const result = page.getByRole('dialog', { name: 'Import abgeschlossen' });
  await expect(result.getByText('liste_2026.csv: 3 Anforderungen, davon 3 neu.')).toBeVisible();
  await result.getByRole('button', { name: 'Fertig' }).click();

  // The next edition has the same columns: nothing is left to be explained.
  dialog = await openTable(page, 'neu.csv', `${LIST.replace(';;Ohne Nummer;;', 'L.4;;Es MUSS geprüft werden.;IT;')}\n`);
  await expect(dialog.getByText('Die Liste hat dieselben Spalten wie „Landeskatalog“.')).toBeVisible();
  await expect(
    dialog.getByText('Neue Fassung von „Landeskatalog“: 3 Anforderungen sind bekannt, 1 sind neu.'),
  ).toBeVisible();
  await expect(dialog.getByLabel('Bedeutung der Spalte C · Vorgabe')).toHaveValue('statement');
  await dialog.getByLabel('Version').fill('2027');
  await page.keyboard.press('Enter');
  await expect(result.getByText('neu.csv: 4 Anforderungen, davon 1 neu.')).toBeVisible();
});

test('a dropped table opens the mapping, and another row is made the heading by keyboard', async ({
  window: page,
  devserver,
}) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'liste.csv', { type: 'text/csv' }));
    return transfer;
  }, 'Nr.;Titel\nKürzel;Vorgabe\nA1;Türen schließen\n');
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog', { name: 'Spalten zuordnen: liste.csv' });
  await expect(dialog.getByText('2 Anforderungen in 0 Gruppen')).toBeVisible();
  const row = dialog.getByRole('button', { name: 'Zeile 2 als Überschrift verwenden' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByLabel('Bedeutung der Spalte A · Kürzel').selectOption({ label: 'Nummer oder Kennung' });
  await dialog.getByLabel('Bedeutung der Spalte B · Vorgabe').selectOption({ label: 'Anforderungstext' });
  await expect(dialog.getByText('1 Anforderungen in 0 Gruppen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

const kernel = JSON.stringify({
  catalog: {
    uuid: '11111111-1111-4111-8111-111111111111',
    metadata: { title: 'Kernel', version: '7', 'last-modified': '2026-01-01T00:00:00Z', 'oscal-version': '1.1.3' },
    controls: [{ id: 'K.1', title: 'Erste', parts: [{ name: 'statement', prose: 'Das MUSS sein.' }] }],
  },
});
const profile = JSON.stringify({
  profile: {
    uuid: '22222222-2222-4222-8222-222222222222',
    metadata: { title: 'Kreisprofil', version: '1', 'last-modified': '2026-02-01T00:00:00Z', 'oscal-version': '1.1.3' },
    imports: [{ href: 'https://example.org/kernel.json', 'include-controls': [{ 'with-ids': ['K.1'] }] }],
  },
});

test('sources of a profile are given by hand', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name: 'profil.json', content: profile });
  const dialog = page.getByRole('dialog', { name: 'Dem Profil fehlen Quellen' });
  await expect(dialog.getByText('Die Quelle liegt im Netz. Das Programm lädt nichts herunter.')).toBeVisible();
  await expect(dialog.getByText('Eine Quelle fehlt noch.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Profil auflösen' })).toBeDisabled();
  await expectAccessible(page, 'the sources of a profile');
  const pick = dialog.getByRole('button', { name: /^Datei wählen …/ });
  await choose(page, () => pick.click(), { name: 'falsch.json', content: kernel.replace('K.1', 'X.1') });
  await dialog.getByRole('button', { name: 'Profil auflösen' }).click();
  await expect(dialog.getByText(/steht keine der Anforderungen/)).toBeVisible();
  await choose(page, () => pick.click(), { name: 'kernel.json', content: kernel });
  await expect(dialog.getByText('Gewählt: kernel.json')).toBeVisible();
  await dialog.getByRole('button', { name: 'Profil auflösen' }).click();
  await expect(page.getByRole('dialog', { name: 'Import abgeschlossen' })).toContainText('Kreisprofil');
});
