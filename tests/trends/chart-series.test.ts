import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSeries, segments } from '../../src/trends/chart-series.ts';
import type { DayRow } from '../../src/trends/days.ts';
import vectors from './vectors.json' with { type: 'json' };

function rated(day: number, mean: number | null): DayRow {
  const rows = mean === null ? 0 : 1;
  return { day, state: 'present', entries: 1, present: 1, rated: rows, mean, max: mean, share: 1 };
}

describe('runs of days', () => {
  test.each(vectors.segments.cases)('of $days break after $maxGapDays days', (given) => {
    expect(segments(given.days, given.maxGapDays)).toEqual(given.segments);
  });

  test('keep every day once and in order, break only at long gaps and at every one', () => {
    const anyDays = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }))
      .map((days) => days.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 1, max: 40 }), (days, gap) => {
        const runs = segments(days, gap);
        expect(runs.flat()).toEqual(days);
        for (const [index, run] of runs.entries()) {
          expect(run.every((day, at) => at === 0 || day - (run[at - 1] ?? day) <= gap)).toBe(true);
          const before = runs[index - 1]?.at(-1);
          if (before !== undefined) expect((run[0] ?? before) - before).toBeGreaterThan(gap);
        }
      }),
    );
  });
});

describe('a chart of strengths', () => {
  test('has the points of the vectors and none for a missing or unrated day', () => {
    const { rows, maxGapDays, expect: wanted } = vectors.chartSeries;
    expect(chartSeries(rows as DayRow[], maxGapDays)).toEqual(wanted);
  });

  test('breaks at a gap longer than it may cross', () => {
    const { expect2, maxGapDays2 } = vectors.chartSeries;
    expect(chartSeries([rated(0, 2), rated(4, 3), rated(7, 4)], maxGapDays2)).toEqual(expect2);
  });

  test('is empty when no strength was ever said', () => {
    expect(chartSeries([rated(1, null), rated(2, null)], 7).points).toEqual([]);
  });
});
