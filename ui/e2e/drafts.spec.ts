import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test, type Devserver } from './fixture';

/** Makes an own catalog through the window and opens its editor. */
async function begin(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Alt+7');
  await page.getByRole('tab', { name: 'Eigene Kataloge (0)' }).click();
  await expect(page.getByRole('heading', { name: 'Noch kein eigener Katalog' })).toBeVisible();
  await page.getByRole('button', { name: 'Neuer eigener Katalog …' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Neuer eigener Katalog' });
  await dialog.getByLabel('Titel').fill(title);
  await dialog.getByLabel('Herausgeber').fill('Landkreis Musterland');
  await expectAccessible(page, 'the dialog for a new own catalog');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function addGroup(page: Page, label: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Gruppe …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Neue Gruppe' });
  await dialog.getByLabel('Nummer').fill(label);
  await dialog.getByLabel('Titel der Gruppe').fill(title);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('treeitem', { name: new RegExp(`${label} ${title}`) })).toBeVisible();
}

async function addOwn(page: Page, title: string, statement: string): Promise<void> {
  const pane = page.getByRole('complementary', { name: 'Einzelheiten' });
  await page.getByRole('button', { name: 'Eigene Anforderung', exact: true }).click();
  await expect(pane.getByLabel('Titel der Anforderung')).toHaveValue('Neue Anforderung');
  await pane.getByLabel('Titel der Anforderung').fill(title);
  await pane.getByLabel('Anforderungstext').fill(statement);
  await pane.getByLabel('Hinweise zur Umsetzung').focus();
  await expect(page.getByRole('grid', { name: 'Anforderungen' }).getByText(title)).toBeVisible();
}

/** What the window saved, at the place that it tells. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  await press();
  const told = await page
    .getByText(/^Gespeichert: /)
    .first()
    .innerText();
  return readFileSync(told.replace('Gespeichert: ', '').trim(), 'utf8');
}

async function publishFirst(page: Page, devserver: Devserver): Promise<void> {
  await openPrepared(page, devserver);
  await begin(page, 'Mindestmaß des Kreises');
  await addGroup(page, 'LK', 'Regelungen des Kreises');
  await addOwn(page, 'Meldung an den Kreis', 'Die Gemeinde MUSS Vorfälle binnen 24 Stunden melden.');
}

test('an own catalog is written, checked, published and handed out', async ({ window: page, devserver }) => {
  // Five runs of axe and two Akten.
  test.slow();
  await publishFirst(page, devserver);
  await expectAccessible(page, 'an own requirement in the editor');
  const grid = page.getByRole('grid', { name: 'Anforderungen' });
  await expect(grid.getByText('LK.1', { exact: true }), 'numbered below its group').toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Anforderungen auswählen …' }).click();
  const picker = page.getByRole('dialog', { name: 'Anforderungen auswählen' });
  const source = picker.getByLabel('Katalog', { exact: true });
  const options = await source.locator('option').allInnerTexts();
  await source.selectOption({ label: options.find((one) => one.startsWith('Kommunaler Einstieg')) ?? '' });
  await picker.getByLabel('Suchen').fill('zugang');
  await expect(picker.getByRole('button', { name: /23/ }), 'the list is the one that was searched for').toBeVisible();
  for (const title of ['Gesicherter Zugang von außen', 'Zugänge der Redaktion']) {
    await picker.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check();
  }
  await expect(picker.getByText('2 ausgewählt')).toBeVisible();
  await expectAccessible(page, 'the picker of requirements');
  await picker.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(picker).toBeHidden();
  await expect(page.getByText('Entwurf 1.0 mit 3 Anforderungen'), 'the note beside the title').toBeVisible();

  await page.getByRole('treeitem', { name: /Alle Anforderungen/ }).click();
  await grid.getByText('Ausgewählt').first().click();
  const pane = page.getByRole('complementary', { name: 'Einzelheiten' });
  await expect(pane.getByText('Text der Quelle')).toBeVisible();
  await pane.getByLabel('Eigene Hinweise zur Umsetzung').fill('Gilt auch für die Feuerwehr.');
  await pane.getByLabel('Nummer').focus();
  await expect(pane.getByLabel('Eigene Hinweise zur Umsetzung')).toHaveValue('Gilt auch für die Feuerwehr.');
  await expectAccessible(page, 'a selected requirement in the editor');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Angaben und Prüfung' }).click();
  await expect(pane.getByRole('heading', { name: /Quellen/ })).toBeVisible();
  await expectAccessible(page, 'the facts of an own catalog');

  await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
  const publish = page.getByRole('dialog', { name: 'Eigenen Katalog veröffentlichen' });
  await expect(publish.getByText('Veröffentlicht werden 3 Anforderungen.')).toBeVisible();
  await expectAccessible(page, 'the dialog to publish');
  await publish.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  const done = page.getByRole('dialog', { name: 'Veröffentlicht' });
  await expect(done.getByText('„Mindestmaß des Kreises“ ist als Version 1.0 veröffentlicht.')).toBeVisible();
  const file = await saved(page, () => done.getByRole('button', { name: 'Katalogdatei speichern …' }).click());
  expect(file).toContain('Die Gemeinde MUSS Vorfälle binnen 24 Stunden melden.');
  await done.getByRole('button', { name: 'Fertig' }).click();

  // Another Akte takes it in.
  await devserver.reset();
  await page.goto(devserver.url);
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name: 'mindestmass.json', content: file });
  const result = page.getByRole('dialog', { name: 'Import abgeschlossen' });
  await expect(result.getByText('mindestmass.json: 3 Anforderungen, davon 3 neu.')).toBeVisible();
});

test('the next version says what changed, and a fault leads to its place', async ({ window: page, devserver }) => {
  await publishFirst(page, devserver);
  await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
  const publish = page.getByRole('dialog', { name: 'Eigenen Katalog veröffentlichen' });
  await publish.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await page.getByRole('dialog', { name: 'Veröffentlicht' }).getByRole('button', { name: 'Fertig' }).click();

  const pane = page.getByRole('complementary', { name: 'Einzelheiten' });
  await pane.getByLabel('Anforderungstext').fill('Die Gemeinde MUSS Vorfälle sofort melden.');
  await pane.getByLabel('Hinweise zur Umsetzung').focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Eigene Anforderung', exact: true }).click();
  await expect(pane.getByText('Der Anforderungstext fehlt.')).toBeVisible();

  await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
  await expect(publish.getByLabel('Version')).toHaveValue('1.1');
  await expect(publish.getByText('So kann der Katalog noch nicht veröffentlicht werden.')).toBeVisible();
  await expect(publish.getByText('Geändert seit Version 1.0')).toBeVisible();
  await expect(publish.getByText(/Meldung an den Kreis/)).toBeVisible();
  await expectAccessible(page, 'the dialog to publish the next version');
  await publish.getByRole('button', { name: 'LK.2 Neue Anforderung' }).click();
  await pane.getByLabel('Anforderungstext').fill('Die Gemeinde MUSS eine Ansprechperson benennen.');
  await pane.getByLabel('Hinweise zur Umsetzung').focus();
  await expect(pane.getByText('Der Anforderungstext fehlt.')).toBeHidden();
});

test('edits are taken back with the keyboard', async ({ window: page, devserver }) => {
  await publishFirst(page, devserver);
  const grid = page.getByRole('grid', { name: 'Anforderungen' });
  await page
    .getByRole('complementary', { name: 'Einzelheiten' })
    .getByRole('button', { name: 'Anforderung entfernen' })
    .click();
  const confirm = page.getByRole('dialog', { name: 'Anforderung entfernen' });
  await confirm.getByRole('button', { name: 'Entfernen' }).click();
  await expect(grid.getByText('Meldung an den Kreis')).toBeHidden();
  await grid.focus();
  await page.keyboard.press('Control+z');
  await expect(grid.getByText('Meldung an den Kreis')).toBeVisible();
});

test('the editor is readable in English and in the dark', async ({ window: page, devserver }) => {
  await publishFirst(page, devserver);
  await page.emulateMedia({ colorScheme: 'dark' });
  await devserver.command('language_set', { language: 'en' });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Publish …' })).toBeVisible();
  await expectAccessible(page, 'the editor in English and in the dark');
});

test('an own requirement has parameters, moves to another group and back', async ({ window: page, devserver }) => {
  await publishFirst(page, devserver);
  await addGroup(page, 'NB', 'Notbetrieb');
  const pane = page.getByRole('complementary', { name: 'Einzelheiten' });
  const grid = page.getByRole('grid', { name: 'Anforderungen' });
  await page.getByRole('treeitem', { name: /Alle Anforderungen/ }).click();
  await grid.getByText('Meldung an den Kreis').click();

  await pane.getByRole('button', { name: 'Parameter hinzufügen' }).click();
  const param = pane.getByRole('group', { name: 'Parameter p1' });
  await param.getByLabel('Bezeichnung').fill('Meldefrist');
  await param.getByLabel('Wert').fill('24 Stunden');
  await param.getByRole('button', { name: 'In den Text einsetzen' }).click();
  await expect(pane.getByLabel('Anforderungstext')).toHaveValue(/\{\{ insert: param, p1 \}\}/);
  await expectAccessible(page, 'an own parameter');

  await pane.getByRole('button', { name: 'Verschieben nach …' }).focus();
  await page.keyboard.press('Enter');
  const chooser = page.getByRole('dialog', { name: 'Verschieben nach …' });
  await chooser.getByRole('combobox').fill('NB');
  await expectAccessible(page, 'where something moves to');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /NB Notbetrieb/ })).toContainText('1');
  const undo = page.getByRole('button', { name: /^(Zurücknehmen|Rückgängig)/ });
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(page.getByRole('treeitem', { name: /LK Regelungen des Kreises/ })).toContainText('1');
});
