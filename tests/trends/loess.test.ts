import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandAround, loess, robustLoess } from '../../src/trends/loess.ts';
import { lookingBack, spanOf } from '../../src/trends/looking-back.ts';
import { studentReach } from '../../src/trends/normal.ts';
import { rollingMedian } from '../../src/trends/rolling-median.ts';
import { anyRated, ratedFrom, shuffled } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const straight = (days: number[]) => days.map((day) => ({ day, mean: 1 + day / 200 }));

describe('the curve of looking back', () => {
  test.each(vectors.loess.cases)('with a span of $span is that of the vectors', (given) => {
    const curve = loess(ratedFrom(given.days, given.y), given.span);
    expect(curve?.q).toBe(given.q);
    expect(curve?.residualSe).toBeCloseTo(given.residualSE, 9);
    expect(curve?.df).toBeCloseTo(given.lookupDf, 9);
    expect(curve?.trace).toBeCloseTo(given.traceL, 9);
    expect(studentReach(0.95, given.lookupDf)).toBeCloseTo(given.t975, 9);
    for (const wanted of given.expect) {
      const place = curve?.at(wanted.x);
      expect(place?.fit).toBeCloseTo(wanted.fit, 9);
      expect(place?.se).toBeCloseTo(wanted.se, 9);
      const band = place && curve ? bandAround(place, curve.df, 0.95) : null;
      expect(band?.lo).toBeCloseTo(wanted.lo95, 9);
      expect(band?.hi).toBeCloseTo(wanted.hi95, 9);
    }
  });

  test('heeds a day that stands out as little as the vectors do', () => {
    const { days, y, span, expect: wanted } = vectors.loess.robust;
    const found = robustLoess(
      ratedFrom(days, y),
      span,
      wanted.map(({ x }) => x),
    );
    for (const [index, { fit }] of wanted.entries()) expect(found[index]).toBeCloseTo(fit, 7);
  });

  test('of a straight line is the line, heeded or not', () => {
    const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 15, maxLength: 80 });
    fc.assert(
      fc.property(anyDays, fc.constantFrom(0.5, 0.75), (days, span) => {
        const rated = straight(days);
        const curve = loess(rated, span);
        const robust = robustLoess(rated, span, days);
        for (const [index, { day, mean }] of rated.entries()) {
          expect(curve?.at(day)?.fit).toBeCloseTo(mean, 9);
          expect(robust[index]).toBeCloseTo(mean, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order of days', () => {
    const anyTwo = anyRated(15, 40).chain((rated) => fc.tuple(fc.constant(rated), shuffled(rated)));
    fc.assert(
      fc.property(anyTwo, ([rated, other]) => {
        expect(lookingBack(other)).toEqual(lookingBack(rated));
      }),
      { numRuns: 40 },
    );
  });

  test('is refused below 15 rated days and takes the wide span below 30', () => {
    expect([0, 14, 15, 29, 30, 400].map(spanOf)).toEqual([null, null, 0.75, 0.75, 0.5, 0.5]);
    const days = Array.from({ length: 14 }, (_, day) => day);
    expect(lookingBack(straight(days))).toBeNull();
    expect(lookingBack(straight([...days, 14]))?.points).toHaveLength(15);
    expect(loess(straight([0, 1]), 0.75)).toBeNull();
    expect(robustLoess([], 0.75, [1])).toEqual([]);
  });

  test('has its band around it', () => {
    fc.assert(
      fc.property(anyRated(20, 60), (rated) => {
        for (const { fit, lo, hi } of lookingBack(rated)?.points ?? []) {
          if (lo === null || hi === null) continue;
          expect(lo <= fit && fit <= hi).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is made from weeks above 400 rated days, and from longer spans where the weeks are as many', () => {
    const years = (count: number) => straight(Array.from({ length: count }, (_, day) => day));
    expect(lookingBack(years(400))).toMatchObject({ n: 400, weeks: 0 });
    expect(lookingBack(years(401))).toMatchObject({ n: 401, weeks: 1 });
    const long = lookingBack(straight(Array.from({ length: 3_300 }, (_, day) => day * 3)));
    expect(long?.weeks).toBe(4);
    expect(long?.points.length).toBeLessThanOrEqual(400);
    for (const { day, fit } of long?.points ?? []) expect(Math.abs(fit - 1 - day / 200)).toBeLessThan(0.1);
  });
});

describe('the reach of t', () => {
  test.each([
    [0.95, 1, 12.706204736174698],
    [0.8, 5, 1.475884048824481],
    [0.8, 1e6, 1.2815523],
  ])('of %f with %f degrees of freedom is %f', (coverage, df, wanted) => {
    expect(studentReach(coverage, df)).toBeCloseTo(wanted, 6);
  });

  test('is nothing without freedom or without a part to cover', () => {
    expect([
      studentReach(0.8, 0),
      studentReach(1, 5),
      studentReach(0, 5),
      studentReach(0.8, Number.NaN),
    ]).toEqual([null, null, null, null]);
  });
});

describe('the middle of the days around a day', () => {
  test('is that of the vectors', () => {
    const { days, x, at, halfDays, minN, expect: wanted } = vectors.rollingMedian;
    const rated = ratedFrom(days, x);
    expect(at.map((day) => rollingMedian(rated, day, halfDays, minN))).toEqual(wanted);
    expect(at.map((day) => rollingMedian(rated, day))).toEqual(wanted);
  });

  test('is untouched by days that are not near', () => {
    fc.assert(
      fc.property(anyRated(0, 60), fc.integer({ min: 0, max: 400 }), (rated, day) => {
        const near = rated.filter((row) => Math.abs(row.day - day) <= 7);
        const found = rollingMedian(rated, day);
        expect(found).toBe(rollingMedian([...near].reverse(), day));
        if (near.length < 3) expect(found).toBeNull();
        else {
          const values = near.map(({ mean }) => mean);
          expect(found).toBeGreaterThanOrEqual(Math.min(...values));
          expect(found).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
    );
  });
});
