import { describe, expect, it } from 'vitest';
import type { EntryRow } from './spec';
import { desk, fieldsOf, iso, namesOf, privacy, recordOf, registers, specOf } from './specs';

const row = (more: Record<string, unknown>): EntryRow => ({ id: 'e1', points: [], ...more });

describe('registers', () => {
  it('ask in their forms for nothing that is not recorded', () => {
    for (const spec of [
      ...Object.values(registers),
      ...Object.values(privacy),
      ...Object.values(iso),
      ...Object.values(desk),
    ]) {
      const asked = spec.groups.flatMap((group) => group.fields.map((field) => field.name));
      expect(
        asked.filter((name) => !(name in spec.blank)),
        spec.part,
      ).toEqual([]);
      const left = Object.keys(spec.blank).filter((name) => !asked.includes(name));
      // What the form sets by itself, or asks for in a section of its own.
      const own = [
        'domain_id',
        'requirement_id',
        'grant_id',
        'regime',
        'proposed_by',
        'measure_id',
        'information_text',
      ];
      expect(
        left.filter((name) => !own.includes(name)),
        spec.part,
      ).toEqual([]);
    }
  });

  it('send what is recorded and not what follows from it', () => {
    const sent = fieldsOf(
      registers.costs,
      row({ year: 2026, name: 'Server', amount: 5, key: 'equal', member_id: null, remark: '', member_name: 'x' }),
    );
    expect(sent).toEqual({ year: 2026, name: 'Server', amount: 5, key: 'equal', member_id: null, remark: '' });
  });

  it('know which record an entry is', () => {
    expect(recordOf(row({}))).toBe('e1');
    expect(recordOf(row({ record_id: null }))).toBeNull();
    expect(recordOf(row({ record_id: 'r1' }))).toBe('r1');
    expect(specOf('backup').part).toBe('backups');
    expect(specOf('cost_member').part).toBe('costs');
    expect(specOf('breach').view).toBe('privacy');
    expect(specOf('control').view).toBe('iso');
    expect(specOf('officer_task').view).toBe('desk');
  });

  it('know the names of what an entry refers to', () => {
    const names = namesOf(row({ site_id: 's', site_name: 'Serverraum', evidence: [{ id: 'n', name: 'Protokoll' }] }));
    expect([...names]).toEqual([
      ['s', 'Serverraum'],
      ['n', 'Protokoll'],
    ]);
  });

  it('say what a grant already says', () => {
    expect(registers.exceptions.given?.(row({ grant_id: 'g' }))?.fields).toContain('approved_by');
    expect(registers.exceptions.given?.(row({ grant_id: null }))).toBeNull();
  });
});
