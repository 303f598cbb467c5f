import { describe, expect, it } from 'vitest';
import { readProse, type Block } from './prose';

const read = (text: string) => readProse([{ text, param: null }]);
const words = (text: string) => ({ kind: 'text' as const, text });
const paragraph = (...children: Extract<Block, { kind: 'paragraph' }>['children']): Block => ({
  kind: 'paragraph',
  children,
});

describe('readProse', () => {
  it('keeps lines and takes blank ones as the end of a paragraph', () => {
    expect(read('eins\nzwei\n\ndrei')).toEqual([paragraph(words('eins\nzwei')), paragraph(words('drei'))]);
    expect(read('  ')).toEqual([]);
  });

  it('reads emphasis and code, and leaves words alone', () => {
    expect(read('ein **fettes** *Wort* `x*y`')).toEqual([
      paragraph(
        words('ein '),
        { kind: 'strong', children: [words('fettes')] },
        words(' '),
        { kind: 'em', children: [words('Wort')] },
        words(' '),
        { kind: 'code', text: 'x*y' },
      ),
    ]);
    const gendered = 'Nutzer*innen und Bürger*innen';
    expect(read(gendered)).toEqual([paragraph(words(gendered))]);
    expect(read('2 * 3 * 4 ** 5')).toEqual([paragraph(words('2 * 3 * 4 ** 5'))]);
    expect(read('a \\*b\\* c_d')).toEqual([paragraph(words('a *b* c_d'))]);
    expect(read('**offen')).toEqual([paragraph(words('**offen'))]);
  });

  it('reads lists, nested ones too', () => {
    expect(read('Dazu:\n- eins\n  weiter\n  - innen\n- zwei\n\n1. a\n2. b')).toEqual([
      paragraph(words('Dazu:')),
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            children: [words('eins\nweiter')],
            nested: [{ kind: 'list', ordered: false, items: [{ children: [words('innen')], nested: [] }] }],
          },
          { children: [words('zwei')], nested: [] },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          { children: [words('a')], nested: [] },
          { children: [words('b')], nested: [] },
        ],
      },
    ]);
  });

  it('reads tables', () => {
    expect(read('| A | B |\n|---|:-:|\n| 1 | *x* |')).toEqual([
      {
        kind: 'table',
        head: [[words('A')], [words('B')]],
        rows: [[[words('1')], [{ kind: 'em', children: [words('x')] }]]],
      },
    ]);
  });

  it('keeps parameters apart, whatever they hold', () => {
    const pieces = [
      { text: 'von ', param: null },
      { text: '**einer** [Rolle | Stelle]', param: 'p1' },
      { text: ' *und ', param: null },
      { text: 'Frist', param: 'p2' },
      { text: '*.', param: null },
    ];
    expect(readProse(pieces)).toEqual([
      paragraph(
        words('von '),
        { kind: 'param', text: '**einer** [Rolle | Stelle]' },
        words(' '),
        { kind: 'em', children: [words('und '), { kind: 'param', text: 'Frist' }] },
        words('.'),
      ),
    ]);
  });
});
