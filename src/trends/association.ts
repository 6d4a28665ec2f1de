// Whether a feeling and a tag come together: counts, shrunken rates, and a p that both tests must agree on. Two
// columns of written days in the order of time go in; numbers and codes come out, never a cause.
import { fisherP } from './fisher.ts';
import { meanOf } from './rated.ts';
import { type Share, wilson } from './share.ts';
import { type ShiftTest, shiftTest, shiftTestOfMeans } from './shift-test.ts';
import { marginsOf, type Table, tableOf } from './table.ts';

/** Rates are parts of written days, 0..1; null for a side without days. */
export interface Association extends Table {
  n: number;
  rateWith: Share | null;
  rateWithout: Share | null;
  /** Rate with the tag minus rate without; null when a side has no days. */
  diff: number | null;
  /** The rates with four days of the overall rate borrowed on each side, and their difference. */
  shrunkWith: number;
  shrunkWithout: number;
  shrunkDiff: number;
  /** Log odds ratio with ½ a day in each cell, and its standard error. For ordering only. */
  logOdds: number;
  logOddsSe: number;
  /** The same drawn to 0 by a N(0, 1) prior, and its standard deviation. */
  posteriorLogOdds: number;
  posteriorSd: number;
  fisherP: number;
  shift: ShiftTest;
  /** The larger p of the two tests. */
  p: number;
  /** At least 40 written days and 5 on every margin. */
  isEnough: boolean;
}

const BORROWED_DAYS = 4;
/** Written days, and days on each margin, that a statement takes. */
export const NEEDED = { days: 40, margin: 5 } as const;

function logOddsOf({ a, b, c, d }: Table) {
  const logOdds = Math.log(((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5)));
  const variance = 1 / (a + 0.5) + 1 / (b + 0.5) + 1 / (c + 0.5) + 1 / (d + 0.5);
  return {
    logOdds,
    logOddsSe: Math.sqrt(variance),
    posteriorLogOdds: logOdds / (1 + variance),
    posteriorSd: Math.sqrt(1 / (1 / variance + 1)),
  };
}

/**
 * A tag and a feeling over written days in the order of time. Shrunken rate (a + 4p) / (n1 + 4) with p the overall
 * rate; log odds with ½ in each cell (Haldane 1956, Anscombe 1956); p = max(Fisher's exact p, circular shift p),
 * because Fisher alone takes two slow series for a link. Null when there is no day.
 */
export function associationOf(tag: readonly boolean[], feeling: readonly boolean[]): Association | null {
  const table = tableOf(tag, feeling);
  const { withTag, withoutTag, withFeeling, withoutFeeling, n } = marginsOf(table);
  if (n === 0) return null;
  const [rateWith, rateWithout] = [wilson(table.a, withTag), wilson(table.c, withoutTag)];
  const borrowed = (BORROWED_DAYS * withFeeling) / n;
  const shrunkWith = (table.a + borrowed) / (withTag + BORROWED_DAYS);
  const shrunkWithout = (table.c + borrowed) / (withoutTag + BORROWED_DAYS);
  const [fisher, shift] = [fisherP(table), shiftTest(tag, feeling)];
  return {
    ...table,
    n,
    rateWith,
    rateWithout,
    diff: rateWith && rateWithout ? rateWith.p - rateWithout.p : null,
    shrunkWith,
    shrunkWithout,
    shrunkDiff: shrunkWith - shrunkWithout,
    ...logOddsOf(table),
    fisherP: fisher,
    shift,
    p: Math.max(fisher, shift.p),
    isEnough: n >= NEEDED.days && Math.min(withTag, withoutTag, withFeeling, withoutFeeling) >= NEEDED.margin,
  };
}

/**
 * A tag and the strength of a feeling, over rated days in the order of time: the difference of mean strengths (steps
 * of the scale) and the circular shift test of it. Null when one side has no rated day.
 */
export function associationRated(
  tag: readonly boolean[],
  strengths: readonly number[],
): { diff: number; shift: ShiftTest } | null {
  const having = meanOf(strengths.filter((_, index) => tag[index]));
  const lacking = meanOf(strengths.filter((_, index) => !tag[index]));
  if (having === null || lacking === null) return null;
  return { diff: having - lacking, shift: shiftTestOfMeans(tag, strengths) };
}
