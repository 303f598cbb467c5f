import { describe, expect, it } from 'vitest';
import { addDays, parseDate, parseEuro, parseInstant, parseQuantity } from './parse';

const today = '2026-11-21';

describe('parseDate', () => {
  it.each([
    ['31.12.2026', '2026-12-31'],
    ['1.2.27', '2027-02-01'],
    ['24.12.', '2026-12-24'],
    ['2026-12-31', '2026-12-31'],
    ['31 Dec 2026', '2026-12-31'],
    ['29.02.2028', '2028-02-29'],
    ['+14', '2026-12-05'],
    ['-21', '2026-10-31'],
    ['   ', ''],
  ])('reads %j', (text, expected) => expect(parseDate(text, today)).toBe(expected));

  it.each(['29.02.2027', '31.11.2026', '32.1.2026', 'morgen', '1.13.2026', '12', '10 Foo 2026'])('refuses %j', (text) =>
    expect(parseDate(text, today)).toBeNull(),
  );
});

describe('parseEuro', () => {
  it.each([
    ['1.234,50 €', 123450],
    ['1,234.50', 123450],
    ['1234,5', 123450],
    ['300', 30000],
    ['0,05', 5],
    ['1.000', 100000],
    ['', null],
  ])('reads %j', (text, cents) => expect(parseEuro(text)).toEqual({ cents }));

  it.each(['zwölf', '1,2,3', '-5', '1.23.4'])('refuses %j', (text) => expect(parseEuro(text)).toBeNull());
});

it('moves dates over month and year', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

describe('parseInstant', () => {
  it.each([
    ['30.11.2026 09:15', '2026-11-30T08:15:00Z'],
    ['30.11.2026, 9:15 Uhr', '2026-11-30T08:15:00Z'],
    ['1.7.26 14.05', '2026-07-01T12:05:00Z'],
    ['25.10.2026 02:30', '2026-10-25T00:30:00Z'],
    ['29.03.2026 02:30', '2026-03-29T01:30:00Z'],
    ['29.03.2026 04:00', '2026-03-29T02:00:00Z'],
    ['  ', ''],
  ])('reads %j', (text, expected) => expect(parseInstant(text, today)).toBe(expected));

  it.each(['30.11.2026', '30.11.2026 25:00', 'gestern 10:00', '30.11.2026 10:61'])('refuses %j', (text) =>
    expect(parseInstant(text, today)).toBeNull(),
  );
});

describe('parseQuantity', () => {
  it('reads a measured value with a comma or a point, and no nonsense', () => {
    expect(['95,5', '95.5', ' 1 200 ', '-3', '0,125'].map(parseQuantity)).toEqual([95.5, 95.5, 1200, -3, 0.125]);
    expect(['', 'viel', '1.200,5', '0,1234', '5 %'].map(parseQuantity)).toEqual([null, null, null, null, null]);
  });
});
