// The normal distribution and Student's t, as far as the statistics need them: written once, here.

/** The standard normal quantile of .975: an interval of mean ± this many standard errors holds 95 %. */
export const Z95 = 1.959963984540054;
/** The standard normal quantile of .9, for 80 %. */
export const Z80 = 1.2815515655446004;

const TINY = 1e-300;
const MAX_STEPS = 500;

/**
 * The chance that a standard normal value lies at least `z` from 0, on either side: erfc(|z| / √2). Within
 * 0..1, right to about 12 digits. The series of erf up to 3, Lentz's continued fraction beyond (Abramowitz and
 * Stegun 1964, 7.1.6 and 7.1.14).
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (x === 0) return 1;
  const density = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < 3) {
    let [term, sum] = [x, x];
    for (let step = 1; term > sum * 1e-17; step += 1) {
      term *= (2 * x * x) / (2 * step + 1);
      sum += term;
    }
    return Math.max(0, 1 - 2 * density * sum);
  }
  let fraction = x;
  for (let step = 60; step >= 1; step -= 1) fraction = x + step / 2 / fraction;
  return density / fraction;
}

/** ln Γ(x) for x > 0, by Stirling's series after moving x beyond 15; right to about 14 digits. */
function logGamma(x: number): number {
  let [at, moved] = [x, 0];
  for (; at < 15; at += 1) moved += Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680)))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - moved;
}

/** The regularised incomplete beta function I_x(a, b), by Lentz's continued fraction. `x` within 0..1. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const kept = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let [c, fraction] = [1, d];
  for (let m = 1; m <= MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return (front * fraction) / a;
}

/**
 * How many standard errors the middle `coverage` (0 to 1, ends excluded) of Student's t with `df` degrees of
 * freedom reaches to either side (Student 1908). Null when `df` is not above 0 or the coverage is no part.
 */
export function studentReach(coverage: number, df: number): number | null {
  if (!(df > 0 && coverage > 0 && coverage < 1)) return null;
  // P(|T| > t) = I_{df/(df+t²)}(df/2, 1/2) falls with t: halve the interval until it is as narrow as a number.
  const outside = (t: number) => incompleteBeta(df / (df + t * t), df / 2, 0.5);
  let [low, high] = [0, 1];
  while (outside(high) > 1 - coverage && high < 1e12) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (outside(middle) > 1 - coverage) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
