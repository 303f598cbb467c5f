import { describe, expect, it } from 'vitest';
import { readCells } from './cells';

describe('readCells', () => {
  it.each<[string, string[][]]>([
    ['Ja', [['Ja']]],
    [
      'Ja\tTim\r\nNein\t\r\n',
      [
        ['Ja', 'Tim'],
        ['Nein', ''],
      ],
    ],
    ['"zwei\nZeilen"\t"ein ""Wort"""\n', [['zwei\nZeilen', 'ein "Wort"']]],
    ['a\rb', [['a'], ['b']]],
    ['\n\nx', [[''], [''], ['x']]],
    ['5" Rohr', [['5" Rohr']]],
    ['', []],
  ])('reads %j', (text, expected) => expect(readCells(text)).toEqual(expected));
});
