import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadthOf, rarefied } from '../../src/trends/breadth.ts';
import { dynamicsOf } from '../../src/trends/dynamics.ts';
import { effectiveN } from '../../src/trends/effective-n.ts';
import { intensityUnit } from '../../src/trends/intensity-unit.ts';
import { anyRated, ratedFrom, shuffled, writtenFrom } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const OPEN = { days: 2, pairs: 1 };

function like(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null) expect(found ?? null).toBeNull();
  else expect(found).toBeCloseTo(wanted, 9);
}

describe('how strengths move from day to day', () => {
  test.each(vectors.dynamics.cases)(
    'is that of the vectors for $expect.n days',
    ({ days, x, expect: wanted }) => {
      const found = dynamicsOf(ratedFrom(days, x), OPEN);
      expect([found.n, found.pairs]).toEqual([wanted.n, wanted.pairs]);
      like(found.mean, wanted.mean);
      like(found.sd, wanted.sd);
      like(found.rmssd, wanted.rmssd);
      like(found.lag1?.r, wanted.lag1r);
      like(found.lag1?.lo, wanted.lag1lo);
      like(found.lag1?.hi, wanted.lag1hi);
    },
  );

  test('is refused below ten days, and below twenty pairs of neighbouring days', () => {
    const row = (count: number) =>
      ratedFrom(
        Array.from({ length: count }, (_, day) => day),
        [1, 3, 2, 5, 4, 2, 3, 1, 4, 2, 5, 1, 3, 2, 4, 5, 2, 3, 1, 4, 2],
      );
    expect(dynamicsOf(row(9)).sd).toBeNull();
    expect(dynamicsOf(row(10)).sd).not.toBeNull();
    expect(dynamicsOf(row(20))).toMatchObject({ pairs: 19, rmssd: null, lag1: null });
    expect(dynamicsOf(row(21)).rmssd).not.toBeNull();
    expect(dynamicsOf(row(21)).lag1).not.toBeNull();
    expect(dynamicsOf([])).toEqual({ n: 0, mean: null, sd: null, pairs: 0, rmssd: null, lag1: null });
  });

  test('has no inertia where a strength never varies', () => {
    const level = Array.from({ length: 30 }, (_, day) => ({ day, mean: 2.4 }));
    expect(dynamicsOf(level)).toMatchObject({ rmssd: 0, lag1: null });
    expect(dynamicsOf(level).sd).toBeCloseTo(0, 12);
  });

  test('never reaches across a gap, and does not depend on the order of days', () => {
    const anyTwo = anyRated(0, 60, 90).chain((rated) => fc.tuple(fc.constant(rated), shuffled(rated)));
    fc.assert(
      fc.property(anyTwo, ([rated, other]) => {
        const found = dynamicsOf(rated, OPEN);
        expect(dynamicsOf(other, OPEN)).toEqual(found);
        const days = new Set(rated.map(({ day }) => day));
        expect(found.pairs).toBe([...days].filter((day) => days.has(day + 1)).length);
        if (found.mean !== null) {
          expect(found.mean).toBeGreaterThanOrEqual(Math.min(...rated.map(({ mean }) => mean)) - 1e-9);
          expect(found.mean).toBeLessThanOrEqual(Math.max(...rated.map(({ mean }) => mean)) + 1e-9);
        }
        if (found.lag1) {
          const { r, lo, hi } = found.lag1;
          expect(-1 <= lo && lo <= r && r <= hi && hi <= 1).toBe(true);
        }
        const spaced = rated.map(({ day, mean }) => ({ day: 2 * day, mean }));
        expect(dynamicsOf(spaced, OPEN)).toMatchObject({ pairs: 0, rmssd: null, lag1: null });
      }),
    );
  });
});

describe('days that resemble their neighbours', () => {
  test.each(vectors.effectiveN.cases)('count $n as $expect when they go together by $r1', (given) => {
    expect(effectiveN(given.n, given.r1)).toBeCloseTo(given.expect, 9);
  });

  test('never count for more than they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (n, r1) => {
          const found = effectiveN(n, r1);
          expect(found !== null && found >= 0 && found <= n).toBe(true);
        },
      ),
    );
    expect([effectiveN(-1, 0), effectiveN(9, 1.1), effectiveN(9, Number.NaN)]).toEqual([null, null, null]);
  });
});

describe('the breadth of words', () => {
  test.each(vectors.rarefiedVocabulary.cases)('of $counts in $n picks is that of the vectors', (given) => {
    like(rarefied(given.counts, given.n), given.expect);
  });

  test('lies between one word and all of them, and grows with picks', () => {
    const anyCounts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 40 }), (counts, picks) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const found = rarefied(counts, picks);
        if (total < picks) {
          expect(found).toBeNull();
          return;
        }
        expect(found).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.min(counts.length, picks) + 1e-9);
        if (picks > 1) expect(found).toBeGreaterThanOrEqual((rarefied(counts, picks - 1) as number) - 1e-9);
      }),
    );
  });

  test('counts every naming, and is refused below twenty', () => {
    const days = (count: number) =>
      writtenFrom(Array.from({ length: count }, (_, day) => [day, ['hope', 'calm']]));
    expect(breadthOf(days(9))).toEqual({ named: 18, picks: 20, words: null });
    expect(breadthOf(days(10)).words).toBeCloseTo(2, 9);
    expect(breadthOf([])).toEqual({ named: 0, picks: 20, words: null });
  });
});

describe('a strength as a part of its scale', () => {
  test.each(vectors.intensityUnit.cases)(
    'is $unit for $value of $min to $max',
    ({ value, min, max, unit }) => {
      like(intensityUnit(value, min, max), unit);
    },
  );
});
