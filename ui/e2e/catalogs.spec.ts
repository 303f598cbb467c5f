import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test } from './fixture';

/** A catalog of many requirements, each with a text. */
function catalog(requirements: number, version = '1'): string {
  const controls = Array.from({ length: requirements }, (_, index) => ({
    id: `V.${index + 1}`,
    title: `Vorgabe ${index + 1}`,
    props: [{ name: 'alt-identifier', value: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }],
    parts: [
      {
        id: `V.${index + 1}_stm`,
        name: 'statement',
        props: [{ name: 'modal_verb', value: index % 2 === 0 ? 'MUSS' : 'KANN' }],
        prose: 'Das Haus {{ insert: param, p1 }} regeln. '.repeat(index === 0 ? 1 : 12),
      },
    ],
    params: index === 0 ? [{ id: 'p1', label: 'einmal im Jahr' }] : undefined,
  }));
  return JSON.stringify({
    catalog: {
      uuid: '6f0d5d5e-3f3b-4c1e-9c3f-0d5a3a1b2c3d',
      metadata: { title: 'Viele Vorgaben', 'last-modified': '2026-01-01T00:00:00Z', version, 'oscal-version': '1.1.3' },
      groups: [{ id: 'V', title: 'Vorgaben', controls }],
    },
  });
}

/** How many versions the library says it has. */
async function versions(page: Page): Promise<number> {
  return Number.parseInt(await page.getByText(/^\d+ Fassungen$/).innerText(), 10);
}

test('an import is cancelled and leaves nothing', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const before = await versions(page);
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name: 'viele.json', content: catalog(30_000) });
  const dialog = page.getByRole('dialog', { name: 'Kataloge werden importiert' });
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  expect(await versions(page)).toBe(before);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('the import says what it brought and found', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const before = await versions(page);
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name: 'vorgaben.json', content: catalog(4) });
  const result = page.getByRole('dialog', { name: 'Import abgeschlossen' });
  await expect(result.getByText('vorgaben.json: 4 Anforderungen, davon 4 neu.')).toBeVisible();
  await expectAccessible(page, 'the result of an import');
  await result.getByRole('button', { name: 'Fertig' }).click();
  await expect.poll(() => versions(page)).toBe(before + 1);
});

test('dropped files are imported in the library', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'vorgaben.json', { type: 'application/json' }));
    return transfer;
  }, catalog(3));
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Loslassen, um die Kataloge zu importieren')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByRole('dialog', { name: 'Import abgeschlossen' })).toContainText('Viele Vorgaben');
});

test('the library tells about each version', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const grid = page.getByRole('grid', { name: 'Kataloge' });
  await grid.getByText('Kommunaler Einstieg').click();
  const pane = page.getByRole('complementary', { name: 'Katalog' });
  await expect(pane.getByRole('heading', { name: 'Kommunaler Einstieg' })).toBeVisible();
  await expect(pane.getByText(/^[0-9a-f]{64}$/), 'the hash of the file').toBeVisible();
  await expect(pane.getByText('Kernverwaltung'), 'where it is in force').toBeVisible();
  await expectAccessible(page, 'a version in the library');
  await pane.getByRole('button', { name: 'Katalog lesen' }).click();
  await expect(page.getByRole('tree', { name: 'Gliederung' })).toBeVisible();
  await page.getByRole('link', { name: 'Zur Bibliothek' }).click();
  await expect(pane, 'back where one was').toBeVisible();
});

test('a catalog is read by tree, search and filters', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const library = page.getByRole('grid', { name: 'Kataloge' });
  await library.getByText('Kommunaler Einstieg').dblclick();
  const grid = page.getByRole('grid', { name: 'Anforderungen' });
  await expect(page.getByText('169 Anforderungen').first()).toBeVisible();

  const tree = page.getByRole('tree', { name: 'Gliederung' });
  await tree.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('10 Anforderungen').first()).toBeVisible();
  const pane = page.getByRole('complementary', { name: 'Anforderung' });
  await expect(pane.getByRole('heading', { level: 2 }), 'the group tells what it is about').toBeVisible();
  await expectAccessible(page, 'a group in the reader');

  await grid.getByRole('row').nth(1).getByRole('gridcell').first().click();
  await expect(pane.getByText('Erläuterung')).toBeVisible();
  await expectAccessible(page, 'a requirement in the reader');
  await page.keyboard.press('Escape');
  await tree.getByText('Alle Anforderungen').click();
  await expect(pane).toBeHidden();

  await page.keyboard.press('/');
  await page.keyboard.type('passwort');
  await expect(page.getByText('169 Anforderungen')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter aufheben', exact: true }).click();
  const verbs = page.getByLabel('Modalverb');
  const help = /^Dieser Ausdruck bedeutet, dass es sich um eine Anforderung handelt, die unbeding/;
  await expect(verbs.locator('option', { hasText: 'MUSS' })).toHaveAttribute('title', help);
  await verbs.selectOption({ label: 'MUSS (36)' });
  await expect(verbs).toHaveAccessibleDescription(help);
  await expect(page.getByText('36 Anforderungen').first()).toBeVisible();
  await page.getByRole('button', { name: 'Weitere Filter' }).click();
  await page.getByRole('combobox', { name: 'Weitere Filter' }).fill('Art. 33');
  await expectAccessible(page, 'the filters of the reader');
  await page.keyboard.press('Enter');
  const chip = page.getByRole('button', { name: /^Filter aufheben: DSGVO: Art\. 33/ });
  await expect(chip).toBeVisible();
  await expect(page.getByText('36 Anforderungen')).toHaveCount(0);
  await chip.click();
  await expect(page.getByText('36 Anforderungen').first()).toBeVisible();
});

test('parameters are marked, links lead on', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name: 'vorgaben.json', content: catalog(4) });
  await page.getByRole('dialog').getByRole('button', { name: 'Fertig' }).click();
  await page.getByRole('grid', { name: 'Kataloge' }).getByText('Viele Vorgaben').dblclick();
  const grid = page.getByRole('grid', { name: 'Anforderungen' });
  await grid.getByText('Vorgabe 1').click();
  const pane = page.getByRole('complementary', { name: 'Anforderung' });
  await expect(pane.getByText('Das Haus einmal im Jahr regeln.')).toBeVisible();
  await expect(pane.locator('mark').first()).toHaveText('einmal im Jahr');

  await page.getByRole('link', { name: 'Zur Bibliothek' }).click();
  await page.getByRole('grid', { name: 'Kataloge' }).getByText('Grundschutz++').first().dblclick();
  await page.keyboard.press('/');
  await page.keyboard.type('BER.1.1');
  await grid.getByText('BER.1.1', { exact: true }).click();
  await expect(pane.getByText(/^Darauf verweisen/)).toBeVisible();
  const link = pane.getByRole('listitem').getByRole('link').first();
  const label = await link.innerText();
  await link.click();
  await expect(pane.getByText(label, { exact: true }).first()).toBeVisible();
  await page.goBack();
  await expect(pane.getByText('BER.1.1', { exact: true }).first()).toBeVisible();
});
