// The curve of looking back, with its ribbon: refused for few days, made from weeks for many.
import { bandAround, loess } from './loess.ts';
import type { RatedDay } from './rated.ts';
import { weeklyMeans } from './weekly-means.ts';

/** A point of the curve; `lo` and `hi` bound the 80 % band and are null where it has no standard error. */
export interface CurvePoint {
  day: number;
  fit: number;
  lo: number | null;
  hi: number | null;
}

/** `weeks` is how many weeks each fitted point stood for; 0: the days themselves. `n`: rated days behind it. */
export interface Curve {
  n: number;
  weeks: number;
  points: CurvePoint[];
}

const FROM_DAYS = 15;
const NARROW_FROM = 30;
const MOST_POINTS = 400;
const COVERAGE = 0.8;

/** The span of LOESS: half of the points from 30 on, three quarters for 15 to 29. Null below: no curve. */
export function spanOf(count: number): number | null {
  if (count < FROM_DAYS) return null;
  return count < NARROW_FROM ? 0.75 : 0.5;
}

/** The days, or where they are more than 400 their means over 1, 2, 4 … weeks, the first that are not. */
function thinned(rated: readonly RatedDay[]): { points: readonly RatedDay[]; weeks: number } {
  if (rated.length <= MOST_POINTS) return { points: rated, weeks: 0 };
  let weeks = 1;
  let points = weeklyMeans(rated);
  while (points.length > MOST_POINTS) {
    weeks *= 2;
    points = weeklyMeans(rated, 1, weeks);
  }
  return { points, weeks };
}

/**
 * The LOESS curve at each of its own points, in the order of time, with an 80 % band by Student's t (Cleveland
 * 1979). Null below 15 rated days. Above 400 rated days it is fitted on weekly means, and on means of 2, 4 … weeks
 * where the weeks themselves are more than 400, because the cost grows with the cube of the points; the band then
 * is that of such a mean.
 */
export function lookingBack(rated: readonly RatedDay[]): Curve | null {
  if (spanOf(rated.length) === null) return null;
  const { points, weeks } = thinned(rated);
  const span = spanOf(points.length);
  const curve = span === null ? null : loess(points, span);
  if (!curve) return null;
  const drawn = [...points]
    .sort((a, b) => a.day - b.day)
    .flatMap(({ day }) => {
      const place = curve.at(day);
      if (!place) return [];
      const band = bandAround(place, curve.df, COVERAGE);
      return [{ day, fit: place.fit, lo: band?.lo ?? null, hi: band?.hi ?? null }];
    });
  return { n: rated.length, weeks, points: drawn };
}
