import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('what one answer covers of four frameworks, and which measures close most', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  const pane = page.getByRole('complementary');
  const municipalities = await devserver.command<{ items: { id: string }[] }>('municipality_list', {});
  const municipality_id = municipalities.items[0]?.id ?? '';
  const domains = await devserver.command<{
    items: { id: string; root_object_id: string; catalogs: { catalog_id: string }[] }[];
  }>('domain_list', { municipality_id });
  const domain = domains.items[0];
  const requirements = await devserver.command<{ items: { id: string; label: string }[] }>('requirement_list', {
    catalog_id: domain?.catalogs[0]?.catalog_id,
    group: null,
    offset: 0,
    limit: 20,
  });
  // The first demands all of NOT.4.1, the second all of NOT.4.10.
  const [first, second] = ['KE.1.1', 'KE.1.3'].map((label) => requirements.items.find((one) => one.label === label));
  await devserver.command('answer_save', {
    municipality_id,
    domain_id: domain?.id,
    answers: [
      { requirement_id: first?.id, target_object_id: null, status: 'yes' },
      { requirement_id: second?.id, target_object_id: null, status: 'no' },
    ],
  });
  await devserver.command('measure_save', {
    municipality_id,
    domain_id: domain?.id,
    id: null,
    title: 'Sicherung üben',
    responsible: 'Hauptamt',
    due_on: '2027-03-01',
    done_on: null,
    cost_once: null,
    cost_yearly: null,
    priority: 'high',
    status: 'planned',
    serves: [{ requirement_id: second?.id, target_object_id: null }],
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Übersicht' })).toBeVisible();

  await test.step('the view has a key of its own and shows all four', async () => {
    await page.keyboard.press('Alt+a');
    await expect(page.getByRole('heading', { name: 'Abdeckung', level: 1 })).toBeVisible();
    const table = page.getByRole('table', { name: 'Regelwerke nebeneinander' });
    for (const name of ['Art. 32 DSGVO', 'ISO 27001, Anhang A', 'Edition 2023', 'Grundschutz++'])
      await expect(
        table.getByRole('rowheader', { name: new RegExp(`^${name.replace(/[.+]/g, '\\$&')}`) }),
      ).toBeVisible();
    const measures = page.getByRole('list', { name: 'Maßnahmen, die am meisten schließen' });
    await expect(measures.getByRole('link', { name: 'Sicherung üben' })).toBeVisible();
    await expect(page.getByText('Keine kleinere Auswahl schließt ebenso viel.')).toBeVisible();
    await expectAccessible(page, 'frameworks side by side');
  });

  await test.step('each requirement says through what it is covered', async () => {
    await page.getByRole('link', { name: 'Grundschutz++', exact: true }).last().click();
    await page.getByRole('combobox', { name: 'Abgedeckt' }).selectOption({ value: 'wholly' });
    await page.getByRole('gridcell', { name: 'NOT.4.1', exact: true }).click();
    await expect(pane.getByText(/Abgedeckt: ganz/i)).toBeVisible();
    await expect(pane.getByText(/umfasst mehr → ganz/i)).toBeVisible();
    await expect(pane.getByRole('link', { name: 'KE.1.1' })).toBeVisible();
    await expect(pane.getByText('kein gültiger Nachweis', { exact: true })).toBeVisible();
    await expectAccessible(page, 'a requirement and what covers it');
    await page.keyboard.press('Escape');
    await expect(pane).toHaveCount(0);
  });
});

test('an incident runs its clocks beside the breach, and the start reminds of what is near', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('navigation', { name: 'Register' });
  await expect(page.getByRole('region', { name: 'Erinnerung an Fristen' })).toHaveCount(0);

  await test.step('a state’s law says within which periods it wants reports', async () => {
    await page.keyboard.press('Alt+g');
    await parts.getByRole('link', { name: 'Rechtsrahmen' }).click();
    await page.getByRole('gridcell', { name: 'Landesrecht zur Informationssicherheit' }).click();
    await pane.getByLabel('Trifft zu').selectOption({ label: 'Trifft zu' });
    await expect(pane.getByText('Landesrecht trifft zu, aber seine Meldefristen fehlen')).toBeVisible();
    await pane.getByLabel('Erstmeldung binnen Stunden').fill('24');
    await pane.getByLabel('Erstmeldung binnen Stunden').blur();
    await pane.getByLabel('Meldung binnen Stunden', { exact: true }).fill('72');
    await pane.getByLabel('Meldung binnen Stunden', { exact: true }).blur();
    await expect(pane.getByText('Landesrecht trifft zu, aber seine Meldefristen fehlen')).toHaveCount(0);
  });

  await test.step('an incident is recorded, and its clocks run', async () => {
    await parts.getByRole('link', { name: 'Sicherheitsvorfälle' }).click();
    await expect(page.getByText('Noch kein Sicherheitsvorfall')).toBeVisible();
    await page.getByRole('button', { name: 'Sicherheitsvorfall erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Sicherheitsvorfall/ }).fill('Schadsoftware im Bauamt');
    await dialog.getByLabel('Art des Vorfalls').selectOption({ label: 'Schadsoftware' });
    await dialog.getByLabel('Bekannt geworden am').fill('20.11.2026 08:00');
    await dialog.getByLabel('Bekannt geworden am').blur();
    await expectAccessible(page, 'a new incident');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Landesrecht zur Informationssicherheit: Erstmeldung')).toBeVisible();
    await expect(pane.getByText('Meldung eines Sicherheitsvorfalls überfällig')).toBeVisible();
    await pane.getByLabel('Erheblich', { exact: true }).selectOption({ label: 'Ja' });
    await expect(pane.getByText('Sicherheitsvorfall, über dessen Erheblichkeit niemand entschieden hat')).toHaveCount(
      0,
    );
    await expectAccessible(page, 'an incident with its clocks');
  });

  await test.step('once a start the window reminds of what is near', async () => {
    await page.reload();
    const reminder = page.getByRole('region', { name: 'Erinnerung an Fristen' });
    await expect(reminder.getByRole('status')).toContainText('1 überfällig');
    await expect(page.getByRole('heading', { name: 'Register' })).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).not.toBe(
      'Erinnerung an Fristen',
    );
    await expectAccessible(page, 'the reminder');
    await reminder
      .getByRole('link', { name: /^Schadsoftware im Bauamt/ })
      .first()
      .click();
    await expect(pane.getByRole('heading', { name: 'Schadsoftware im Bauamt' })).toBeVisible();
    await reminder.getByRole('button', { name: 'Alle Fristen' }).click();
    await expect(page.getByRole('grid', { name: 'Fristen' })).toContainText('Schadsoftware im Bauamt');
    await expect(reminder).toHaveCount(0);
    await expect(page.getByLabel('Kommune', { exact: true })).toHaveCount(0);
    await page.keyboard.press('Alt+g');
    await expect(reminder).toHaveCount(0);
    await page.reload();
    await reminder.getByRole('button', { name: 'Erinnerung schließen' }).click();
    await expect(reminder).toHaveCount(0);
  });

  await test.step('whoever sees to several municipalities sees the deadlines of all', async () => {
    const fields = { name: 'Zweidorf', legal_form: 'municipality', land: 'ni' };
    const { id } = await devserver.command<{ id: string }>('municipality_save', { id: null, fields });
    const domain = { name: 'Rathaus', method: 'entry_check', catalog_ids: null };
    await devserver.command('domain_save', { municipality_id: id, id: null, ...domain });
    const contract = { processor: 'Druckerei', control_due_on: '2026-01-20' };
    await devserver.command('processor_save', { municipality_id: id, id: null, fields: contract });
    await page.reload();
    await page.getByRole('link', { name: 'Fristen', exact: true }).click();
    const list = page.getByRole('grid', { name: 'Fristen' });
    await expect(list).toContainText('Schadsoftware im Bauamt');
    await expect(list).not.toContainText('Druckerei');
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Alle Kommunen' });
    await expect(list).toContainText('Schadsoftware im Bauamt');
    await expect(list.getByRole('row').filter({ hasText: 'Druckerei' })).toContainText('Zweidorf');
    await expectAccessible(page, 'deadlines of all municipalities');
    await list.getByRole('link', { name: 'Druckerei' }).click();
    await expect(pane.getByRole('heading', { name: 'Druckerei' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Kommune wechseln/ })).toContainText('Zweidorf');
  });
});
