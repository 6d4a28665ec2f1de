// Two stretches of time, side by side: how often a feeling was named in each, and whether that can be told apart.
import { wilson } from './share.ts';

/** `n` written days, `k` of them named the feeling. */
export interface Counted {
  k: number;
  n: number;
}

/** Differences of shares, first minus second, -1 to 1. */
interface Difference {
  diff: number;
  lo: number;
  hi: number;
}

/**
 * `few-days`: a side has fewer than `needed` written days; `not-clear`: the interval holds 0; `less` and `more`: the
 * first period named the feeling on a smaller or larger share of its days.
 */
export type Comparison =
  | { kind: 'few-days'; needed: number }
  | (Difference & { kind: 'not-clear' | 'less' | 'more' });

const LEAST_DAYS = 12;
const DESIGN_EFFECT = 3;

/**
 * The 95 % interval of a difference of shares, k1/n1 - k2/n2, by Newcombe's (1998) hybrid score method from two
 * Wilson intervals, each on k and n divided by `designEffect`. Null when a side has no day.
 */
export function differenceOf(first: Counted, second: Counted, designEffect: number): Difference | null {
  const one = wilson(first.k / designEffect, first.n / designEffect);
  const two = wilson(second.k / designEffect, second.n / designEffect);
  if (!one || !two) return null;
  const diff = one.p - two.p;
  return {
    diff,
    lo: Math.max(-1, diff - Math.hypot(one.p - one.lo, two.hi - two.p)),
    hi: Math.min(1, diff + Math.hypot(one.hi - one.p, two.p - two.lo)),
  };
}

/**
 * Compares the shares of two periods of written days. Days next to each other are alike, so k and n are divided by
 * a design effect of 3; at least 12 written days on each side, else nothing is said.
 */
export function periodCompare(first: Counted, second: Counted): Comparison {
  const found = differenceOf(first, second, DESIGN_EFFECT);
  if (!found || Math.min(first.n, second.n) < LEAST_DAYS) return { kind: 'few-days', needed: LEAST_DAYS };
  if (found.hi < 0) return { ...found, kind: 'less' };
  return { ...found, kind: found.lo > 0 ? 'more' : 'not-clear' };
}
