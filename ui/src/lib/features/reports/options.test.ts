import { describe, expect, it } from 'vitest';
import { choiceOf, fitting, noOptions, partCount, words, type Choice } from './options';

const a4: Choice = {
  sections: [
    { section: 'history', title: 'Dokumentenhistorie' },
    { section: 'dispensable', title: 'Entbehrliches' },
  ],
  has_texts: true,
  has_remarks: true,
  has_groups: true,
  since: false,
};
const list: Choice = {
  sections: [{ section: 'history', title: 'Dokumentenhistorie' }],
  has_texts: false,
  has_remarks: false,
  has_groups: false,
  since: false,
};

describe('options of a report', () => {
  it('take lists as people write them', () => {
    expect(words(' ORP.1, SYS.1.1;; APP.3 ,')).toEqual(['ORP.1', 'SYS.1.1', 'APP.3']);
    expect(words('  ')).toEqual([]);
  });

  it('make a part only where something is left out', () => {
    expect(partCount({ ...noOptions(), marking: 'Intern', without_texts: true, without_remarks: true })).toBe(0);
    expect(partCount({ ...noOptions(), groups: ['ORP.1'], without_sections: ['history'] })).toBe(2);
  });

  it('are only asked for where the report has them', () => {
    const all = {
      ...noOptions(),
      groups: ['ORP.1'],
      without_sections: ['history' as const, 'dispensable' as const],
      without_texts: true,
      without_remarks: true,
    };
    expect(fitting(all, a4, true)).toEqual(all);
    expect(fitting(all, { ...a4, has_groups: false }, true).groups).toEqual([]);
    expect(fitting(all, list, false)).toEqual({ ...noOptions(), without_sections: ['history'] });
    const one = { ...noOptions(), entry_ids: ['a'] };
    expect(fitting(one, list, false, true)).toEqual(one);
    expect(fitting(one, list, false)).toEqual(noOptions());
    expect(partCount(one)).toBe(1);
  });

  it('of a package are those of all its reports', () => {
    const both = choiceOf([list, a4]);
    expect(both.sections.map((one) => one.section)).toEqual(['history', 'dispensable']);
    expect(both.has_texts && both.has_remarks).toBe(true);
    expect(choiceOf([])).toEqual({
      sections: [],
      has_texts: false,
      has_remarks: false,
      has_groups: false,
      since: false,
    });
  });
});
