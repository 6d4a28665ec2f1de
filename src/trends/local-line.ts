// One step of LOESS: a straight line through the days around a day, the nearer the heavier. What it makes of the
// strengths is a sum, so it is kept as the weights of that sum.

/** The distance from `x0` to the q-th nearest of `days`. */
function reachOf(days: readonly number[], x0: number, q: number): number {
  const distances = Float64Array.from(days, (day) => Math.abs(day - x0)).sort();
  return distances[Math.min(q, distances.length) - 1] as number;
}

const tricube = (part: number) => (part >= 1 ? 0 : (1 - part ** 3) ** 3);

/**
 * The weights l with fit(x0) = Σ l_i y_i, for the weighted straight line at `x0` with tricube weights
 * w = (1 - (|x - x0| / h)³)³ and h the distance to the q-th nearest day (Cleveland 1979). `heed` (0 to 1 a day)
 * makes days that stand out lighter. Where all weight is on one day the line is level. Null when no day has weight.
 */
export function lineWeights(
  days: readonly number[],
  x0: number,
  q: number,
  heed: Float64Array | null = null,
): Float64Array | null {
  const reach = reachOf(days, x0, q);
  const weights = Float64Array.from(days, (day, index) => {
    const near = tricube(Math.abs(day - x0) / reach);
    return heed ? near * (heed[index] as number) : near;
  });
  let [total, first] = [0, 0];
  for (const [index, weight] of weights.entries()) {
    total += weight;
    first += weight * ((days[index] as number) - x0);
  }
  if (!(total > 0)) return null;
  const centre = first / total;
  let second = 0;
  for (const [index, weight] of weights.entries()) {
    second += weight * ((days[index] as number) - x0 - centre) ** 2;
  }
  for (const [index, weight] of weights.entries()) {
    const lean = second > 0 ? (-centre * ((days[index] as number) - x0 - centre)) / second : 0;
    weights[index] = weight * (1 / total + lean);
  }
  return weights;
}

/** Σ l_i y_i. */
export function weighed(weights: Float64Array, values: readonly number[]): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += weight * (values[index] as number);
  return sum;
}
