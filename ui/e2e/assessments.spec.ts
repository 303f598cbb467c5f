import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('a threshold analysis asks for an assessment, which is made, and what else protects personal data', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('navigation', { name: 'Datenschutz' });

  await test.step('two criteria decide, and the reason is told', async () => {
    await page.goto(`${devserver.url}/#/privacy`);
    await page.getByRole('button', { name: 'Startblätter' }).first().click();
    await dialog.getByLabel('Startblätter durchsuchen').fill('videoüberwachung');
    await dialog.getByRole('checkbox', { name: /^Videoüberwachung/ }).check();
    await dialog.getByRole('button', { name: '1 Blatt übernehmen' }).click();
    await parts.getByRole('link', { name: 'Schwellwertanalysen' }).click();
    await expect(page.getByText('Noch keine Schwellwertanalyse')).toBeVisible();
    await page.getByRole('button', { name: 'Schwellwertanalyse erfassen' }).first().click();
    await dialog.getByLabel('Verarbeitungstätigkeit').selectOption({ label: 'Videoüberwachung kommunaler Gebäude' });
    await dialog.getByRole('checkbox', { name: 'Systematische Überwachung' }).check();
    await expectAccessible(page, 'a new threshold analysis');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Weniger als zwei Kriterien nach WP 248.', { exact: false })).toBeVisible();
    await pane.getByRole('checkbox', { name: 'Verarbeitung in großem Umfang' }).check();
    await expect(pane.getByText('Mindestens zwei Kriterien nach WP 248.', { exact: false })).toBeVisible();
    await expect(pane.getByText('Folgenabschätzung erforderlich, aber nicht erfasst')).toBeVisible();
    await pane.getByRole('button', { name: 'Muss-Liste (Art. 35 Abs. 4 DSGVO): Zeile hinzufügen' }).click();
    await pane.getByLabel('Eintrag', { exact: true }).selectOption({ index: 6 });
    await expect(pane.getByText('Muss-Liste der Aufsichtsbehörde', { exact: false })).toBeVisible();
    await expectAccessible(page, 'a threshold analysis');
  });

  await test.step('the assessment takes the description over and shows its matrix', async () => {
    await parts.getByRole('link', { name: 'Folgenabschätzungen' }).click();
    await page.getByRole('button', { name: 'Folgenabschätzung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Bezeichnung/ }).fill('Kameras am Rathaus');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Folgenabschätzung ohne Stellungnahme')).toBeVisible();
    await pane.getByRole('button', { name: 'Verarbeitungstätigkeit zuordnen' }).click();
    await page.getByRole('option', { name: /Videoüberwachung/ }).click();
    await expect(pane.getByLabel('Übernommene Beschreibung')).toContainText('Zwecke');
    await pane.getByRole('button', { name: 'Risiken für die Betroffenen: Zeile hinzufügen' }).click();
    const risk = pane.getByRole('group', { name: 'Risiken für die Betroffenen, Zeile 1' });
    await risk.getByLabel('Schadensszenario und Ursache').fill('Fremde sehen Aufnahmen ein');
    await risk.getByLabel('Schadensszenario und Ursache').blur();
    await risk.getByLabel('Eintrittswahrscheinlichkeit', { exact: true }).selectOption({ label: 'Substanziell' });
    await risk.getByLabel('Schwere', { exact: true }).selectOption({ label: 'Groß' });
    await risk.getByLabel('Eintrittswahrscheinlichkeit mit Maßnahmen').selectOption({ label: 'Überschaubar' });
    await risk.getByLabel('Schwere mit Maßnahmen').selectOption({ label: 'Groß' });
    await expect(pane.getByText('Aufsichtsbehörde nicht konsultiert')).toBeVisible();
    const matrix = pane.getByRole('table', { name: 'Risikomatrix ohne Maßnahmen' });
    await expect(matrix.getByRole('row', { name: /^Groß/ })).toContainText('1');
    await expectAccessible(page, 'an assessment');
    await parts.getByRole('link', { name: 'Schwellwertanalysen' }).click();
    await page.getByRole('gridcell', { name: 'Videoüberwachung kommunaler Gebäude' }).click();
    await expect(pane.getByRole('link', { name: 'Kameras am Rathaus' })).toBeVisible();
    await expect(pane.getByText('Folgenabschätzung erforderlich, aber nicht erfasst')).toHaveCount(0);
  });

  await test.step('clients and measures can be used by everyone', async () => {
    await parts.getByRole('link', { name: 'Auftraggeber' }).click();
    await page.getByRole('button', { name: 'Auftraggeber erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Name/ }).fill('Gemeinde Neudorf');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Auftraggeber ohne unterzeichneten Vertrag')).toBeVisible();
    await expectAccessible(page, 'a client');
    await parts.getByRole('link', { name: 'Maßnahmen (TOM)' }).click();
    await expect(page.getByRole('grid', { name: 'Maßnahmen (TOM)' })).toBeVisible();
    await expectAccessible(page, 'measures');
  });
});
