import { addDays } from '$lib/text';

/** The month of a day: `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month so many months later, or before. */
export function stepMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The days of a month in weeks that begin on Monday; days of the months around it fill the first and the last week. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  // Sunday is 0 in JavaScript and the last day of the week here.
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  let day = addDays(first, -before);
  while (day < `${stepMonth(month, 1)}-01`) {
    const monday = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
    day = addDays(monday, 7);
  }
  return weeks;
}

/** Rows by their day. */
export function byDay<T extends { due_on: string }>(rows: T[]): Map<string, T[]> {
  const days = new Map<string, T[]>();
  for (const row of rows) days.set(row.due_on, [...(days.get(row.due_on) ?? []), row]);
  return days;
}
