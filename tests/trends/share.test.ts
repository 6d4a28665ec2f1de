import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showingOf, trailingShare, weeklyShares, wilson } from '../../src/trends/share.ts';
import vectors from './vectors.json' with { type: 'json' };

const recorded = vectors.presenceShare.recorded.map(({ day, present }) => ({ day, isNamed: present === 1 }));

const anyDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 120 })
  .chain((days) =>
    fc.tuple(...days.map((day) => fc.record({ day: fc.constant(day), isNamed: fc.boolean() }))),
  );

describe('the Wilson interval', () => {
  test.each(vectors.wilson.cases)('of $k in $n is that of the vectors', ({ k, n, expect: wanted }) => {
    const found = wilson(k, n);
    if (wanted === null) return expect(found).toBeNull();
    expect(found?.p).toBeCloseTo(wanted.p, 9);
    expect(found?.lo).toBeCloseTo(wanted.lo, 9);
    expect(found?.hi).toBeCloseTo(wanted.hi, 9);
  });

  test('stays within 0 and 1 and around the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const k = Math.round(part * n);
          const share = wilson(k, n);
          expect(share).not.toBeNull();
          if (!share) return;
          expect(share.lo).toBeGreaterThanOrEqual(0);
          expect(share.hi).toBeLessThanOrEqual(1);
          expect(share.lo).toBeLessThanOrEqual(share.p + 1e-12);
          expect(share.hi).toBeGreaterThanOrEqual(share.p - 1e-12);
        },
      ),
    );
  });

  test('narrows with more days', () => {
    const width = (n: number) => {
      const share = wilson(n / 2, n);
      return share ? share.hi - share.lo : Number.NaN;
    };
    expect(width(4)).toBeGreaterThan(width(8));
    expect(width(8)).toBeGreaterThan(width(80));
  });

  test('refuses what cannot be counted', () => {
    for (const [k, n] of [
      [0, 0],
      [-1, 4],
      [5, 4],
      [Number.NaN, 4],
      [1, Number.NaN],
    ] as const) {
      expect(wilson(k, n)).toBeNull();
    }
  });
});

describe('weekly shares', () => {
  test('are those of the vectors', () => {
    const wanted = vectors.presenceShare.weeks;
    const first = wanted[0]?.weekStartDay ?? Number.NaN;
    const last = (wanted.at(-1)?.weekStartDay ?? Number.NaN) + 6;
    const found = weeklyShares(recorded, first, last);
    expect(found.map(({ start, n, k, show }) => ({ weekStartDay: start, n, k, show }))).toEqual(
      wanted.map(({ weekStartDay, n, k, show }) => ({ weekStartDay, n, k, show })),
    );
    for (const [index, week] of wanted.entries()) {
      const share = found[index]?.share ?? null;
      if (week.p === null) expect(share).toBeNull();
      else {
        expect(share?.p).toBeCloseTo(week.p, 9);
        expect(share?.lo).toBeCloseTo(week.lo, 9);
        expect(share?.hi).toBeCloseTo(week.hi, 9);
      }
    }
  });

  test('add up to the days of the range, never name more than were written, and are week by week', () => {
    fc.assert(
      fc.property(
        anyDays,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (days, a, b) => {
          const [first, last] = [Math.min(a, b), Math.max(a, b)];
          const within = days.filter(({ day }) => day >= first && day <= last);
          const weeks = weeklyShares(days, first, last);
          expect(weeks.reduce((sum, { n }) => sum + n, 0)).toBe(within.length);
          expect(weeks.reduce((sum, { k }) => sum + k, 0)).toBe(
            within.filter(({ isNamed }) => isNamed).length,
          );
          for (const [index, { start, n, k, share, show }] of weeks.entries()) {
            expect(k).toBeLessThanOrEqual(n);
            expect(n).toBeLessThanOrEqual(7);
            expect(share === null).toBe(n === 0);
            expect(show).toBe(showingOf(n));
            if (index > 0) expect(start - (weeks[index - 1]?.start ?? 0)).toBe(7);
          }
        },
      ),
    );
  });

  test('do not depend on the order of days', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(weeklyShares([...days].reverse(), 0, 200)).toEqual(weeklyShares(days, 0, 200));
      }),
    );
  });

  test('show nothing for an unwritten week, counts for one or two days, a bar from three', () => {
    expect([0, 1, 2, 3, 7].map(showingOf)).toEqual(['nothing', 'counts', 'counts', 'bar', 'bar']);
  });
});

describe('trailing shares', () => {
  test.each(vectors.presenceShare.trailing)('of $window days to $day are those of the vectors', (given) => {
    const { n, k, share } = trailingShare(recorded, given.day, given.window);
    expect({ n, k }).toEqual({ n: given.n, k: given.k });
    if (given.expect === null) return expect(share).toBeNull();
    expect(share?.p).toBeCloseTo(given.expect.p, 9);
    expect(share?.lo).toBeCloseTo(given.expect.lo, 9);
    expect(share?.hi).toBeCloseTo(given.expect.hi, 9);
  });
});
