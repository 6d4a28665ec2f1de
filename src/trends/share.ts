// How often a feeling was named: its share of written days, never of calendar days, and how sure that is.
import { weekStart } from '../journal/day.ts';
import type { WrittenDay } from './days.ts';
import { Z95 } from './normal.ts';

/** A share of n days and the interval that holds the true one 95 times in 100. All within 0..1. */
export interface Share {
  p: number;
  lo: number;
  hi: number;
}

/** `nothing`: no written day. `counts`: too few for a bar, say "1 of 2". `bar`: a bar with its whisker. */
export type Showing = 'nothing' | 'counts' | 'bar';

/** A span of days: `n` were written, `k` of them named the feeling. Null when nothing was written. */
export interface SpanShare {
  /** First calendar day of the whole span, the Monday of a week. */
  start: number;
  n: number;
  k: number;
  share: Share | null;
  show: Showing;
}

/** A written day and whether it named the feeling. */
export interface RecordedDay {
  day: number;
  isNamed: boolean;
  /** See `WrittenDay`; absent where it is empty. */
  source?: string;
}

const BAR_FROM_DAYS = 3;
const TRAILING_FROM_DAYS = 5;

/**
 * The Wilson score interval for `k` of `n` at 95 % (Wilson 1927; Newcombe 1998). `n` may be an effective number
 * and need not be whole. Null when there is no day to speak of, or `k` is not within 0..n.
 */
export function wilson(k: number, n: number): Share | null {
  if (!(n > 0 && k >= 0 && k <= n)) return null;
  const p = k / n;
  const shrink = 1 + Z95 ** 2 / n;
  const centre = (p + Z95 ** 2 / (2 * n)) / shrink;
  const half = (Z95 * Math.sqrt((p * (1 - p)) / n + Z95 ** 2 / (4 * n ** 2))) / shrink;
  return { p, lo: Math.max(0, centre - half), hi: Math.min(1, centre + half) };
}

/** Written days as seen by one feeling. */
export function recordedDays(days: readonly WrittenDay[], feeling: string): RecordedDay[] {
  return days.map(({ day, source, feelings }) => ({
    day,
    isNamed: feelings.has(feeling),
    ...(source === '' ? {} : { source }),
  }));
}

/** How a span with `n` written days is shown: nothing, in counts, or from three days on as a bar. */
export function showingOf(n: number): Showing {
  if (n === 0) return 'nothing';
  return n < BAR_FROM_DAYS ? 'counts' : 'bar';
}

/** A share as it is told in numbers: like a bar, from three days on. */
export function toldShare({ n, share }: { n: number; share: Share | null }): Share | null {
  return showingOf(n) === 'bar' ? share : null;
}

function counted(days: readonly RecordedDay[], first: number, last: number): { n: number; k: number } {
  let [n, k] = [0, 0];
  for (const { day, isNamed } of days) {
    if (day < first || day > last) continue;
    n += 1;
    if (isNamed) k += 1;
  }
  return { n, k };
}

/**
 * The share of each span that begins at one of `starts` (day numbers, rising) and ends before the next one;
 * the last ends with `last`. Days before the first start and after `last` count nowhere.
 */
export function spanShares(
  days: readonly RecordedDay[],
  starts: readonly number[],
  last: number,
): SpanShare[] {
  const sorted = [...days].sort((a, b) => a.day - b.day);
  let at = 0;
  return starts.map((start, index) => {
    const end = Math.min(last, (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1);
    let [n, k] = [0, 0];
    for (let row = sorted[at]; row && row.day <= end; at += 1, row = sorted[at]) {
      if (row.day < start) continue;
      n += 1;
      if (row.isNamed) k += 1;
    }
    return { start, n, k, share: wilson(k, n), show: showingOf(n) };
  });
}

/** The Mondays of the ISO weeks that hold the days from `first` to `last`. */
export function weekStarts(first: number, last: number): number[] {
  const starts: number[] = [];
  for (let start = weekStart(first); start <= last; start += 7) starts.push(start);
  return starts;
}

/** The share of written days in each ISO week from `first` to `last`; days outside count nowhere. */
export function weeklyShares(days: readonly RecordedDay[], first: number, last: number): SpanShare[] {
  const within = days.filter(({ day }) => day >= first && day <= last);
  return spanShares(within, weekStarts(first, last), last);
}

/** The share over the `window` calendar days that end with `day`; null below five written days. */
export function trailingShare(
  days: readonly RecordedDay[],
  day: number,
  window: number,
): { n: number; k: number; share: Share | null } {
  const { n, k } = counted(days, day - window + 1, day);
  return { n, k, share: n >= TRAILING_FROM_DAYS ? wilson(k, n) : null };
}
