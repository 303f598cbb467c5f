import { expect, test } from 'vitest';
import { flowIn } from './flow';

const before = { title: 'Alt', text: '' };

test('what nobody touched takes what is recorded now', () => {
  expect(flowIn({ ...before }, before, { title: 'Neu', text: 'Da' })).toEqual({ title: 'Neu', text: 'Da' });
});

test('what is being typed survives the save of another field', () => {
  const typed = { title: 'Neu', text: 'halb get' };
  expect(flowIn(typed, before, { title: 'Neu', text: '' })).toEqual(typed);
});

test('an undo brings back what was recorded, once it was saved', () => {
  const saved = { title: 'Neu', text: 'getippt' };
  expect(flowIn(saved, saved, before)).toEqual(before);
});

test('lists are compared by what they hold', () => {
  const values = { values: ['a', 'b'] };
  expect(flowIn({ values: ['a', 'b'] }, values, { values: ['c'] })).toEqual({ values: ['c'] });
});
