import { expectAccessible } from './axe';
import { expect, openDemo, test } from './fixture';

test('a county sees all of its municipalities side by side', async ({ window: page, devserver }) => {
  await openDemo(page, devserver);
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await expect(navigation.getByRole('link', { name: 'Übersicht' })).toBeVisible();
  await expect(
    navigation.getByRole('link', { name: 'Alle Kommunen' }),
    'with one there is nothing beside it',
  ).toHaveCount(0);

  const fields = { name: 'Zweidorf', legal_form: 'municipality', land: 'ni' };
  const { id } = await devserver.command<{ id: string }>('municipality_save', { id: null, fields });
  await page.reload();
  await page.keyboard.press('Alt+k');
  const list = page.getByRole('grid', { name: 'Alle Kommunen' });
  const zweidorf = list.getByRole('row').filter({ hasText: 'Zweidorf' });
  await expect(zweidorf).toContainText('Noch kein Informationsverbund');

  const domain = { name: 'Rathaus', method: 'entry_check', catalog_ids: null };
  const place = { municipality_id: id, id: null };
  const { id: domainId } = await devserver.command<{ id: string }>('domain_save', { ...place, ...domain });
  const server = {
    kind: 'it_system',
    name: 'Server',
    description: '',
    responsible: '',
    member_count: 3,
    parent_id: null,
    facts: { usage: 'in_operation', support_ends_on: '2020-01-14' },
  };
  await devserver.command('target_object_save', { ...place, domain_id: domainId, ...server });
  await page.reload();
  await expect(zweidorf).toContainText('Rathaus');
  await expect(zweidorf).toContainText('3 abgelaufen');
  // Open points come after the rest.
  await expect(zweidorf.getByText('…')).toHaveCount(0);
  await expectAccessible(page, 'all municipalities');

  await test.step('sorted and found by keyboard', async () => {
    await list.getByRole('columnheader', { name: 'Umsetzungsgrad' }).getByRole('button').first().click();
    await expect(list.getByRole('row').nth(1)).not.toContainText('Zweidorf');
    await page.keyboard.press('/');
    await page.keyboard.type('zwei');
    await expect(list.getByRole('row')).toHaveCount(2);
    await page.keyboard.press('Escape');
  });

  await test.step('one of them is gone to', async () => {
    await zweidorf.getByRole('link', { name: 'Zweidorf' }).click();
    await expect(page.getByRole('button', { name: /^Kommune wechseln/ })).toContainText('Zweidorf');
    await expect(page.getByRole('heading', { name: 'Übersicht', exact: true })).toBeVisible();
  });

  await test.step('and all of them are printed', async () => {
    await page.keyboard.press('Alt+k');
    await page.getByRole('link', { name: 'Verbundübersicht drucken' }).click();
    await expect(page.getByRole('heading', { name: 'Berichte' })).toBeVisible();
    await expect(page.getByText('Verbundübersicht').first()).toBeVisible();
  });
});
