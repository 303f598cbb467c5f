import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe';
import { choose, expect, openDemo, openPrepared, test } from './fixture';

test('from the first object to a need that is inherited', async ({ window: page, devserver }) => {
  test.slow();
  await openPrepared(page, devserver);

  await test.step('persons are recorded once and offered where somebody is responsible', async () => {
    await page.goto(`${devserver.url}/#/akte`);
    await page.getByRole('button', { name: 'Neue Person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Neue Person' });
    await dialog.getByLabel('Name', { exact: false }).first().fill('Greta Schablone');
    await dialog.getByLabel('Fachverantwortliche/r').selectOption('holds');
    await expectAccessible(page, 'the dialog for a person');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Greta Schablone').first()).toBeVisible();
    await page.getByRole('button', { name: 'Kernverwaltung bearbeiten' }).click();
    const domain = page.getByRole('dialog', { name: 'Informationsverbund bearbeiten' });
    await domain.getByLabel('Schnittstellen nach außen').fill('Kommunales Rechenzentrum');
    await domain.getByRole('button', { name: 'Ausnahme hinzufügen' }).click();
    await domain.getByLabel('Was ausgenommen ist').fill('Grundschulen');
    await domain.getByRole('button', { name: 'Speichern' }).click();
    await expect(domain.getByText('braucht eine Bezeichnung und eine Begründung')).toBeVisible();
    await domain.getByLabel('Begründung').fill('eigener Verbund');
    await expectAccessible(page, 'the dialog for a domain');
    await domain.getByRole('button', { name: 'Speichern' }).click();
    await expect(domain).toBeHidden();
  });

  await test.step('objects are linked to what they depend on', async () => {
    await page.goto(`${devserver.url}/#/objects`);
    for (const [name, kind] of [
      ['Meldewesen', 'business_process'],
      ['Server', 'it_system'],
    ] as const) {
      await page.getByRole('button', { name: 'Neues Zielobjekt' }).click();
      const dialog = page.getByRole('dialog', { name: 'Neues Zielobjekt' });
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByLabel('Art', { exact: true }).first().selectOption(kind);
      await dialog.getByRole('button', { name: 'Speichern' }).click();
      await expect(dialog).toBeHidden();
    }
    await page.getByRole('gridcell', { name: 'Meldewesen' }).click();
    const pane = page.getByRole('complementary');
    await pane.getByRole('button', { name: 'Hängt ab von …' }).click();
    await page.getByRole('combobox', { name: 'Hängt ab von …' }).fill('Server');
    await expect(page.getByRole('option', { name: 'Server IT-System' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(pane.getByRole('link', { name: 'Server' })).toBeVisible();
    await expect(pane.getByLabel('Beziehung zu Server')).toHaveValue('uses');
    await expectAccessible(page, 'the detail of an object');
  });

  await test.step('a category typed into the table is inherited, and its way is told', async () => {
    await page.getByRole('link', { name: 'Schutzbedarf' }).click();
    const table = page.getByRole('grid', { name: 'Schutzbedarf' });
    await table.getByRole('gridcell', { name: 'Meldewesen' }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const pane = page.getByRole('complementary');
    await pane.getByLabel('Kategorie', { exact: true }).first().selectOption({ label: 'hoch' });
    await expect(table.getByRole('row').filter({ hasText: 'Server' })).toContainText('hoch');
    await pane.getByLabel('Begründung').first().fill('Daten aller Einwohner');
    await pane.getByLabel('Begründung').first().blur();
    await table.getByRole('gridcell', { name: 'Server' }).click();
    await expect(pane.getByText('Vertraulichkeit: hoch, geerbt von Meldewesen.')).toBeVisible();
    await expect(pane.getByText('Begründung dort: Daten aller Einwohner')).toBeVisible();
    await expectAccessible(page, 'protection needs and where they come from');
    await page.getByRole('button', { name: 'Kategorien …' }).click();
    await expectAccessible(page, 'categories and damage scenarios');
    await page.keyboard.press('Escape');
  });
});

const INVENTORY = [
  'Inventar der Stadt;;;',
  'Gerät;Geräteart;Raum;Stück',
  'PC Bürgerbüro;Desktop-PC;101;9',
  'Drucker Flur;Netzwerkdrucker;Flur;viele',
  'Melderegister;Fachverfahren;;1',
].join('\n');

test('an inventory is explained, looked through, taken over and taken back', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.goto(`${devserver.url}/#/objects`);
  const pick = page.getByRole('button', { name: 'Inventar importieren' });
  await choose(page, () => pick.click(), { name: 'inventar.csv', content: INVENTORY });
  const dialog = page.getByRole('dialog', { name: 'Inventar importieren: inventar.csv' });
  const take = dialog.getByRole('button', { name: 'Inventar importieren' });
  await expect(dialog.getByText(/^Ordnen Sie eine Spalte dem Namen zu/)).toBeVisible();
  await expect(take).toBeDisabled();
  await dialog.getByLabel('Bedeutung der Spalte Gerät', { exact: true }).selectOption({ label: 'Name (nötig)' });
  await expect(dialog.getByText('Zeile 4, Spalte D:')).toBeVisible();
  await expect(dialog.getByText(/1 Fehler|Ein Fehler/)).toBeVisible();
  await expect(take).toBeDisabled();
  await expect(dialog.getByLabel('Art für „Desktop-PC“')).toHaveValue('it_system');
  await expect(dialog.getByLabel('Art für „Netzwerkdrucker“')).toHaveValue('it_system');
  await expectAccessible(page, 'an inventory with an error');
  await dialog.getByLabel('Bedeutung der Spalte Stück').selectOption({ label: 'Nicht übernehmen' });
  await expect(dialog.getByText('3 neu, 0 geändert, 0 unverändert.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Zuordnung speichern …' }).click();
  await expect(page.getByText('Die Zuordnung ist gespeichert.').first()).toBeVisible();
  await take.click();
  await expect(page.getByText('3 Zeilen gelesen, 3 Einträge neu oder geändert.').first()).toBeVisible();
  const table = page.getByRole('grid', { name: 'Zielobjekte' });
  await expect(table.getByText('Melderegister')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(table.getByText('Melderegister')).toHaveCount(0);

  // The list of another month has its columns elsewhere; what was said of them is loaded.
  const mapping = JSON.stringify({
    heading_row: 2,
    columns: [
      { field: 'name', heading: 'Gerät', letter: 'A' },
      { field: 'kind', heading: 'Geräteart', letter: 'B' },
      { field: 'location', heading: 'Raum', letter: 'C' },
    ],
    kind: null,
    kinds: [{ word: 'Desktop-PC', kind: 'iot_system' }],
  });
  const december = ['Inventar;;', 'Stück;Geräteart;Gerät', '9;Desktop-PC;PC Bauhof', '1;Fachverfahren;Wahlen'].join(
    '\n',
  );
  await choose(page, () => pick.click(), { name: 'dezember.csv', content: december });
  const later = page.getByRole('dialog', { name: 'Inventar importieren: dezember.csv' });
  const load = later.getByRole('button', { name: 'Zuordnung laden …' });
  await choose(page, () => load.click(), { name: 'zuordnung.json', content: mapping });
  await expect(later.getByText('Diese Spalten der Zuordnung hat das Inventar nicht:')).toBeVisible();
  await expect(later.getByLabel('Bedeutung der Spalte Gerät', { exact: true })).toHaveValue('name');
  await expect(later.getByLabel('Art für „Desktop-PC“')).toHaveValue('iot_system');
  await expect(later.getByText('2 neu, 0 geändert, 0 unverändert.')).toBeVisible();
  await expectAccessible(page, 'an inventory with a mapping from a file');
});

test('the demonstration shows its structure', async ({ window: page, devserver }) => {
  test.slow();
  await openDemo(page, devserver);
  await page.keyboard.press('Control+i');
  await page.getByRole('option', { name: /^Verwaltung/ }).click();

  await test.step('the graph is looked at, narrowed and saved', async () => {
    await page.goto(`${devserver.url}/#/objects?part=graph`);
    const box = page.getByRole('button', { name: /^Serverraum \(/ });
    await expect(box).toBeVisible();
    await expect(page.getByText('Kreise:')).toBeVisible();
    await expectAccessible(page, 'the dependency graph');
    const all = await page
      .getByRole('group', { name: /^Abhängigkeitsgraph/ })
      .getByRole('button')
      .count();
    await box.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page
          .getByRole('group', { name: /^Abhängigkeitsgraph/ })
          .getByRole('button')
          .count(),
      )
      .toBeLessThan(all);
    await page.getByRole('button', { name: 'Als SVG speichern' }).click();
    const told = await page
      .getByText(/^Gespeichert unter .*\.svg$/)
      .first()
      .innerText();
    const file = readFileSync(told.replace('Gespeichert unter ', '').trim(), 'utf8');
    expect(file).toContain('>Serverraum</text>');
    await page.getByRole('button', { name: 'Als PNG speichern' }).click();
    const drawn = await page
      .getByText(/^Gespeichert unter .*\.png$/)
      .first()
      .innerText();
    const picture = readFileSync(drawn.replace('Gespeichert unter ', '').trim());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16), 'twice as wide as on the screen').toBeGreaterThan(400);
  });

  await test.step('what is missing leads to where it is mended', async () => {
    await page.goto(`${devserver.url}/#/points?area=structure`);
    const table = page.getByRole('grid', { name: 'Offene Punkte' });
    await expect(table.getByText('Herstellerunterstützung ist abgelaufen')).toBeVisible();
    await expectAccessible(page, 'open points');
    await table.getByText('Herstellerunterstützung ist abgelaufen').dblclick();
    await expect(page.getByRole('complementary').getByText('Tablets Ratsarbeit').first()).toBeVisible();
  });

  await test.step('in English as well', async () => {
    await devserver.command('language_set', { language: 'en' });
    await page.goto(`${devserver.url}/#/objects?part=needs`);
    await page.reload();
    await expect(page.getByRole('grid', { name: 'Protection needs' })).toBeVisible();
    await expectAccessible(page, 'protection needs in English');
    await devserver.command('language_set', { language: 'de' });
  });
});
