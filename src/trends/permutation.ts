// Tests by relabelling, for a handful of days that do not follow one another closely.
import { meanOf } from './rated.ts';

export interface Permutation {
  /** |difference of means| in the unit of the values. */
  diff: number;
  /** Relabellings that differ at least as much, the real one among them, of `total`. */
  count: number;
  total: number;
  p: number;
}

const MOST_RELABELLINGS = 200_000;
const SLACK = 1e-9;

/** C(n, k), as far as it stays below `most`; else null. */
function choose(n: number, k: number, most: number): number | null {
  let ways = 1;
  for (let step = 1; step <= Math.min(k, n - k); step += 1) {
    ways = (ways * (n - step + 1)) / step;
    if (ways > most) return null;
  }
  return Math.round(ways);
}

/** The sums of all choices of `size` of the values. */
function* sumsOf(values: readonly number[], size: number, from = 0, sum = 0): Generator<number> {
  if (size === 0) {
    yield sum;
    return;
  }
  for (let index = from; index <= values.length - size; index += 1) {
    yield* sumsOf(values, size - 1, index + 1, sum + (values[index] as number));
  }
}

/**
 * The exact permutation test of two groups: the share of all C(n, k) relabellings whose |difference of means| is at
 * least the real one (Fisher 1935; ties count, so p is never 0). Null when a group is empty or there are more than
 * 200,000 relabellings.
 */
export function exactPermutation(first: readonly number[], second: readonly number[]): Permutation | null {
  const [one, two] = [meanOf(first), meanOf(second)];
  const all = [...first, ...second];
  const total = choose(all.length, first.length, MOST_RELABELLINGS);
  if (one === null || two === null || total === null) return null;
  const diff = Math.abs(one - two);
  const whole = all.reduce((sum, value) => sum + value, 0);
  let count = 0;
  for (const sum of sumsOf(all, first.length)) {
    const other = Math.abs(sum / first.length - (whole - sum) / second.length);
    if (other >= diff - SLACK * Math.max(1, Math.abs(whole))) count += 1;
  }
  return { diff, count, total, p: count / total };
}

/**
 * The p of a test by `m` random relabellings of which `b` differed at least as much: (b + 1) / (m + 1), never 0
 * (Phipson and Smyth 2010). Null when `b` is not within 0..m.
 */
export function monteCarloP(b: number, m: number): number | null {
  return b >= 0 && b <= m ? (b + 1) / (m + 1) : null;
}
