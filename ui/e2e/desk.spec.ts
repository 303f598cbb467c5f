import { expectAccessible } from './axe';
import { expect, openPrepared, test } from './fixture';

test('the desk: a document in force, a training, advice, a task that is done, an objective that is measured', async ({
  window: page,
  devserver,
}) => {
  test.slow();
  await openPrepared(page, devserver);
  const pane = page.getByRole('complementary');
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('navigation', { name: 'Schreibtisch' });

  await test.step('the desk has a key of its own and says that nothing is due', async () => {
    await page.keyboard.press('Alt+b');
    await expect(page.getByRole('heading', { name: 'Schreibtisch', level: 1 })).toBeVisible();
    await expect(page.getByText('Keine Aufgabe ist offen.')).toBeVisible();
    await expectAccessible(page, 'an empty desk');
  });

  await test.step('a document is released, distributed and asked for by an obligation', async () => {
    await parts.getByRole('link', { name: 'Dokumente' }).click();
    await expect(page.getByText('Noch kein Dokument')).toBeVisible();
    await page.getByRole('button', { name: 'Dokument erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Dokument/ }).fill('Leitlinie zur Informationssicherheit');
    await dialog.getByLabel('Art des Dokuments').selectOption({ label: 'Leitlinie' });
    await dialog.getByLabel('Status', { exact: true }).selectOption({ label: 'Freigegeben' });
    await expectAccessible(page, 'a new document');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Freigegebenes Dokument ohne Verteiler')).toBeVisible();
    await pane.getByRole('button', { name: 'Verteiler: Zeile hinzufügen' }).click();
    const given = pane.getByRole('group', { name: /^Verteiler, Zeile/ });
    await given.getByLabel('Empfänger').fill('Alle Beschäftigten');
    await given.getByLabel('Empfänger').blur();
    await expect(pane.getByText('Freigegebenes Dokument ohne Verteiler')).toHaveCount(0);
    await pane.getByLabel('Nächste Überprüfung').fill('+10');
    await pane.getByLabel('Nächste Überprüfung').blur();
    await expect(pane.getByText('Überprüfung eines Dokuments nicht festgelegt oder überfällig')).toHaveCount(0);
    await pane.getByRole('button', { name: 'Pflicht oder Maßnahme zuordnen' }).click();
    await dialog.getByRole('combobox').fill('5.2');
    await dialog
      .getByRole('option', { name: /^5\.2\.a / })
      .first()
      .click();
    await expect(pane.getByRole('link', { name: /^5\.2\.a / })).toBeVisible();
    await expectAccessible(page, 'a document');
    await pane.getByRole('link', { name: /^5\.2\.a / }).click();
    await expect(pane.getByRole('link', { name: 'Leitlinie zur Informationssicherheit' })).toBeVisible();
    await expectAccessible(page, 'an obligation with its document');
  });

  await test.step('a training says who took part, and that its effect is to be checked', async () => {
    await page.keyboard.press('Alt+b');
    await parts.getByRole('link', { name: 'Schulungen' }).click();
    await page.getByRole('button', { name: 'Schulung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Thema/ }).fill('Grundlagen des Datenschutzes');
    await dialog.getByLabel('Stattgefunden am').fill('10.02.2026');
    await dialog.getByLabel('Stattgefunden am').blur();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Schulung ohne Teilnehmende oder ohne deren Zahl')).toBeVisible();
    await pane.getByLabel('Teilgenommen').fill('17');
    await pane.getByLabel('Teilgenommen').blur();
    await expect(pane.getByText('Schulung ohne Teilnehmende oder ohne deren Zahl')).toHaveCount(0);
    await expect(pane.getByText('Wirksamkeit einer Schulung nach drei Monaten nicht geprüft')).toBeVisible();
    await expectAccessible(page, 'a training');
  });

  await test.step('advice that was not followed needs a reason', async () => {
    await parts.getByRole('link', { name: 'Beratungen' }).click();
    await page.getByRole('button', { name: 'Beratung erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Gegenstand/ }).fill('Kameras am Bauhof');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await pane.getByLabel('Empfehlung befolgt').selectOption({ label: 'Nein' });
    await expect(pane.getByText('Empfehlung nicht befolgt, ohne Begründung')).toBeVisible();
    await pane.getByLabel('Warum die Empfehlung nicht befolgt wurde').fill('Vorfälle am Tag');
    await pane.getByLabel('Warum die Empfehlung nicht befolgt wurde').blur();
    await expect(pane.getByText('Empfehlung nicht befolgt, ohne Begründung')).toHaveCount(0);
    await expectAccessible(page, 'a consultation');
  });

  await test.step('a task stands on the desk until it is done', async () => {
    await parts.getByRole('link', { name: 'Aufgaben' }).click();
    await page.getByRole('button', { name: 'Aufgabe erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Was zu tun ist/ }).fill('Schilder prüfen');
    await dialog.getByLabel('Termin', { exact: true }).fill('20.11.2026');
    await dialog.getByLabel('Termin', { exact: true }).blur();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Aufgabe überfällig')).toBeVisible();
    await parts.getByRole('link', { name: 'Übersicht' }).click();
    await expect(page.getByRole('link', { name: 'Schilder prüfen' })).toHaveCount(2);
    await expect(page.getByRole('link', { name: 'Leitlinie zur Informationssicherheit' })).toHaveCount(2);
    await expectAccessible(page, 'a desk with something on it');
    await page.getByRole('link', { name: 'Schilder prüfen' }).first().click();
    await pane.getByLabel('Status', { exact: true }).selectOption({ label: 'Erledigt' });
    await expect(pane.getByText('Aufgabe überfällig')).toHaveCount(0);
    await expect(pane.getByLabel('Erledigt am')).not.toHaveValue('');
    await expectAccessible(page, 'a task that is done');
  });

  await test.step('an objective is measured and drawn', async () => {
    await parts.getByRole('link', { name: 'Sicherheitsziele' }).click();
    await page.getByRole('button', { name: 'Sicherheitsziel erfassen' }).first().click();
    await dialog.getByRole('textbox', { name: /^Was erreicht werden soll/ }).fill('Alle sind geschult');
    await dialog.getByLabel('Zielwert').fill('95,5');
    await dialog.getByLabel('Zielwert').blur();
    await dialog.getByLabel('Einheit der Kennzahl').fill('%');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(pane.getByText('Sicherheitsziel ohne Kennzahl oder Zielwert')).toBeVisible();
    for (const [index, day, value] of [
      [0, '31.03.2026', '60'],
      [1, '30.06.2026', '96,25'],
    ] as const) {
      await pane.getByRole('button', { name: 'Messwerte: Zeile hinzufügen' }).click();
      const row = pane.getByRole('group', { name: /^Messwerte, Zeile/ }).nth(index);
      await row.getByLabel('Gemessen am').fill(day);
      await row.getByLabel('Gemessen am').blur();
      await row.getByLabel('Messwert', { exact: true }).fill(value);
      await row.getByLabel('Messwert', { exact: true }).blur();
      await expect(page.getByRole('gridcell', { name: `${value} %` })).toBeVisible();
    }
    await expect(pane.getByRole('img', { name: /Messwerte: Alle sind geschult/ })).toBeVisible();
    await pane.getByText('Als Tabelle').click();
    await expect(pane.getByRole('cell', { name: '96,25 %' })).toBeVisible();
    await expectAccessible(page, 'an objective');
  });
});
