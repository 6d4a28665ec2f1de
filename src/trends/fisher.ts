// Fisher's exact test of a table of two by two.
import { marginsOf, type Table } from './table.ts';

/** Tables as likely as the observed one up to rounding count with it. */
const SLACK = 1e-7;

/**
 * The two-sided p of Fisher's (1922) exact test: the sum of the chances of all tables with these margins that are at
 * most as likely as the observed one. Assumes days that do not depend on one another. Within 0..1 without 0.
 *
 * Each chance follows from its neighbour's, P(k+1) / P(k) = (n1 - k)(m - k) / ((k + 1)(n0 - m + k + 1)), outward
 * from the likeliest table: no factorials, so nothing cancels, and O(n).
 */
export function fisherP(table: Table): number {
  const { withTag, withoutTag, withFeeling, n } = marginsOf(table);
  if (n === 0) return 1;
  const low = Math.max(0, withFeeling - withoutTag);
  const high = Math.min(withTag, withFeeling);
  const step = (k: number) =>
    ((withTag - k) * (withFeeling - k)) / ((k + 1) * (withoutTag - withFeeling + k + 1));
  const mode = Math.min(high, Math.max(low, Math.floor(((withTag + 1) * (withFeeling + 1)) / (n + 2))));
  const chances = new Float64Array(high - low + 1);
  chances[mode - low] = 1;
  for (let k = mode; k < high; k += 1) chances[k + 1 - low] = (chances[k - low] as number) * step(k);
  for (let k = mode; k > low; k -= 1) chances[k - 1 - low] = (chances[k - low] as number) / step(k - 1);
  const most = (chances[table.a - low] as number) * (1 + SLACK);
  let [all, unlikely] = [0, 0];
  // Smallest first, so that the many small ones are not lost beside the few large.
  for (const chance of chances.sort()) {
    all += chance;
    if (chance <= most) unlikely += chance;
  }
  // A table too unlikely for a number is still not impossible.
  return Math.min(1, Math.max(Number.MIN_VALUE, unlikely / all));
}
