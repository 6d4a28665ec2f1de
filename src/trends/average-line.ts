// The running average as a chart draws it: runs of points, fading where nothing was written, broken after that.
import { runningAverages } from './average.ts';
import { segments } from './chart-series.ts';
import type { Range } from './range.ts';
import { inOrder, type RatedDay } from './rated.ts';

/** A point of the line. `lo` and `hi` bound the 80 % band and are null where too few days carry it. */
export interface LinePoint {
  day: number;
  mean: number;
  lo: number | null;
  hi: number | null;
  /** No strength was said on this day: the average of an earlier one was carried here, and fades on the way. */
  isFaded: boolean;
}

const LEAST_BREAK_DAYS = 14;
const HALF_LIVES = { quarter: 7, year: 14, longer: 30 } as const;
const QUARTER_DAYS = 92;
const YEAR_DAYS = 366;

/** The half-life in days that suits a range: 7 up to three months, 14 up to a year, 30 beyond. */
export function halfLifeOf({ first, last }: Range): number {
  const days = last - first + 1;
  if (days <= QUARTER_DAYS) return HALF_LIVES.quarter;
  return days <= YEAR_DAYS ? HALF_LIVES.year : HALF_LIVES.longer;
}

/** The line breaks where no strength was said for longer than this many days: 14, or two half-lives. */
export function breakAfter(halfLife: number): number {
  return Math.max(LEAST_BREAK_DAYS, 2 * halfLife);
}

/**
 * The runs of the line up to the day `until`. A point stands on every rated day; where the next one is more than
 * two half-lives away, the average is carried on, as it is, to a faded point two half-lives later (or to `until`,
 * if that is sooner). A run ends after a gap longer than `breakAfter`. A run of one is drawn as a dot. Rated days
 * after `until` count for nothing; with none before it there are no runs.
 */
export function averageLine(rated: readonly RatedDay[], halfLife: number, until: number): LinePoint[][] {
  const within = inOrder(rated).filter(({ day }) => day <= until);
  const averages = runningAverages(within, halfLife);
  const fadesAfter = Math.round(2 * halfLife);
  const runs = segments(
    averages.map(({ day }) => day),
    breakAfter(halfLife),
  );
  let at = -1;
  return runs.map((run) =>
    run.flatMap((day) => {
      at += 1;
      const average = averages[at];
      if (!average) return [];
      const point = {
        day,
        mean: average.mean,
        lo: average.band?.lo ?? null,
        hi: average.band?.hi ?? null,
        isFaded: false,
      };
      const next = averages[at + 1]?.day ?? Number.POSITIVE_INFINITY;
      const carried = Math.min(day + fadesAfter, until);
      const isCarried = next - day > fadesAfter && carried > day;
      return isCarried ? [point, { ...point, day: carried, isFaded: true }] : [point];
    }),
  );
}
