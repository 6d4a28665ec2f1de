// The spans that one bar stands for. Weeks up to two years, so that a bar still has width on a phone; months and
// years beyond, counted from the days themselves, never averaged from smaller spans.
import { dayNumber, dayOfNumber } from '../journal/day.ts';
import type { Range } from './range.ts';
import { weekStarts } from './share.ts';

export type Step = 'week' | 'month' | 'year';

const WEEKS_UP_TO_DAYS = 2 * 366;
const MONTHS_UP_TO_DAYS = 12 * 366;

/** The step that suits the length of a range. */
export function stepOf({ first, last }: Range): Step {
  const days = last - first + 1;
  if (days <= WEEKS_UP_TO_DAYS) return 'week';
  return days <= MONTHS_UP_TO_DAYS ? 'month' : 'year';
}

function yearAndMonth(day: number): { year: number; month: number } {
  const text = dayOfNumber(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
}

function firstOf(year: number, month: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

/** The first days of the calendar months that hold the days of a range. */
export function monthStarts({ first, last }: Range): number[] {
  const starts: number[] = [];
  let { year, month } = yearAndMonth(first);
  for (let start = firstOf(year, month); start <= last; start = firstOf(year, month)) {
    starts.push(start);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return starts;
}

/** The first days of the calendar years that hold the days of a range. */
export function yearStarts({ first, last }: Range): number[] {
  const starts: number[] = [];
  let { year } = yearAndMonth(first);
  for (let start = firstOf(year, 1); start <= last; start = firstOf(year, 1)) {
    starts.push(start);
    year += 1;
  }
  return starts;
}

/** The first day of every span of a range, the first one on or before its first day. */
export function spanStarts(step: Step, range: Range): number[] {
  if (step === 'month') return monthStarts(range);
  return step === 'year' ? yearStarts(range) : weekStarts(range.first, range.last);
}
