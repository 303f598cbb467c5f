import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test, type Devserver } from './fixture';
import { printed } from './printed';

// A year of data protection and the way to an internal audit, as somebody new would go it, from an empty Akte. Each kind of
// entry is made once by hand, with the keyboard alone; the many that only repeat it come through the command door, which is
// the one that the window uses. Every report that follows from them is printed and read.

/** What a keyboard does to a field: it gets the focus, is written into, and left. */
async function write(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.insertText(text);
  await field.page().keyboard.press('Tab');
}

/** Presses a button or a link with Enter. */
async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.page().keyboard.press('Enter');
}

/** Ticks with the space bar. */
async function tick(box: Locator): Promise<void> {
  await box.focus();
  await box.page().keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Picks an option by typing the beginning of its name, as a select takes it. */
async function pick(select: Locator, name: string): Promise<void> {
  await expect(select.locator('option', { hasText: name }).first()).toBeAttached();
  await select.focus();
  // Keys of the layout that Playwright presses; umlauts are not among them.
  await select.page().keyboard.type(name.replace(/[^ -~].*$/u, ''));
  await expect(select.locator('option:checked')).toHaveText(new RegExp(`^${name}`));
  await select.page().keyboard.press('Tab');
}

interface Id {
  id: string;
}

/** The entries of a register, made through the command door. */
function door(devserver: Devserver, municipality_id: string) {
  return {
    save: async (command: string, fields: object) =>
      (await devserver.command<Id>(command, { municipality_id, id: null, fields })).id,
    rows: async <T>(command: string, more: object = {}) =>
      (
        await devserver.command<{ items: (T & Id)[] }>(command, {
          municipality_id,
          text: '',
          only_open: false,
          sort: null,
          offset: 0,
          limit: 1000,
          ...more,
        })
      ).items,
  };
}

async function start(page: Page, devserver: Devserver): Promise<void> {
  const { command } = devserver;
  await command('actor_set', { actor: 'Dana Schutz' });
  const { token } = await command<{ token: string }>('folder_pick', { purpose: 'create' });
  await command('akte_create', { token, name: 'Heidetal', passphrase: null, plain: true });
  await page.reload();
}

test.use({ actionTimeout: 8_000 });

test('a year of data protection from an empty Akte, then an internal audit, and everything printed', async ({
  window: page,
  devserver,
}) => {
  test.setTimeout(180_000);
  await start(page, devserver);
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('navigation', { name: 'Datenschutz' });
  const save = () => press(dialog.getByRole('button', { name: 'Speichern' }));
  let municipality_id = '';

  await test.step('a municipality is enough to begin', async () => {
    await expect(page.getByRole('heading', { name: 'Willkommen in der neuen Akte' })).toBeVisible();
    await press(page.getByRole('button', { name: 'Neue Kommune' }));
    await write(dialog.getByRole('textbox', { name: /^Name/ }).first(), 'Samtgemeinde Heidetal');
    await pick(dialog.getByLabel('Land', { exact: true }), 'Niedersachsen');
    await save();
    await expect(page.getByRole('heading', { name: 'Datenschutz geht sofort' })).toBeVisible();
    await expectAccessible(page, 'first steps with a municipality');
    const found = await devserver.command<{ items: Id[] }>('municipality_list');
    municipality_id = found.items[0]?.id ?? '';
    await press(page.getByRole('button', { name: 'Zum Datenschutz' }));
    await expect(page.getByText('Noch keine Verarbeitungstätigkeit')).toBeVisible();
    await expectAccessible(page, 'an empty record of processing');
  });
  const { save: put, rows } = door(devserver, municipality_id);

  await test.step('the cover sheet, and forty activities from starter sheets', async () => {
    await press(parts.getByRole('link', { name: 'Vorblatt' }));
    await page.getByRole('grid', { name: 'Vorblatt' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await write(pane.getByLabel('Aufsichtsbehörde', { exact: true }), 'LfD Niedersachsen');
    await write(pane.getByLabel('Datenschutzbeauftragte Person'), 'Dana Schutz');
    await expectAccessible(page, 'the cover sheet');
    await press(parts.getByRole('link', { name: 'Verarbeitungstätigkeiten' }));
    await press(page.getByRole('button', { name: 'Startblätter' }).first());
    await write(dialog.getByLabel('Startblätter durchsuchen'), 'video');
    await tick(dialog.getByRole('checkbox', { name: /^Videoüberwachung/ }));
    await write(dialog.getByLabel('Startblätter durchsuchen'), 'hundesteuer');
    await tick(dialog.getByRole('checkbox', { name: 'Hundesteuer' }));
    await expectAccessible(page, 'starter sheets');
    await press(dialog.getByRole('button', { name: '2 Blätter übernehmen' }));
    await expect(page.getByRole('gridcell', { name: 'Hundesteuer', exact: true })).toBeVisible();
    const sheets = await rows<{ taken: boolean }>('starter_list');
    const ids = sheets.filter((one) => !one.taken).map((one) => one.id);
    await devserver.command('starter_take', { municipality_id, ids: ids.slice(0, 37) });
    await press(page.getByRole('button', { name: 'Verarbeitungstätigkeit erfassen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Verarbeitungstätigkeit/ }), 'Baumkataster');
    await save();
    await expect(pane.getByText('Verarbeitungstätigkeit ohne Zweck')).toBeVisible();
    await write(pane.getByLabel('Zwecke'), 'Verkehrssicherung der Bäume');
    await expect(pane.getByText('Verarbeitungstätigkeit ohne Zweck')).toHaveCount(0);
    await expect(page.getByText('40 Einträge')).toBeVisible();
    await expectAccessible(page, 'an activity of one’s own');
  });
  const activities = await rows<{ name: string }>('activity_list');
  const activity = (name: string) => activities.find((one) => one.name.startsWith(name))?.id ?? '';

  await test.step('fifteen processors', async () => {
    await press(parts.getByRole('link', { name: 'Auftragsverarbeiter' }));
    await press(page.getByRole('button', { name: 'Auftragsverarbeiter erfassen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Name/ }), 'Rechenzentrum Nord');
    await save();
    await write(pane.getByLabel('Gegenstand der Verarbeitung'), 'Betrieb der Fachverfahren');
    await write(pane.getByLabel('Nächste Kontrolle'), '01.03.2027');
    await expect(page.getByRole('grid', { name: 'Auftragsverarbeiter' })).toContainText('Rechenzentrum Nord');
    for (let number = 2; number <= 15; number += 1)
      await put('processor_save', { processor: `Dienstleister ${number}`, signed_on: '2026-02-01' });
    await page.reload();
    await expect(page.getByText('15 Einträge')).toBeVisible();
    await expectAccessible(page, 'a processor');
  });

  await test.step('three breaches: in time, late, not reported with a reason', async () => {
    await press(parts.getByRole('link', { name: 'Datenschutzverletzungen' }));
    await press(page.getByRole('button', { name: 'Datenschutzverletzung erfassen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Bezeichnung/ }), 'Laptop gestohlen');
    await write(dialog.getByLabel('Bekannt geworden am'), '02.03.2026 08:00');
    await save();
    await pick(pane.getByLabel('Risiko für die Betroffenen'), 'Risiko');
    await press(pane.getByRole('button', { name: 'Meldungen an die Aufsichtsbehörde: Zeile hinzufügen' }));
    await write(pane.getByLabel('Gemeldet am', { exact: true }), '06.03.2026 12:00');
    await expect(pane.getByText('Verspätete Meldung ohne Begründung')).toBeVisible();
    await write(pane.getByLabel('Grund der Verspätung'), 'Diebstahl am Wochenende bemerkt');
    await expect(pane.getByText('Verspätete Meldung ohne Begründung')).toHaveCount(0);
    await expectAccessible(page, 'a breach that was reported late');
    await put('breach_save', {
      title: 'Fehlversand',
      aware_at: '2026-05-04T08:00:00Z',
      risk: 'unlikely',
      risk_reason: 'Empfänger war eine Behörde und hat gelöscht',
    });
    await put('breach_save', {
      title: 'Offener Verteiler',
      aware_at: '2026-09-01T08:00:00Z',
      risk: 'risk',
      reports: [{ at: '2026-09-02T08:00:00Z', reference: 'LfD 4711', complete: true, content: 'alles' }],
    });
  });

  await test.step('twelve requests', async () => {
    await press(parts.getByRole('link', { name: 'Betroffenenanfragen' }));
    await press(page.getByRole('button', { name: 'Betroffenenanfrage erfassen' }).first());
    await write(dialog.getByLabel('Eingegangen am'), '02.11.2026');
    await write(dialog.getByLabel('Anfragende Person'), 'Kim Beispiel');
    await tick(dialog.getByRole('checkbox', { name: 'Auskunft (Art. 15)' }));
    await save();
    await expect(page.getByRole('grid', { name: 'Betroffenenanfragen' })).toContainText('02.12.2026');
    await expectAccessible(page, 'a request');
    for (let month = 1; month <= 11; month += 1) {
      const day = (number: string) => `2026-${String(month).padStart(2, '0')}-${number}`;
      await put('request_save', {
        received_on: day('02'),
        requester: `Antragstellende Person ${month}`,
        kinds: ['access'],
        identity_means: 'Ausweis',
        answered_on: month < 11 ? day('20') : null,
        result: month < 11 ? 'granted' : null,
        answer_form: month < 11 ? 'Brief' : '',
      });
    }
    await page.reload();
    await expect(page.getByText('12 Einträge')).toBeVisible();
  });

  await test.step('two threshold analyses, then two impact assessments; the authority is consulted', async () => {
    await press(parts.getByRole('link', { name: 'Schwellwertanalysen' }));
    await press(page.getByRole('button', { name: 'Schwellwertanalyse erfassen' }).first());
    await pick(dialog.getByLabel('Verarbeitungstätigkeit'), 'Videoüberwachung');
    await tick(dialog.getByRole('checkbox', { name: 'Systematische Überwachung' }));
    await tick(dialog.getByRole('checkbox', { name: 'Verarbeitung in großem Umfang' }));
    await save();
    await expect(pane.getByText('Folgenabschätzung erforderlich, aber nicht erfasst')).toBeVisible();
    await expectAccessible(page, 'a threshold analysis');
    await put('threshold_save', {
      activity_id: activity('Sozialhilfe'),
      criteria: ['sensitive_data', 'vulnerable_persons'],
      deviates_to: null,
      officer_advised_on: '2026-04-01',
      officer_advice: 'Folgenabschätzung nötig',
      decided_on: '2026-04-02',
    });
    await press(parts.getByRole('link', { name: 'Folgenabschätzungen' }));
    await press(page.getByRole('button', { name: 'Folgenabschätzung erfassen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Bezeichnung/ }), 'Kameras am Rathaus');
    await save();
    await press(pane.getByRole('button', { name: 'Verarbeitungstätigkeit zuordnen' }));
    await page.keyboard.type('Videoüberwachung');
    await expect(page.getByRole('option', { name: /^Videoüberwachung/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(pane.getByLabel('Übernommene Beschreibung')).toContainText('Zwecke');
    await expect(pane.getByText('Wählbar, sobald es einen Informationsverbund gibt.')).toBeVisible();
    await write(pane.getByLabel('Konsultiert am'), '01.09.2026');
    await expect(pane.getByText(/bis 27\.10\.2026 fällig \(acht Wochen/)).toBeVisible();
    await expect(pane.getByText('Stellungnahme der Aufsichtsbehörde überfällig')).toBeVisible();
    await write(pane.getByLabel('Verlängerung mitgeteilt am'), '01.10.2026');
    await expect(pane.getByText(/bis 08\.12\.2026 fällig \(acht Wochen, um sechs Wochen verlängert/)).toBeVisible();
    await expect(pane.getByText('Stellungnahme der Aufsichtsbehörde überfällig')).toHaveCount(0);
    await press(pane.getByRole('button', { name: 'Nachgeforderte Informationen: Zeile hinzufügen' }));
    await write(pane.getByLabel('Angefordert am'), '10.10.2026');
    await expect(pane.getByText('Die Frist ist seit 10.10.2026 ausgesetzt')).toBeVisible();
    await write(pane.getByLabel('Eingegangen am'), '20.10.2026');
    await expect(pane.getByText(/bis 18\.12\.2026 fällig/)).toBeVisible();
    await expectAccessible(page, 'an assessment with its consultation');
    await put('assessment_save', {
      title: 'Sozialhilfeakte',
      activity_ids: [activity('Sozialhilfe')],
      necessity: 'Gesetzlicher Auftrag',
      proportionality: 'Nur was der Bescheid braucht',
      officer_opinion: 'Zugriffe protokollieren.',
      officer_opinion_on: '2026-05-02',
      decision: 'permitted',
      decided_by: 'Bürgermeisterin',
      decided_on: '2026-05-20',
      review_on: '2027-05-20',
    });
  });

  await test.step('what was deleted', async () => {
    await press(parts.getByRole('link', { name: 'Löschungen' }));
    await press(page.getByRole('button', { name: 'Löschung erfassen' }).first());
    await pick(dialog.getByLabel('Verarbeitungstätigkeit'), 'Hundesteuer');
    await write(dialog.getByLabel('Gelöscht am'), '15.01.2026');
    await save();
    await write(pane.getByLabel('Nächste Löschung fällig am'), '15.01.2027');
    await expect(page.getByRole('grid', { name: 'Löschungen' })).toContainText('15.01.2026');
    await expectAccessible(page, 'a deletion');
  });

  await test.step('the desk: a document, a training, advice, a task', async () => {
    await page.keyboard.press('Alt+b');
    const desk = page.getByRole('navigation', { name: 'Schreibtisch' });
    for (const [part, button, field, name] of [
      ['Dokumente', 'Dokument erfassen', /^Dokument/, 'Dienstanweisung Datenschutz'],
      ['Schulungen', 'Schulung erfassen', /^Thema/, 'Grundlagen des Datenschutzes'],
      ['Beratungen', 'Beratung erfassen', /^Gegenstand/, 'Kameras am Bauhof'],
      ['Aufgaben', 'Aufgabe erfassen', /^Was zu tun ist/, 'Schilder prüfen'],
    ] as const) {
      await press(desk.getByRole('link', { name: part }));
      await press(page.getByRole('button', { name: button }).first());
      await write(dialog.getByRole('textbox', { name: field }), name);
      if (part === 'Schulungen') await write(dialog.getByLabel('Stattgefunden am'), '10.02.2026');
      if (part === 'Aufgaben') await write(dialog.getByLabel('Termin', { exact: true }), '01.12.2026');
      await save();
      await expect(pane.getByRole('heading', { name })).toBeVisible();
      await expectAccessible(page, part);
    }
    await press(desk.getByRole('link', { name: 'Übersicht' }));
    await expect(page.getByRole('link', { name: 'Schilder prüfen' }).first()).toBeVisible();
    await expectAccessible(page, 'the desk');
    await page.keyboard.press('Alt+t');
    await expect(page.getByRole('grid', { name: 'Fristen' })).toContainText('Stellungnahme der Aufsichtsbehörde');
    await expectAccessible(page, 'deadlines');
  });

  await test.step('the record of processing is given a version and printed from the window', async () => {
    await page.goto(`${devserver.url}/#/reports`);
    await expect(page.getByRole('radio', { name: /^VVT/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: /Erklärung zur Anwendbarkeit/ })).toHaveCount(0);
    await press(page.getByRole('tab', { name: 'Dokumentenhistorie' }));
    await press(page.getByRole('button', { name: 'Neuer Eintrag' }));
    await write(dialog.getByRole('textbox', { name: /^Version/ }), '1.0');
    await save();
    await expect(page.getByRole('rowheader', { name: '1.0' })).toBeVisible();
    await expectAccessible(page, 'the history of the record of processing');
    await press(page.getByRole('button', { name: 'Bericht erstellen' }));
    const first = page.getByRole('group', { name: 'Seite 1', exact: true });
    await expect(first.getByText('Samtgemeinde Heidetal').first()).toBeAttached({ timeout: 60_000 });
    await expectAccessible(page, 'a printed record of processing');
  });

  await test.step('every report of the year says what was recorded', async () => {
    const told = (kind: string) => printed(devserver, { kind, municipality_id, domain_id: null });
    const vvt = await told('vvt');
    for (const words of [
      '40 Verarbeitungstätigkeiten',
      'Hundesteuer',
      'Baumkataster',
      'LfD Niedersachsen',
      'Version 1.0',
    ])
      expect(vvt, 'record of processing').toContain(words);
    expect(vvt, 'each activity has its history').toContain('Letzte zehn Änderungen');
    expect(vvt).toContain('Startblätter als Verarbeitungstätigkeiten übernommen');
    expect(await told('processors')).toContain('Rechenzentrum Nord');
    expect(await told('processors')).toContain('Dienstleister 15');
    const breaches = await told('breaches');
    for (const words of ['Laptop gestohlen', 'Diebstahl am Wochenende', 'Fehlversand', 'hat gelöscht', 'LfD 4711'])
      expect(breaches, 'breaches').toContain(words);
    const requests = await told('requests');
    for (const words of ['Kim Beispiel', 'Antragstellende Person 10', '02.12.2026'])
      expect(requests, 'requests').toContain(words);
    const dpia = await told('dpia');
    for (const words of ['Kameras am Rathaus', '18.12.2026', 'Sozialhilfeakte', 'Zugriffe protokollieren'])
      expect(dpia, 'impact assessments').toContain(words);
    const deletion = await told('deletion_concept');
    for (const words of ['Hundesteuer', '15.01.2026', 'L1']) expect(deletion, 'deletion concept').toContain(words);
    const annual = await told('dsb_annual');
    for (const words of [
      'im Verzeichnis 40',
      'verspätet gemeldet 1',
      'nicht meldepflichtig, begründet 1',
      'eingegangene Betroffenenanfragen 12',
      'Folgenabschätzung erforderlich 2',
      'im Jahr durchgeführt 1',
    ])
      expect(annual, 'annual report').toContain(words);
    expect(await told('deadlines')).toContain('Schilder prüfen');
  });

  let domain_id = '';
  await test.step('an information domain for ISO 27001 comes later, everything stays', async () => {
    const { job_id } = await devserver.command<{ job_id: string }>('catalog_import_shipped');
    await expect
      .poll(async () => (await devserver.command<{ state: string }>('job_status', { job_id })).state, {
        timeout: 30_000,
      })
      .toBe('done');
    await page.goto(`${devserver.url}/#/overview`);
    await page.reload();
    await press(page.getByRole('button', { name: 'Neuer Informationsverbund' }));
    await write(dialog.getByRole('textbox', { name: /^Name/ }).first(), 'Rathaus');
    await pick(dialog.getByLabel('Methode', { exact: true }), 'ISO');
    await save();
    await expect(page.getByRole('heading', { name: 'Übersicht' })).toBeVisible();
    await expectAccessible(page, 'an overview that begins');
    const found = await devserver.command<{ items: Id[] }>('domain_list', { municipality_id });
    domain_id = found.items[0]?.id ?? '';
    expect((await rows('activity_list')).length, 'nothing is lost').toBe(40);
  });

  await test.step('a statement of applicability, an internal audit, findings with corrective action', async () => {
    await page.keyboard.press('Alt+s');
    const iso = page.getByRole('navigation', { name: 'ISO 27001' });
    await expect(page.getByText('93 Einträge')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Einträge durchsuchen' }).focus();
    await page.keyboard.type('A.5.1');
    await expect(page.getByRole('gridcell', { name: 'A.5.1', exact: true })).toBeVisible();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await pick(pane.getByLabel('Anwendbar', { exact: true }), 'Ja');
    await tick(pane.getByRole('checkbox', { name: 'Gesetz' }));
    await expectAccessible(page, 'a control');
    interface Control {
      number: string;
      title: string;
      requirement_id: string;
      record_id: string | null;
    }
    const controls = await rows<Control>('control_list', { domain_id });
    for (const one of controls.filter((control) => control.record_id === null).slice(0, 20))
      await put('control_save', {
        domain_id,
        requirement_id: one.requirement_id,
        number: one.number,
        title: one.title,
        applicable: one.number !== 'A.5.7',
        reason: 'Risikobehandlung',
        sources: ['risk'],
        status: 'implemented',
      });
    await press(iso.getByRole('link', { name: 'Audits' }));
    await press(page.getByRole('button', { name: 'Audit planen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Audit/ }), 'Internes Audit 2026');
    await save();
    await write(pane.getByLabel('Ziel', { exact: true }), 'Wirksamkeit prüfen');
    await expectAccessible(page, 'an audit');
    await press(iso.getByRole('link', { name: 'Feststellungen' }));
    await press(page.getByRole('button', { name: 'Feststellung erfassen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Feststellung/ }), 'Rücksicherung nicht geübt');
    await pick(dialog.getByLabel('Audit', { exact: true }), 'Internes Audit');
    await save();
    await write(pane.getByLabel('Grundursache'), 'Kein Termin im Jahresplan');
    await write(pane.getByLabel('Termin', { exact: true }), '31.01.2027');
    await expectAccessible(page, 'a finding');
    await put('finding_save', {
      domain_id,
      title: 'Besucherliste unvollständig',
      class: 'observation',
      found_on: '2026-11-10',
      fact: 'Einträge fehlen',
    });
    await press(iso.getByRole('link', { name: 'Managementbewertungen' }));
    await press(page.getByRole('button', { name: 'Managementbewertung erfassen' }).first());
    await write(dialog.getByRole('textbox', { name: /^Managementbewertung/ }), 'Bewertung 2026');
    await write(dialog.getByLabel('Stattgefunden am'), '20.11.2026');
    await save();
    await press(pane.getByRole('button', { name: 'Eingaben aus den Daten füllen' }));
    await expect(pane.getByLabel('Besprochen').first()).not.toHaveValue('');
    await expectAccessible(page, 'a management review');
  });

  await test.step('what the auditor gets', async () => {
    const told = (kind: string) => printed(devserver, { kind, municipality_id, domain_id });
    const soa = await told('soa');
    for (const words of ['A.5.1', 'A.8.34', 'Risikobehandlung']) expect(soa, 'SoA').toContain(words);
    const audit = await told('audit_report');
    for (const words of ['Internes Audit 2026', 'Wirksamkeit prüfen', 'Rücksicherung nicht geübt'])
      expect(audit, 'audit report').toContain(words);
    const capa = await told('capa');
    for (const words of ['Kein Termin im Jahresplan', '31.01.2027', 'Besucherliste'])
      expect(capa, 'corrective actions').toContain(words);
    const review = await told('management_review');
    for (const words of ['Bewertung 2026', '20.11.2026', 'Anhang A und eigene Maßnahmen: anwendbar 20'])
      expect(review, 'management review').toContain(words);
    const vvt = await printed(devserver, { kind: 'vvt', municipality_id, domain_id: null });
    expect(vvt, 'the history of before').toContain('Version 1.0');
  });
});
