import { expectAccessible } from './axe';
import { expect, openDemo, test } from './fixture';

interface Row {
  id: string;
  title: string;
  status: string;
}

test('the plan in all its views', async ({ window: page, devserver }) => {
  test.slow();
  await openDemo(page, devserver);
  await page.keyboard.press('Control+i');
  await page.getByRole('option', { name: /^Verwaltung/ }).click();
  const pane = page.getByRole('complementary');

  await test.step('the overview proposes measures and says why', async () => {
    await page.goto(`${devserver.url}/#/overview`);
    await expect(page.getByRole('heading', { name: 'Nächste Maßnahmen' })).toBeVisible();
    await expect(page.getByText(/^Schließt .* offene Anforderungen? .*Aufwand/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Alle nächsten Schritte' }).click();
    await expect(page.getByRole('region', { name: 'Nächste Schritte' }).getByRole('button').first()).toBeVisible();
    await page.getByText('Wie wird gerechnet?').click();
    await expect(page.getByText('1, 2, 4, 8 oder 16 Punkte')).toBeVisible();
    await expectAccessible(page, 'next steps');
  });

  await test.step('measures stand by date, person and budget year with their sums', async () => {
    for (const [name, text] of [
      ['Nach Termin', /20\d\d/],
      ['Nach Person', /Anja Muster, .*\d Maßnahmen/],
      ['Nach Haushaltsjahr', '2027'],
    ] as const) {
      await page.getByRole('link', { name }).click();
      const table = page.getByRole('grid', { name: 'Maßnahmen in Gruppen' });
      await expect(table.getByRole('row').filter({ hasText: text }).first()).toBeVisible();
      await expectAccessible(page, name);
    }
    await expect(page.getByRole('columnheader', { name: 'Laufend/Jahr' })).toBeVisible();
  });

  await test.step('a card is moved with the keys and with the pointer, each one step to undo', async () => {
    await page.getByRole('link', { name: 'Nach Status' }).click();
    const column = (status: string) => page.getByRole('region', { name: status, exact: true });
    const cards = (status: string) => column(status).getByRole('button');
    const first = cards('Geplant').first();
    await expect(first).toBeVisible();
    const title = (await first.locator('strong').innerText()).trim();
    await first.focus();
    await page.keyboard.press('Control+ArrowRight');
    const moved = cards('In Umsetzung').filter({ hasText: title });
    await expect(moved.first()).toBeVisible();
    await expect(moved.first()).toBeFocused();
    await expectAccessible(page, 'the board');
    await page.keyboard.press('Control+z');
    await expect(cards('Geplant').filter({ hasText: title }).first()).toBeVisible();

    const dragged = cards('Vorgeschlagen').first();
    const other = (await dragged.locator('strong').innerText()).trim();
    await dragged.dragTo(column('Geplant'));
    await expect
      .poll(async () => {
        const { id } = (await devserver.command<{ items: { id: string; domain_id: string }[] }>('municipality_list'))
          .items[0] as { id: string };
        const domains = await devserver.command<{ items: { id: string; method: string }[] }>('domain_list', {
          municipality_id: id,
        });
        const domain = domains.items.find((one) => one.method === 'grundschutz_plus_plus');
        const list = await devserver.command<{ items: Row[] }>('measure_list', {
          municipality_id: id,
          domain_id: domain?.id,
          text: other,
          statuses: ['planned'],
          sort: null,
          offset: 0,
          limit: 50,
        });
        return list.items.some((row) => row.title === other);
      })
      .toBe(true);
  });

  await test.step('what is done is accepted, and what waits says for what', async () => {
    const card = page.getByRole('region', { name: 'Umgesetzt', exact: true }).getByRole('button').first();
    await card.click();
    await expect(pane.getByRole('heading', { name: 'Abnahme' })).toBeVisible();
    const undo = pane.getByRole('button', { name: 'Abnahme zurücknehmen' });
    if (await undo.isVisible()) await undo.click();
    await pane.getByLabel('Abgenommen durch').fill('Erika Beispiel');
    await pane.getByRole('button', { name: 'Abnehmen' }).click();
    await expect(pane.getByText(/^Abgenommen am .* durch Erika Beispiel$/)).toBeVisible();
    await pane.getByRole('button', { name: 'Wartet auf …' }).click();
    const chooser = page.getByRole('combobox', { name: 'Wartet auf …' });
    await expect(page.getByRole('listbox', { name: 'Wartet auf …' }).getByRole('option').first()).toBeVisible();
    await chooser.press('Enter');
    await expect(chooser).toHaveCount(0);
    await expect(pane.getByRole('button', { name: /^Abhängigkeit von .* lösen$/ }).first()).toBeVisible();
    await expectAccessible(page, 'the detail of a measure');
  });

  await test.step('the timeline leads to its measures', async () => {
    await page.getByRole('link', { name: 'Zeitplan' }).click();
    const picture = page.getByRole('group', { name: 'Zeitplan der Maßnahmen' });
    const line = picture.getByRole('button').first();
    await expect(line).toHaveAccessibleName(/: (geplant|vorgeschlagen|in Umsetzung), Beginn /);
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(pane.getByText('Abhängigkeiten')).toBeVisible();
    await expectAccessible(page, 'the timeline');
  });

  await test.step('in English as well', async () => {
    await devserver.command('language_set', { language: 'en' });
    await page.goto(`${devserver.url}/#/measures?part=year`);
    await page.reload();
    await expect(page.getByRole('grid', { name: 'Measures in groups' })).toBeVisible();
    await expectAccessible(page, 'the plan in English');
    await devserver.command('language_set', { language: 'de' });
  });
});
