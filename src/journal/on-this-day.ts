// The pages of this day in other years, by the day that was lived: a page of the night may belong to the day before.
import { addDays, type Day, dayNumber, isDay } from './day.ts';
import type { Mark } from './mark.ts';
import { livedDay } from './when.ts';

/** How near: the same day of the year, else within three days of it, else the same month. */
export type Nearness = 'day' | 'week' | 'month';

export interface OtherYears {
  /** Null: no other year has a page of this month. */
  nearness: Nearness | null;
  /** In their order. */
  marks: Mark[];
}

const AROUND = 3;

/** The first and last day of what counts as the same week, in the year of the day itself. */
export function weekAround(today: Day): [from: Day, to: Day] {
  return [addDays(today, -AROUND), addDays(today, AROUND)];
}

/** The day of another year; 28 February where that year has no 29th. */
function dayIn(year: number, today: Day): Day {
  const day = `${String(year).padStart(4, '0')}${today.slice(4)}`;
  return isDay(day) ? day : `${day.slice(0, 7)}-28`;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** Whether a page's day falls on this day of a year: a 29 February falls on the 28th where this year has no 29th. */
function isSameDay(day: Day, today: Day): boolean {
  return dayIn(yearOf(today), day) === today || day.slice(5) === today.slice(5);
}

function isSameWeek(day: Day, today: Day): boolean {
  const number = dayNumber(day);
  // The turn of a year lies within some weeks.
  return [-1, 0, 1].some((by) => {
    const year = yearOf(day) + by;
    if (year === yearOf(today) || year < 0 || year > 9999) return false;
    return Math.abs(dayNumber(dayIn(year, today)) - number) <= AROUND;
  });
}

/** Pages of other years, as near to this day as there are any. `dayStartsAt` is the hour at which a day begins, 0-23. */
export function onThisDay(marks: readonly Mark[], today: Day, dayStartsAt: number): OtherYears {
  const all = marks.map((mark) => ({ mark, day: livedDay(mark.when, dayStartsAt) }));
  const others = all.filter(({ day }) => day.slice(0, 4) !== today.slice(0, 4));
  const month = others.filter(({ day }) => day.slice(5, 7) === today.slice(5, 7));
  const near: [Nearness, typeof all][] = [
    ['day', month.filter(({ day }) => isSameDay(day, today))],
    ['week', all.filter(({ day }) => isSameWeek(day, today))],
    ['month', month],
  ];
  const [nearness, found] = near.find(([, some]) => some.length > 0) ?? [null, []];
  return { nearness, marks: found.map(({ mark }) => mark) };
}
