// The time axis: where its ticks stand and what they say. Days are literals, so no zone is involved.
import { yearInWords } from '../../i18n/in-words.ts';
import { dayInWords } from '../../i18n/index.ts';
import { dayOfNumber } from '../../journal/day.ts';
import type { Range } from '../../trends/range.ts';
import { weekStarts } from '../../trends/share.ts';
import { monthStarts, yearStarts } from '../../trends/spans.ts';

export interface Tick {
  day: number;
  /** Empty where the next label would not have room. */
  label: string;
}

const WEEKS_UP_TO = 45;
const MONTHS_UP_TO = 200;
const QUARTERS_UP_TO = 800;
const YEAR_LABELS = 6;

const monthOf = (day: number) => Number(dayOfNumber(day).slice(5, 7));
const yearOf = (day: number) => dayOfNumber(day).slice(0, 4);

function weekLabel(day: number, isFirst: boolean): string {
  const year = isFirst ? ({ year: 'numeric' } as const) : {};
  return dayInWords(dayOfNumber(day), { day: 'numeric', month: 'short', ...year });
}

function monthLabel(day: number, isFirst: boolean, month: 'long' | 'short'): string {
  const isNamed = isFirst || monthOf(day) === 1;
  return dayInWords(dayOfNumber(day), isNamed ? { month, year: 'numeric' } : { month });
}

function years(starts: readonly number[]): Tick[] {
  const every = Math.max(1, Math.ceil(starts.length / YEAR_LABELS));
  return starts.map((day) => ({
    day,
    label: Number(yearOf(day)) % every === 0 ? yearInWords(yearOf(day)) : '',
  }));
}

/** Ticks at weeks, months or years, by the length of the range. The first label carries its year. */
export function ticksOf(range: Range): Tick[] {
  const length = range.last - range.first + 1;
  const within = (starts: number[]) => starts.filter((day) => day >= range.first);
  if (length <= WEEKS_UP_TO) {
    const weeks = within(weekStarts(range.first, range.last));
    // A few days may hold no Monday: then the first of them says which they are.
    if (weeks.length === 0) return [{ day: range.first, label: weekLabel(range.first, true) }];
    return weeks.map((day, at) => ({ day, label: at % 2 === 0 ? weekLabel(day, at === 0) : '' }));
  }
  const months = within(monthStarts(range));
  if (length <= MONTHS_UP_TO) {
    return months.map((day, at) => ({ day, label: monthLabel(day, at === 0, 'long') }));
  }
  if (length > QUARTERS_UP_TO) return years(within(yearStarts(range)));
  const isLabelled = (day: number) => monthOf(day) % 3 === 1;
  const first = months.find(isLabelled);
  return months.map((day) => ({
    day,
    label: isLabelled(day) ? monthLabel(day, day === first, 'short') : '',
  }));
}

/** Beyond this part of the width a label would leave the page. */
export const LABELS_END = 0.93;

/** How far along a range a day begins, 0 to 1. */
export function along(day: number, { first, last }: Range): number {
  return (day - first) / (last - first + 1);
}
