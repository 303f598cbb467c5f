import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('from a provider to who answers for which requirement, and an object that a neighbour shares', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  type Page<T> = { items: T[] };
  type Id = { id: string };
  const municipality = (await devserver.command<Page<Id>>('municipality_list')).items[0]?.id;
  type Domain = Id & { root_object_id: string };
  const domain = (await devserver.command<Page<Domain>>('domain_list', { municipality_id: municipality })).items[0];
  const both = { municipality_id: municipality, domain_id: domain?.id };
  await devserver.command('target_object_save', {
    ...both,
    id: null,
    kind: 'service_provider',
    name: 'Rechenzentrum Nord',
    member_count: 1,
    parent_id: null,
  });
  const pane = page.getByRole('complementary');

  await test.step('an empty list offers the first step', async () => {
    await page.goto(`${devserver.url}/#/providers`);
    await expect(page.getByText('Noch keine Dienstleisterbeziehung')).toBeVisible();
    await expectAccessible(page, 'no provider yet');
    await page.getByRole('button', { name: 'Dienstleisterbeziehung erfassen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Beziehung/ }).fill('Betrieb');
    await dialog.getByRole('combobox', { name: /^Dienstleister/ }).selectOption({ label: 'Rechenzentrum Nord' });
    await expectAccessible(page, 'a new provider relation');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Dienstleisterbeziehung ohne Zielobjekte')).toBeVisible();
    await expectAccessible(page, 'a provider relation');
  });

  await test.step('a field that is filled in is one open point less', async () => {
    await pane.getByLabel('Regelung für das Ende').fill('Rückgabe der Daten');
    await pane.getByLabel('Regelung für das Ende').blur();
    await expect(pane.getByText('ohne Regelung für ihr Ende')).toHaveCount(0);
    await pane.getByRole('button', { name: 'Zielobjekt zuordnen' }).click();
    await page.keyboard.type('Kernverwaltung');
    await page.keyboard.press('Enter');
    await expect(pane.getByText('Dienstleisterbeziehung ohne Zielobjekte')).toHaveCount(0);
  });

  await test.step('responsibilities are set by a key and for many in one step', async () => {
    await pane.getByRole('button', { name: 'Je Anforderung festlegen' }).click();
    const grid = page.getByRole('grid', { name: 'Zuständigkeiten' });
    const first = grid.getByRole('row').nth(1);
    await expect(first).toContainText('Nicht festgelegt');
    await first.getByRole('gridcell').nth(1).click();
    await page.keyboard.press('d');
    await expect(first).toContainText('Dienstleister');
    await page.keyboard.press('Control+a');
    const bulk = page.getByRole('form', { name: 'Zuständigkeit der ausgewählten Anforderungen festlegen' });
    await bulk.getByLabel('Zuständig').selectOption({ label: 'Geteilt' });
    await bulk.getByLabel('Aufteilung').fill('Updates: Rechenzentrum');
    await expectAccessible(page, 'responsibilities with a selection');
    await bulk.getByRole('button', { name: 'Festlegen' }).click();
    await expect(first).toContainText('Geteilt');
    await expect(first).toContainText('Updates: Rechenzentrum');
    await page.keyboard.press('Control+z');
    await expect(first).not.toContainText('Updates: Rechenzentrum');
    await page.getByRole('button', { name: 'Zur Beziehung' }).click();
  });

  await test.step('what a neighbour shares is decided about and noted', async () => {
    const fields = { name: 'Nachbarstadt', legal_form: 'city', land: null };
    const owner = (await devserver.command<Id>('municipality_save', { id: null, fields })).id;
    const save = { municipality_id: owner, id: null, name: 'RZ', method: 'grundschutz_plus_plus', catalog_ids: null };
    const theirs = (await devserver.command<Id>('domain_save', save)).id;
    const host = await devserver.command<Id>('target_object_save', {
      municipality_id: owner,
      domain_id: theirs,
      id: null,
      kind: 'it_system',
      name: 'Gemeinsamer Host',
      member_count: 1,
      parent_id: null,
    });
    await devserver.command('object_grant_save', {
      municipality_id: owner,
      object_ids: [host.id],
      member_ids: [municipality],
      purpose: 'Gemeinsamer Betrieb',
      granted_by: 'Rat',
      granted_on: null,
    });
    await page.reload();
    await page.getByRole('button', { name: /^Kommune wechseln/ }).click();
    await page.keyboard.type('Heidetal');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Kommune wechseln: Samtgemeinde Heidetal' })).toBeVisible();
    await page.goto(`${devserver.url}/#/providers`);
    await page.getByRole('link', { name: 'Gemeinsame Zielobjekte' }).click();
    const grid = page.getByRole('grid', { name: 'Gemeinsame Zielobjekte' });
    await grid.getByRole('gridcell', { name: 'Gemeinsamer Host' }).click();
    await pane.getByLabel('Entscheidung', { exact: true }).selectOption({ label: 'Relevant' });
    await pane.getByRole('button', { name: 'Entscheidung festhalten' }).click();
    await expect(pane.getByRole('link', { name: 'Gemeinsamer Host' })).toBeVisible();
    await pane.getByRole('button', { name: 'Zur Kenntnis nehmen' }).click();
    await expect(page.getByText('Zur Kenntnis genommen: 0').first()).toBeVisible();
    await expectAccessible(page, 'a shared object');
    await page.getByRole('button', { name: 'Zielobjekte freigeben' }).click();
    await expect(page.getByRole('dialog').getByText('Noch ist nichts freigegeben.')).toBeVisible();
    await expectAccessible(page, 'sharing objects');
  });
});
