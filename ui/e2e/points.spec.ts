import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

type Page<T> = { items: T[] };
type Id = { id: string };

test('open points are put back with a reason, and count again', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  const municipality = (await devserver.command<Page<Id>>('municipality_list')).items[0]?.id;
  const about = {
    municipality_id: municipality,
    id: null,
    name: 'Kernverbund',
    method: 'edition_2023',
    catalog_ids: null,
  };
  const domain = (await devserver.command<Id>('domain_save', about)).id;
  for (const name of ['Server 1', 'Server 2']) {
    const object = { id: null, kind: 'it_system', name, member_count: 1, parent_id: null };
    await devserver.command('target_object_save', { municipality_id: municipality, domain_id: domain, ...object });
  }
  const grid = page.getByRole('grid', { name: 'Offene Punkte' });

  await test.step('the overview leads to the points of a kind', async () => {
    await page.goto(`${devserver.url}/#/overview`);
    await page.reload();
    await page.keyboard.press('Control+i');
    await page.keyboard.type('Kernverbund');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Zielobjekt ohne Betriebszustand' }).click();
    await expect(page.getByText('2 Punkte', { exact: true })).toBeVisible();
    await expect(grid.getByText('Server 1')).toBeVisible();
    await expectAccessible(page, 'open points');
  });

  await test.step('both are put back in one step, with a reason', async () => {
    await grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Zurückstellen …' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Zurückstellen' })).toBeDisabled();
    await dialog.getByLabel('Begründung').fill('Wird 2027 ersetzt.');
    await dialog.getByLabel('Bis (ohne Angabe unbefristet)').fill('31.12.2027');
    await expectAccessible(page, 'putting points back');
    await dialog.getByRole('button', { name: 'Zurückstellen' }).click();
    await expect(page.getByText('2 Punkte sind zurückgestellt.').first()).toBeVisible();
    await expect(page.getByText('Nichts ist offen')).toBeVisible();
  });

  await test.step('they are shown with their reason, and count again', async () => {
    await page.getByLabel('Stand', { exact: true }).selectOption({ label: 'Zurückgestellte Punkte' });
    await expect(grid.getByText('Wird 2027 ersetzt.').first()).toBeVisible();
    await expect(grid.getByText('31.12.2027').first()).toBeVisible();
    await expectAccessible(page, 'points that were put back');
    await grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Wieder zählen' }).click();
    await expect(page.getByText('Ein Punkt zählt wieder.').first()).toBeVisible();
    await page.goto(`${devserver.url}/#/overview`);
    await expect(page.getByText('Ein Punkt ist mit Begründung zurückgestellt.')).toBeVisible();
  });

  await test.step('a point leads to where it is mended', async () => {
    await page.keyboard.press('Alt+p');
    await page.getByLabel('Was fehlt').selectOption('object_without_usage');
    await grid.getByText('Server 1').dblclick();
    await expect(page.getByRole('complementary').getByText('Server 1').first()).toBeVisible();
  });
});

test('a questionnaire goes out and comes back through a review', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  const municipality = (await devserver.command<Page<Id>>('municipality_list')).items[0]?.id ?? '';
  type Domain = Id & { root_object_id: string };
  const domain = (await devserver.command<Page<Domain>>('domain_list', { municipality_id: municipality })).items[0];
  const both = { municipality_id: municipality, domain_id: domain?.id };
  type Row = { requirement_id: string; label: string };
  const list = { target_object_id: null, sort: null, offset: 0, limit: 3 };
  const rows = (await devserver.command<Page<Row>>('check_list', { ...both, ...list })).items;
  const server = { ...both, id: null, kind: 'it_system', name: 'Server im Keller', member_count: 1 };
  await devserver.command('target_object_save', server);
  await page.goto(`${devserver.url}/#/check`);

  await page.getByRole('button', { name: 'Fragebogen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Server im Keller' }).check();
  await dialog.getByLabel('Anschreiben auf dem ersten Blatt').fill('Bitte bis Freitag zurück.');
  await expectAccessible(page, 'a questionnaire goes out');
  await dialog.getByRole('button', { name: 'Als XLSX speichern' }).click();
  await expect(page.getByText(/^Gespeichert unter .*Fragebogen_.*\.xlsx$/).first()).toBeVisible();

  const key = (row: Row | undefined) => `${domain?.root_object_id}/${row?.requirement_id}/-`;
  const identity = `akte-questionnaire 1 ${municipality} ${domain?.id} 1`;
  const csv = [
    `Anforderung;Status;Umsetzung;Begründung;Befragte Person;Erhoben am;Bemerkung;${identity}`,
    `${rows[0]?.label};ja;Die Richtlinie gilt seit Mai.;;Bauamt;20.11.2026;;${key(rows[0])}`,
    `${rows[1]?.label};vielleicht;;;;;;${key(rows[1])}`,
    `${rows[2]?.label};;;;;;;${key(rows[2])}`,
  ].join('\r\n');
  await page.getByRole('button', { name: 'Fragebogen …' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Fragebogen einlesen …' }).click();
  await (await chooser).setFiles({ name: 'zurueck.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${csv}`) });
  const table = dialog.getByRole('grid', { name: 'Zeilen des Fragebogens' });
  await expect(
    dialog.getByText(/1 mit neuen Angaben, 0 inzwischen geändert, 1 unverändert, 1 nicht verwendbar/),
  ).toBeVisible();
  await table.getByText('nicht verwendbar').click();
  await expect(dialog.getByText('Zelle B3: „vielleicht“ ist kein Status.').last()).toBeVisible();
  await expectAccessible(page, 'the review of a questionnaire');
  await dialog.getByRole('button', { name: 'Eine Zeile übernehmen' }).click();
  await expect(page.getByText('Eine Antwort ist übernommen.').first()).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
  const pane = page.getByRole('complementary');
  await expect(pane.getByText('Übernommen aus dem Fragebogen „zurueck.csv“.')).toBeVisible();
  await expect(pane.getByLabel('Befragte Person')).toHaveValue('Bauamt');
});

test('what is dispensable names the threats that remain', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  const municipality = (await devserver.command<Page<Id>>('municipality_list')).items[0]?.id ?? '';
  const about = {
    municipality_id: municipality,
    id: null,
    name: 'Kernverbund',
    method: 'edition_2023',
    catalog_ids: null,
  };
  await devserver.command('domain_save', about);
  await page.reload();
  await page.keyboard.press('Control+i');
  await page.keyboard.type('Kernverbund');
  await page.keyboard.press('Enter');
  await page.goto(`${devserver.url}/#/check`);
  const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
  const pane = page.getByRole('complementary');
  await pane.getByLabel('Begründung').fill('Wird zentral vom Landkreis erfüllt.');
  await pane.getByLabel('Begründung').blur();
  await pane.getByLabel('Status', { exact: true }).selectOption('dispensable');
  const threats = pane.getByRole('group', { name: 'Verbleibende Gefährdungen' });
  await expect(threats.getByText('Noch nicht angegeben.')).toBeVisible();
  await expect(pane.getByText('entbehrlich ohne Angabe, welche Gefährdungen verbleiben')).toBeVisible();
  await threats.getByLabel('Weitere Gefährdung hinzufügen').selectOption('G 0.14');
  await expect(threats.getByRole('checkbox', { name: /^G 0.14/ })).toBeChecked();
  await expect(threats.getByLabel('Weitere Gefährdung hinzufügen')).toHaveValue('');
  await expect(pane.getByText('entbehrlich ohne Angabe, welche Gefährdungen verbleiben')).toHaveCount(0);
  await threats.getByRole('checkbox', { name: 'Keine verbleibende Gefährdung' }).check();
  await expect(threats.getByRole('checkbox', { name: /^G 0.14/ })).toHaveCount(0);
  await expectAccessible(page, 'remaining threats');
});
