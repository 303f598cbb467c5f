import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test } from './fixture';

// Whoever works without a mouse gets from a list of devices to a released concept: nothing here is clicked.

const INVENTORY = [
  'Inventar der Samtgemeinde;;;;;',
  'Gerätename;Geräteart;Betriebssystem;Raum;Stück;Hängt ab von',
  'Meldewesen;Prozess;;;1;MESO',
  'MESO;Fachverfahren;;;1;Dateiserver',
  'Dateiserver;Server;Windows Server 2022;Keller;1;Serverraum',
  'Arbeitsplätze;Client;Windows 11;Rathaus;40;',
  'Serverraum;Raum;;;1;',
].join('\n');

async function enter(target: Locator) {
  await target.focus();
  await target.page().keyboard.press('Enter');
}

async function write(target: Locator, text: string) {
  await target.focus();
  await target.page().keyboard.press('Control+a');
  await target.page().keyboard.type(text);
}

/** Chooses by typing the beginning of an option, as one does in a list that has the focus. */
async function pick(target: Locator, option: string) {
  await target.focus();
  await target.page().keyboard.type(option);
  await expect(target.locator('option:checked')).toHaveText(new RegExp(`^${option}`));
  await target.page().keyboard.press('Tab');
}

async function visit(page: Page, name: string) {
  await enter(page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name }));
}

async function part(page: Page, name: string) {
  await enter(page.getByRole('link', { name, exact: true }).last());
}

/** Makes an information domain and takes the inventory over. */
async function begin(page: Page, name: string, method: string) {
  await visit(page, 'Akte');
  await enter(page.getByRole('button', { name: 'Neuer Informationsverbund' }).first());
  const dialog = page.getByRole('dialog', { name: 'Neuer Informationsverbund' });
  await write(dialog.getByLabel('Name', { exact: false }).first(), name);
  await pick(dialog.getByLabel('Methode', { exact: true }), method);
  await enter(dialog.getByRole('button', { name: 'Speichern' }));
  await expect(dialog).toBeHidden();
  await visit(page, 'Zielobjekte');
  const open = page.getByRole('button', { name: 'Inventar importieren' });
  await choose(page, () => enter(open), { name: 'inventar.csv', content: INVENTORY });
  const table = page.getByRole('dialog', { name: 'Inventar importieren: inventar.csv' });
  await expect(table.getByText('5 neu, 0 geändert, 0 unverändert.')).toBeVisible();
  await enter(table.getByRole('button', { name: 'Inventar importieren' }));
  await expect(table).toBeHidden();
  await expect(page.getByRole('grid', { name: 'Zielobjekte' }).getByText('Dateiserver')).toBeVisible();
}

/** Sets the first requirements of the check by keys. */
async function answer(page: Page, keys: string[]) {
  await visit(page, 'Prüfung');
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await grid.focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
  }
  return grid;
}

/** Gives the requirement that is shown a measure. */
async function measure(page: Page, title: string) {
  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  await enter(detail.getByRole('button', { name: 'Neu', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Neue Maßnahme' });
  await write(dialog.getByLabel('Bezeichnung'), title);
  await write(dialog.getByLabel('Termin'), '+60');
  await enter(dialog.getByRole('button', { name: 'Speichern' }));
  await expect(detail.getByRole('link', { name: title })).toBeVisible();
}

async function report(page: Page, name: RegExp, title: string, words: string) {
  await visit(page, 'Berichte');
  await page.getByRole('radio', { name }).focus();
  await page.keyboard.press('Space');
  await enter(page.getByRole('button', { name: 'Bericht erstellen' }));
  const cover = page.getByRole('group', { name: 'Seite 1', exact: true });
  await expect(cover.getByText(title).first()).toBeAttached({ timeout: 60_000 });
  await expect(cover.getByText(words).first()).toBeAttached();
}

async function release(page: Page) {
  await visit(page, 'Berichte');
  await page.getByRole('tab', { name: 'Freigaben' }).focus();
  await page.keyboard.press('Enter');
  await enter(page.getByRole('button', { name: 'Stand freigeben …' }));
  const dialog = page.getByRole('dialog', { name: 'Stand freigeben' });
  await write(dialog.getByRole('textbox', { name: /^Version/ }), '1.0');
  await write(dialog.getByLabel('Freigegeben oder geprüft durch'), 'Petra Beispiel');
  // What is known of her fills the rest.
  await expect(dialog.getByLabel('Funktion')).toHaveValue('Samtgemeindebürgermeisterin');
  await enter(dialog.getByRole('button', { name: 'Stand freigeben' }));
  await expect(page.getByRole('radio', { name: '1.0' })).toBeChecked();
}

async function person(page: Page) {
  await visit(page, 'Akte');
  await enter(page.getByRole('button', { name: 'Neue Person' }));
  const dialog = page.getByRole('dialog', { name: 'Neue Person' });
  await write(dialog.getByLabel('Name', { exact: false }).first(), 'Petra Beispiel');
  await write(dialog.getByLabel('Funktion'), 'Samtgemeindebürgermeisterin');
  await enter(dialog.getByRole('button', { name: 'Speichern' }));
  await expect(dialog).toBeHidden();
}

const pointsOf = async (page: Page, text: string) => {
  await visit(page, 'Offene Punkte');
  const field = page.getByRole('searchbox').first();
  await write(field, text);
  await page.waitForTimeout(400);
  return page.getByRole('grid', { name: 'Offene Punkte' }).getByRole('row').filter({ hasText: text });
};

test('from an inventory to a released concept for standard protection, by keyboard', async ({
  window: page,
  devserver,
}) => {
  test.setTimeout(240_000);
  await openPrepared(page, devserver);
  await person(page);
  await begin(page, 'Rathaus', 'IT-Grundschutz');

  await test.step('the approach is chosen', async () => {
    await visit(page, 'Akte');
    await enter(page.getByRole('button', { name: 'Rathaus bearbeiten' }));
    const dialog = page.getByRole('dialog', { name: 'Informationsverbund bearbeiten' });
    await pick(dialog.getByLabel('Absicherung', { exact: true }), 'Standard');
    await enter(dialog.getByRole('button', { name: 'Speichern' }));
    await expect(dialog).toBeHidden();
  });

  await test.step('a need is typed into the table and reaches the room', async () => {
    await visit(page, 'Zielobjekte');
    await part(page, 'Schutzbedarf');
    const table = page.getByRole('grid', { name: 'Schutzbedarf' });
    await expect(table.getByRole('row').filter({ hasText: 'Meldewesen' })).toBeVisible();
    await table.focus();
    for (let row = 0; row < 9; row += 1) {
      const active = await table.getAttribute('aria-activedescendant');
      const cell = page.locator(`[id="${active ?? ''}"]`);
      if ((await cell.innerText().catch(() => '')).includes('Meldewesen')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('hoch');
    await page.keyboard.press('Enter');
    await expect(table.getByRole('row').filter({ hasText: 'Serverraum' })).toContainText('hoch');
    await expectAccessible(page, 'needs that were typed');
  });

  await test.step('modules are proposed and taken in one step', async () => {
    await part(page, 'Modellierung');
    const accept = page.getByRole('button', { name: /^Vorschläge übernehmen/ });
    await enter(accept);
    await expect(accept).toBeHidden();
  });

  await test.step('requirements are checked, and what is missing gets a measure', async () => {
    const grid = await answer(page, ['j', 't', 'n']);
    await expect(grid.getByRole('row').nth(2)).toContainText('Teilweise');
    await page.keyboard.press('ArrowUp');
    await expect(grid.getByRole('row').nth(3)).toContainText('Nein');
    await page.keyboard.press('ArrowRight');
    await measure(page, 'Leitlinie beschließen');
  });

  await test.step('the objects with a high need are analysed', async () => {
    await visit(page, 'Risiken');
    await enter(page.getByRole('button', { name: 'Gefährdungen beurteilen' }));
    const objects = page.getByRole('grid', { name: 'Zielobjekte und Gefährdungen' });
    await expect(objects.getByRole('row').filter({ hasText: 'Dateiserver' })).toContainText('Fehlt');
    await expectAccessible(page, 'objects that are to be analysed');
  });

  await test.step('the state is released, and every report of it is made of that state', async () => {
    await expect((await pointsOf(page, 'Informationsverbund ist nicht freigegeben')).first()).toBeVisible();
    await release(page);
    await expect(await pointsOf(page, 'Informationsverbund ist nicht freigegeben')).toHaveCount(0);
    await report(page, /^A\.6/, 'Realisierungsplan', 'Rathaus');
  });
});

test('from an inventory to an implementation plan of Grundschutz++, by keyboard', async ({
  window: page,
  devserver,
}) => {
  test.setTimeout(240_000);
  await openPrepared(page, devserver);
  await person(page);
  await begin(page, 'Rathaus', 'Grundschutz');

  await test.step('categories are proposed and taken, the package follows from them', async () => {
    await part(page, 'Modellierung');
    await enter(page.getByRole('link', { name: 'Kategorien zuordnen' }));
    const accept = page.getByRole('button', { name: /^Vorschläge übernehmen/ });
    await enter(accept);
    await expect(accept).toBeHidden();
    await part(page, 'Anforderungspaket');
    const table = page.getByRole('grid', { name: 'Anforderungspaket' });
    await pick(page.getByLabel('Was gezeigt wird'), 'Nicht entschieden');
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    await table.focus();
    await page.keyboard.press('j');
    await expect(page.getByText(/relevant/i).first()).toBeVisible();
    await expectAccessible(page, 'a package that is being decided about');
  });

  await test.step('a requirement is met or not, and nothing between', async () => {
    const grid = await answer(page, ['j', 't']);
    await expect(grid.getByRole('row').nth(1)).toContainText('Ja');
    await expect(grid.getByRole('row').nth(2)).toContainText('Unbearbeitet');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('n');
    await expect(grid.getByRole('row').nth(2)).toContainText('Nein');
    await measure(page, 'Verfahren regeln');
  });

  await test.step('the plan names what is to be done', async () => {
    await release(page);
    await report(page, /^Umsetzungsplan/, 'Umsetzungsplan', 'Rathaus');
  });
});
