// A straight line that a few loud days cannot turn, with its limits, and the test of whether it turns at all.
import { twoSidedP, Z95 } from './normal.ts';
import { median } from './rated.ts';

/** A point in time (days) with a value; values keep their unit, slopes are that unit a day. */
export interface Place {
  x: number;
  y: number;
}

export interface TheilSen {
  n: number;
  slope: number;
  intercept: number;
  /** Sen's 95 % limits of the slope. */
  lo: number;
  hi: number;
  kendall: MannKendall;
}

export interface MannKendall {
  s: number;
  variance: number;
  z: number;
  /** Two-sided, within 0..1 without 0. */
  p: number;
}

/** Σ t(t-1)(2t+5) over groups of t equal values. */
function tiesOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let sum = 0;
  for (const t of counts.values()) sum += t * (t - 1) * (2 * t + 5);
  return sum;
}

function kendallVariance(n: number, ...ties: number[]): number {
  const tied = ties.reduce((sum, each) => sum + each, 0);
  return Math.max(0, (n * (n - 1) * (2 * n + 5) - tied) / 18);
}

/**
 * Mann and Kendall's test for a trend, with the correction for ties and ±1 for continuity (Mann 1945, Kendall
 * 1975): S = Σ_{i<j} sign(y_j - y_i), Z = (S ∓ 1) / √Var S. Assumes values that do not depend on one another, which
 * daily feelings do: give it weekly means. p is 1 when all values are equal or there is one.
 */
export function mannKendall(places: readonly Place[]): MannKendall {
  const y = [...places].sort((a, b) => a.x - b.x).map((place) => place.y);
  let s = 0;
  for (const [later, value] of y.entries()) {
    for (let index = 0; index < later; index += 1) s += Math.sign(value - (y[index] as number));
  }
  const variance = kendallVariance(y.length, tiesOf(y));
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return { s, variance, z, p: Math.max(Number.MIN_VALUE, twoSidedP(z)) };
}

/** To the nearest whole number, halves to the even one, as the reference rounds. */
function toEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The slopes of all pairs that do not stand at the same time, rising; `places` in the order of time. */
function slopesOf(places: readonly Place[]): Float64Array {
  const slopes: number[] = [];
  for (const [later, b] of places.entries()) {
    for (let index = 0; index < later; index += 1) {
      const a = places[index] as Place;
      if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
    }
  }
  return Float64Array.from(slopes).sort();
}

/**
 * The Theil–Sen line: slope = median of all pairwise slopes, intercept = median(y - slope x), and Sen's (1968) 95 %
 * limits: with N slopes and C = 1.96 σ by Kendall's variance with ties, the sorted slopes at (N ± C) / 2. O(n² log n):
 * meant for weeks. Null when no two places differ in time.
 */
export function theilSen(given: readonly Place[]): TheilSen | null {
  const places = [...given].sort((a, b) => a.x - b.x);
  const slopes = slopesOf(places);
  const slope = median(slopes);
  if (slope === null) return null;
  const [x, y] = [places.map((place) => place.x), places.map((place) => place.y)];
  const reach = Z95 * Math.sqrt(kendallVariance(places.length, tiesOf(x), tiesOf(y)));
  const last = slopes.length - 1;
  const lower = Math.max(0, toEven((slopes.length - reach) / 2) - 1);
  const upper = Math.min(last, toEven((slopes.length + reach) / 2));
  return {
    n: places.length,
    slope,
    intercept: median(places.map((place) => place.y - slope * place.x)) as number,
    lo: slopes[lower] as number,
    hi: slopes[upper] as number,
    kendall: mannKendall(places),
  };
}
