import { expect, test } from 'vitest';
import { asFields, freeName, fromFields, withParam } from './params';

test('choices stand in one line and come back', () => {
  const params = [{ name: 'p1', label: 'Frist', value: '', choices: ['sofort', 'am selben Tag'] }];
  expect(asFields(params)[0]?.choices).toBe('sofort; am selben Tag');
  expect(fromFields(asFields(params))).toEqual(params);
  expect(fromFields([{ name: 'p1', label: 'Frist', value: '1 Tag', choices: ' ; ' }])[0]?.choices).toEqual([]);
});

test('names are free', () => {
  expect(freeName([])).toBe('p1');
  expect(freeName([{ name: 'p1' }, { name: 'frist' }, { name: 'p3' }])).toBe('p2');
});

test('a parameter is put where the cursor was', () => {
  expect(withParam('binnen  melden', 'p1', 7, 7)).toBe('binnen {{ insert: param, p1 }} melden');
  expect(withParam('binnen 24 Stunden melden', 'p1', 7, 17)).toBe('binnen {{ insert: param, p1 }} melden');
});
