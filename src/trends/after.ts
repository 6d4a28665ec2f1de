// What came after: what the days after a strong day held. Counts and the days themselves, so that their entries can
// be read; no claim beyond that, since strong days differ in more than what was written.
import { daysWithin, type WrittenDay } from './days.ts';
import type { Range } from './range.ts';

/** Calendar days after a strong day. */
const HORIZONS = [1, 3, 7] as const;

/** The days within one horizon of any strong day; a day counts once, however many strong days it follows. */
export interface Following {
  horizon: number;
  /** Strong days whose horizon is over: all of it lies in the range. */
  strong: number[];
  /** Calendar days within the horizon of at least one of them. */
  calendarDays: number;
  /** Of those the written days, and among these the days that named the feeling, named it strongly, or named the
   *  other feeling (null when none was asked about). Oldest first. */
  written: number[];
  named: number[];
  namedStrongly: number[];
  namedOther: number[] | null;
}

/** The strong days so far and how many it takes; nothing for a horizon with fewer. */
export interface After {
  strong: number[];
  needed: number;
  following: Following[];
}

const STRONG_FROM = 4;
const LEAST_STRONG_DAYS = 5;

const isStrong = (day: WrittenDay, feeling: string) => {
  const max = day.feelings.get(feeling)?.max ?? null;
  return max !== null && max >= STRONG_FROM;
};

function followingOf(
  written: readonly WrittenDay[],
  strong: readonly number[],
  horizon: number,
  feeling: string,
  other: string | null,
): Following {
  const calendar = new Set<number>();
  for (const day of strong) for (let step = 1; step <= horizon; step += 1) calendar.add(day + step);
  const reached = written.filter(({ day }) => calendar.has(day));
  const dayOf = ({ day }: WrittenDay) => day;
  return {
    horizon,
    strong: [...strong],
    calendarDays: calendar.size,
    written: reached.map(dayOf),
    named: reached.filter(({ feelings }) => feelings.has(feeling)).map(dayOf),
    namedStrongly: reached.filter((day) => isStrong(day, feeling)).map(dayOf),
    namedOther: other === null ? null : reached.filter(({ feelings }) => feelings.has(other)).map(dayOf),
  };
}

/**
 * What the 1, 3 and 7 calendar days after each strong day of the range held (strong: a strength of 4 or 5 was said
 * that day). A strong day counts for a horizon once that many days have passed within the range, and a horizon is
 * there from five of them on. Unwritten days are counted as such and held nothing that anyone knows of.
 */
export function afterStrongDays(
  days: readonly WrittenDay[],
  feeling: string,
  other: string | null,
  range: Range,
): After {
  const within = daysWithin(days, range.first, range.last).sort((a, b) => a.day - b.day);
  const strong = within.filter((day) => isStrong(day, feeling)).map(({ day }) => day);
  const following = HORIZONS.flatMap((horizon) => {
    const over = strong.filter((day) => day + horizon <= range.last);
    return over.length < LEAST_STRONG_DAYS ? [] : [followingOf(within, over, horizon, feeling, other)];
  });
  return { strong, needed: LEAST_STRONG_DAYS, following };
}
