import { expect, it } from 'vitest';
import type { CatalogRow, ChangeCounts, UpdateEffect } from '$lib/backend/bindings';
import { changeLine, happened, toggled } from './changes';
import { effectLines } from './effect';
import { libraryRows, otherVersions } from './lines';

const none: ChangeCounts = {
  came: 0,
  went: 0,
  moved: 0,
  title: 0,
  statement: 0,
  guidance: 0,
  modal_verb: 0,
  level: 0,
  effort: 0,
  group: 0,
  params: 0,
  links: 0,
  unchanged: 7,
};

it('tells what happened, in its order, and that nothing did', () => {
  const counts = { ...none, statement: 3, came: 1200 };
  expect(happened(counts)).toEqual([
    { change: 'came', count: 1200 },
    { change: 'statement', count: 3 },
  ]);
  expect(changeLine(counts)).toBe('Neu: 1.200 · Anforderungstext: 3');
  expect(changeLine(none)).toBe('Keine Unterschiede');
});

it('asks for one kind more or less', () => {
  expect(toggled(['came'], 'went')).toEqual(['came', 'went']);
  expect(toggled(['came', 'went'], 'came')).toEqual(['went']);
});

it('leaves out of an effect what does not happen', () => {
  const effect: UpdateEffect = {
    carried: 2,
    moved: 0,
    review: 1,
    archived: 0,
    returned: 0,
    new_requirements: 0,
    params: 0,
    params_unused: 0,
  };
  expect(effectLines(effect)).toEqual([
    '2 Antworten bleiben bei ihrer Anforderung.',
    '1 Antwort ist erneut zu prüfen, weil sich der Text geändert hat.',
  ]);
});

it('knows which version stands first in its line, and the others of it', () => {
  const row = (id: string, line: string) => ({ id, line_id: line }) as CatalogRow;
  const rows = [row('b', 'one'), row('a', 'one'), row('c', 'two')] as const;
  expect(libraryRows([...rows]).map((one) => one.first)).toEqual([true, false, true]);
  expect(otherVersions([...rows], rows[0]).map((one) => one.id)).toEqual(['a']);
});
