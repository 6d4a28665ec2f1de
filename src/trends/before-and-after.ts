// Before and after a day that the person chose: "moved house". Nothing here looks for such days by itself; tests for
// change points find one in most journals, because days resemble one another (Pettitt 1979).
import { daysWithin, type WrittenDay } from './days.ts';
import { type Comparison, periodCompare } from './period-compare.ts';
import { isOfOneProgram } from './programs.ts';
import type { Range } from './range.ts';
import { type RecordedDay, recordedDays, type Share, wilson } from './share.ts';

/** Calendar days, both included; `n` of them written, `k` of these named the feeling. */
export interface Side extends Range {
  n: number;
  k: number;
  share: Share | null;
}

/** Two windows of the same length; the day itself is the first of the second one. */
export interface BeforeAndAfter {
  /** Calendar days of each side. */
  length: number;
  before: Side;
  after: Side;
  /** After, compared with before: `more` means more often after. */
  comparison: Compared;
}

/** `programs`: a direction that no program alone has; another one had other words to choose from. */
export type Compared = Comparison | { kind: 'programs' };

const LONGEST_DAYS = 90;
const LEAST_BEFORE = 3;

function sideOf(days: readonly RecordedDay[], first: number, last: number): Side {
  const within = days.filter(({ day }) => day >= first && day <= last);
  const k = within.filter(({ isNamed }) => isNamed).length;
  return { first, last, n: within.length, k, share: wilson(k, within.length) };
}

/** Those from `first` to `last`, compared with those before; the direction is one that a single program carries. */
function compared(days: readonly RecordedDay[], before: Range, { first, last }: Range): Compared {
  const compare = (some: readonly RecordedDay[]) =>
    periodCompare(sideOf(some, first, last), sideOf(some, before.first, before.last));
  const found = compare(days);
  if (found.kind === 'few-days' || found.kind === 'not-clear') return found;
  return isOfOneProgram(days, (some) => compare(some).kind === found.kind) ? found : { kind: 'programs' };
}

/**
 * The written days before and from `day` on, in two equal windows as long as both sides of `range` have, at most 90
 * calendar days, compared by `periodCompare` (Newcombe 1998, design effect 3, 12 written days a side); of days that
 * came from different programs a direction is said only where those of one alone have it too. `range` runs
 * from the first written day to today. Null when a side has no day at all.
 */
export function beforeAndAfter(
  days: readonly RecordedDay[],
  day: number,
  range: Range,
): BeforeAndAfter | null {
  const length = Math.min(LONGEST_DAYS, day - range.first, range.last - day + 1);
  if (!(length > 0)) return null;
  const before = sideOf(days, day - length, day - 1);
  const after = sideOf(days, day, day + length - 1);
  return { length, before, after, comparison: compared(days, before, after) };
}

/**
 * The days just before a range, as many as it has, and the range compared with them by `periodCompare`. Null where
 * fewer than three of them were written: then there is nothing to set beside it.
 */
export function beforeRange(
  days: readonly WrittenDay[],
  feeling: string,
  range: Range,
): { side: Side; comparison: Compared } | null {
  const length = range.last - range.first + 1;
  const all = recordedDays(daysWithin(days, range.first - length, range.last), feeling);
  const side = sideOf(all, range.first - length, range.first - 1);
  if (side.n < LEAST_BEFORE) return null;
  return { side, comparison: compared(all, side, range) };
}
