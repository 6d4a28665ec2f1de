// Marks as a person leafs through them: by month and lived day. And the days of a month as a calendar lays them out.
import { type Day, dayNumber, dayOfNumber } from './day.ts';
import type { Mark } from './mark.ts';
import { livedDay } from './when.ts';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

export interface DayRow {
  mark: Mark;
  /** The day the person would say it was. */
  day: Day;
  isFirstOfDay: boolean;
}

export interface MonthOfRows {
  month: Month;
  rows: DayRow[];
}

/** Marks with their lived days, newest day first. `marks` must be newest first; order within a day is kept. */
export function rowsOf(marks: readonly Mark[], dayStartsAt: number): DayRow[] {
  const rows = marks.map((mark) => ({ mark, day: livedDay(mark.when, dayStartsAt), isFirstOfDay: false }));
  // 01:30 may belong to the day before, while an entry of that date without a time does not: sort once more.
  if (dayStartsAt > 0) rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  let before: Day | null = null;
  for (const row of rows) {
    row.isFirstOfDay = row.day !== before;
    before = row.day;
  }
  return rows;
}

/** Rows by month, newest first. */
export function monthsOf(rows: readonly DayRow[]): MonthOfRows[] {
  const months: MonthOfRows[] = [];
  for (const row of rows) {
    const month = row.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.rows.push(row);
    else months.push({ month, rows: [row] });
  }
  return months;
}

/** How many months an ordinary year of the calendar can be away before the year has no four digits. */
const MONTHS = 10_000 * 12;

/** The month `by` months later (earlier when negative), kept within years 0000 to 9999. */
export function addMonths(month: Month, by: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  const kept = Math.min(Math.max(index, 0), MONTHS - 1);
  return `${String(Math.floor(kept / 12)).padStart(4, '0')}-${String((kept % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  let last = dayNumber(`${month}-28`);
  while (dayOfNumber(last + 1).startsWith(month)) last += 1;
  return dayOfNumber(last);
}

/** The weekday of a day, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The weeks of a month, seven cells each, null where a cell belongs to another month. `startsOn`: 1 Monday, 7 Sunday. */
export function weeksOf(month: Month, startsOn: number): (Day | null)[][] {
  const first = dayNumber(`${month}-01`);
  const last = dayNumber(lastDayOf(month));
  const before = (weekdayOf(`${month}-01`) - startsOn + 7) % 7;
  const weeks: (Day | null)[][] = [];
  for (let start = first - before; start <= last; start += 7) {
    const week = Array.from({ length: 7 }, (_, index) => start + index);
    weeks.push(week.map((number) => (number < first || number > last ? null : dayOfNumber(number))));
  }
  return weeks;
}
