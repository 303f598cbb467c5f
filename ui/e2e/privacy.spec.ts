import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('a record of processing, a breach with its clock, a request with its month, and what is due', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('navigation', { name: 'Datenschutz' });

  await test.step('a starter sheet becomes an activity that somebody completes', async () => {
    await page.goto(`${devserver.url}/#/privacy`);
    await expect(page.getByText('Noch keine Verarbeitungstätigkeit')).toBeVisible();
    await page.getByRole('button', { name: 'Startblätter' }).first().click();
    await dialog.getByLabel('Startblätter durchsuchen').fill('hundesteuer');
    await dialog.getByRole('checkbox', { name: 'Hundesteuer' }).check();
    await expectAccessible(page, 'starter sheets');
    await dialog.getByRole('button', { name: '1 Blatt übernehmen' }).click();
    await page.getByRole('gridcell', { name: 'Hundesteuer', exact: true }).click();
    await expect(pane.getByText('Aus einem Startblatt übernommen')).toBeVisible();
    const missing = pane.getByText('Ergebnis der Schwellwertanalyse nicht erfasst');
    await expect(missing).toBeVisible();
    await pane.getByLabel('Schwellwertanalyse (Art. 35 DSGVO)').fill('Keine Folgenabschätzung nötig');
    await pane.getByLabel('Schwellwertanalyse (Art. 35 DSGVO)').blur();
    await expect(missing).toHaveCount(0);
    const third = pane.getByText('Keine Aussage zur Übermittlung in Drittländer');
    await pane.getByLabel('Aussage zu Drittländern').selectOption({ label: 'nicht festgelegt' });
    await expect(third).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('gridcell', { name: 'Hundesteuer', exact: true }).click();
    await page.keyboard.press('Control+z');
    await expect(third).toHaveCount(0);
    await pane.getByRole('button', { name: 'Kategorien personenbezogener Daten: Zeile hinzufügen' }).click();
    const rows = pane.getByRole('group', { name: /^Kategorien personenbezogener Daten, Zeile/ });
    await rows.last().getByLabel('Daten', { exact: true }).fill('Steuernummer');
    await rows.last().getByLabel('Daten', { exact: true }).blur();
    await expect(pane.getByText('Datenkategorie ohne Löschfrist')).toBeVisible();
    await expectAccessible(page, 'an activity');
  });

  await test.step('the text for the persons is generated, edited and generated anew', async () => {
    const text = pane.getByLabel('Text für die Betroffenen');
    await expect(text).toHaveValue(/Hundesteuer/);
    const generated = await text.inputValue();
    await text.fill('Eigener Text');
    await text.blur();
    await expect(pane.getByText('Bearbeitet: Änderungen')).toBeVisible();
    await pane.getByRole('button', { name: 'Neu aus den Angaben erzeugen' }).click();
    await expect(text).toHaveValue(generated);
  });

  await test.step('a breach counts its 72 hours', async () => {
    await parts.getByRole('link', { name: 'Datenschutzverletzungen' }).click();
    await page.getByRole('button', { name: 'Datenschutzverletzung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Bezeichnung/ }).fill('Fehlversand');
    await dialog.getByLabel('Bekannt geworden am').fill('05.01.2026 09:15');
    await dialog.getByLabel('Bekannt geworden am').blur();
    await expectAccessible(page, 'a new breach');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Meldung nach 72 Stunden überfällig')).toBeVisible();
    await pane.getByLabel('Risiko für die Betroffenen').selectOption({ label: 'Voraussichtlich kein Risiko' });
    await expect(pane.getByText('Nicht gemeldet, ohne dass das fehlende Risiko begründet ist')).toBeVisible();
    await pane.getByLabel('Risiko für die Betroffenen').selectOption({ label: 'Risiko' });
    await expect(pane.getByText('Meldung nach 72 Stunden überfällig')).toBeVisible();
    await expectAccessible(page, 'a breach');
  });

  await test.step('a request has its month and a number', async () => {
    await parts.getByRole('link', { name: 'Betroffenenanfragen' }).click();
    await page.getByRole('button', { name: 'Betroffenenanfrage erfassen' }).first().click();
    await dialog.getByLabel('Eingegangen am').fill('30.01.2026');
    await dialog.getByLabel('Eingegangen am').blur();
    await dialog.getByLabel('Anfragende Person').fill('Kim Beispiel');
    await dialog.getByRole('checkbox', { name: 'Auskunft (Art. 15)' }).check();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByRole('heading', { name: '2026-001 · Kim Beispiel' })).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Betroffenenanfragen' })).toContainText('02.03.2026');
    await expectAccessible(page, 'a request');
  });

  await test.step('both stand among the deadlines, counted in the frame', async () => {
    await page.getByRole('link', { name: /2 überfällig/ }).click();
    const list = page.getByRole('grid', { name: 'Fristen' });
    await expect(list).toContainText('Fehlversand');
    await expect(list).toContainText('Kim Beispiel');
    await expectAccessible(page, 'deadlines');
    await page.getByRole('tab', { name: 'Kalender' }).click();
    await page.getByRole('button', { name: 'Vorheriger Monat' }).click();
    await page.getByRole('button', { name: 'Dieser Monat' }).click();
    await expect(page.getByRole('table', { name: /^Fristen, / })).toBeVisible();
    await expect(page.getByText('2 davor, 0 danach')).toBeVisible();
    await expectAccessible(page, 'the calendar of deadlines');
    await page.getByRole('tab', { name: 'Liste' }).click();
    await list.getByRole('link', { name: 'Fehlversand' }).click();
    await expect(pane.getByRole('heading', { name: 'Fehlversand' })).toBeVisible();
  });

  await test.step('one breach has a report of its own', async () => {
    await pane.getByRole('button', { name: 'Bericht …' }).click();
    await expect(page.getByRole('radio', { name: /Verzeichnis der Datenschutzverletzungen/ })).toBeChecked();
    await page.getByText('Umfang und Vermerk').click();
    await expect(page.getByText('Teilbericht (1 Einschränkung)')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Fehlversand' })).toBeChecked();
    await expectAccessible(page, 'the options of a report');
    await page.getByRole('button', { name: 'Bericht erstellen' }).click();
    await expect(page.getByRole('group', { name: 'Seite 1', exact: true })).toBeVisible({ timeout: 60_000 });
    await page.goBack();
  });

  await test.step('the other registers and their forms can be used by everyone', async () => {
    for (const name of ['Vorblatt', 'Auftragsverarbeiter', 'Löschungen', 'Rechtsgrundlagen']) {
      await parts.getByRole('link', { name }).click();
      await expect(page.getByRole('grid', { name })).toBeVisible();
      await expectAccessible(page, name);
    }
    await parts.getByRole('link', { name: 'Auftragsverarbeiter' }).click();
    await page.getByRole('button', { name: 'Auftragsverarbeiter erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Name/ }).fill('Rechenzentrum');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Vertrag ohne alle Mindestinhalte')).toBeVisible();
    await expectAccessible(page, 'a processor');
  });
});
