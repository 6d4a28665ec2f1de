import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Average, averageOn, runningAverages } from '../../src/trends/average.ts';
import { averageLine, breakAfter, halfLifeOf } from '../../src/trends/average-line.ts';
import { ratedDays } from '../../src/trends/rated.ts';
import { ewPresence } from '../../src/trends/running-share.ts';
import { anyRated, anyRecorded, ratedFrom, shuffled, writtenFrom } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const anyHalfLife = fc.constantFrom(2, 7, 14, 30);

/** The formula as it is written, summed anew for a day. */
function direct(rated: { day: number; mean: number }[], day: number, halfLife: number) {
  const weighed = rated
    .filter((row) => row.day <= day)
    .map((row) => ({ w: 2 ** (-(day - row.day) / halfLife), x: row.mean }));
  const sum = (of: (row: { w: number; x: number }) => number) =>
    weighed.reduce((total, row) => total + of(row), 0);
  const [W, Q] = [sum(({ w }) => w), sum(({ w }) => w * w)];
  const mean = sum(({ w, x }) => w * x) / W;
  const nEff = W ** 2 / Q;
  const variance = ((nEff / (nEff - 1)) * sum(({ w, x }) => w * (x - mean) ** 2)) / W;
  return { mean, nEff, weight: W, se: Math.sqrt(Math.max(1 / 12, variance) / nEff), count: weighed.length };
}

const near = (found: number, wanted: number, part = 1e-9) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(part * Math.max(1, Math.abs(wanted)));

describe('the running average', () => {
  test.each(vectors.ewma.cases)('with a half-life of $halfLifeDays days is that of the vectors', (given) => {
    const rated = ratedFrom(given.days, given.x);
    for (const wanted of given.expect) {
      const found = averageOn(rated, wanted.at, given.halfLifeDays) as Average;
      near(found.mean, wanted.mean);
      near(found.nEff, wanted.neff);
      near(found.weight, wanted.weight);
      if (wanted.se === null) expect(found.se).toBeNull();
      else near(found.se as number, wanted.se);
      if (wanted.lo80 === null) expect(found.band).toBeNull();
      else {
        near(found.band?.lo as number, wanted.lo80);
        near(found.band?.hi as number, wanted.hi80 as number);
      }
    }
  });

  test('is what the sums give when they are made anew for every day', () => {
    fc.assert(
      fc.property(anyRated(1, 60), anyHalfLife, (rated, halfLife) => {
        for (const found of runningAverages(rated, halfLife)) {
          const wanted = direct(rated, found.day, halfLife);
          near(found.mean, wanted.mean);
          near(found.nEff, wanted.nEff);
          near(found.weight, wanted.weight);
          if (wanted.count === 1) expect(found.se).toBeNull();
          // The direct sum divides by nEff - 1, which has lost its digits where the days lie far apart.
          else if (wanted.nEff > 1.001) near(found.se as number, wanted.se, 1e-8);
        }
      }),
    );
  });

  test('is still right after 27 years of days', () => {
    const days = Array.from({ length: 9_862 }, (_, day) => day).filter((day) => (day * 7) % 11 < 6);
    const rated = days.map((day) => ({ day, mean: 1 + ((day * day) % 17) / 4.25 }));
    const last = runningAverages(rated, 30).at(-1) as Average;
    const wanted = direct(rated, last.day, 30);
    near(last.mean, wanted.mean, 1e-12);
    near(last.nEff, wanted.nEff, 1e-12);
    near(last.se as number, wanted.se, 1e-12);
  });

  test('lies between the lowest and the highest strength, its band around it', () => {
    fc.assert(
      fc.property(anyRated(1, 80, 3_000), anyHalfLife, (rated, halfLife) => {
        const values = rated.map(({ mean }) => mean);
        for (const { mean, nEff, band } of runningAverages(rated, halfLife)) {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
          expect(band === null).toBe(nEff < 3);
          if (band) expect(band.lo < mean && mean < band.hi).toBe(true);
        }
      }),
    );
  });

  test('does not depend on the order of days, and no later day changes an earlier one', () => {
    const anyTwo = anyRated(1, 40).chain((rated) => fc.tuple(fc.constant(rated), shuffled(rated)));
    fc.assert(
      fc.property(anyTwo, fc.integer({ min: 0, max: 400 }), ([rated, other], day) => {
        expect(runningAverages(other, 7)).toEqual(runningAverages(rated, 7));
        const until = rated.filter((row) => row.day <= day);
        const before = runningAverages(rated, 7).filter((row) => row.day <= day);
        expect(runningAverages(until, 7)).toEqual(before);
        expect(averageOn(rated, day, 7)).toEqual(averageOn(until, day, 7));
      }),
    );
  });

  test('stands still and grows light over days that say nothing, however many', () => {
    const rated = ratedFrom([0, 1, 2, 3], [4, 2, 5, 3]);
    const [now, later] = [averageOn(rated, 3, 7), averageOn(rated, 20_000, 7)];
    expect(later).toEqual({ ...now, day: 20_000, weight: 0 });
    expect(averageOn(rated, -1, 7)).toBeNull();
    expect(runningAverages(ratedFrom([0, 20_000], [1, 5]), 7).at(-1)).toMatchObject({ mean: 5, se: null });
  });

  test('is made of the days that said a strength, and of no other', () => {
    const days = writtenFrom([
      [10, [{ id: 'hope', intensity: 2 }]],
      [11, ['hope']],
      [12, ['calm']],
      [
        14,
        [
          { id: 'hope', intensity: 4 },
          { id: 'calm', intensity: 1 },
        ],
      ],
    ]);
    expect(ratedDays(days, 'hope')).toEqual(ratedFrom([10, 14], [2, 4]));
    expect(ratedDays(days, 'envy')).toEqual([]);
  });
});

describe('the line of the average', () => {
  test('takes its half-life from the length of the range', () => {
    const lengths = [30, 92, 93, 366, 367, 9_999];
    expect(lengths.map((days) => halfLifeOf({ first: 1, last: days }))).toEqual([7, 7, 14, 14, 30, 30]);
    expect([2, 7, 14, 30].map(breakAfter)).toEqual([14, 14, 28, 60]);
  });

  test('has a point on every rated day, and fades out where nothing more was said', () => {
    const runs = averageLine(ratedFrom([0, 1, 3, 30, 31, 32, 33], [4, 2, 3, 1, 1, 1, 1]), 7, 36);
    const seen = runs.map((run) => run.map(({ day, isFaded }) => (isFaded ? `${day} faded` : day)));
    expect(seen).toEqual([
      [0, 1, 3, '17 faded'],
      [30, 31, 32, 33, '36 faded'],
    ]);
    const [, , last, carried] = runs[0] ?? [];
    expect(carried).toEqual({ ...last, day: 17, isFaded: true });
    expect(runs[0]?.[0]).toMatchObject({ mean: 4, lo: null, hi: null });
    expect(runs[1]?.[3]?.lo).not.toBeNull();
  });

  test('fades within a run when a short half-life is over before the line breaks', () => {
    const [run, ...more] = averageLine(ratedFrom([0, 10], [4, 2]), 2, 10);
    expect(run?.map(({ day, isFaded }) => [day, isFaded])).toEqual([
      [0, false],
      [4, true],
      [10, false],
    ]);
    expect(more).toEqual([]);
  });

  test('breaks at every gap longer than it may cross, never reaches beyond its end, never falls to zero', () => {
    fc.assert(
      fc.property(
        anyRated(0, 60),
        anyHalfLife,
        fc.integer({ min: -5, max: 450 }),
        (rated, halfLife, until) => {
          const runs = averageLine(rated, halfLife, until);
          const days = rated.map(({ day }) => day).filter((day) => day <= until);
          const points = runs.flat();
          expect(points.flatMap(({ day, isFaded }) => (isFaded ? [] : [day]))).toEqual(
            days.sort((a, b) => a - b),
          );
          for (const { day, mean } of points) {
            expect(day).toBeLessThanOrEqual(until);
            expect(mean).toBeGreaterThanOrEqual(1 - 1e-9);
          }
          for (const [index, run] of runs.entries()) {
            const stood = run.filter(({ isFaded }) => !isFaded);
            const before = runs[index - 1]?.findLast(({ isFaded }) => !isFaded)?.day;
            if (before !== undefined)
              expect((stood[0]?.day ?? 0) - before).toBeGreaterThan(breakAfter(halfLife));
            expect(run.every(({ day }, at) => at === 0 || day > (run[at - 1]?.day ?? day))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the running share', () => {
  test('is that of the vectors', () => {
    const { days, present, halfLifeDays, expect: all } = vectors.ewPresence;
    const recorded = days.map((day, index) => ({ day, isNamed: present[index] === 1 }));
    const found = ewPresence(recorded, halfLifeDays);
    expect(ewPresence(recorded)).toEqual(found);
    for (const wanted of all) {
      const row = found.find(({ day }) => day === wanted.at);
      near(row?.nEff as number, wanted.neff);
      near(row?.share.p as number, wanted.p);
      near(row?.share.lo as number, wanted.lo);
      near(row?.share.hi as number, wanted.hi);
    }
  });

  test('stays within 0 and 1, has one value a written day, and no order of days changes it', () => {
    const anyTwo = anyRecorded(80).chain((days) => fc.tuple(fc.constant(days), shuffled(days)));
    fc.assert(
      fc.property(anyTwo, ([days, other]) => {
        const found = ewPresence(days);
        expect(found).toHaveLength(days.length);
        expect(ewPresence(other)).toEqual(found);
        for (const { share, nEff } of found) {
          expect(share.lo >= 0 && share.hi <= 1 && share.p >= 0 && share.p <= 1).toBe(true);
          expect(nEff).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});
