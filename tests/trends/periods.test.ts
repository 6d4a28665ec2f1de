import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterStrongDays } from '../../src/trends/after.ts';
import { beforeAndAfter } from '../../src/trends/before-and-after.ts';
import { differenceOf, periodCompare } from '../../src/trends/period-compare.ts';
import { anyRecorded, shuffled, writtenFrom } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const { cases, designEffect, plainForReference } = vectors.periodCompare;

describe('two periods side by side', () => {
  test.each(cases)(
    'with $k1 of $n1 and $k2 of $n2 are those of the vectors',
    ({ k1, n1, k2, n2, expect: wanted }) => {
      const found = periodCompare({ k: k1, n: n1 }, { k: k2, n: n2 });
      if (found.kind === 'few-days') throw new Error('there are enough days');
      expect(found.kind).toBe(wanted.say === 'nothing' ? 'not-clear' : wanted.say);
      expect(found.diff).toBeCloseTo(wanted.diff, 9);
      expect(found.lo).toBeCloseTo(wanted.lo, 9);
      expect(found.hi).toBeCloseTo(wanted.hi, 9);
      expect(differenceOf({ k: k1, n: n1 }, { k: k2, n: n2 }, designEffect)?.lo).toBe(found.lo);
    },
  );

  test('are wider apart than days that did not depend on one another would be', () => {
    const [given] = cases;
    const plain = given && differenceOf({ k: given.k1, n: given.n1 }, { k: given.k2, n: given.n2 }, 1);
    expect(plain?.diff).toBeCloseTo(plainForReference.diff, 9);
    expect(plain?.lo).toBeCloseTo(plainForReference.lo, 9);
    expect(plain?.hi).toBeCloseTo(plainForReference.hi, 9);
  });

  test('need twelve written days each', () => {
    expect(periodCompare({ k: 0, n: 11 }, { k: 50, n: 50 })).toEqual({ kind: 'few-days', needed: 12 });
    expect(periodCompare({ k: 0, n: 0 }, { k: 0, n: 0 })).toEqual({ kind: 'few-days', needed: 12 });
    expect(periodCompare({ k: 0, n: 12 }, { k: 12, n: 12 }).kind).toBe('less');
  });

  test('turn round when they are swapped, and stay within -1 and 1', () => {
    const anySide = fc
      .integer({ min: 12, max: 400 })
      .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(anySide, anySide, (one, two) => {
        const [found, swapped] = [periodCompare(one, two), periodCompare(two, one)];
        if (found.kind === 'few-days' || swapped.kind === 'few-days')
          throw new Error('there are enough days');
        expect(-1 <= found.lo && found.lo <= found.diff && found.diff <= found.hi && found.hi <= 1).toBe(
          true,
        );
        expect(swapped.lo).toBeCloseTo(-found.hi, 12);
        expect(swapped.kind).toBe({ less: 'more', more: 'less', 'not-clear': 'not-clear' }[found.kind]);
      }),
    );
  });
});

describe('before and after a day that the person chose', () => {
  const every = (first: number, last: number, isNamed: (day: number) => boolean) =>
    Array.from({ length: last - first + 1 }, (_, at) => ({ day: first + at, isNamed: isNamed(first + at) }));

  test('are windows of one length, as long as both sides have and ninety days at most', () => {
    const days = every(0, 400, (day) => day < 200);
    const range = { first: 0, last: 400 };
    expect(beforeAndAfter(days, 200, range)).toMatchObject({
      length: 90,
      before: { first: 110, last: 199, n: 90, k: 90 },
      after: { first: 200, last: 289, n: 90, k: 0 },
      comparison: { kind: 'less', diff: -1 },
    });
    expect(beforeAndAfter(days, 20, range)).toMatchObject({ length: 20, before: { first: 0, last: 19 } });
    expect(beforeAndAfter(days, 391, range)).toMatchObject({ length: 10, after: { first: 391, last: 400 } });
    expect(beforeAndAfter(days, 391, range)?.comparison).toEqual({ kind: 'few-days', needed: 12 });
  });

  test('are nothing where one side has no day', () => {
    const days = every(0, 40, () => true);
    const range = { first: 0, last: 40 };
    expect([0, -3, 41, 90].map((day) => beforeAndAfter(days, day, range))).toEqual([null, null, null, null]);
    expect(beforeAndAfter([], 20, range)).toMatchObject({
      before: { n: 0, share: null },
      after: { n: 0, share: null },
    });
  });

  test('hear no day outside their windows, and no order of days', () => {
    const anyTwo = anyRecorded(150, 300).chain((days) => fc.tuple(fc.constant(days), shuffled(days)));
    fc.assert(
      fc.property(anyTwo, fc.integer({ min: 1, max: 300 }), ([days, other], day) => {
        const range = { first: 0, last: 300 };
        const found = beforeAndAfter(days, day, range);
        if (!found) throw new Error('both sides have a day');
        expect(beforeAndAfter(other, day, range)).toEqual(found);
        const within = days.filter((row) => row.day >= found.before.first && row.day <= found.after.last);
        expect(beforeAndAfter(within, day, range)).toEqual(found);
        expect(found.before.n + found.after.n).toBe(within.length);
        expect(found.before.last - found.before.first).toBe(found.after.last - found.after.first);
      }),
    );
  });
});

describe('what came after strong days', () => {
  const strong = { id: 'loneliness', intensity: 4 } as const;
  const days = writtenFrom([
    [0, [strong]],
    [1, ['hope']],
    [10, [strong, 'hope']],
    [11, [{ id: 'loneliness', intensity: 2 }]],
    [13, ['hope']],
    [20, [strong]],
    [21, [strong, 'hope']],
    [30, [{ id: 'loneliness', intensity: 5 }]],
    [36, ['calm']],
    [39, ['loneliness']],
    [40, [{ id: 'loneliness', intensity: 3 }]],
  ]);

  test('are the days themselves, each once', () => {
    const found = afterStrongDays(days, 'loneliness', 'hope', { first: 0, last: 40 });
    expect(found.strong).toEqual([0, 10, 20, 21, 30]);
    expect(found.following.map(({ horizon }) => horizon)).toEqual([1, 3, 7]);
    expect(found.following[0]).toEqual({
      horizon: 1,
      strong: [0, 10, 20, 21, 30],
      calendarDays: 5,
      written: [1, 11, 21],
      named: [11, 21],
      namedStrongly: [21],
      namedOther: [1, 21],
    });
    expect(found.following[1]).toMatchObject({
      calendarDays: 13,
      written: [1, 11, 13, 21],
      namedOther: [1, 13, 21],
    });
    expect(found.following[2]).toMatchObject({ written: [1, 11, 13, 21, 36], named: [11, 21] });
    expect(
      afterStrongDays(days, 'loneliness', null, { first: 0, last: 40 }).following[0]?.namedOther,
    ).toBeNull();
  });

  test('are nothing below five, and a day counts only once its time is over', () => {
    const within = (last: number) => afterStrongDays(days, 'loneliness', null, { first: 0, last });
    expect(within(29)).toEqual({ strong: [0, 10, 20, 21], needed: 5, following: [] });
    expect(within(30)).toMatchObject({ strong: [0, 10, 20, 21, 30], following: [] });
    expect(within(33).following.map(({ horizon }) => horizon)).toEqual([1, 3]);
    expect(afterStrongDays(days, 'envy', null, { first: 0, last: 40 }).strong).toEqual([]);
  });

  test('hear no day outside the range', () => {
    const range = { first: 0, last: 40 };
    const more = writtenFrom([
      [-4, [strong]],
      [41, [strong]],
      [99, ['hope']],
    ]);
    const found = afterStrongDays([...more, ...days].reverse(), 'loneliness', 'hope', range);
    expect(found).toEqual(afterStrongDays(days, 'loneliness', 'hope', range));
  });
});
