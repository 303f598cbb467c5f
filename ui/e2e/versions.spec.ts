import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test, type Devserver } from './fixture';

interface Requirement {
  key: number;
  id: string;
  title: string;
  text: string;
}

/** A version of a small catalog; `key` is the identity of a requirement. */
function version(name: string, requirements: Requirement[]): string {
  const controls = requirements.map(({ key, id, title, text }) => ({
    id,
    title,
    props: [{ name: 'alt-identifier', value: `00000000-0000-4000-8000-${String(key).padStart(12, '0')}` }],
    params: [{ id: `${id}_p1`, label: 'in festen Abständen' }],
    parts: [
      { id: `${id}_stm`, name: 'statement', props: [{ name: 'modal_verb', value: 'MUSS' }], prose: text },
      { id: `${id}_gdn`, name: 'guidance', prose: 'Das hilft dem Haus.' },
    ],
  }));
  return JSON.stringify({
    catalog: {
      uuid: `6f0d5d5e-3f3b-4c1e-9c3f-0d5a3a1b2c3${name}`,
      metadata: {
        title: 'Vorgaben des Landkreises',
        'last-modified': `2026-0${name}-01T00:00:00Z`,
        version: name,
        'oscal-version': '1.1.3',
        'document-ids': [{ scheme: 'https://example.org', identifier: 'vorgaben' }],
      },
      groups: [{ id: 'V', title: 'Vorgaben', controls }],
    },
  });
}

const text = (id: string, what: string) => `Das Haus MUSS ${what} {{ insert: param, ${id}_p1 }} prüfen.`;
const first = version('1', [
  { key: 1, id: 'V.1', title: 'Sicherungen', text: text('V.1', 'die Sicherungen') },
  { key: 2, id: 'V.2', title: 'Zugänge', text: text('V.2', 'die Zugänge') },
  { key: 3, id: 'V.3', title: 'Faxgeräte', text: text('V.3', 'die Faxgeräte') },
  { key: 4, id: 'V.4', title: 'Schlüssel', text: text('V.4', 'die ausgegebenen Schlüssel der Gebäude') },
]);
const second = version('2', [
  { key: 1, id: 'V.1', title: 'Sicherungen', text: text('V.1', 'alle Sicherungen und ihre Lesbarkeit') },
  { key: 2, id: 'V.7', title: 'Zugänge', text: text('V.7', 'die Zugänge und Rechte') },
  { key: 9, id: 'V.8', title: 'Schlüssel', text: text('V.8', 'die ausgegebenen Schlüssel der Gebäude') },
  { key: 5, id: 'V.9', title: 'Fernwartung', text: text('V.9', 'die Fernwartung') },
]);

async function importFile(page: Page, name: string, content: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name, content });
  await page.getByRole('dialog', { name: 'Import abgeschlossen' }).getByRole('button', { name: 'Fertig' }).click();
}

/** Answers every requirement of the first version, then imports the second. */
async function prepare(page: Page, { command, url }: Devserver): Promise<void> {
  await page.keyboard.press('Alt+7');
  await importFile(page, 'vorgaben-1.json', first);
  const catalogs = await command<{ items: { id: string; title: string }[] }>('catalog_list');
  const catalog = catalogs.items.find((one) => one.title === 'Vorgaben des Landkreises')?.id ?? '';
  const municipalities = await command<{ items: { id: string }[] }>('municipality_list');
  const municipality_id = municipalities.items[0]?.id ?? '';
  const { id: domain_id } = await command<{ id: string }>('domain_save', {
    municipality_id,
    id: null,
    name: 'Außenstellen',
    description: '',
    method: 'grundschutz_plus_plus',
    responsible: '',
    catalog_ids: [catalog],
  });
  const all = { catalog_id: catalog, group: null, offset: 0, limit: 10 };
  const { items } = await command<{ items: { id: string }[] }>('requirement_list', all);
  const answers = items.map(({ id }) => ({ requirement_id: id, target_object_id: null, status: 'yes' }));
  await command('answer_save', { municipality_id, domain_id, answers });
  await page.goto(`${url}/#/overview`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Übersicht' })).toBeVisible();
  await page.keyboard.press('Control+i');
  await page.getByRole('combobox', { name: 'Informationsverbund wechseln' }).fill('Außen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+7');
  await importFile(page, 'vorgaben-2.json', second);
}

const library = (page: Page) => page.getByRole('grid', { name: 'Kataloge' });
const pane = (page: Page) => page.getByRole('complementary');

async function openUpdate(page: Page) {
  await library(page).getByRole('row').filter({ hasText: 'Vorgaben' }).first().getByRole('gridcell').first().click();
  await pane(page).getByRole('button', { name: 'Auf diese Fassung umstellen …' }).click();
  return page.getByRole('dialog', { name: 'Auf die Fassung 2 umstellen' });
}

test('two versions are compared word by word', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await prepare(page, devserver);
  await library(page).getByRole('row').filter({ hasText: 'Vorgaben' }).first().getByRole('gridcell').first().click();
  await pane(page)
    .getByRole('link', { name: /^Vergleichen/ })
    .click();
  const grid = page.getByRole('grid', { name: 'Unterschiede' });
  await expect(page.getByText('6 Unterschiede')).toBeVisible();
  await expectAccessible(page, 'the comparison');
  const kinds = page.getByRole('group', { name: 'Arten der Änderung' });
  await kinds.getByRole('button', { name: 'Anforderungstext 2' }).click();
  await expect(page.getByText('2 Unterschiede')).toBeVisible();
  await grid.getByText('Sicherungen').click();
  await expect(pane(page).locator('del')).toHaveText(['die']);
  await expect(pane(page).locator('ins').first()).toHaveText(/alle/);
  await expectAccessible(page, 'a difference');
  await kinds.getByRole('button', { name: 'Anforderungstext 2' }).click();
  await kinds.getByRole('button', { name: 'Entfallen 2' }).click();
  await grid.getByText('Schlüssel').click();
  await expect(pane(page).getByText('Wird vermutlich fortgeführt als V.8 Schlüssel')).toBeVisible();
  await pane(page).getByRole('link', { name: 'In der älteren Fassung lesen' }).click();
  await expect(page.getByRole('tree', { name: 'Gliederung' })).toBeVisible();
});

test('an update carries answers, is reviewed, and can be taken back', async ({ window: page, devserver }) => {
  test.setTimeout(120_000);
  await openPrepared(page, devserver);
  await prepare(page, devserver);

  const dialog = await test.step('look at the plan', async () => {
    const open = await openUpdate(page);
    await expect(open.getByText('2 Antworten bleiben bei ihrer Anforderung.')).toBeVisible();
    await expect(open.getByText('2 Antworten sind erneut zu prüfen')).toBeVisible();
    await expect(open.getByText('2 Antworten werden archiviert')).toBeVisible();
    await expect(open.getByRole('checkbox', { name: /V\.4 Schlüssel/ })).toBeVisible();
    await expectAccessible(page, 'the plan of an update');
    return open;
  });

  await test.step('apply it', async () => {
    await dialog.getByRole('checkbox', { name: /V\.4 Schlüssel/ }).check();
    await dialog.getByRole('button', { name: 'Umstellen' }).click();
    const done = page.getByRole('dialog', { name: 'Umstellung abgeschlossen' });
    await expect(
      done.getByText('Vorgaben des Landkreises, Fassung 2, gilt jetzt in 1 Informationsverbund.'),
    ).toBeVisible();
    await expectAccessible(page, 'the result of an update');
    await done.getByRole('button', { name: 'Zu prüfende Antworten zeigen' }).click();
  });

  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  await test.step('review one answer with both texts beside each other', async () => {
    await expect(page.getByText('2 Anforderungen')).toBeVisible();
    await grid.getByText('Sicherungen').click();
    const review = detail.getByRole('region', { name: 'Der Text hat sich seit der Antwort geändert' });
    await expect(review.getByText('Beantwortet wurde die Fassung 1, jetzt gilt die Fassung 2.')).toBeVisible();
    await expect(review.locator('del')).toHaveText(['die']);
    await expectAccessible(page, 'an answer to be reviewed');
    await review.getByRole('button', { name: 'Antwort gilt weiter' }).click();
    await expect(page.getByText('1 Anforderung', { exact: true })).toBeVisible();
    await expect(review).toBeHidden();
  });

  await test.step('confirm the others at once', async () => {
    await grid.focus();
    await page.keyboard.press('Control+a');
    const bulk = page.getByRole('form', { name: 'Ausgewählte Anforderungen ändern' });
    await bulk.getByRole('button', { name: 'Antwort gilt weiter' }).click();
    await expect(page.getByText('0 Anforderungen')).toBeVisible();
  });

  await test.step('see what is archived', async () => {
    await page.getByLabel('Antworten', { exact: true }).selectOption({ label: 'Archiviert (2)' });
    await expect(page.getByText('2 Anforderungen')).toBeVisible();
    await grid.getByText('Faxgeräte').click();
    await expect(detail.getByText('Archiviert: zuletzt in der Fassung 1')).toBeVisible();
    await expectAccessible(page, 'an archived answer');
    await detail.getByRole('button', { name: 'Zur Kenntnis genommen' }).click();
    await expect(detail.getByText('Zur Kenntnis genommen: kein offener Punkt mehr.')).toBeVisible();
  });

  await test.step('take everything back', async () => {
    // Four times in a row, as fast as the button takes it.
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: /^Zurücknehmen: / }).click();
    await expect(page.getByRole('button', { name: 'Zurücknehmen: Katalogfassung gewechselt' })).toBeHidden();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filter aufheben' }).click();
    await expect(page.getByText('4 Anforderungen')).toBeVisible();
    await expect(grid.getByText('Faxgeräte')).toBeVisible();
  });
});

test('an update is taken back from its result', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await prepare(page, devserver);
  const dialog = await openUpdate(page);
  await dialog.getByRole('button', { name: 'Umstellen' }).click();
  const done = page.getByRole('dialog', { name: 'Umstellung abgeschlossen' });
  await done.getByRole('button', { name: 'Umstellung zurücknehmen' }).click();
  await expect(page.getByText('Umstellung zurückgenommen').first()).toBeVisible();
  await expect(pane(page).getByText('gilt in 1 Informationsverbund'), 'the older version').toBeVisible();
});

test('what the publisher leaves open is set, and stands in the text', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await prepare(page, devserver);
  await page.keyboard.press('Alt+2');
  await page.getByRole('grid', { name: 'Anforderungen mit Antworten' }).getByText('Zugänge').click();
  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  await expect(detail.getByText('Das Haus MUSS die Zugänge in festen Abständen prüfen.')).toBeVisible();
  const field = detail.getByLabel('in festen Abständen');
  await field.fill('jeden Monat');
  await field.press('Enter');
  await expect(detail.getByText('Das Haus MUSS die Zugänge jeden Monat prüfen.')).toBeVisible();
  await expect(detail.locator('mark').first()).toHaveText('jeden Monat');
  await expectAccessible(page, 'own values');
  await page.locator('body').click({ position: { x: 5, y: 780 } });
  await page.keyboard.press('Control+z');
  await expect(detail.getByText('Das Haus MUSS die Zugänge in festen Abständen prüfen.')).toBeVisible();
});
