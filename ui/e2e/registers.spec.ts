import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('an exception stands beside the answer, a backup says what it lacks, costs reach the workplace', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  type Page<T> = { items: T[] };
  type Id = { id: string };
  const municipality = (await devserver.command<Page<Id>>('municipality_list')).items[0]?.id;
  const domain = (await devserver.command<Page<Id>>('domain_list', { municipality_id: municipality })).items[0];
  const both = { municipality_id: municipality, domain_id: domain?.id };
  for (const [kind, name] of [
    ['room', 'Serverraum'],
    ['building', 'Feuerwehrhaus'],
  ])
    await devserver.command('target_object_save', { ...both, id: null, kind, name, member_count: 1, parent_id: null });
  type Row = { requirement_id: string; label: string };
  const asked = { ...both, target_object_id: null, sort: null, offset: 0, limit: 1 };
  const requirement = (await devserver.command<Page<Row>>('check_list', asked)).items[0];
  const answer = { requirement_id: requirement?.requirement_id, target_object_id: null, status: 'no' };
  await devserver.command('answer_save', { ...both, answers: [answer] });
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');

  await test.step('an exception is recorded, approved, and found beside the answer', async () => {
    await page.goto(`${devserver.url}/#/registers`);
    await expect(page.getByText('Noch keine Ausnahme')).toBeVisible();
    await expectAccessible(page, 'no exception yet');
    await page.getByRole('button', { name: 'Ausnahme erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Ausnahme/ }).fill('Altes Fachverfahren');
    await dialog.getByLabel('Art', { exact: true }).selectOption({ label: 'Ausnahme von einer Anforderung' });
    await dialog.getByRole('button', { name: 'Anforderung wählen' }).click();
    await page.keyboard.type(requirement?.label ?? '');
    await expect(page.getByRole('option', { name: new RegExp(`^${requirement?.label} `) }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'a new exception');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Ausnahme ohne Genehmigung')).toBeVisible();
    await expectAccessible(page, 'an exception');
    await pane.getByLabel('Genehmigt durch').fill('Rat');
    await pane.getByLabel('Genehmigt durch').blur();
    await pane.getByLabel('Genehmigt am').fill('01.02.2026');
    await pane.getByLabel('Genehmigt am').blur();
    await pane.getByLabel('Ende', { exact: true }).fill('31.12.2099');
    await pane.getByLabel('Ende', { exact: true }).blur();
    await expect(pane.getByText('Ausnahme ohne Genehmigung')).toHaveCount(0);
    await expect(page.getByRole('grid', { name: 'Ausnahmen' })).toContainText('Gültig');
    await page.goto(`${devserver.url}/#/check`);
    await expect(page.getByText('mit Ausnahme').first()).toBeVisible();
  });

  await test.step('a backup in the same room is an open point until it lies elsewhere', async () => {
    await page.goto(`${devserver.url}/#/registers`);
    await page.getByRole('navigation', { name: 'Register' }).getByRole('link', { name: 'Datensicherung' }).click();
    await page.getByRole('button', { name: 'Datensicherung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Datenbestand/ }).fill('Dateiablage');
    await dialog.getByLabel('Standort der Daten').selectOption({ label: 'Serverraum' });
    await dialog.getByLabel('Standort der Sicherung').selectOption({ label: 'Serverraum' });
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    const same = pane.getByText('im selben Raum oder Gebäude');
    await expect(same).toBeVisible();
    await pane.getByLabel('Standort der Sicherung').selectOption({ label: 'Feuerwehrhaus' });
    await expect(same).toHaveCount(0);
    await pane.getByRole('button', { name: 'Zielobjekt zuordnen' }).click();
    await page.keyboard.type('Serverraum');
    await page.keyboard.press('Enter');
    await expect(pane.getByText('Datensicherung ohne Zielobjekte')).toHaveCount(0);
    await expect(pane.getByRole('link', { name: 'Serverraum' })).toBeVisible();
    await expectAccessible(page, 'a backup record');
    await page.keyboard.press('Control+z');
    await expect(pane.getByText('Datensicherung ohne Zielobjekte')).toBeVisible();
  });

  await test.step('costs are distributed to the cent', async () => {
    await page.getByRole('link', { name: 'Kosten', exact: true }).click();
    await page.getByRole('button', { name: 'Kostenposition erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Kostenposition/ }).fill('Server');
    await dialog.getByLabel('Betrag').fill('1000,01');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('auf keine Kommune verteilt')).toBeVisible();
    const shares = page.getByRole('region', { name: 'Kosten je Arbeitsplatz' });
    await shares.getByLabel('Kommune').selectOption({ index: 1 });
    await shares.getByLabel('Arbeitsplätze').fill('8');
    await shares.getByRole('button', { name: 'Eintragen' }).click();
    await expect(shares.getByRole('row').nth(1)).toContainText('125,00');
    await expect(pane.getByText('auf keine Kommune verteilt')).toHaveCount(0);
    await expectAccessible(page, 'costs');
  });

  await test.step('decisions, services and regimes are lists of the same kind', async () => {
    const parts = page.getByRole('navigation', { name: 'Register' });
    await parts.getByRole('link', { name: 'Verträge und Beschlüsse' }).click();
    await page.getByRole('button', { name: 'Vertrag oder Beschluss erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Gegenstand/ }).fill('Beitritt');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('ohne Nummer')).toBeVisible();
    await parts.getByRole('link', { name: 'OZG-Leistungen' }).click();
    await page.getByRole('button', { name: 'OZG-Leistung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Leistung/ }).fill('Hund anmelden');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('OZG-Leistung ohne Zielobjekte')).toBeVisible();
    await pane.getByLabel('Stand').selectOption({ label: 'Online' });
    await pane.getByLabel('Portalverbund').selectOption({ label: 'Mittelbar angebunden' });
    await expect(pane.getByText('OZG-Leistung ohne Sicherheitskonzept')).toBeVisible();
    await pane.getByLabel('Sicherheitskonzept vom').fill('01.11.2026');
    await pane.getByLabel('Sicherheitskonzept vom').blur();
    await expect(pane.getByText('OZG-Leistung ohne Sicherheitskonzept')).toHaveCount(0);
    await expect(page.getByRole('gridcell', { name: '2 Lücken' })).toBeVisible();
    await expectAccessible(page, 'an online service');
    await parts.getByRole('link', { name: 'Rechtsrahmen' }).click();
    const grid = page.getByRole('grid', { name: 'Rechtsrahmen' });
    await grid.getByRole('gridcell', { name: /^NIS-2/ }).click();
    await pane.getByLabel('Begründung').fill('Bundesrecht nimmt Kommunen aus');
    await pane.getByLabel('Begründung').blur();
    await pane.getByLabel('Trifft zu').selectOption({ label: 'Trifft nicht zu' });
    await expect(pane.getByText('niemand entschieden')).toHaveCount(0);
    await expectAccessible(page, 'a regime');
  });
});
