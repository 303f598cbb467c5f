import { describe, expect, it } from 'vitest';
import type { RiskSchemeRow } from '$lib/backend/bindings';
import { categoryLevel, rated, riskRequest } from './words';

const step = (code: string) => ({ code, name: code, definition: '' });
const scheme: RiskSchemeRow = {
  recorded: true,
  decided_by: '',
  decided_on: null,
  frequencies: [step('rare'), step('often')],
  damages: [step('small'), step('large')],
  categories: [
    { ...step('low'), acceptable: true },
    { ...step('high'), acceptable: false },
  ],
  matrix: [
    [0, 0],
    [0, 1],
  ],
  falls: [],
};

describe('risk words', () => {
  it('rate as the matrix does', () => {
    expect(rated(scheme, 'often', 'large')).toBe('high');
    expect(rated(scheme, 'rare', 'large')).toBe('low');
    expect(rated(scheme, 'never', 'large')).toBeNull();
    expect(rated(undefined, 'rare', 'small')).toBeNull();
  });

  it('know how high a category stands', () => {
    expect(categoryLevel(scheme, 'high')).toBe(1);
    expect(categoryLevel(scheme, null)).toBeNull();
  });

  it('ask for nothing that was not named', () => {
    const request = riskRequest('m', 'd', { risk_ids: ['r'], owner: 'Kim' });
    const named = Object.entries(request).filter(([, value]) => value !== null && String(value) !== '');
    expect(Object.fromEntries(named)).toEqual({
      municipality_id: 'm',
      domain_id: 'd',
      risk_ids: ['r'],
      owner: 'Kim',
    });
  });
});
