/** What people type into date and amount fields, as data. */

const pad = (value: number) => String(value).padStart(2, '0');

function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Moves a date by days. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * A date as people write it: `31.12.2026`, `31.12.26`, `2026-12-31`, `31 Dec 2026`, or days from today: `+14`.
 * Empty gives an empty text, nonsense gives none.
 */
export function parseDate(text: string, today: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const relative = /^([+-]\d{1,4})$/.exec(trimmed);
  if (relative) return addDays(today, Number(relative[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const century = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));
  const german = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(trimmed);
  if (german) return real(century(german[3] ?? ''), Number(german[2]), Number(german[1]));
  const short = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(trimmed);
  if (short) return real(Number(today.slice(0, 4)), Number(short[2]), Number(short[1]));
  const english = /^(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})$/i.exec(trimmed);
  if (english)
    return real(Number(english[3]), months.indexOf((english[2] ?? '').toLowerCase()) + 1, Number(english[1]));
  return null;
}

/** How many minutes the clocks of Berlin are ahead of UTC at an instant. */
function ahead(at: Date): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - at.getTime()) / 60_000);
}

/**
 * A day and a time by the clocks of Berlin as people write them, as an instant: `31.12.2026 14:05`, `31.12.2026, 14:05 Uhr`.
 * Empty gives an empty text, nonsense gives none. An hour that the clocks show twice means the first, one that they skip the
 * same time after the change.
 */
export function parseInstant(text: string, today: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const match = /^(.*?)[,\s]+(\d{1,2})[:.](\d{2})\s*(?:Uhr)?$/i.exec(trimmed);
  const day = match ? parseDate(match[1] ?? '', today) : null;
  const [hour, minute] = [Number(match?.[2]), Number(match?.[3])];
  if (!day || hour > 23 || minute > 59) return null;
  const local = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const before = ahead(new Date(local - 3 * 3_600_000));
  const first = new Date(local - before * 60_000);
  const second = new Date(local - ahead(first) * 60_000);
  const shows = (at: Date) => at.getTime() + ahead(at) * 60_000 === local;
  const at = shows(first) || !shows(second) ? first : second;
  return at.toISOString().replace('.000Z', 'Z');
}

/** An amount of euros as people write it, in cents: `1.234,50 €`, `1234.5`, `300`. Empty gives none. */
export function parseEuro(text: string): { cents: number | null } | null {
  const trimmed = text.replaceAll(/[\s\u{a0}€]/gu, '');
  if (trimmed === '') return { cents: null };
  const match = /^(\d{1,3}(?:[.,]\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(trimmed);
  if (!match) return null;
  const whole = Number((match[1] ?? '').replaceAll(/[.,]/g, ''));
  const cents = Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(whole * 100) ? { cents: whole * 100 + cents } : null;
}

/** A measured value as people write it, with a comma or a point: `95,5`. Nonsense and nothing give none. */
export function parseQuantity(text: string): number | null {
  const trimmed = text.trim().replace(/\s/g, '').replace(',', '.');
  return /^[-−]?\d+(\.\d{1,3})?$/.test(trimmed) ? Number(trimmed.replace('−', '-')) : null;
}
