import { describe, expect, it } from 'vitest';
import type { RiskSchemeRow } from '$lib/backend/bindings';
import { addCategory, addStep, asRequest, removeCategory, removeStep } from './scheme';

const step = (code: string) => ({ code, name: code, definition: '' });
const scheme = (): RiskSchemeRow => ({
  recorded: true,
  decided_by: '',
  decided_on: null,
  frequencies: [step('rare'), step('often')],
  damages: [step('small'), step('large')],
  categories: ['low', 'middle', 'high'].map((code) => ({ ...step(code), acceptable: false })),
  matrix: [
    [0, 1],
    [1, 2],
  ],
  falls: [],
});

describe('a risk scheme that is edited', () => {
  it('keeps its matrix whole when steps come and go', () => {
    const form = scheme();
    addStep(form, 'frequency');
    addStep(form, 'damage');
    expect(form.matrix).toEqual([
      [0, 1, 1],
      [1, 2, 2],
      [1, 2, 2],
    ]);
    removeStep(form, 'frequency', 0);
    removeStep(form, 'damage', 1);
    expect(form.matrix).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('lets no field point to a category that is gone', () => {
    const form = scheme();
    removeCategory(form, 1);
    expect(form.matrix).toEqual([
      [0, 0],
      [0, 1],
    ]);
    removeCategory(form, 0);
    expect(form.matrix).toEqual([
      [0, 0],
      [0, 0],
    ]);
    addCategory(form);
    expect(form.categories).toHaveLength(2);
  });

  it('sends the replacements that were chosen', () => {
    const request = asRequest('m', scheme(), { 'frequency:rare': 'often', 'damage:small': '' });
    expect(request.replacements).toEqual([{ kind: 'frequency', from: 'rare', to: 'often' }]);
  });
});
