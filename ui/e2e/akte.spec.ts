import { expectAccessible } from './axe';
import { createEncrypted, expect, openPrepared, test } from './fixture';

const passphrase = 'birne kanal wolke stempel';

test('doors are added and removed, and the recovery key opens the Akte', async ({ window: page, devserver }) => {
  await createEncrypted(page, devserver, passphrase);
  await page.keyboard.press('Alt+9');
  const doors = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Zugänge/ }) });
  await expect(doors.getByRole('listitem')).toHaveCount(2);

  await doors.getByRole('button', { name: 'Passphrase', exact: true }).click();
  const adding = page.getByRole('dialog', { name: 'Zugang hinzufügen: Passphrase' });
  await adding.getByLabel('Bezeichnung').fill('Vertretung');
  await adding.getByLabel('Passphrase', { exact: false }).nth(0).fill('vier andere wörter hier');
  await expect(adding.getByRole('button', { name: 'Hinzufügen' }), 'not before it is repeated').toBeDisabled();
  await adding.getByLabel('Passphrase wiederholen').fill('vier andere wörter hier');
  await expectAccessible(page, 'adding a passphrase');
  await adding.getByRole('button', { name: 'Hinzufügen' }).click();
  await expect(doors.getByRole('listitem').filter({ hasText: 'Vertretung' })).toBeVisible();

  await doors.getByRole('button', { name: 'Schlüsselbund', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hinzufügen' }).click();
  await expect(doors.getByRole('listitem')).toHaveCount(4);

  await doors.getByRole('button', { name: 'Wiederherstellungsschlüssel', exact: true }).click();
  const recovery = page.getByRole('dialog', { name: 'Zugang hinzufügen: Wiederherstellungsschlüssel' });
  await recovery.getByLabel('Bezeichnung').fill('Tresor');
  await recovery.getByRole('button', { name: 'Hinzufügen' }).click();
  const shown = page.getByRole('dialog', { name: 'Wiederherstellungsschlüssel', exact: true });
  const key = await shown.locator('.key').innerText();
  await expectAccessible(page, 'the recovery key');
  await shown.getByLabel('Ich habe den Schlüssel notiert und sicher verwahrt.').check();
  await shown.getByRole('button', { name: 'Weiter' }).click();
  await expect(doors.getByRole('listitem')).toHaveCount(5);

  await doors.getByRole('button', { name: 'Zugang entfernen: Vertretung' }).click();
  await expectAccessible(page, 'removing a door');
  await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
  await expect(doors.getByRole('listitem'), 'asked, and left alone').toHaveCount(5);
  await doors.getByRole('button', { name: 'Zugang entfernen: Vertretung' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  await expect(doors.getByRole('listitem')).toHaveCount(4);

  await page.getByRole('button', { name: 'Akte schließen' }).click();
  await page.getByRole('button', { name: /^Heidetal/ }).click();
  const unlock = page.getByRole('dialog', { name: 'Akte öffnen' });
  await unlock.getByLabel('Öffnen mit').selectOption({ label: 'Wiederherstellungsschlüssel' });
  await unlock.getByRole('textbox', { name: 'Wiederherstellungsschlüssel' }).fill('AAAA-BBBB');
  await unlock.getByRole('button', { name: 'Öffnen' }).click();
  await expect(unlock.getByRole('alert').locator('code')).toHaveText(/^akte\./);
  await expectAccessible(page, 'unlocking refused');
  // As somebody types it from paper: in small letters, without the marks between.
  await unlock
    .getByRole('textbox', { name: 'Wiederherstellungsschlüssel' })
    .fill(key.toLowerCase().replaceAll('-', ' '));
  await unlock.getByRole('button', { name: 'Öffnen' }).click();
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
});

test('the last door stays', async ({ window: page, devserver }) => {
  await createEncrypted(page, devserver, passphrase);
  await page.keyboard.press('Alt+9');
  const doors = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Zugänge/ }) });
  for (const door of ['Passphrase', 'Wiederherstellungsschlüssel']) {
    await doors.getByRole('button', { name: `Zugang entfernen: ${door}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  }
  await expect(page.getByRole('alert').locator('code')).toHaveText('akte.last-door');
  await expect(doors.getByRole('listitem')).toHaveCount(1);
});

test('a key file is picked to unlock with', async ({ window: page, devserver }) => {
  const { command } = devserver;
  await createEncrypted(page, devserver, passphrase);
  await page.getByRole('button', { name: 'Akte schließen' }).click();
  // Key files are made on the command line; here an Akte says that it has one.
  await page.route('**/command/folder_inspect', async (route) => {
    const answer = (await (await route.fetch()).json()) as { doors: string[] };
    await route.fulfill({ json: { ...answer, doors: [...answer.doors, 'key_file'] } });
  });
  await page.getByRole('button', { name: /^Heidetal/ }).click();
  const unlock = page.getByRole('dialog', { name: 'Akte öffnen' });
  await unlock.getByLabel('Öffnen mit').selectOption({ label: 'Schlüsseldatei' });
  await expect(unlock.getByText('Noch keine Datei gewählt.')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await unlock.getByRole('button', { name: 'Schlüsseldatei wählen …' }).click();
  await (
    await chooser
  ).setFiles({ name: 'schutzakte.key', mimeType: 'text/plain', buffer: Buffer.from(`${'ab'.repeat(32)}\n`) });
  await expect(unlock.getByText('schutzakte.key')).toBeVisible();
  await expectAccessible(page, 'unlocking by key file');
  await unlock.getByRole('button', { name: 'Öffnen' }).click();
  await expect(unlock.getByRole('alert').locator('code'), 'it is another key').toHaveText(
    /^akte\.(wrong-key-file|no-such-door)$/,
  );
  expect((await command<{ akte: unknown }>('session_state')).akte, 'nothing was opened').toBeNull();
});

test('a backup is made here and elsewhere, and the reminder goes', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+9');
  await page.getByRole('button', { name: 'Neben der Akte sichern' }).click();
  await expect(page.getByText(/^Sicherung erstellt: .*backups/).first()).toBeVisible();
  await fetch(`${devserver.url}/dev/clock?at=2026-12-05T09:00:00Z`, { method: 'POST' });
  await page.reload();
  await expect(page.getByText('Eine Sicherung an einem anderen Ort ist fällig.')).toBeVisible();
  await fetch(`${devserver.url}/dev/next-folder?name=stick`, { method: 'POST' });
  await page.getByRole('button', { name: 'An anderem Ort sichern …' }).click();
  await expect(page.getByText(/^Sicherung erstellt: .*stick/).first()).toBeVisible();
  await expect(page.getByText('Eine Sicherung an einem anderen Ort ist fällig.')).toBeHidden();
  await page.getByRole('button', { name: 'Akte prüfen' }).click();
  await expect(page.getByText(/^Alles in Ordnung/)).toBeVisible();
});

test('the history of a document is written and stands on its next report', async ({ window: page, devserver }) => {
  await openPrepared(page, devserver);
  await page.keyboard.press('Alt+6');
  await page.getByRole('tab', { name: 'Dokumentenhistorie' }).click();
  await page.getByRole('button', { name: 'Neuer Eintrag' }).click();
  const dialog = page.getByRole('dialog', { name: 'Neuer Eintrag' });
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByRole('alert'), 'a version is needed').toBeVisible();
  await dialog.getByLabel('Version', { exact: false }).first().fill('0.1');
  await dialog.getByLabel('Funktion').fill('ISB');
  await dialog.getByLabel('Änderung').fill('Erster Entwurf');
  await expectAccessible(page, 'a new revision');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Erster Entwurf' });
  await expect(row).toContainText('Entwurf');
  await expect(row).toContainText('Marion Petersen, ISB');
  await row.getByRole('button', { name: 'Version 0.1 bearbeiten' }).click();
  const edit = page.getByRole('dialog', { name: 'Version 0.1 bearbeiten' });
  await edit.getByLabel('Status').selectOption({ label: 'Freigegeben' });
  await edit.getByLabel('Freigegeben von').fill('Jan Behrens');
  await edit.getByLabel('Freigegeben am').fill('20.11.2026');
  await edit.getByRole('button', { name: 'Speichern' }).click();
  await expect(row).toContainText('Jan Behrens, 20.11.2026');
  await page.getByRole('button', { name: 'Bericht erstellen' }).click();
  const first = page.getByRole('group', { name: 'Seite 1', exact: true });
  await expect(first.getByText('Erster Entwurf').or(first.getByText('0.1')).first()).toBeAttached({ timeout: 30_000 });
});
