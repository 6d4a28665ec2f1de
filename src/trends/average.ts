// The line of strengths: an average in which a day weighs half as much every half-life. A gap moves nothing: the
// average stands still, grows older, and is not drawn after a while.
import { Z80 } from './normal.ts';
import { inOrder, type RatedDay } from './rated.ts';

/** A running average on some day. */
export interface Average {
  day: number;
  /** Σ w x / Σ w, in steps of the scale. */
  mean: number;
  /** (Σ w)² / Σ w²: as many equally heavy days would tell as much. */
  nEff: number;
  /** Σ w on that day; today's own day would weigh 1. */
  weight: number;
  /** The standard error of the mean, in steps of the scale. Null for a single day: it has no spread. */
  se: number | null;
  /** The 80 % band, mean ± 1.2816 se. Null below an effective three days. */
  band: { lo: number; hi: number } | null;
}

/** What is carried from day to day. `pairs` is (Σ w)² - Σ w², kept as such so that nothing cancels. */
interface State {
  day: number;
  weight: number;
  squares: number;
  pairs: number;
  mean: number;
  /** Σ w (x - mean)². */
  spread: number;
}

/** The rounding variance of a scale of whole numbers: five equal answers do not mean no doubt. */
const LEAST_VARIANCE = 1 / 12;
const BAND_FROM = 3;

const fading = (days: number, halfLife: number) => 2 ** (-days / halfLife);

/**
 * One more day, whose value weighs 1 (West 1979, with the older weights faded). Each step mixes two means, so
 * rounding does not pile up however long the journal is.
 */
function joined(before: State | null, day: number, value: number, halfLife: number): State {
  if (!before) return { day, weight: 1, squares: 1, pairs: 0, mean: value, spread: 0 };
  const f = fading(day - before.day, halfLife);
  const weight = f * before.weight + 1;
  const mean = before.mean + (value - before.mean) / weight;
  return {
    day,
    weight,
    squares: f * f * before.squares + 1,
    pairs: f * f * before.pairs + 2 * f * before.weight,
    mean,
    spread: f * before.spread + (value - before.mean) * (value - mean),
  };
}

function averageOf({ day, weight, squares, pairs, mean, spread }: State): Average {
  const nEff = (weight * weight) / squares;
  // n/(n-1) · Σw(x-mean)²/Σw, with n = nEff, comes to Σw · Σw(x-mean)² / ((Σw)² - Σw²).
  const variance = pairs > 0 ? Math.max(LEAST_VARIANCE, (weight * spread) / pairs) : null;
  const se = variance === null ? null : Math.sqrt(variance / nEff);
  const band = se === null || nEff < BAND_FROM ? null : { lo: mean - Z80 * se, hi: mean + Z80 * se };
  return { day, mean, nEff, weight, se, band };
}

/**
 * The exponential average on every rated day, counting that day and those before it:
 * w_i = 2^(-(t - t_i) / H), mean = Σ w x / Σ w, s² = nEff / (nEff - 1) · Σ w (x - mean)² / Σ w but at least 1/12,
 * se = √(s² / nEff). The normalised sum for irregular times, not the recursive one, which gives the first day a
 * weight it never loses (Eckner; Cipra 2006). O(n). `halfLife` in days, above 0.
 */
export function runningAverages(rated: readonly RatedDay[], halfLife: number): Average[] {
  let state: State | null = null;
  return inOrder(rated).map(({ day, mean }) => {
    state = joined(state, day, mean, halfLife);
    return averageOf(state);
  });
}

/**
 * The same average as it stands on any day: that of the last rated day on or before it, grown lighter. Null when
 * there is none. Days later than `day` count for nothing.
 */
export function averageOn(rated: readonly RatedDay[], day: number, halfLife: number): Average | null {
  const last = runningAverages(
    rated.filter((row) => row.day <= day),
    halfLife,
  ).at(-1);
  return last ? { ...last, day, weight: last.weight * fading(day - last.day, halfLife) } : null;
}
