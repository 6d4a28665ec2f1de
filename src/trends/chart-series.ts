// Numbers as a chart takes them: points that exist, a break where nothing was written. No point stands for a
// missing day, so no line can fall to zero there.
import { DAY_MS } from '../journal/day.ts';
import type { DayRow } from './days.ts';

/** A point of a chart. `x`: UTC midnight, in ms, of the local calendar day; format with `timeZone: 'UTC'`. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Runs of days in which no step is longer than `maxGapDays`. `days` must rise. A run of one is drawn as a dot.
 */
export function segments(days: readonly number[], maxGapDays: number): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const day of days) {
    const before = run.at(-1);
    if (before !== undefined && day - before > maxGapDays) {
      runs.push(run);
      run = [];
    }
    run.push(day);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The mean strength of each rated day as points, with the longest gap (ms) that a line may cross. */
export function chartSeries(
  rows: readonly DayRow[],
  maxGapDays: number,
): { points: Point[]; spanGapsMs: number; segmentsDays: number[][] } {
  const rated = rows.flatMap(({ day, mean }) => (mean === null ? [] : [{ day, mean }]));
  return {
    points: rated.map(({ day, mean }) => ({ x: day * DAY_MS, y: mean })),
    spanGapsMs: maxGapDays * DAY_MS,
    segmentsDays: segments(
      rated.map(({ day }) => day),
      maxGapDays,
    ),
  };
}
