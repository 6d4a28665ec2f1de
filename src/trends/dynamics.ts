// How a feeling's strength moves from day to day. For the curious, never a label: mean and spread already carry most
// of it (Dejonckheere 2019), and the same mean, spread and jumps can hide very different months.
import { Z95 } from './normal.ts';
import { inOrder, meanOf, type RatedDay } from './rated.ts';

/** All in steps of the scale, but for the correlation. Null: fewer days or pairs than the gate asks for. */
export interface Dynamics {
  /** Rated days. */
  n: number;
  mean: number | null;
  /** Standard deviation with n - 1. */
  sd: number | null;
  /** Pairs of rated days exactly one day apart. */
  pairs: number;
  /** √(mean of (x_{t+1} - x_t)²) over those pairs. */
  rmssd: number | null;
  /** Correlation of a day with the next, and its 95 % interval. Null too when one side of the pairs never varies. */
  lag1: { r: number; lo: number; hi: number } | null;
}

/** Rated days for a spread, and pairs of neighbouring days for the rest. */
export interface Gate {
  days: number;
  pairs: number;
}

const GATE: Gate = { days: 10, pairs: 20 };
/** Fisher's interval divides by √(pairs - 3). */
const LEAST_PAIRS = 4;

/** Pearson's r with Fisher's (1921) z interval; null without spread on both sides. */
function correlation(pairs: readonly (readonly [number, number])[]): Dynamics['lag1'] {
  const [left, right] = [meanOf(pairs.map(([a]) => a)), meanOf(pairs.map(([, b]) => b))];
  if (left === null || right === null || pairs.length < LEAST_PAIRS) return null;
  let [both, first, second] = [0, 0, 0];
  for (const [a, b] of pairs) {
    both += (a - left) * (b - right);
    first += (a - left) ** 2;
    second += (b - right) ** 2;
  }
  if (!(first > 1e-12 && second > 1e-12)) return null;
  const r = Math.max(-1, Math.min(1, both / Math.sqrt(first * second)));
  const reach = Z95 / Math.sqrt(pairs.length - 3);
  return { r, lo: Math.tanh(Math.atanh(r) - reach), hi: Math.tanh(Math.atanh(r) + reach) };
}

/**
 * Spread, jumps and inertia of daily means. Jumps (RMSSD) and inertia (lag-1 r) only across pairs EXACTLY one day
 * apart: a gap has no size that could be counted. Shown from 10 rated days and 20 such pairs on; with 20 pairs the
 * interval around r = 0 is ± .44.
 */
export function dynamicsOf(rated: readonly RatedDay[], gate = GATE): Dynamics {
  const sorted = inOrder(rated);
  const mean = meanOf(sorted.map((row) => row.mean));
  const pairs = sorted.flatMap((row, index) => {
    const next = sorted[index + 1];
    return next && next.day - row.day === 1 ? [[row.mean, next.mean] as const] : [];
  });
  const n = sorted.length;
  const isSpread = mean !== null && n >= Math.max(2, gate.days);
  const squares = isSpread ? sorted.reduce((sum, row) => sum + (row.mean - mean) ** 2, 0) : null;
  const isPaired = pairs.length >= Math.max(1, gate.pairs);
  const jumps = isPaired ? meanOf(pairs.map(([a, b]) => (b - a) ** 2)) : null;
  return {
    n,
    mean,
    sd: squares === null ? null : Math.sqrt(squares / (n - 1)),
    pairs: pairs.length,
    rmssd: jumps === null ? null : Math.sqrt(jumps),
    lag1: isPaired ? correlation(pairs) : null,
  };
}
