import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('a statement of applicability from answers, an obligation, an audit and its finding', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('navigation', { name: 'ISO 27001' });

  await test.step('the view has a key of its own and the 93 controls', async () => {
    await page.keyboard.press('Alt+s');
    await expect(page.getByRole('heading', { name: 'ISO 27001' })).toBeVisible();
    await expect(page.getByText('93 Einträge')).toBeVisible();
    await expectAccessible(page, 'the statement of applicability');
  });

  await test.step('an answer of the check proposes a status, somebody takes it over', async () => {
    const akte = await devserver.command<{ items: { id: string; domains?: unknown }[] }>('municipality_list', {});
    const municipality_id = akte.items[0]?.id ?? '';
    const domains = await devserver.command<{ items: { id: string }[] }>('domain_list', { municipality_id });
    const domain_id = domains.items[0]?.id ?? '';
    const controls = await devserver.command<{ items: { id: string; number: string; requirement_id: string }[] }>(
      'control_list',
      { municipality_id, domain_id, text: 'A.8.13', only_open: false, sort: null, offset: 0, limit: 10 },
    );
    const there = await devserver.command<{
      items: { requirement: { requirement_id: string; catalog: string; label: string } }[];
    }>('mapping_correspondences', { requirement_id: controls.items[0]?.requirement_id });
    const known = await devserver.command<{ items: { id: string; catalogs: { title: string }[] }[] }>('domain_list', {
      municipality_id,
    });
    const titles = known.items[0]?.catalogs.map((one) => one.title) ?? [];
    const source = there.items.find((one) => titles.includes(one.requirement.catalog))?.requirement;
    await devserver.command('answer_save', {
      municipality_id,
      domain_id,
      answers: [{ requirement_id: source?.requirement_id, target_object_id: null, status: 'yes' }],
    });
    await page.reload();
    await page.getByRole('searchbox', { name: 'Einträge durchsuchen' }).fill('A.8.13');
    await page.getByRole('gridcell', { name: 'A.8.13', exact: true }).click();
    await expect(pane.getByRole('heading', { name: 'Vorschlag aus den Antworten' })).toBeVisible();
    await expect(pane.getByRole('link', { name: new RegExp(`^${source?.label ?? 'nichts'} `) })).toBeVisible();
    await expectAccessible(page, 'a proposal');
    await pane.getByRole('button', { name: 'Vorschlag übernehmen' }).click();
    await expect(pane.getByText(/^Stand übernommen aus: \S/)).toBeVisible();
    await expect(pane.getByText('Maßnahme des Anhangs A ohne Entscheidung über die Anwendbarkeit')).toBeVisible();
    await pane.getByLabel('Anwendbar', { exact: true }).selectOption({ label: 'Ja' });
    await expect(pane.getByText('Anwendbare Maßnahme ohne Begründung und ohne Quelle')).toBeVisible();
    await pane.getByRole('checkbox', { name: 'Gesetz' }).check();
    await expect(pane.getByText('Anwendbare Maßnahme ohne Begründung und ohne Quelle')).toHaveCount(0);
    await expectAccessible(page, 'a control');
  });

  await test.step('an obligation says which document it needs', async () => {
    await parts.getByRole('link', { name: 'Abschnitte 4 bis 10' }).click();
    await page.getByRole('gridcell', { name: '4.3', exact: true }).click();
    await expect(pane.getByText('Die Norm verlangt hier ein Dokument; es fehlt.')).toBeVisible();
    await pane.getByLabel('Status', { exact: true }).selectOption({ label: 'Erfüllt' });
    await expect(pane.getByText('Gefordertes Dokument fehlt')).toBeVisible();
    await pane.getByLabel('Gefordertes Dokument, mit Version').fill('Geltungsbereich 1.0');
    await pane.getByLabel('Gefordertes Dokument, mit Version').blur();
    await expect(pane.getByText('Gefordertes Dokument fehlt')).toHaveCount(0);
    await expectAccessible(page, 'an obligation');
  });

  await test.step('an audit has its plan and a checklist from a catalog', async () => {
    await parts.getByRole('link', { name: 'Audits' }).click();
    await expect(page.getByText('Noch kein Audit')).toBeVisible();
    await page.getByRole('button', { name: 'Audit planen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Audit/ }).fill('Internes Audit 2026');
    await expectAccessible(page, 'a new audit');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Audit ohne Ziel, Umfang oder Kriterien')).toBeVisible();
    await pane.getByRole('button', { name: 'Prüfliste aus Katalog' }).click();
    await dialog
      .getByLabel('Katalog')
      .selectOption({ label: 'ISO/IEC 27001:2022 – Pflichten in eigenen Worten 2026-11' });
    await dialog.getByLabel('Gruppe').selectOption({ label: 'ISO.4 4 Umfeld und Geltungsbereich' });
    await expectAccessible(page, 'a checklist from a catalog');
    await dialog.getByRole('button', { name: 'Anhängen' }).click();
    await expect(pane.getByRole('group', { name: /^Prüfliste, Zeile/ })).toHaveCount(4);
    await pane.getByRole('button', { name: 'Auditteam: Zeile hinzufügen' }).click();
    const team = pane.getByRole('group', { name: /^Auditteam, Zeile/ });
    await team.getByLabel('Name', { exact: true }).fill('Kim Beispiel');
    await team.getByLabel('Name', { exact: true }).blur();
    await pane.getByRole('button', { name: 'Auditierte Bereiche: Zeile hinzufügen' }).click();
    const areas = pane.getByRole('group', { name: /^Auditierte Bereiche, Zeile/ });
    await areas.getByLabel('Bereich', { exact: true }).fill('Betrieb');
    await areas.getByLabel('Verantwortlich', { exact: true }).fill('Kim Beispiel');
    await areas.getByLabel('Verantwortlich', { exact: true }).blur();
    await expect(pane.getByText('Kim Beispiel ist selbst verantwortlich: Betrieb')).toBeVisible();
    await expect(pane.getByText('Auditteam prüft eigene Verantwortung')).toBeVisible();
    await expectAccessible(page, 'an audit');
  });

  await test.step('a finding goes from its cause to a deadline', async () => {
    await parts.getByRole('link', { name: 'Feststellungen' }).click();
    await page.getByRole('button', { name: 'Feststellung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Feststellung/ }).fill('Rücksicherung nicht geübt');
    await dialog.getByLabel('Audit', { exact: true }).selectOption({ label: 'Internes Audit 2026' });
    await expectAccessible(page, 'a new finding');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Abweichung ohne Ursache')).toBeVisible();
    await pane.getByLabel('Grundursache').fill('Kein Termin im Jahresplan');
    await pane.getByLabel('Grundursache').blur();
    await expect(pane.getByText('Abweichung ohne Ursache')).toHaveCount(0);
    await pane.getByLabel('Termin', { exact: true }).fill('20.11.2026');
    await pane.getByLabel('Termin', { exact: true }).blur();
    await expect(pane.getByText('Feststellung überfällig')).toBeVisible();
    await expectAccessible(page, 'a finding');
  });

  await test.step('a management review takes its inputs from the data', async () => {
    await parts.getByRole('link', { name: 'Managementbewertungen' }).click();
    await page.getByRole('button', { name: 'Managementbewertung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Managementbewertung/ }).fill('Bewertung 2026');
    await dialog.getByLabel('Stattgefunden am').fill('20.11.2026');
    await dialog.getByLabel('Stattgefunden am').blur();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await pane.getByRole('button', { name: 'Eingaben aus den Daten füllen' }).click();
    await expect(pane.getByLabel('Besprochen').first()).toHaveValue('Keine früheren Beschlüsse.');
    await expect(pane.getByText('Managementbewertung ohne Schlussfolgerung')).toBeVisible();
    await expectAccessible(page, 'a management review');
    await page.goto(`${devserver.url}/#/deadlines`);
    await expect(page.getByRole('grid', { name: 'Fristen' })).toContainText('Rücksicherung nicht geübt');
  });
});
