// At which hours the entries of a range are: evenings and mornings are different days of one life, so what is compared
// across them must say so.
import { dayNumber, dayOfNumber } from '../journal/day.ts';
import type { Mark } from '../journal/mark.ts';
import { livedDay, timeOf } from '../journal/when.ts';
import type { Range } from './range.ts';
import { PARTS, type PartOfDay, partOf } from './rhythm.ts';

/** Entries that have a time: how many there are, and how many in each part of the day. */
export interface HourMix {
  timed: number;
  counts: ReadonlyMap<PartOfDay, number>;
}

/** A part with how many of them it has, of how many. */
export interface MostHours {
  part: PartOfDay;
  k: number;
  n: number;
}

const LEAST_ENTRIES = 12;
const LEAST_APART = 0.4;

/** The entries of a range (of days as they are lived) by part of the day. Removed and untimed ones are left out. */
export function hourMix(marks: readonly Mark[], range: Range, dayStartsAt: number): HourMix {
  const counts = new Map<PartOfDay, number>();
  let timed = 0;
  // Days compare as text: of ten thousand entries most are left aside before anything is worked out.
  const [from, to] = [dayOfNumber(range.first), dayOfNumber(range.last + 1)];
  for (const { when, removedAt } of marks) {
    if (when.day < from || when.day > to) continue;
    const time = timeOf(when);
    if (time === null || removedAt !== undefined) continue;
    const day = dayNumber(livedDay(when, dayStartsAt));
    if (!(day >= range.first && day <= range.last)) continue;
    const part = partOf(time);
    timed += 1;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return { timed, counts };
}

/** The parts of the day, the most frequent first; of two alike the earlier one. Empty below 12 entries with a time. */
function ranked({ timed, counts }: HourMix): MostHours[] {
  if (timed < LEAST_ENTRIES) return [];
  return [...counts]
    .sort((a, b) => b[1] - a[1] || PARTS.indexOf(a[0]) - PARTS.indexOf(b[0]))
    .map(([part, k]) => ({ part, k, n: timed }));
}

/** The most frequent part of the day; null below 12 entries with a time, and where two parts have as many. */
export function mostHours(mix: HourMix): MostHours | null {
  const [most, next] = ranked(mix);
  return most && most.k !== next?.k ? most : null;
}

/**
 * The most frequent parts of two mixes that differ: at least 12 entries with a time in each, and a total variation
 * distance (half the sum of the differences of their shares) of 0.4 or more. Null where they do not, or too little
 * is known.
 */
export function hoursApart(one: HourMix, other: HourMix): { one: MostHours; other: MostHours } | null {
  const [[first], [second]] = [ranked(one), ranked(other)];
  if (!first || !second) return null;
  const share = ({ timed, counts }: HourMix, part: PartOfDay) => (counts.get(part) ?? 0) / timed;
  const apart = PARTS.reduce((sum, part) => sum + Math.abs(share(one, part) - share(other, part)), 0) / 2;
  return apart < LEAST_APART ? null : { one: first, other: second };
}
