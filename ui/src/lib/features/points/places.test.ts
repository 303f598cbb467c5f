import { describe, expect, it } from 'vitest';
import { PointAreaCodes } from '$lib/backend/bindings';
import { mendedAt } from './places';

const about = { code: 'x', object_id: 'o', requirement_id: 'q', record_id: 'r' };

describe('the place where an open point is mended', () => {
  it('is known for every area', () => {
    for (const area of PointAreaCodes) expect(mendedAt({ ...about, area }).view).toBeTruthy();
  });

  it('is where the field is, also where others of its kind are elsewhere', () => {
    const of = (area: 'domain' | 'modelling' | 'risks', code: string) => mendedAt({ ...about, area, code });
    expect(of('domain', 'scope_missing')).toEqual({ view: 'akte' });
    expect(of('domain', 'domain_not_released')).toEqual({ view: 'reports' });
    expect(of('modelling', 'param_value_missing')).toEqual({ view: 'check', requirement: 'q' });
    expect(of('risks', 'risk_scheme_undecided')).toEqual({ view: 'risks' });
  });

  it('names the record that has to be changed', () => {
    expect(mendedAt({ ...about, area: 'check' })).toEqual({ view: 'check', object: 'o', requirement: 'q' });
    expect(mendedAt({ ...about, area: 'measures' })).toEqual({ view: 'measures', id: 'r' });
    expect(mendedAt({ ...about, area: 'risks' })).toEqual({ view: 'risks', id: 'r' });
    expect(mendedAt({ ...about, area: 'risks', record_id: null })).toEqual({
      view: 'risks',
      part: 'objects',
      object: 'o',
    });
    expect(mendedAt({ ...about, area: 'providers', code: 'provider_split_undecided' })).toEqual({
      view: 'providers',
      part: 'split',
      id: 'r',
    });
    expect(mendedAt({ ...about, area: 'registers', code: 'backup_same_compartment' })).toEqual({
      view: 'registers',
      part: 'backups',
      id: 'r',
    });
    expect(mendedAt({ ...about, area: 'registers', code: 'exception_expired' })).toEqual({
      view: 'registers',
      part: undefined,
      id: 'r',
    });
  });
});
