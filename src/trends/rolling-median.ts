// The middle strength of the days around a day: one loud day cannot pull it.
import { median, type RatedDay } from './rated.ts';

const HALF_DAYS = 7;
const LEAST_DAYS = 3;

/**
 * The median of the rated days at most `halfDays` from `day`, on either side, in steps of the scale. Null when
 * fewer than `least` days were rated there. It looks ahead as well as back, so it says nothing about now.
 */
export function rollingMedian(
  rated: readonly RatedDay[],
  day: number,
  halfDays = HALF_DAYS,
  least = LEAST_DAYS,
): number | null {
  const near = rated.filter((row) => Math.abs(row.day - day) <= halfDays);
  return near.length < least ? null : median(near.map(({ mean }) => mean));
}
