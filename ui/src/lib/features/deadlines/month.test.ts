import { describe, expect, it } from 'vitest';
import { byDay, monthOf, stepMonth, weeksOf } from './month';

describe('a month of deadlines', () => {
  it('has weeks from Monday to Sunday and every day once', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    const days = weeks.flat().filter((day) => monthOf(day) === '2026-11');
    expect(days).toHaveLength(30);
    expect(new Set(days).size).toBe(30);
  });

  it('may begin on a Monday and end on a Sunday', () => {
    expect(weeksOf('2027-02').flat()).toHaveLength(28);
    expect(weeksOf('2027-02')[0]?.[0]).toBe('2027-02-01');
  });

  it('knows leap days and the change of the clocks', () => {
    expect(weeksOf('2028-02').flat()).toContain('2028-02-29');
    const march = weeksOf('2026-03').flat();
    expect(march.filter((day) => day === '2026-03-29')).toHaveLength(1);
    expect(march).toContain('2026-03-30');
  });

  it('follows the one before over the turn of the year', () => {
    expect(stepMonth('2026-12', 1)).toBe('2027-01');
    expect(stepMonth('2027-01', -1)).toBe('2026-12');
    expect(stepMonth('2026-11', 14)).toBe('2028-01');
  });

  it('shows each row on its day, in the order of the list', () => {
    const rows = [
      { due_on: '2026-11-30', id: 'a' },
      { due_on: '2026-12-01', id: 'b' },
      { due_on: '2026-11-30', id: 'c' },
    ];
    expect(
      byDay(rows)
        .get('2026-11-30')
        ?.map((row) => row.id),
    ).toEqual(['a', 'c']);
    expect(byDay(rows).get('2026-12-02')).toBeUndefined();
  });
});
