/** Texts of catalogs: the little of Markdown that publishers write, with what stands in the place of parameters kept apart. */

/** A piece of a text: the publisher's words, or what stands in the place of a parameter. */
export interface TextPiece {
  text: string;
  param: string | null;
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'param'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'em'; children: Inline[] };

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

export interface ListItem {
  children: Inline[];
  /** Lists within the item. */
  nested: Block[];
}

// A parameter's text is no markup, whatever it holds: while the text is read, one character stands for it.
const first = 0xe000;
const last = 0xf8ff;

/** Reads a text. */
export function readProse(pieces: TextPiece[]): Block[] {
  const params: string[] = [];
  const source = pieces
    .map((piece) => {
      if (piece.param === null || first + params.length > last) return piece.text;
      params.push(piece.text);
      return String.fromCharCode(first + params.length - 1);
    })
    .join('');
  return blocks(source.replaceAll('\r\n', '\n').split('\n'), (text) => inlines(text, params));
}

type Read = (text: string) => Inline[];

const item = /^(\s*)([-*+•]|\d{1,3}[.)])\s+(.*)$/;
const row = /^\s*\|(.*)\|\s*$/;
const rule = /^\s*\|(\s*:?-+:?\s*\|)+\s*$/;

function blocks(lines: string[], read: Read): Block[] {
  const found: Block[] = [];
  let place = 0;
  while (place < lines.length) {
    const line = lines[place] ?? '';
    if (line.trim() === '') place += 1;
    else if (row.test(line) && rule.test(lines[place + 1] ?? '')) place = table(lines, place, found, read);
    else if (item.test(line)) place = list(lines, place, found, read);
    else place = paragraph(lines, place, found, read);
  }
  return found;
}

function paragraph(lines: string[], from: number, found: Block[], read: Read): number {
  let to = from + 1;
  while (to < lines.length && (lines[to] ?? '').trim() !== '' && !item.test(lines[to] ?? '')) to += 1;
  found.push({ kind: 'paragraph', children: read(lines.slice(from, to).join('\n').trim()) });
  return to;
}

function list(lines: string[], from: number, found: Block[], read: Read): number {
  const start = item.exec(lines[from] ?? '');
  const indent = start?.[1]?.length ?? 0;
  const ordered = /\d/.test(start?.[2] ?? '');
  const items: ListItem[] = [];
  let place = from;
  while (place < lines.length) {
    const match = item.exec(lines[place] ?? '');
    if (!match || (match[1]?.length ?? 0) < indent || /\d/.test(match[2] ?? '') !== ordered) break;
    if ((match[1]?.length ?? 0) > indent) {
      const nested: Block[] = [];
      place = list(lines, place, nested, read);
      items.at(-1)?.nested.push(...nested);
      continue;
    }
    let text = match[3] ?? '';
    place += 1;
    // Lines that are indented further belong to the item.
    while (place < lines.length && /^\s+\S/.test(lines[place] ?? '') && !item.test(lines[place] ?? '')) {
      text += `\n${(lines[place] ?? '').trim()}`;
      place += 1;
    }
    items.push({ children: read(text), nested: [] });
    // One blank line between items does not end the list.
    if ((lines[place] ?? '').trim() === '' && item.test(lines[place + 1] ?? '')) place += 1;
  }
  found.push({ kind: 'list', ordered, items });
  return place;
}

function table(lines: string[], from: number, found: Block[], read: Read): number {
  const cells = (line: string) =>
    (row.exec(line)?.[1] ?? '').split(/(?<!\\)\|/).map((cell) => read(cell.trim().replaceAll('\\|', '|')));
  let to = from + 2;
  while (to < lines.length && row.test(lines[to] ?? '')) to += 1;
  found.push({ kind: 'table', head: cells(lines[from] ?? ''), rows: lines.slice(from + 2, to).map(cells) });
  return to;
}

const marks = [
  { kind: 'strong', open: '**' },
  { kind: 'em', open: '*' },
] as const;
const wordly = /[\p{L}\p{N}]/u;

function inlines(text: string, params: string[]): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
  };
  let place = 0;
  while (place < text.length) {
    const char = text[place] ?? '';
    const code = char.charCodeAt(0);
    const param = code >= first && code <= last ? params[code - first] : undefined;
    const mark = marks.find(({ open }) => text.startsWith(open, place));
    const end = mark ? closing(text, place, mark.open) : -1;
    if (param !== undefined) {
      flush();
      found.push({ kind: 'param', text: param });
      place += 1;
    } else if (char === '\\' && /[\\`*_{}[\]()#+\-.!|<>~^"']/.test(text[place + 1] ?? '')) {
      plain += text[place + 1];
      place += 2;
    } else if (char === '`' && text.indexOf('`', place + 1) > place + 1) {
      flush();
      const close = text.indexOf('`', place + 1);
      found.push({ kind: 'code', text: text.slice(place + 1, close) });
      place = close + 1;
    } else if (mark && end > 0) {
      flush();
      found.push({ kind: mark.kind, children: inlines(text.slice(place + mark.open.length, end), params) });
      place = end + mark.open.length;
    } else if (mark) {
      // A mark without its end is text, as a whole: half of it must not open another one.
      plain += mark.open;
      place += mark.open.length;
    } else {
      plain += char;
      place += 1;
    }
  }
  flush();
  return found;
}

/** Where an emphasis ends, or -1 if none begins here: „Bürger*innen“ is a word, not an emphasis. */
function closing(text: string, from: number, open: string): number {
  const start = from + open.length;
  const before = text[from - 1] ?? '';
  if (wordly.test(before) || /\s/.test(text[start] ?? ' ')) return -1;
  for (let end = text.indexOf(open, start + 1); end > 0; end = text.indexOf(open, end + 1)) {
    const after = text[end + open.length] ?? '';
    const inner = text[end - 1] ?? ' ';
    if (
      !/\s/.test(inner) &&
      inner !== '\\' &&
      !wordly.test(after) &&
      !(open === '*' && (after === '*' || inner === '*'))
    )
      return end;
  }
  return -1;
}
