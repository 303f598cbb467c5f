import { expect, it } from 'vitest';
import type { DomainRow } from '$lib/backend/bindings';
import { chooseProvider, newProvider, providerChoice } from './fields';

it('a provider is an object or a municipality, never both', () => {
  const { fields } = newProvider({ municipality_id: 'm', id: 'd' } as DomainRow);
  expect(providerChoice(fields)).toBe('');
  chooseProvider(fields, 'object o');
  expect([fields.provider_object_id, fields.provider_municipality_id]).toEqual(['o', null]);
  chooseProvider(fields, 'municipality n');
  expect([fields.provider_object_id, fields.provider_municipality_id]).toEqual([null, 'n']);
  expect(providerChoice(fields)).toBe('municipality n');
  chooseProvider(fields, '');
  expect([fields.provider_object_id, fields.provider_municipality_id]).toEqual([null, null]);
});
