// How strong a feeling was, on the days that said so, and the running average of it. Never a number for a day that
// did not.
import { DAY_MS } from '../journal/day.ts';
import { averageLine, breakAfter, halfLifeOf } from './average-line.ts';
import type { Point } from './chart-series.ts';
import { isRemembered, type WrittenDay } from './days.ts';
import type { Range } from './range.ts';
import { type RatedDay, ratedDays } from './rated.ts';

/** A line of strengths is drawn from this many rated days on. */
export const STRENGTH_FROM_DAYS = 10;

/** Where the average probably runs: the 80 % band on one day. `x` as in `Point`. */
export interface BandPoint {
  x: number;
  lo: number;
  hi: number;
}

export interface Strengths {
  rated: RatedDay[];
  /** Days with a strength, at the mean of the entries that said it, 1 to 5. */
  points: Point[];
  /** Those of them (x) of which all was written long after the day. */
  remembered: ReadonlySet<number>;
  /** Points with no neighbour to be joined to; a line alone would not show them. */
  lonely: Point[];
  /** The running average on those days. */
  means: Point[];
  /** The longest step, in ms, that the line of the average crosses. */
  spanGapsMs: number;
  /** The band of the average, in runs; none where too few days carry it. */
  bands: BandPoint[][];
  /** Where a run ends, the average stands still and fades: from its last day to where it is gone. */
  fading: [Point, Point][];
}

const at = (day: number): number => day * DAY_MS;

/**
 * The strengths of one feeling over the written days of a range, with their time-aware average (`averageLine`);
 * null when fewer than ten days said one. A day with several entries counts with the mean of them, or on request
 * with the strongest.
 */
export function strengthsOf(
  days: readonly WrittenDay[],
  feeling: string,
  range: Range,
  of: 'mean' | 'max' = 'mean',
): Strengths | null {
  const rated = ratedDays(days, feeling, of);
  if (rated.length < STRENGTH_FROM_DAYS) return null;
  const halfLife = halfLifeOf(range);
  const runs = averageLine(rated, halfLife, range.last);
  const said = runs.map((run) => run.filter(({ isFaded }) => !isFaded));
  const alone = new Set(said.flatMap((run) => (run.length === 1 ? run.map(({ day }) => day) : [])));
  const points = rated.map(({ day, mean }) => ({ x: at(day), y: mean }));
  return {
    rated,
    points,
    remembered: new Set(days.filter(isRemembered).map(({ day }) => at(day))),
    lonely: points.filter(({ x }) => alone.has(x / DAY_MS)),
    means: said.flat().map(({ day, mean }) => ({ x: at(day), y: mean })),
    spanGapsMs: at(breakAfter(halfLife)),
    bands: said.map((run) =>
      run.flatMap(({ day, lo, hi }) => (lo === null || hi === null ? [] : [{ x: at(day), lo, hi }])),
    ),
    fading: runs.flatMap((run): [Point, Point][] => {
      const [last, faded] = [run.at(-2), run.at(-1)];
      if (!last || !faded?.isFaded) return [];
      return [
        [
          { x: at(last.day), y: last.mean },
          { x: at(faded.day), y: faded.mean },
        ],
      ];
    }),
  };
}
