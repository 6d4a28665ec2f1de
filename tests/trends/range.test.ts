import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, weekStart } from '../../src/journal/day.ts';
import {
  asFarAs,
  isRangeName,
  narrowed,
  neighbouring,
  openingRange,
  type Range,
  rangeOf,
  rangesChosenOf,
} from '../../src/trends/range.ts';
import { spanShares } from '../../src/trends/share.ts';
import { spanStarts, stepOf } from '../../src/trends/spans.ts';

const TODAY = dayNumber('2025-06-19');

describe('a range', () => {
  test('ends today and has as many days as its name says', () => {
    expect(rangeOf('30d', TODAY, 0)).toEqual({ first: dayNumber('2025-05-21'), last: TODAY });
    expect(rangeOf('90d', TODAY, 0)).toEqual({ first: TODAY - 89, last: TODAY });
    expect(rangeOf('1y', TODAY, 0)).toEqual({ first: dayNumber('2024-06-20'), last: TODAY });
  });

  test('of everything begins with the first entry, and with today when there is none or only later ones', () => {
    expect(rangeOf('all', TODAY, dayNumber('2023-02-01')).first).toBe(dayNumber('2023-02-01'));
    expect(rangeOf('all', TODAY, null)).toEqual({ first: TODAY, last: TODAY });
    expect(rangeOf('all', TODAY, TODAY + 5)).toEqual({ first: TODAY, last: TODAY });
  });

  test('takes its ends from the address when they are days', () => {
    const range = rangeOf('90d', TODAY, null);
    expect(narrowed(range, '2025-06-01', '2025-06-10')).toEqual({
      first: dayNumber('2025-06-01'),
      last: dayNumber('2025-06-10'),
    });
    expect(narrowed(range, '2025-06-10', '2025-06-01').first).toBe(dayNumber('2025-06-01'));
    expect(narrowed(range, '2025-06-31', '')).toEqual(range);
    expect(narrowed(range, '', '2024-01-01')).toEqual({
      first: dayNumber('2024-01-01'),
      last: dayNumber('2024-01-01'),
    });
  });

  test('goes as far as the days that have come, or that were written ahead', () => {
    const year = { first: dayNumber('2025-01-01'), last: dayNumber('2025-12-31') };
    const bounds = { first: TODAY - 400, last: TODAY };
    expect(asFarAs(year, bounds)).toEqual({ first: year.first, last: TODAY });
    expect(asFarAs(year, { ...bounds, last: TODAY + 9 })).toEqual({ first: year.first, last: TODAY + 9 });
    expect(asFarAs({ first: TODAY - 9, last: TODAY - 3 }, bounds).last).toBe(TODAY - 3);
    // Days that are all to come are those that were asked for.
    const ahead = { first: TODAY + 1, last: TODAY + 30 };
    expect(asFarAs(ahead, bounds)).toEqual(ahead);
  });

  test('is known by its name only', () => {
    expect(['30d', '90d', '1y', 'all'].every(isRangeName)).toBe(true);
    expect(['', '7d', 'ALL', '__proto__'].some(isRangeName)).toBe(false);
  });

  test('opens wide enough for three written days where there are three', () => {
    expect(openingRange([TODAY - 2, TODAY - 1, TODAY], TODAY)).toBe('30d');
    expect(openingRange([TODAY - 30, TODAY - 1, TODAY], TODAY)).toBe('90d');
    expect(openingRange([TODAY - 200, TODAY - 100, TODAY], TODAY)).toBe('1y');
    expect(openingRange([TODAY - 900, TODAY - 800, TODAY], TODAY)).toBe('all');
    expect(openingRange([TODAY - 900, TODAY], TODAY)).toBe('90d');
    expect(openingRange([TODAY - 100, TODAY - 99, TODAY + 1], TODAY)).toBe('90d');
  });

  test('begins as it was chosen the last time, where that still holds three days', () => {
    const days = [TODAY - 200, TODAY - 60, TODAY - 40, TODAY - 3];
    expect(openingRange(days, TODAY, ['1y'])).toBe('1y');
    expect(openingRange(days, TODAY, [undefined, '1y'])).toBe('1y');
    expect(openingRange(days, TODAY, ['30d', 'all'])).toBe('all');
    expect(openingRange(days, TODAY, ['30d', undefined])).toBe('90d');
  });

  test('takes nothing from a setting that it does not know', () => {
    expect(rangesChosenOf({ trends: '1y', year: 'ever', both: 3 })).toEqual({ trends: '1y' });
    for (const value of [null, undefined, 'all', 7, ['all']])
      expect(rangesChosenOf(value)).not.toHaveProperty('trends');
  });
});

describe('the days before and after', () => {
  const bounds = { first: 100, last: 200 };

  test('are as many, and touch those shown', () => {
    expect(neighbouring({ first: 150, last: 159 }, -1, bounds)).toEqual({ first: 140, last: 149 });
    expect(neighbouring({ first: 150, last: 159 }, 1, bounds)).toEqual({ first: 160, last: 169 });
    expect(neighbouring({ first: 150, last: 150 }, 1, bounds)).toEqual({ first: 151, last: 151 });
  });

  test('end with the last day there is, as many as before', () => {
    expect(neighbouring({ first: 185, last: 194 }, 1, bounds)).toEqual({ first: 191, last: 200 });
  });

  test('are none where they would show nothing new', () => {
    expect(neighbouring({ first: 191, last: 200 }, 1, bounds)).toBeNull();
    expect(neighbouring({ first: 195, last: 230 }, 1, bounds)).toBeNull();
    expect(neighbouring({ first: 100, last: 109 }, -1, bounds)).toBeNull();
    // A last day in common is one that was not shown.
    expect(neighbouring({ first: 101, last: 110 }, -1, bounds)).toEqual({ first: 91, last: 100 });
    expect(neighbouring({ first: 100, last: 200 }, 1, bounds)).toBeNull();
    expect(neighbouring({ first: 100, last: 200 }, -1, bounds)).toBeNull();
  });

  test('lead, step by step, over every day there is, and come to an end both ways', () => {
    const anyBounds = fc
      .record({ first: fc.integer({ min: -800, max: 800 }), days: fc.integer({ min: 1, max: 400 }) })
      .map(({ first, days }) => ({ first, last: first + days - 1 }));
    fc.assert(
      fc.property(anyBounds, fc.integer({ min: 1, max: 120 }), (all, length) => {
        const walk = (from: Range, step: -1 | 1): Range[] => {
          const next = neighbouring(from, step, all);
          return next ? [from, ...walk(next, step)] : [from];
        };
        const back = walk({ first: all.last - length + 1, last: all.last }, -1);
        const last = back.at(-1) as Range;
        expect(last.first).toBeLessThanOrEqual(all.first);
        const forth = walk(last, 1);
        expect(forth.at(-1)?.last).toBe(all.last);
        for (const steps of [back, forth.toReversed()]) {
          for (const [index, range] of steps.entries()) {
            expect(range.last - range.first + 1).toBe(length);
            const before = steps[index + 1];
            if (before) expect(before.last).toBeGreaterThanOrEqual(range.first - 1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the spans of a range', () => {
  test('are weeks to two years, then months, then years', () => {
    const step = (days: number) => stepOf({ first: 0, last: days - 1 });
    expect([30, 365, 732, 733, 4_392, 4_393].map(step)).toEqual([
      'week',
      'week',
      'week',
      'month',
      'month',
      'year',
    ]);
  });

  test('hold every day of the range exactly once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week' as const, 'month' as const, 'year' as const),
        fc.integer({ min: dayNumber('0001-01-01'), max: TODAY }),
        fc.integer({ min: 0, max: 900 }),
        (step, first, length) => {
          const range = { first, last: first + length };
          const starts = spanStarts(step, range);
          const days = Array.from({ length: length + 1 }, (_, at) => ({
            day: first + at,
            isNamed: at % 2 === 0,
          }));
          const shares = spanShares(days, starts, range.last);
          expect(shares.reduce((sum, { n }) => sum + n, 0)).toBe(length + 1);
          expect(starts[0]).toBeLessThanOrEqual(first);
          expect(starts.at(-1)).toBeLessThanOrEqual(range.last);
          for (const start of starts) {
            if (step === 'week') expect(weekStart(start)).toBe(start);
            else expect(dayOfNumber(start)).toMatch(step === 'month' ? /-01$/ : /-01-01$/);
          }
        },
      ),
    );
  });
});
