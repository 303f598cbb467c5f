import { expect, it } from 'vitest';
import { strengthOf } from './strength';

it.each([
  ['kurz', 'short'],
  ['aaaaaaaaaaaaaaa', 'weak'],
  ['birne birne birne', 'weak'],
  ['Rathausmarkt7', 'fair'],
  ['birne kanal wolke stempel', 'good'],
  ['x7!Kq2#Lm9$Rt4&Wz', 'good'],
])('judges %j', (passphrase, expected) => expect(strengthOf(passphrase)).toBe(expected));
