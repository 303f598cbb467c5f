import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, openPrepared, test, type Devserver } from './fixture';

interface Place {
  municipality_id: string;
  domain_id: string;
}

/** A domain with the entry checklist, answered in part, with a measure; and one with Grundschutz++. */
async function prepare(page: Page, devserver: Devserver): Promise<Place> {
  await openPrepared(page, devserver);
  const { command } = devserver;
  const { items: municipalities } = await command<{ items: { id: string }[] }>('municipality_list');
  const municipality_id = municipalities[0]?.id ?? '';
  const { items: domains } = await command<{ items: { id: string; catalogs: { catalog_id: string }[] }[] }>(
    'domain_list',
    { municipality_id },
  );
  const domain_id = domains[0]?.id ?? '';
  const catalog_id = domains[0]?.catalogs[0]?.catalog_id;
  const { items } = await command<{ items: { id: string; label: string }[] }>('requirement_list', {
    catalog_id,
    group: null,
    offset: 0,
    limit: 20,
  });
  await command('answer_save', {
    municipality_id,
    domain_id,
    answers: items.map(({ id }) => ({ requirement_id: id, status: 'yes', statement: 'Jeden Abend auf Band.' })),
  });
  await command('measure_save', {
    municipality_id,
    domain_id,
    id: null,
    title: 'Sicherung auf Band',
    description: '',
    responsible: 'Hauptamt',
    due_on: null,
    done_on: null,
    cost_once: null,
    cost_yearly: null,
    priority: 'high',
    status: 'planned',
    serves: [{ requirement_id: items.find((one) => one.label === 'KE.1.1')?.id, target_object_id: null }],
  });
  return { municipality_id, domain_id };
}

async function makeTarget({ command }: Devserver, municipality_id: string): Promise<void> {
  await command('domain_save', {
    municipality_id,
    id: null,
    name: 'Kreishaus',
    description: '',
    method: 'grundschutz_plus_plus',
    responsible: '',
    catalog_ids: null,
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`mappings, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a mapping is read pair by pair', async ({ window: page, devserver }) => {
      await openPrepared(page, devserver);
      await page.keyboard.press('Alt+0');
      await expect(page.getByRole('heading', { name: 'Zuordnungen', level: 1 })).toBeVisible();
      const collections = page.getByRole('grid', { name: 'Zuordnungen' });
      await expect(collections.getByText('Zuordnung des Kommunalen Einstiegs')).toBeVisible();
      await expect(collections.getByText('alle vorhanden')).toBeVisible();
      await expectAccessible(page, 'collections');
      await collections.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      const about = page.getByRole('complementary', { name: 'Zuordnung' });
      await expect(about.getByText('1.013 Paare').or(about.getByText('297 Paare'))).toBeVisible();
      await expectAccessible(page, 'a collection');
      await page.keyboard.press('Enter');

      const grid = page.getByRole('grid', { name: 'Paare der Zuordnung' });
      await expect(page.getByText('1.013 Paare')).toBeVisible();
      await page.getByRole('searchbox', { name: 'In Nummern und Titeln suchen' }).fill('KE.1.1');
      await page.getByLabel('Beziehung').selectOption({ label: 'Umfasst mehr' });
      await expect(grid.getByText('NOT.4.1', { exact: true })).toBeVisible();
      await page.getByLabel('Stand').selectOption({ label: 'Entfallen' });
      await expect(page.getByText('0 Paare')).toBeVisible();
      await page.getByRole('button', { name: 'Filter aufheben' }).click();
      await page.getByRole('searchbox', { name: 'In Nummern und Titeln suchen' }).fill('NOT.4.1');
      await grid.getByText('KE.1.1', { exact: true }).first().click();
      const pair = page.getByRole('complementary', { name: 'Paar' });
      await expect(pair.getByText('Wer die Quelle erfüllt, erfüllt das Ziel.', { exact: false })).toBeVisible();
      await expect(pair.getByText('Gefunden über die Kennung', { exact: false }).first()).toBeVisible();
      await expectAccessible(page, 'a pair');
      await page.keyboard.press('Escape');
      await expect(pair).toBeHidden();
      await page.getByRole('link', { name: 'Zu den Sammlungen' }).click();
      await expect(collections).toBeVisible();
    });

    test('coverage by relation, and what no mapping covers', async ({ window: page, devserver }) => {
      await prepare(page, devserver);
      await page.goto(`${devserver.url}/#/mappings?part=coverage`);
      await page.reload();
      const { items } = await devserver.command<{ items: { id: string; title: string }[] }>('catalog_list');
      const index = items.find((one) => one.title.startsWith('Grundschutz++'))?.id ?? '';
      await page.getByLabel('Katalog, der abgedeckt werden soll').selectOption(index);
      const chart = page.getByRole('table', { name: 'Wie weit der Katalog abgedeckt ist' });
      await expect(chart).toBeVisible();
      await expect(chart.getByRole('rowheader', { name: 'Alle Anforderungen' })).toBeVisible();
      await expectAccessible(page, 'coverage');
      await page.getByRole('button', { name: 'Anzeigen' }).click();
      const grid = page.getByRole('grid', { name: 'Anforderungen und was sie abdeckt' });
      await expect(grid.getByText('Nicht zugeordnet').first()).toBeVisible();
      await grid.getByRole('row').nth(1).getByRole('gridcell').first().click();
      const detail = page.getByRole('complementary', { name: 'Anforderung und was sie abdeckt' });
      await expect(detail.getByText('Sie ist für sich zu prüfen.', { exact: false })).toBeVisible();
      await page.getByRole('button', { name: 'Filter aufheben' }).click();
      await page.getByLabel('Abgedeckt', { exact: true }).selectOption({ label: 'Ganz' });
      await grid.getByRole('row').nth(1).getByRole('gridcell').first().click();
      await expect(detail.getByRole('link', { name: /^KE\./ }).first()).toBeVisible();
      await expectAccessible(page, 'a covered requirement');
    });

    test('answers are taken over by keyboard, checked, and taken back', async ({ window: page, devserver }) => {
      const { municipality_id } = await prepare(page, devserver);
      await makeTarget(devserver, municipality_id);
      await page.goto(`${devserver.url}/#/mappings?part=takeover`);
      await page.reload();
      const grid = page.getByRole('grid', { name: 'Vorschläge zur Übernahme' });
      await expect(grid.getByText('zu prüfen').first()).toBeVisible();
      await expect(page.getByText('von keiner Zuordnung abgedeckt', { exact: true })).toBeVisible();
      await expectAccessible(page, 'proposals');

      await test.step('side by side', async () => {
        await page.keyboard.press('/');
        await page.keyboard.type('NOT.4.1');
        await grid.getByText('NOT.4.1', { exact: true }).click();
        const pane = page.getByRole('complementary', { name: 'Vorschlag' });
        await expect(pane.getByText('Jeden Abend auf Band.').first()).toBeVisible();
        await expect(pane.getByText('1 Maßnahme', { exact: false }).first()).toBeVisible();
        await expect(pane.getByRole('heading', { name: 'Künftig' })).toBeVisible();
        await expectAccessible(page, 'a proposal');
      });

      await test.step('one by one, with a key', async () => {
        await grid.focus();
        await page.keyboard.press('a');
        await expect(page.getByText('Eine Antwort übernommen').first()).toBeVisible();
        await expect(page.getByText('Verknüpft wurden 1 Maßnahme.', { exact: false })).toBeVisible();
        await page.getByRole('button', { name: 'Filter aufheben' }).click();
      });

      await test.step('all of a relation', async () => {
        await page.getByLabel('Beziehung').selectOption('subset_of');
        await page.getByRole('button', { name: /angezeigten übernehmen$/ }).click();
        await expect(page.getByText(/^Davon zu prüfen: \d+\.$/)).toBeVisible();
        await expect(page.getByText('Kein Vorschlag passt zum Filter')).toBeVisible();
        await expectAccessible(page, 'taken over');
      });

      await test.step('what no mapping covers', async () => {
        await page.getByLabel('Liste').selectOption('not_mapped');
        await expect(page.getByText('Sie sind neu zu prüfen.', { exact: false })).toBeVisible();
        await expectAccessible(page, 'not mapped');
      });

      await test.step('what is to be checked', async () => {
        await page.getByRole('button', { name: 'Zu prüfende Antworten zeigen' }).click();
        const check = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
        await expect(page.getByLabel('Antworten', { exact: true })).toHaveValue('taken_over');
        await check.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
        const detail = page.getByRole('complementary', { name: 'Anforderung' });
        await expect(detail.getByText('Übernommen und noch nicht geprüft')).toBeVisible();
        await expect(detail.getByRole('heading', { name: /^Entspricht anderswo/ })).toBeVisible();
        await expect(detail.getByRole('button', { name: 'Antwort in „Kernverwaltung“' }).first()).toBeVisible();
        await expectAccessible(page, 'an answer that was taken over');
        await detail.getByRole('button', { name: 'Als geprüft eintragen' }).click();
        await expect(page.getByText('Als geprüft eingetragen').first()).toBeVisible();
        await detail
          .getByRole('button', { name: /^Zur alten Antwort/ })
          .first()
          .click();
        await expect(page.getByRole('button', { name: /Kernverwaltung/ }).first()).toBeVisible();
      });

      await test.step('one step takes a takeover back', async () => {
        for (let step = 0; step < 2; step += 1) {
          await page.getByRole('button', { name: /^Zurücknehmen: / }).click();
          await page.waitForLoadState('networkidle');
        }
        await page.goto(`${devserver.url}/#/mappings?part=takeover`);
        await page.getByLabel('Beziehung').selectOption('subset_of');
        await expect(grid.getByText('zu prüfen').first()).toBeVisible();
      });
    });
  });
}

test('what a requirement corresponds to stands in the reader, and leads there', async ({ window: page, devserver }) => {
  await prepare(page, devserver);
  const { items } = await devserver.command<{ items: { id: string; title: string }[] }>('catalog_list');
  const id = items.find((one) => one.title === 'Kommunaler Einstieg')?.id ?? '';
  await page.goto(`${devserver.url}/#/catalogs?id=${id}`);
  await page.getByRole('grid', { name: 'Anforderungen' }).getByText('KE.1.1', { exact: true }).click();
  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  await expect(detail.getByRole('heading', { name: /^Entspricht anderswo/ })).toBeVisible();
  await expect(detail.getByText('verlangt weniger und ist hier enthalten').first()).toBeVisible();
  await expectAccessible(page, 'correspondences');
  await detail.getByRole('link', { name: 'NOT.4.1' }).click();
  await expect(detail.getByText('NOT.4.1', { exact: true }).first()).toBeVisible();
  await detail.getByRole('button', { name: 'Antwort in „Kernverwaltung“' }).first().click();
  await expect(page.getByRole('heading', { name: 'Prüfung', level: 1 })).toBeVisible();
});
