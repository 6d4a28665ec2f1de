// Days that resemble their neighbours tell less than as many unlike days.

/**
 * How many independent days `n` days amount to when each goes with the day before by `r1` (lag-1 correlation of a
 * first-order autoregression): n (1 - r1) / (1 + r1). An `r1` below 0 counts as 0, so it is never more than n.
 * Null when `n` is negative or `r1` is no correlation.
 */
export function effectiveN(n: number, r1: number): number | null {
  if (!(n >= 0 && Math.abs(r1) <= 1)) return null;
  const held = Math.max(0, r1);
  return (n * (1 - held)) / (1 + held);
}
