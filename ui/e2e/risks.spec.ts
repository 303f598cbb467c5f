import { expectAccessible } from './axe';
import { expect, openDemo, openPrepared, test } from './fixture';

test('from a protection need to an accepted residual risk', async ({ window: page, devserver }) => {
  test.slow();
  await openPrepared(page, devserver);
  type Page<T> = { items: T[] };
  const municipality = (await devserver.command<Page<{ id: string }>>('municipality_list')).items[0]?.id;
  const domains = await devserver.command<Page<{ id: string }>>('domain_list', { municipality_id: municipality });
  const both = { municipality_id: municipality, domain_id: domains.items[0]?.id };
  const server = await devserver.command<{ id: string }>('target_object_save', {
    ...both,
    id: null,
    kind: 'it_system',
    name: 'Dateiserver',
    member_count: 1,
    parent_id: null,
  });
  await devserver.command('need_save', { ...both, object_ids: [server.id], category: 'high', reason: 'Meldedaten' });

  await test.step('an empty list offers the first step', async () => {
    await page.goto(`${devserver.url}/#/risks`);
    await expect(page.getByText('Noch kein Risiko')).toBeVisible();
    await expectAccessible(page, 'no risk yet');
    await page.getByRole('button', { name: 'Gefährdungen beurteilen' }).click();
    const objects = page.getByRole('grid', { name: 'Zielobjekte und Gefährdungen' });
    await expect(objects.getByRole('row').filter({ hasText: 'Dateiserver' })).toContainText('Fehlt');
    await objects.getByRole('gridcell', { name: 'Dateiserver' }).click();
    await expectAccessible(page, 'an object to be analysed');
    await page.getByRole('complementary').getByRole('button', { name: 'Gefährdungen beurteilen' }).click();
  });

  const threats = page.getByRole('grid', { name: 'Gefährdungsübersicht' });
  const row = (code: string) => threats.getByRole('row').filter({ hasText: new RegExp(`^\\s*${code} `) });

  await test.step('threats are judged by a key, and all others in one step', async () => {
    await expect(threats.getByRole('row').nth(1)).toContainText('G 0.1 Feuer');
    await threats.getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
    await page.keyboard.press('d');
    await expect(row('G 0.1')).toContainText('Direkt relevant');
    await page.keyboard.press('Control+a');
    const bulk = page.getByRole('form', { name: 'Ausgewählte Gefährdungen beurteilen' });
    await expect(bulk).toContainText('47');
    await threats.getByRole('row').nth(1).getByRole('checkbox').click();
    await expect(bulk).toContainText('46');
    await bulk.getByLabel('Kommentar').fill('Im Serverraum ohne Bedeutung');
    await expectAccessible(page, 'the threat overview with a selection');
    await bulk.getByRole('button', { name: 'Beurteilen' }).click();
    await expect(row('G 0.2')).toContainText('Nicht relevant');
    await expect(page.getByText('47 von 47 Gefährdungen beurteilt')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 von 47 Gefährdungen beurteilt')).toBeVisible();
  });

  await test.step('a risk is rated, treated and accepted', async () => {
    await page.getByRole('link', { name: 'Risiken', exact: true }).last().click();
    const list = page.getByRole('grid', { name: 'Risiken' });
    await list.getByRole('gridcell', { name: 'Dateiserver' }).click();
    const pane = page.getByRole('complementary');
    await pane.getByLabel('Eintrittshäufigkeit').first().selectOption({ label: 'häufig' });
    await pane.getByLabel('Schadenshöhe').first().selectOption({ label: 'beträchtlich' });
    await expect(list.getByRole('row').filter({ hasText: 'Dateiserver' })).toContainText('hoch');
    await expect(pane.getByText('Risiko ohne Behandlung')).toBeVisible();
    await pane.getByLabel('Behandlung', { exact: true }).selectOption({ label: 'D: Risikoakzeptanz' });
    await pane.getByLabel('Akzeptiert von').fill('Dr. Frieda Fiktiv');
    await pane.getByRole('button', { name: 'Restrisiko akzeptieren' }).click();
    await expect(pane.getByText('liegt über der tragbaren Kategorie')).toBeVisible();
    await pane.getByLabel('Begründung der Akzeptanz').fill('Umzug folgt im Frühjahr');
    await pane.getByRole('button', { name: 'Restrisiko akzeptieren' }).click();
    await expect(pane.getByText('Akzeptiert von Dr. Frieda Fiktiv am')).toBeVisible();
    await expectAccessible(page, 'an accepted risk');
    await pane.getByLabel('Schadenshöhe').first().selectOption({ label: 'begrenzt' });
    await expect(page.getByText('Die Akzeptanz wurde zurückgenommen').first()).toBeVisible();
  });

  await test.step('a field of the matrix filters, and a changed matrix is tried out', async () => {
    await page.keyboard.press('Escape');
    const list = page.getByRole('grid', { name: 'Risiken' });
    const field = page.getByRole('button', { name: /^selten × begrenzt/ });
    await field.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kein Risiko passt zum Filter')).toBeVisible();
    await page.getByRole('button', { name: 'Alle Felder zeigen' }).click();
    await expect(list.getByRole('row').filter({ hasText: 'Dateiserver' })).toBeVisible();
    await page.getByRole('button', { name: 'Stufen und Matrix' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stufen, Kategorien und Matrix' });
    await dialog.getByLabel('Kategorie für häufig und begrenzt').selectOption({ label: 'sehr hoch' });
    await dialog.getByRole('button', { name: 'Auswirkungen zeigen' }).click();
    await expect(dialog.getByText('mittel → sehr hoch').first()).toBeVisible();
    await expect(dialog.getByText('Felder, die niedriger eingestuft sind')).toBeVisible();
    await dialog.getByRole('button', { name: 'Stufe „häufig“ entfernen' }).click();
    await dialog.getByRole('button', { name: 'Auswirkungen zeigen' }).click();
    await expect(dialog.getByText('Die Stufe „häufig“ wird von 1 Risiken verwendet')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Speichern' })).toBeDisabled();
    await expectAccessible(page, 'a scheme that lacks a step');
    await dialog.getByLabel('„häufig“ ersetzen durch').selectOption({ label: 'mittel' });
    await expect(dialog.getByRole('button', { name: 'Speichern' })).toBeEnabled();
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(dialog).toBeHidden();
    await expect(list.getByRole('row').filter({ hasText: 'Dateiserver' })).toContainText('mittel');
  });
});

test('the demonstration shows its risks', async ({ window: page, devserver }) => {
  test.slow();
  await openDemo(page, devserver);
  await page.keyboard.press('Control+i');
  await page.getByRole('option', { name: /^Verwaltung/ }).click();
  await page.goto(`${devserver.url}/#/risks`);
  const list = page.getByRole('grid', { name: 'Risiken' });
  await expect(list.getByRole('row').filter({ hasText: 'G 0.39 Schadprogramme' })).toContainText('hoch');
  await expectAccessible(page, 'the risks of the demonstration');

  await test.step('residual risks stand elsewhere in the matrix', async () => {
    const before = await page.getByRole('button', { name: /^häufig × beträchtlich/ }).getAttribute('aria-label');
    await page.getByLabel('Matrix zeigt').selectOption({ label: 'Restrisiken' });
    await expect(page.getByRole('button', { name: /^häufig × beträchtlich/ })).not.toHaveAttribute(
      'aria-label',
      before ?? '',
    );
  });

  await test.step('threats of one’s own are added', async () => {
    await page.getByRole('link', { name: 'Zielobjekte und Gefährdungen' }).click();
    await page.getByRole('button', { name: 'Zusätzliche Gefährdungen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zusätzliche Gefährdungen' });
    await expect(dialog.getByText('Offene Fernwartung technischer Anlagen')).toBeVisible();
    await dialog.getByLabel('Titel').fill('Fehlbedienung der Schleuse');
    await expectAccessible(page, 'threats of one’s own');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(dialog.getByText('G z.2')).toBeVisible();
  });
});
