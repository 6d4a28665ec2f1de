// A year of one feeling as a calendar lays it out: a row a month, a cell a day.
import { dayNumber, dayOfNumber } from '../journal/day.ts';
import { type DayRow, dailyAggregate, type WrittenDay } from './days.ts';
import type { Range } from './range.ts';
import { monthStarts } from './spans.ts';

/** The calendar year, as text of four digits, that holds a day number. */
export function yearOfDay(day: number): string {
  return dayOfNumber(day).slice(0, 4);
}

/** The days of a calendar year. */
export function rangeOfYear(year: string): Range {
  return { first: dayNumber(`${year}-01-01`), last: dayNumber(`${year}-12-31`) };
}

/**
 * The days of a year by month, up to `until` (a day number): later ones have not come. A day without writing is
 * `missing`, one that did not name the feeling `absent`; neither is a zero.
 */
export function yearRows(
  days: readonly WrittenDay[],
  feeling: string,
  year: string,
  until: number,
): DayRow[][] {
  const { first, last } = rangeOfYear(year);
  const rows = dailyAggregate(days, feeling, first, Math.min(last, until));
  const starts = monthStarts({ first, last });
  return starts.map((start, index) => rows.slice(start - first, (starts[index + 1] ?? last + 1) - first));
}

/** How strongly a cell is filled, 1 to 3 by the mean strength of its day; null where none was said. */
export function levelOf(mean: number | null): 1 | 2 | 3 | null {
  if (mean === null) return null;
  if (mean < 2.5) return 1;
  return mean < 3.5 ? 2 : 3;
}
