// Weeks as points: the mean of a week's daily means. Longer steps forget most of what ties one day to the next.
import { weekStart } from '../journal/day.ts';
import { inOrder, type RatedDay } from './rated.ts';

/** A span of days as a point in its middle. */
export interface MeanOfSpan extends RatedDay {
  /** First calendar day, a Monday. */
  start: number;
  /** Rated days in it. */
  n: number;
}

/**
 * The mean of the daily means of each span of `weeks` ISO weeks that has at least `least` rated days, oldest
 * first, standing in the middle of its span (start + 3 days for a week). Spans without are left out, never zero.
 */
export function weeklyMeans(rated: readonly RatedDay[], least = 1, weeks = 1): MeanOfSpan[] {
  const length = 7 * weeks;
  const spans = new Map<number, { n: number; sum: number }>();
  for (const { day, mean } of inOrder(rated)) {
    // Day -3 is the Monday of the week that holds 1970-01-01.
    const start = Math.floor((weekStart(day) + 3) / length) * length - 3;
    const span = spans.get(start) ?? { n: 0, sum: 0 };
    spans.set(start, { n: span.n + 1, sum: span.sum + mean });
  }
  return [...spans]
    .filter(([, { n }]) => n >= least)
    .map(([start, { n, sum }]) => ({ start, n, day: start + Math.floor((length - 1) / 2), mean: sum / n }))
    .sort((a, b) => a.start - b.start);
}
