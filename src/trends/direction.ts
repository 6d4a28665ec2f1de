// Whether a feeling's strength is going somewhere. Mostly the answer is silence: a sentence about direction is said
// only when three things agree, because feelings of neighbouring days are alike and cry wolf.
import { programLots } from './programs.ts';
import type { RatedDay } from './rated.ts';
import { theilSen } from './theil-sen.ts';
import { weeklyMeans } from './weekly-means.ts';

/** What a direction rests on. */
interface Ground {
  /** Weeks that counted, and how many it takes. */
  weeks: number;
  needed: number;
}

/**
 * `silent` says nothing about direction, and why: too few weeks; no trend that stands out; or one that stands out
 * and is less than half a step over the whole range; or one that the days of no program alone have. Else lower or higher at the end than at the start.
 */
export type Direction =
  | (Ground & { kind: 'silent'; reason: 'too-few-weeks' | 'not-clear' | 'too-small' | 'programs' })
  | (Ground & {
      kind: 'lower' | 'higher';
      /** Steps of the scale in 30 days, with the 95 % limits. */
      perMonth: number;
      lo: number;
      hi: number;
      /** Steps of the scale from the first week that counted to the last. */
      change: number;
      p: number;
      /** The days in the middle of those weeks. */
      first: number;
      last: number;
    });

const LEAST_DAYS_A_WEEK = 2;
const LEAST_WEEKS = 8;
const CHANCE = 0.05;
const LEAST_CHANGE = 0.5;
const MONTH_DAYS = 30;

/**
 * The direction of days from one program: weekly means of daily means, weeks with at least two rated days, at least
 * eight of them; Mann–Kendall p < .05 AND Sen's (1968) 95 % interval of the Theil–Sen slope leaves out 0 AND
 * |slope| · span ≥ half a step. Weeks, because averaging over longer steps is the common cure for days that resemble
 * one another (Collaud Coen et al. 2020). False alarms of this rule are measured by a test of the journal.
 */
function directionOfWeeks(rated: readonly RatedDay[]): Direction {
  const weeks = weeklyMeans(rated, LEAST_DAYS_A_WEEK);
  const ground = { weeks: weeks.length, needed: LEAST_WEEKS };
  const silent = (reason: 'too-few-weeks' | 'not-clear' | 'too-small') => ({
    ...ground,
    kind: 'silent' as const,
    reason,
  });
  if (weeks.length < LEAST_WEEKS) return silent('too-few-weeks');
  const [first, last] = [(weeks[0] as RatedDay).day, (weeks.at(-1) as RatedDay).day];
  const line = theilSen(weeks.map(({ day, mean }) => ({ x: day, y: mean })));
  if (!line || line.kendall.p >= CHANCE || !(line.lo > 0 || line.hi < 0)) return silent('not-clear');
  const change = line.slope * (last - first);
  if (Math.abs(change) < LEAST_CHANGE) return silent('too-small');
  return {
    ...ground,
    kind: change < 0 ? 'lower' : 'higher',
    perMonth: line.slope * MONTH_DAYS,
    lo: line.lo * MONTH_DAYS,
    hi: line.hi * MONTH_DAYS,
    change,
    p: line.kendall.p,
    first,
    last,
  };
}

/**
 * The direction of the given rated days (`directionOfWeeks`). Of several programs it is that of the days of one alone,
 * for another may have had another scale, or other words; nothing is said where none alone has it.
 */
export function directionOf(rated: readonly RatedDay[]): Direction {
  const found = directionOfWeeks(rated);
  if (found.kind === 'silent') return found;
  const lots = programLots(rated);
  if (lots.length < 2) return found;
  const theirs = lots.map(directionOfWeeks).find(({ kind }) => kind === found.kind);
  return theirs ?? { weeks: found.weeks, needed: found.needed, kind: 'silent', reason: 'programs' };
}
