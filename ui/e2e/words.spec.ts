import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { choose, expect, openPrepared, test } from './fixture';

const cross = 'Baustein;Name;CIA;G 0.18\nORP.1.A1;x;CA;X\nORP.1.A2;x;;X\n';

test('words are looked up in the library', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  await page.getByRole('button', { name: 'Begriffe und Gefährdungen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begriffe und Gefährdungen' });
  await dialog.getByLabel('Begriffslisten').selectOption({ label: 'Zielobjektkategorien (39)' });
  await dialog.getByLabel('In der Liste suchen').fill('Cloud');
  await expect(dialog.getByText('Untergeordnet: Outsourcing')).toBeVisible();
  await expectAccessible(page, 'the vocabularies');
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await expect(dialog).toBeHidden();
});

test('a category finds what is asked of those above it', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  await page.getByRole('grid', { name: 'Kataloge' }).getByText('Grundschutz++').first().dblclick();
  await page.getByRole('button', { name: 'Zielobjektkategorie', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Nach Zielobjektkategorie filtern' });
  const tree = dialog.getByRole('tree', { name: 'Zielobjektkategorie' });
  await tree.getByRole('treeitem', { name: /Einkäufe/ }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Dienstleistungen erbt von: Einkäufe')).toBeVisible();
  await expectAccessible(page, 'the tree of categories');
  await dialog.getByRole('button', { name: 'Filtern' }).click();
  await expect(page.getByRole('button', { name: /^Filter aufheben: Zielobjektkategorien: Dienst/ })).toBeVisible();
  await page.getByText('Bedeutung der gewählten Filter').click();
  await expectAccessible(page, 'the meaning of a filter');
});

test('a folder of vocabularies is imported', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const next = (name: string) => fetch(`${devserver.url}/dev/next-folder?name=${name}`, { method: 'POST' });
  const { path } = (await (await next('namespaces')).json()) as { path: string };
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'tags.csv'), 'Tag,Bedeutung\nNetz,Was verbindet\n');
  writeFileSync(join(path, 'modal_verbs.csv'), 'Begriff,Definition\nMUSS,ohne Ausnahme\nKANN,nach Ermessen\n');
  writeFileSync(join(path, 'liesmich.txt'), 'keine Liste');
  const button = page.getByRole('button', { name: 'Ordner mit Begriffslisten …' });
  await button.click();
  const result = page.getByRole('dialog', { name: 'Import abgeschlossen' });
  await expect(result.getByText('tags.csv', { exact: false })).toBeVisible();
  await expect(result.getByText('modal_verbs.csv', { exact: false })).toBeVisible();
  await expect(result.getByText('liesmich.txt', { exact: false })).toBeHidden();
  await result.getByRole('button', { name: 'Fertig' }).click();
  await next('leer');
  await button.click();
  await expect(page.getByText('Im Ordner', { exact: false }).first()).toBeVisible();
});

test('threats of a requirement lead to others against them', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+7');
  const button = page.getByRole('button', { name: 'Katalogdatei importieren …' });
  await choose(page, () => button.click(), { name: 'krt.csv', content: cross });
  const result = page.getByRole('dialog', { name: 'Import abgeschlossen' });
  await expect(result.getByText('krt.csv: 2 Paare aus Anforderung und Gefährdung')).toBeVisible();
  await result.getByRole('button', { name: 'Fertig' }).click();
  await page.getByRole('grid', { name: 'Kataloge' }).getByText('Kompendium').first().dblclick();
  const grid = page.getByRole('grid', { name: 'Anforderungen' });
  await page.keyboard.press('/');
  await page.keyboard.type('ORP.1.A1');
  await grid.getByText('ORP.1.A1', { exact: true }).click();
  const pane = page.getByRole('complementary', { name: 'Anforderung' });
  await expect(pane.getByText('Basis (B)')).toBeVisible();
  await pane.getByText('Wirkt gegen eine elementare Gefährdung').click();
  await expect(pane.getByText('Fehlplanung oder fehlende Anpassung')).toBeVisible();
  await expect(pane.getByText('Vertraulichkeit, Verfügbarkeit')).toBeVisible();
  await expectAccessible(page, 'a requirement with its threats');
  await pane.getByRole('button', { name: 'G 0.18' }).click();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText('2 Anforderungen').first()).toBeVisible();
});
