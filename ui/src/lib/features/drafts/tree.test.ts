import { describe, expect, it } from 'vitest';
import type { DraftDetail, DraftEntryRow, DraftGroupRow } from '$lib/backend/bindings';
import { entriesIn, matching, neighbour, nextVersion } from './tree';

const group = (id: string, parent_id: string | null): DraftGroupRow => ({
  id,
  parent_id,
  depth: 0,
  label: id,
  title: id,
  description: '',
  requirements: 0,
});

const entry = (id: string, group_id: string | null, title = id): DraftEntryRow => ({
  id,
  group_id,
  parent_id: null,
  label: id,
  identity: id,
  title,
  own: true,
  modal_verb: 'MUSS',
  level: '',
  effort: null,
  adjusted: false,
  source: null,
});

const draft = {
  groups: [group('A', null), group('A.1', 'A'), group('B', null)],
  entries: [entry('x', null), entry('y', 'A.1', 'Meldung'), entry('z', 'B')],
} as unknown as DraftDetail;

const ids = (entries: DraftEntryRow[]) => entries.map((one) => one.id);

describe('the tree of a draft', () => {
  it('shows a group with the groups in it', () => {
    expect(ids(entriesIn(draft, 'A'))).toEqual(['y']);
    expect(ids(entriesIn(draft, null))).toEqual(['x', 'y', 'z']);
  });

  it('finds requirements by all their words', () => {
    expect(ids(matching(draft.entries, 'muss MELDUNG'))).toEqual(['y']);
    expect(ids(matching(draft.entries, ' '))).toEqual(['x', 'y', 'z']);
  });

  it('moves by one among siblings', () => {
    const siblings = ['a', 'b', 'c'];
    expect(neighbour(siblings, 'b', -1)).toBe('a');
    expect(neighbour(siblings, 'a', 1)).toBe('c');
    expect(neighbour(siblings, 'b', 1)).toBeNull();
    expect(neighbour(siblings, 'a', -1)).toBeUndefined();
    expect(neighbour(siblings, 'c', 1)).toBeUndefined();
  });

  it('proposes the version that follows', () => {
    expect(nextVersion('1.0')).toBe('1.1');
    expect(nextVersion('2026-2 Entwurf')).toBe('2026-3 Entwurf');
    expect(nextVersion('Mai')).toBe('Mai');
  });
});
