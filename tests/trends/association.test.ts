import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { associationOf, associationRated } from '../../src/trends/association.ts';
import { benjaminiHochberg, benjaminiYekutieli } from '../../src/trends/fdr.ts';
import { fisherP } from '../../src/trends/fisher.ts';
import { exactPermutation, monteCarloP } from '../../src/trends/permutation.ts';
import { shiftTest, shiftTestOfMeans } from '../../src/trends/shift-test.ts';
import vectors from './vectors.json' with { type: 'json' };

const flags = (series: readonly number[]) => series.map((value) => value === 1);

const anyColumns = fc
  .integer({ min: 1, max: 90 })
  .chain((n) =>
    fc.tuple(
      fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      fc.array(fc.boolean(), { minLength: n, maxLength: n }),
    ),
  );

/** The difference of rates for every rotation, made by rotating. */
function rotated(tag: readonly boolean[], values: readonly number[]): number[] {
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  return tag.map((_, shift) => {
    const turned = tag.map((__, index) => tag[(index - shift + tag.length) % tag.length]);
    return Math.abs(
      mean(values.filter((__, at) => turned[at])) - mean(values.filter((__, at) => !turned[at])),
    );
  });
}

describe('a tag and a feeling', () => {
  test.each(vectors.association.cases)('$name', ({ tag, emotion, expect: wanted }) => {
    const found = associationOf(flags(tag), flags(emotion));
    if (!found) throw new Error('there are days');
    const { n, a, b, c, d } = found;
    expect({ n, a, b, c, d }).toEqual({ n: wanted.n, a: wanted.a, b: wanted.b, c: wanted.c, d: wanted.d });
    expect(found.shift.atLeast).toBe(wanted.shiftCountGE);
    expect(found.isEnough).toBe(wanted.passesGate);
    for (const [value, like] of [
      [found.rateWith?.p, wanted.rateWith],
      [found.rateWith?.lo, wanted.wilsonWith.lo],
      [found.rateWith?.hi, wanted.wilsonWith.hi],
      [found.rateWithout?.p, wanted.rateWithout],
      [found.rateWithout?.lo, wanted.wilsonWithout.lo],
      [found.rateWithout?.hi, wanted.wilsonWithout.hi],
      [found.diff, wanted.diff],
      [found.shrunkWith, wanted.shrunkWith],
      [found.shrunkWithout, wanted.shrunkWithout],
      [found.shrunkDiff, wanted.shrunkDiff],
      [found.logOdds, wanted.logOdds05],
      [found.logOddsSe, wanted.se05],
      [found.posteriorLogOdds, wanted.posteriorLogOdds],
      [found.posteriorSd, wanted.posteriorSd],
      [found.shift.p, wanted.shiftP],
      [found.fisherP, wanted.fisherP],
      [found.p, wanted.pMax],
    ] as const) {
      expect(value).toBeCloseTo(like, 10);
    }
    expect(found.fisherP / wanted.fisherP).toBeCloseTo(1, 9);
  });

  test('has chances within 0 and 1, rates drawn towards each other, and no link with itself turned round', () => {
    fc.assert(
      fc.property(anyColumns, ([tag, feeling]) => {
        const found = associationOf(tag, feeling);
        const turned = associationOf(
          tag.map((value) => !value),
          feeling,
        );
        if (!found || !turned) throw new Error('there are days');
        for (const p of [found.fisherP, found.shift.p, found.p]) expect(p > 0 && p <= 1).toBe(true);
        expect(found.shift.p).toBeGreaterThanOrEqual(1 / tag.length);
        for (const rate of [found.shrunkWith, found.shrunkWithout]) expect(rate >= 0 && rate <= 1).toBe(true);
        if (found.diff !== null) {
          expect(Math.abs(found.shrunkDiff)).toBeLessThanOrEqual(Math.abs(found.diff) + 1e-12);
        }
        expect(turned.shift).toEqual(found.shift);
        expect(turned.fisherP).toBeCloseTo(found.fisherP, 12);
        expect(turned.shrunkDiff).toBeCloseTo(-found.shrunkDiff, 12);
        expect(turned.logOdds).toBeCloseTo(-found.logOdds, 12);
      }),
    );
  });

  test('is nothing without a day, and has no rate for a side without one', () => {
    expect(associationOf([], [])).toBeNull();
    const found = associationOf([true, true], [true, false]);
    expect(found).toMatchObject({ rateWithout: null, diff: null, shrunkDiff: 0, p: 1, isEnough: false });
  });
});

describe('a tag and a strength', () => {
  test('are those of the vectors', () => {
    const { tag, y, expect: wanted } = vectors.associationRated;
    const found = associationRated(flags(tag), y);
    expect(found?.diff).toBeCloseTo(wanted.diff, 9);
    expect(found?.shift.atLeast).toBe(wanted.shiftCountGE);
    expect(found?.shift.p).toBeCloseTo(wanted.shiftP, 9);
  });

  test('say nothing when the tag was always or never there', () => {
    expect(associationRated([true, true], [1, 2])).toBeNull();
    expect(associationRated([false], [1])).toBeNull();
    expect(associationRated([], [])).toBeNull();
  });
});

describe('the shift test', () => {
  test('counts what turning the series through every position counts', () => {
    fc.assert(
      fc.property(anyColumns, ([tag, feeling]) => {
        fc.pre(tag.includes(true) && tag.includes(false));
        const values = feeling.map(Number);
        const all = rotated(tag, values);
        const atLeast = all.filter((value) => value >= (all[0] ?? Number.NaN) - 1e-9).length;
        expect(shiftTest(tag, feeling)).toEqual({ atLeast, n: tag.length, p: atLeast / tag.length });
        expect(shiftTestOfMeans(tag, values).atLeast).toBe(atLeast);
      }),
    );
  });

  test('counts ties of strengths that no binary number holds', () => {
    const tag = [true, false, false, true, false, false];
    const thirds = [2 / 3, 1 / 3, 0.1, 2 / 3, 1 / 3, 0.1];
    expect(shiftTestOfMeans(tag, thirds)).toMatchObject({ atLeast: 2 });
    expect(shiftTest([], [])).toEqual({ atLeast: 0, n: 0, p: 1 });
    expect(shiftTestOfMeans([], [])).toEqual({ atLeast: 0, n: 0, p: 1 });
  });
});

describe('the exact test', () => {
  /** C(n, k) as a whole number. */
  const choose = (n: number, k: number) => {
    let ways = 1n;
    for (let step = 1; step <= k; step += 1) ways = (ways * BigInt(n - step + 1)) / BigInt(step);
    return ways;
  };

  test('is what counting every table in whole numbers gives', () => {
    const anyTable = fc.record({
      a: fc.integer({ min: 0, max: 60 }),
      b: fc.integer({ min: 0, max: 60 }),
      c: fc.integer({ min: 0, max: 60 }),
      d: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(anyTable, (table) => {
        const { a, b, c, d } = table;
        const ways = (k: number) => choose(a + b, k) * choose(c + d, a + c - k);
        let [all, unlikely] = [0n, 0n];
        for (let k = Math.max(0, a - d); k <= Math.min(a + b, a + c); k += 1) {
          all += ways(k);
          if (ways(k) <= ways(a)) unlikely += ways(k);
        }
        const scale = 10n ** 24n;
        const wanted = all === 0n ? 1 : Number((unlikely * scale) / all) / 1e24;
        expect(Math.abs(fisherP(table) - wanted)).toBeLessThanOrEqual(1e-12 * wanted + 2e-24);
      }),
    );
  });

  test('of ten thousand days is never 0', () => {
    expect(fisherP({ a: 5_000, b: 0, c: 0, d: 5_000 })).toBeGreaterThan(0);
    expect(fisherP({ a: 2_500, b: 2_500, c: 2_500, d: 2_500 })).toBeCloseTo(1, 12);
    expect(fisherP({ a: 0, b: 0, c: 0, d: 0 })).toBe(1);
    expect(fisherP({ a: 3, b: 4, c: 0, d: 0 })).toBe(1);
  });
});

describe('tests by relabelling', () => {
  test.each(vectors.exactPermutation.cases)('count what the vectors count', (given) => {
    const found = exactPermutation(given.with, given.without);
    expect(found?.diff).toBeCloseTo(given.expect.diff, 9);
    expect(found?.p).toBeCloseTo(given.expect.p, 9);
    expect(found).toMatchObject({ count: given.expect.count, total: given.expect.total });
  });

  test.each(vectors.monteCarloP.cases)('at random with $b of $m are never 0', ({ b, m, expect: wanted }) => {
    expect(monteCarloP(b, m)).toBeCloseTo(wanted, 12);
  });

  test('do not depend on which group comes first, and refuse what they cannot count', () => {
    const anyGroup = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyGroup, anyGroup, (first, second) => {
        const found = exactPermutation(first, second);
        expect(found?.p).toBe(exactPermutation([...second].reverse(), first)?.p);
        expect(found && found.p > 0 && found.p <= 1).toBe(true);
      }),
    );
    expect(exactPermutation([], [1])).toBeNull();
    const many = Array.from({ length: 20 }, (_, index) => index);
    expect(exactPermutation(many, many)).toBeNull();
    expect([monteCarloP(5, 4), monteCarloP(-1, 4)]).toEqual([null, null]);
  });
});

describe('many questions at once', () => {
  const { p, bh, by } = vectors.fdr;

  test('are corrected as the vectors are', () => {
    for (const [index, q] of benjaminiHochberg(p).entries()) expect(q).toBeCloseTo(bh[index] ?? 0, 12);
    for (const [index, q] of benjaminiYekutieli(p).entries()) expect(q).toBeCloseTo(by[index] ?? 0, 12);
  });

  test('keep their order, are never surer than alone, and stay within 0 and 1', () => {
    const anyPs = fc.array(fc.double({ min: 1e-12, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(anyPs, (ps) => {
        const [qs, stricter] = [benjaminiHochberg(ps), benjaminiYekutieli(ps)];
        for (const [index, q] of qs.entries()) {
          const own = ps[index] ?? Number.NaN;
          expect(q >= own * (1 - 1e-12) && q <= 1).toBe(true);
          expect(stricter[index]).toBeGreaterThanOrEqual(q);
          for (const [other, each] of ps.entries()) if (each <= own) expect(qs[other]).toBeLessThanOrEqual(q);
        }
      }),
    );
  });

  test('that are one are left alone', () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiYekutieli([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
