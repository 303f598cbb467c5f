import { expect, test } from './fixture';

test('from nothing to an A.4 report, and back one step', async ({ window: page, devserver }) => {
  await test.step('make an encrypted Akte; the recovery key is shown once', async () => {
    await page.getByRole('button', { name: 'Neue Akte anlegen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Neue Akte anlegen' });
    await dialog.getByLabel('Name der Akte').fill('Heidetal');
    await dialog.getByLabel('Passphrase', { exact: false }).first().fill('birne kanal wolke stempel');
    await expect(dialog.getByText('Stark.')).toBeVisible();
    await dialog.getByLabel('Passphrase wiederholen').fill('birne kanal wolke');
    await expect(dialog.getByText('Die beiden Eingaben stimmen nicht überein.')).toBeVisible();
    await dialog.getByLabel('Passphrase wiederholen').fill('birne kanal wolke stempel');
    await dialog.getByRole('button', { name: 'Akte anlegen' }).click();
    const key = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel' });
    await expect(key.getByRole('button', { name: 'Weiter' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(key, 'nothing but noting it closes the dialog').toBeVisible();
    await key.getByLabel('Ich habe den Schlüssel notiert und sicher verwahrt.').check();
    await key.getByRole('button', { name: 'Weiter' }).click();
  });

  await test.step('say who works', async () => {
    const dialog = page.getByRole('dialog', { name: 'Wer arbeitet hier?' });
    await dialog.getByLabel('Vor- und Nachname').fill('Marion Petersen');
    await dialog.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText('Es arbeitet: Marion Petersen')).toBeVisible();
  });

  await test.step('import the shipped catalogs', async () => {
    await page.getByRole('button', { name: 'Mitgelieferte Kataloge importieren' }).click();
    const result = page.getByRole('dialog', { name: 'Import abgeschlossen' });
    await expect(result.getByText('Kommunaler Einstieg', { exact: true })).toBeVisible({ timeout: 30_000 });
    await result.getByRole('button', { name: 'Fertig' }).click();
  });

  await test.step('make a municipality and an information domain', async () => {
    await page.getByRole('button', { name: 'Neue Kommune' }).click();
    const municipality = page.getByRole('dialog', { name: 'Neue Kommune' });
    await municipality.getByRole('button', { name: 'Speichern' }).click();
    await expect(municipality.getByRole('alert'), 'a name is needed').toBeVisible();
    await municipality.getByLabel('Name', { exact: false }).first().fill('Samtgemeinde Heidetal');
    await municipality.getByLabel('Land').selectOption({ label: 'Niedersachsen' });
    await municipality.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: 'Neuer Informationsverbund' }).click();
    const domain = page.getByRole('dialog', { name: 'Neuer Informationsverbund' });
    await domain.getByLabel('Name', { exact: false }).first().fill('Kernverwaltung');
    await domain.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('0 von 169')).toBeVisible();
  });

  await test.step('answer in the table by keyboard', async () => {
    await page.keyboard.press('Alt+2');
    const grid = page.getByRole('grid', { name: 'Anforderungen mit Antworten' });
    await expect(grid.getByRole('row').nth(1)).toContainText('Offen');
    await grid.focus();
    await page.keyboard.press('j');
    await expect(grid.getByRole('row').nth(1)).toContainText('Ja');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await expect(grid.getByRole('row').nth(2)).toContainText('Nein');
  });

  const detail = page.getByRole('complementary', { name: 'Anforderung' });
  await test.step('not relevant needs a reason', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    const reason = detail.getByLabel('Begründung', { exact: false });
    await expect(reason).toBeFocused();
    await expect(detail.getByText('wartet auf die Begründung')).toBeVisible();
    await reason.fill('Wird im Haus nicht betrieben.');
    await detail.getByLabel('Umsetzung', { exact: true }).focus();
    await expect(detail.getByText('gespeichert', { exact: true })).toBeVisible();
    await expect(page.getByRole('row').nth(3)).toContainText('Nicht relevant');
  });

  await test.step('add evidence and a measure to the first requirement', async () => {
    await page.getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
    await expect(detail.getByRole('heading', { name: 'Schriftliches Datensicherungskonzept' })).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await detail.getByRole('button', { name: 'Datei' }).click();
    await (
      await chooser
    ).setFiles({
      name: 'Sicherungskonzept.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Wir sichern täglich.'),
    });
    const evidence = page.getByRole('dialog', { name: 'Nachweis hinzufügen' });
    await expect(evidence.getByLabel('Bezeichnung')).toHaveValue('Sicherungskonzept');
    await evidence.getByLabel('Gültig bis').fill('31.12.2027');
    await evidence.getByRole('button', { name: 'Hinzufügen' }).click();
    await expect(detail.getByRole('link', { name: 'Sicherungskonzept' })).toBeVisible();
    await expect(detail.getByText('bis 31.12.2027')).toBeVisible();

    await detail.getByRole('button', { name: 'Neu', exact: true }).click();
    const measure = page.getByRole('dialog', { name: 'Neue Maßnahme' });
    await measure.getByLabel('Bezeichnung').fill('Sicherungskonzept fortschreiben');
    await measure.getByLabel('Termin').fill('+30');
    await measure.getByLabel('Investition einmalig').fill('1.250,50');
    await measure.getByRole('button', { name: 'Speichern' }).click();
    await expect(detail.getByRole('link', { name: 'Sicherungskonzept fortschreiben' })).toBeVisible();
    await expect(detail.getByText('21.12.2026')).toBeVisible();
  });

  await test.step('the measure is in its list with its cost', async () => {
    await page.keyboard.press('Alt+3');
    const row = page.getByRole('row').filter({ hasText: 'Sicherungskonzept fortschreiben' });
    await expect(row).toContainText('1.250,50');
  });

  await test.step('make the report and look at it', async () => {
    await page.keyboard.press('Alt+6');
    await page.getByRole('radio', { name: /^A\.4/ }).check();
    await page.getByRole('button', { name: 'Bericht erstellen' }).click();
    const first = page.getByRole('group', { name: 'Seite 1', exact: true });
    await expect(first.locator('canvas')).toBeVisible({ timeout: 30_000 });
    await expect(first.getByText('Samtgemeinde Heidetal').first(), 'the text can be selected').toBeAttached();
    await page.getByRole('button', { name: 'Als PDF speichern …' }).click();
    await expect(page.getByText(/^Gespeichert unter .*\.pdf$/).first()).toBeVisible();
    const saved = (await (await fetch(`${devserver.url}/dev/saved`)).json()) as { name: string; size: number }[];
    expect(saved.filter((file) => file.name.endsWith('.pdf') && file.size > 10_000)).toHaveLength(1);
    await page.getByRole('tab', { name: 'Erstellte Berichte' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Ergebnis des IT-Grundschutz-Checks' })).toBeVisible();
  });

  await test.step('find the requirement', async () => {
    await page.keyboard.press('Control+f');
    const search = page.getByRole('combobox', { name: 'In der Akte suchen' });
    await search.fill('Sicherungskonzept');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('listbox'), 'no inner mark of the index').not.toContainText(/m[0-9a-f]{16}/);
    await page.keyboard.press('Escape');
  });

  await test.step('take the last change back', async () => {
    await page.keyboard.press('Alt+3');
    await expect(page.getByRole('row').filter({ hasText: 'Sicherungskonzept fortschreiben' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Zurückgenommen: /).first()).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Sicherungskonzept fortschreiben' })).toBeHidden();
  });

  await test.step('the change log is intact', async () => {
    await page.keyboard.press('Alt+8');
    await page.getByRole('button', { name: 'Protokoll prüfen' }).click();
    await expect(page.getByText(/Das Protokoll ist unverändert\.$/)).toBeVisible();
  });

  await test.step('close and unlock again', async () => {
    await page.getByRole('button', { name: 'Akte schließen' }).click();
    await page.getByRole('button', { name: /^Heidetal/ }).click();
    const unlock = page.getByRole('dialog', { name: 'Akte öffnen' });
    await unlock.getByLabel('Passphrase', { exact: false }).last().fill('falsch');
    await unlock.getByRole('button', { name: 'Öffnen' }).click();
    await expect(unlock.getByRole('alert')).toContainText('akte.wrong-passphrase');
    await unlock.getByLabel('Passphrase', { exact: false }).last().fill('birne kanal wolke stempel');
    await unlock.getByRole('button', { name: 'Öffnen' }).click();
    await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
  });
});
