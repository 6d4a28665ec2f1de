// How strong a feeling was, on the days that said so. Never a number for a day that did not.
import { chartSeries, MS_PER_DAY, type Point } from './chart-series.ts';
import { type WrittenDay, writtenRows } from './days.ts';

/** A line of strengths is drawn from this many rated days on. */
const STRENGTH_FROM_DAYS = 10;
/** A line breaks where no strength was said for longer. */
const MAX_GAP_DAYS = 7;

export interface Strengths {
  /** Days with a strength, at the mean of the entries that said it, 1 to 5. */
  points: Point[];
  /** Points with no neighbour to be joined to; a line alone would not show them. */
  lonely: Point[];
  spanGapsMs: number;
}

/** The strengths of one feeling over written days; null when fewer than ten days said one. */
export function strengthsOf(days: readonly WrittenDay[], feeling: string): Strengths | null {
  const { points, spanGapsMs, segmentsDays } = chartSeries(writtenRows(days, feeling), MAX_GAP_DAYS);
  if (points.length < STRENGTH_FROM_DAYS) return null;
  const alone = new Set(segmentsDays.flatMap((run) => (run.length === 1 ? run : [])));
  return { points, lonely: points.filter(({ x }) => alone.has(x / MS_PER_DAY)), spanGapsMs };
}
