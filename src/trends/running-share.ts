// How often a feeling is named, as a running line: the share of written days, in which a day weighs half as much
// every fortnight.
import { runningAverages } from './average.ts';
import { type RecordedDay, type Share, wilson } from './share.ts';

/** A running share on a written day; `share` is p with its Wilson interval, all within 0..1. */
export interface RunningShare {
  day: number;
  nEff: number;
  share: Share;
}

const HALF_LIFE_DAYS = 14;

/**
 * The share of written days that named the feeling, weighted by w_i = 2^(-(t - t_i) / H): p = Σ w present / Σ w,
 * with the Wilson interval (Wilson 1927) on n = nEff and k = p · nEff. One value a written day, counting that day
 * and those before it; unwritten days count for nothing. `halfLife` in days.
 */
export function ewPresence(days: readonly RecordedDay[], halfLife = HALF_LIFE_DAYS): RunningShare[] {
  const values = days.map(({ day, isNamed }) => ({ day, mean: isNamed ? 1 : 0 }));
  return runningAverages(values, halfLife).flatMap(({ day, mean, nEff }) => {
    const share = wilson(Math.min(1, mean) * nEff, nEff);
    return share ? [{ day, nEff, share }] : [];
  });
}
