import { locale, language, t } from './text.svelte';

const zone = 'Europe/Berlin';

/** A date from `2026-12-31`: `31.12.2026`, `31 Dec 2026`. */
export function date(iso: string | null): string {
  const [year, month, day] = (iso ?? '').slice(0, 10).split('-');
  if (!year || !month || !day) return '';
  return language() === 'de'
    ? `${day}.${month}.${year}`
    : `${Number(day)} ${t(`month-short-${Number(month)}`)} ${year}`;
}

/** An instant in German local time: `31.12.2026, 14:05`. */
export function instant(iso: string | null): string {
  if (!iso) return '';
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${date(`${part('year')}-${part('month')}-${part('day')}`)}, ${part('hour')}:${part('minute')}`;
}

/** A catalog's version as people say it: publishers who write an instant mean its day. */
export function catalogVersion(version: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(version) ? date(version) : version;
}

/** A whole number with thousands separators. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A measured value with as many decimals as it needs, up to a thousandth: `95,5`; nothing for none. */
export function quantity(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 3, useGrouping: false }).format(value);
}

/** A share in per mille as percent with one decimal: `12,5 %`. */
export function percent(perMille: number | null): string {
  if (perMille === null) return '–';
  return new Intl.NumberFormat(locale(), { style: 'percent', minimumFractionDigits: 1 }).format(perMille / 1000);
}

/** An amount of euro cents: `1.234,50 €`. */
export function euro(cents: number | null): string {
  if (cents === null) return '';
  return new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** A file size with a decimal unit: `1,2 MB`. */
export function fileSize(bytes: number): string {
  const units = ['kB', 'MB', 'GB'];
  let value = bytes;
  let unit = '';
  for (const name of units) {
    if (value < 1000) break;
    value /= 1000;
    unit = name;
  }
  return unit
    ? `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value)}\u{a0}${unit}`
    : t('file-size-bytes', { bytes });
}
