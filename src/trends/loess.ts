// LOESS, the smooth curve of looking back. It uses the future too: a new entry redraws the past, so it belongs to
// views of the past only and never to a sentence about now.
import { lineWeights, weighed } from './local-line.ts';
import { studentReach } from './normal.ts';
import { inOrder, median, type RatedDay } from './rated.ts';

/** The curve at one place; `se` in steps of the scale, null where the residuals leave no freedom. */
export interface Fitted {
  day: number;
  fit: number;
  se: number | null;
}

/** A curve that can be asked about any day. */
export interface Loess {
  /** Days that each local line goes through. */
  q: number;
  /** √(Σ residual² / δ1), in steps of the scale; null when δ1 is 0. */
  residualSe: number | null;
  /** δ1² / δ2, the look-up degrees of freedom for t; null when there are none. */
  df: number | null;
  /** The trace of the smoother: how many parameters the curve amounts to. */
  trace: number;
  at: (day: number) => Fitted | null;
}

const ROBUST_PASSES = 3;

const nearest = (count: number, span: number) => Math.min(count, Math.floor(count * span + 1e-5));

/** δ1 = tr(M) and δ2 = tr(M²) with M = (I - L)(I - L)ᵀ, L given by its rows. */
function freedom(rows: readonly Float64Array[]): { delta1: number; delta2: number } {
  const rest = rows.map((row, index) => row.map((value, column) => (index === column ? 1 : 0) - value));
  // A row is nothing outside its nearest days and its own: only where two rows overlap is there a product.
  const from = rest.map((row) => row.findIndex((value) => value !== 0));
  const to = rest.map((row) => row.findLastIndex((value) => value !== 0));
  let [delta1, delta2] = [0, 0];
  for (const [index, left] of rest.entries()) {
    for (let other = 0; other <= index; other += 1) {
      const right = rest[other] as Float64Array;
      const first = Math.max(0, from[index] as number, from[other] as number);
      const last = Math.min(to[index] as number, to[other] as number);
      let product = 0;
      for (let column = first; column <= last; column += 1) {
        product += (left[column] as number) * (right[column] as number);
      }
      if (other === index) delta1 += product;
      delta2 += (other === index ? 1 : 2) * product * product;
    }
  }
  return { delta1, delta2 };
}

/**
 * LOESS of degree 1 through rated days: at each day a straight line, weighted by tricube, through the
 * q = ⌊span · n + 1e-5⌋ nearest (Cleveland 1979; equal to R's loess with surface "direct" and statistics "exact").
 * σ² = Σ res² / δ1, se(x0) = σ √Σ l_i². O(n³) once for the degrees of freedom, so meant for at most some hundred
 * points. Null when fewer than two days would carry a line.
 */
export function loess(rated: readonly RatedDay[], span: number): Loess | null {
  const sorted = inOrder(rated);
  const [days, values] = [sorted.map(({ day }) => day), sorted.map(({ mean }) => mean)];
  const q = nearest(days.length, span);
  if (q < 3) return null;
  const rows = days.flatMap((day) => lineWeights(days, day, q) ?? []);
  const { delta1, delta2 } = freedom(rows);
  let [squares, trace] = [0, 0];
  for (const [index, row] of rows.entries()) {
    squares += ((values[index] as number) - weighed(row, values)) ** 2;
    trace += row[index] as number;
  }
  const hasFreedom = delta1 > 1e-9 && delta2 > 0;
  const residualSe = hasFreedom ? Math.sqrt(squares / delta1) : null;
  const at = (day: number) => {
    const weights = lineWeights(days, day, q);
    if (!weights) return null;
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { day, fit: weighed(weights, values), se: residualSe === null ? null : residualSe * length };
  };
  return { q, residualSe, df: hasFreedom ? delta1 ** 2 / delta2 : null, trace, at };
}

/** The `coverage` band (0.8 on screen) around a fitted place by Student's t with the curve's df; null without se. */
export function bandAround(
  { fit, se }: Fitted,
  df: number | null,
  coverage: number,
): { lo: number; hi: number } | null {
  const reach = df === null ? null : studentReach(coverage, df);
  return se === null || reach === null ? null : { lo: fit - reach * se, hi: fit + reach * se };
}

/** How much each day is heeded after a pass: bisquare of its residual over six times the middle one. */
function heedOf(residuals: Float64Array): Float64Array | null {
  const sixfold = 6 * (median(residuals.map(Math.abs)) as number);
  if (!(sixfold > 0)) return null;
  return residuals.map((residual) => Math.max(0, 1 - (residual / sixfold) ** 2) ** 2);
}

/**
 * The robust variant: three passes in which days far from the curve (s = 6 · median |residual|, bisquare) are
 * heeded less (Cleveland 1979). The fit at each of `at`, null where no day has weight; no standard error. Empty
 * when fewer than two days would carry a line.
 */
export function robustLoess(
  rated: readonly RatedDay[],
  span: number,
  at: readonly number[],
): (number | null)[] {
  const sorted = inOrder(rated);
  const [days, values] = [sorted.map(({ day }) => day), sorted.map(({ mean }) => mean)];
  const q = nearest(days.length, span);
  if (q < 3) return [];
  let heed: Float64Array | null = null;
  for (let pass = 0; pass < ROBUST_PASSES; pass += 1) {
    const before: Float64Array | null = heed;
    const residuals = Float64Array.from(days, (day, index) => {
      const weights = lineWeights(days, day, q, before);
      const value = values[index] as number;
      return weights ? value - weighed(weights, values) : 0;
    });
    const next = heedOf(residuals);
    if (!next) break;
    heed = next;
  }
  return at.map((day) => {
    const weights = lineWeights(days, day, q, heed);
    return weights && weighed(weights, values);
  });
}
