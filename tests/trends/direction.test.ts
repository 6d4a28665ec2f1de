import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/journal/day.ts';
import { directionOf } from '../../src/trends/direction.ts';
import { twoSidedP } from '../../src/trends/normal.ts';
import { mannKendall, theilSen } from '../../src/trends/theil-sen.ts';
import { weeklyMeans } from '../../src/trends/weekly-means.ts';
import { anyRated, ratedFrom, shuffled } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const MONDAY = dayNumber('2025-06-02');

/** Three days a week whose strength follows `of`. */
const weeksOf = (count: number, of: (week: number) => number, from = MONDAY) =>
  Array.from({ length: count }, (_, week) =>
    [0, 2, 4].map((day) => ({ day: from + 7 * week + day, mean: of(week) })),
  ).flat();

describe('a straight line through strengths', () => {
  test.each(vectors.theilSen.cases)(
    'of $expect.n places is that of the vectors',
    ({ x, y, expect: wanted }) => {
      const line = theilSen(x.map((at, index) => ({ x: at, y: y[index] ?? Number.NaN })));
      expect(line?.n).toBe(wanted.n);
      expect(line?.slope).toBeCloseTo(wanted.slopePerDay, 9);
      expect((line?.slope ?? Number.NaN) * 30).toBeCloseTo(wanted.slopePer30Days, 9);
      expect(line?.intercept).toBeCloseTo(wanted.intercept, 9);
      expect(line?.lo).toBeCloseTo(wanted.lo, 9);
      expect(line?.hi).toBeCloseTo(wanted.hi, 9);
      expect(line?.kendall.s).toBe(wanted.mkS);
      expect(line?.kendall.variance).toBeCloseTo(wanted.mkVar, 9);
      expect(line?.kendall.z).toBeCloseTo(wanted.mkZ, 9);
      expect(line?.kendall.p).toBeCloseTo(wanted.mkP, 12);
    },
  );

  test('has its slope within its limits, a p within 0 and 1, and no order of places', () => {
    const anyTwo = anyRated(2, 40).chain((rated) => fc.tuple(fc.constant(rated), shuffled(rated)));
    fc.assert(
      fc.property(anyTwo, (both) => {
        const [line, other] = both.map((rated) =>
          theilSen(rated.map(({ day, mean }) => ({ x: day, y: mean }))),
        );
        if (!line) throw new Error('two days make a line');
        expect(other).toEqual(line);
        expect(line.lo <= line.slope && line.slope <= line.hi).toBe(true);
        expect(line.kendall.p > 0 && line.kendall.p <= 1).toBe(true);
      }),
    );
  });

  test('is nothing for a single place, and level for equal ones', () => {
    expect(theilSen([{ x: 1, y: 2 }])).toBeNull();
    expect(theilSen([])).toBeNull();
    const level = [0, 1, 2, 3].map((x) => ({ x, y: 3 }));
    expect(theilSen(level)).toMatchObject({ slope: 0, lo: 0, hi: 0, kendall: { s: 0, z: 0, p: 1 } });
    expect(mannKendall([])).toEqual({ s: 0, variance: 0, z: 0, p: 1 });
  });

  test('asks a normal distribution that is right in its middle and far out', () => {
    for (const [z, p] of [
      [0, 1],
      [1, 0.31731050786291415],
      [1.959963984540054, 0.05],
      [-4.5, 6.795346249477431e-6],
      [8, 1.244192114854357e-15],
    ] as const) {
      expect(Math.abs(twoSidedP(z) / p - 1)).toBeLessThan(1e-9);
    }
  });
});

describe('weekly means', () => {
  const { days, y, weeks, kept } = vectors.weeklyMeansThenTrend;
  const rated = ratedFrom(
    days.map((day) => day + MONDAY),
    y,
  );

  test('are those of the vectors, each in the middle of its week', () => {
    const found = weeklyMeans(rated);
    expect(found.map(({ start, n }) => ({ week: (start - MONDAY) / 7, n }))).toEqual(
      weeks.map(({ week, n }) => ({ week, n })),
    );
    for (const [index, { mean }] of weeks.entries()) expect(found[index]?.mean).toBeCloseTo(mean, 9);
    const enough = weeklyMeans(rated, 2);
    expect(enough.map(({ day }) => day - MONDAY)).toEqual(kept.map(({ x }) => x));
    const line = theilSen(enough.map(({ day, mean }) => ({ x: day, y: mean })));
    expect((line?.slope ?? Number.NaN) * 30).toBeCloseTo(
      vectors.weeklyMeansThenTrend.slopePer30DaysIfForced,
      9,
    );
  });

  test('of too few weeks say nothing about a direction', () => {
    expect(vectors.weeklyMeansThenTrend.statement).toBeNull();
    expect(directionOf(rated)).toEqual({ kind: 'silent', reason: 'too-few-weeks', weeks: 5, needed: 8 });
  });

  test('leave out a week that has too few days and never count it as zero', () => {
    fc.assert(
      fc.property(
        anyRated(0, 80),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(1, 2, 4),
        (given, least, length) => {
          const found = weeklyMeans(given, least, length);
          expect(found.reduce((sum, { n }) => sum + n, 0)).toBeLessThanOrEqual(given.length);
          if (least === 1) expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(given.length);
          for (const { start, n, mean, day } of found) {
            const within = given.filter((row) => row.day >= start && row.day < start + 7 * length);
            expect(within).toHaveLength(n);
            expect(n).toBeGreaterThanOrEqual(least);
            expect(day >= start && day < start + 7 * length).toBe(true);
            expect(mean).toBeGreaterThanOrEqual(Math.min(...within.map((row) => row.mean)) - 1e-9);
            expect(mean).toBeLessThanOrEqual(Math.max(...within.map((row) => row.mean)) + 1e-9);
          }
        },
      ),
    );
  });
});

describe('a direction', () => {
  test('is said from eight weeks on, with its size in 30 days', () => {
    expect(directionOf(weeksOf(7, (week) => 5 - week / 2))).toMatchObject({
      reason: 'too-few-weeks',
      weeks: 7,
    });
    const found = directionOf(weeksOf(8, (week) => 4.5 - week * 0.14));
    expect(found.kind).toBe('lower');
    if (found.kind === 'silent') return;
    expect(found.perMonth).toBeCloseTo(-0.6, 9);
    expect(found.change).toBeCloseTo(-0.98, 9);
    expect([found.first, found.last]).toEqual([MONDAY + 3, MONDAY + 52]);
    expect(found.lo <= found.perMonth && found.perMonth <= found.hi && found.p < 0.05).toBe(true);
    expect(directionOf(weeksOf(8, (week) => 1 + week * 0.14)).kind).toBe('higher');
  });

  test('is not said of weeks that go to and fro, nor of a sure change below half a step', () => {
    expect(directionOf(weeksOf(12, (week) => 3 + (week % 3)))).toMatchObject({
      kind: 'silent',
      reason: 'not-clear',
    });
    expect(directionOf(weeksOf(12, () => 3))).toMatchObject({ kind: 'silent', reason: 'not-clear' });
    expect(directionOf(weeksOf(12, (week) => 3 + week * 0.04))).toMatchObject({ reason: 'too-small' });
  });

  test('needs two rated days in a week', () => {
    const thin = weeksOf(12, (week) => 5 - week * 0.2).filter(({ day }) => (day - MONDAY) % 7 === 0);
    expect(directionOf(thin)).toEqual({ kind: 'silent', reason: 'too-few-weeks', weeks: 0, needed: 8 });
  });

  test('does not depend on the order of days, and turns round with the strengths', () => {
    const anyTwo = anyRated(0, 120).chain((rated) => fc.tuple(fc.constant(rated), shuffled(rated)));
    fc.assert(
      fc.property(anyTwo, ([rated, other]) => {
        const found = directionOf(rated);
        expect(directionOf(other)).toEqual(found);
        const turned = directionOf(rated.map(({ day, mean }) => ({ day, mean: 6 - mean })));
        const wanted = { lower: 'higher', higher: 'lower', silent: 'silent' }[found.kind];
        expect(turned.kind).toBe(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
