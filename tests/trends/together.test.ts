import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunchAnswer } from '../../src/trends/hunch.ts';
import { mixedFeelings } from '../../src/trends/mixed.ts';
import type { RecordedDay } from '../../src/trends/share.ts';
import { mostUsedTags, type TagDays, tagDays } from '../../src/trends/tags.ts';
import { associationFamily } from '../../src/trends/together.ts';
import { anyRecorded, markFor, shuffled, writtenFrom } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const recorded = (series: readonly number[], from = 0): RecordedDay[] =>
  series.map((value, index) => ({ day: from + 2 * index, isNamed: value === 1 }));
const usedOn = (series: readonly number[], from = 0) =>
  new Set(series.flatMap((value, index) => (value === 1 ? [from + 2 * index] : [])));

const anyTags: fc.Arbitrary<TagDays> = fc
  .uniqueArray(fc.constantFrom('walk', 'work', 'rain', 'gym', 'family'))
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 90 })
          .map((days) => [name, new Set(days)] as const),
      ),
    ),
  )
  .map((rows) => new Map(rows));

describe('a feeling and its most used tags', () => {
  const { emotion, tags, expect: wanted } = vectors.associationFamily;
  const used: TagDays = new Map(Object.entries(tags).map(([tag, series]) => [tag, usedOn(series)]));
  const found = associationFamily(recorded(emotion), used);

  test.each(Object.entries(wanted))('say of %s what the vectors say', (tag, like) => {
    const row = found.find((each) => each.tag === tag);
    if (!row) throw new Error('the tag is there');
    const { a, b, c, d, shrunkDiff, shift, fisherP, p, isEnough } = row.association;
    expect({ a, b, c, d }).toEqual({ a: like.a, b: like.b, c: like.c, d: like.d });
    expect(shrunkDiff).toBeCloseTo(like.shrunkDiff, 9);
    expect(shift.p).toBeCloseTo(like.shiftP, 9);
    expect(fisherP).toBeCloseTo(like.fisherP, 9);
    expect(p).toBeCloseTo(like.pMax, 9);
    expect(isEnough).toBe(like.passesGate);
    if (like.q === null) expect(row.q).toBeNull();
    else expect(row.q).toBeCloseTo(like.q, 9);
    expect(row.direction).toBe(like.direction);
    expect(row.verdict).toBe(
      like.say === 'notEnough' ? 'few-days' : like.say === 'maybe' ? 'perhaps' : like.say,
    );
  });

  test('are eight at most, the most used first, whatever days a tag has besides', () => {
    expect(found.map(({ tag }) => tag)).toEqual([
      'work',
      'rain',
      'walk',
      'family',
      'cafe',
      'late night',
      'gym',
      'holiday',
    ]);
    const more = new Map([...used, ['often', new Set(recorded(emotion).map(({ day }) => day))]]);
    expect(associationFamily(recorded(emotion), more).map(({ tag }) => tag)).not.toContain('holiday');
    const odd = new Map([...used].map(([tag, days]) => [tag, new Set([...days, -3, 1, 9_999])]));
    expect(associationFamily(recorded(emotion), odd)).toEqual(found);
  });

  test('do not depend on the order of days, and say nothing of few days', () => {
    const anyTwo = anyRecorded(90, 120).chain((days) => fc.tuple(fc.constant(days), shuffled(days)));
    fc.assert(
      fc.property(anyTwo, anyTags, ([days, other], tagged) => {
        const family = associationFamily(days, tagged);
        expect(associationFamily(other, tagged)).toEqual(family);
        for (const { association, q, verdict, direction } of family) {
          expect(verdict === 'few-days').toBe(!association.isEnough);
          expect(q === null).toBe(direction === null);
          if (days.length < 40) expect(verdict).toBe('few-days');
          if (q !== null) expect(q > 0 && q <= 1).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('tags of days', () => {
  const mark = (day: string, tags: string[], time?: string) => ({ ...markFor(day, [], time), tags });

  test('are as they were written, on the day the person lived, without removed entries', () => {
    const marks = [
      mark('2025-06-19', ['walk', 'walk', 'rain']),
      mark('2025-06-20', ['walk'], '01:30'),
      mark('2025-02-30', ['walk']),
      { ...mark('2025-06-25', ['walk']), removedAt: 1 },
    ];
    expect(tagDays(marks, 0).get('walk')?.size).toBe(2);
    expect(tagDays(marks, 4).get('walk')?.size).toBe(1);
    expect(tagDays(marks, 4).get('rain')?.size).toBe(1);
  });

  test('are counted on the given days alone', () => {
    const tags = new Map([
      ['b', new Set([1, 2])],
      ['a', new Set([1, 3])],
      ['c', new Set([1, 2, 3])],
      ['d', new Set([9])],
    ]);
    const days = [{ day: 1 }, { day: 2 }, { day: 3 }];
    expect(mostUsedTags(tags, days, 2)).toEqual([
      { tag: 'c', days: 3 },
      { tag: 'a', days: 2 },
    ]);
    expect(mostUsedTags(tags, days, 9)).toHaveLength(3);
  });
});

describe('a hunch', () => {
  const { tag, emotion } = vectors.association.cases[0] ?? { tag: [], emotion: [] };
  const [days, tagged] = [recorded(emotion, 100), usedOn(tag, 100)];
  const more = { direction: 'more', statedOn: 99 } as const;

  test('is answered from 40 written days after it was stated', () => {
    expect(hunchAnswer(more, days, tagged)).toMatchObject({
      n: 40,
      missing: 0,
      answer: 'agree',
      reason: null,
    });
    expect(hunchAnswer({ ...more, direction: 'less' }, days, tagged).answer).toBe('disagree');
    const early = hunchAnswer({ ...more, statedOn: 100 }, days, tagged);
    expect(early).toMatchObject({ n: 39, needed: 40, missing: 1, answer: 'cannot-tell', reason: 'few-days' });
    expect(early).toMatchObject({ p: null, shrunkDiff: null });
    expect(Object.values(early.table).reduce((sum, count) => sum + count, 0)).toBe(39);
  });

  test('cannot be told where the shift test does not see it, or the difference is small', () => {
    const slow = vectors.association.cases[1] ?? { tag: [], emotion: [] };
    const turned = [...slow.emotion.slice(20), ...slow.emotion.slice(0, 20)];
    expect(hunchAnswer(more, recorded(turned, 100), usedOn(slow.tag, 100)).answer).toBe('disagree');
    const both = [...slow.tag.slice(0, 39), 0].map((_, index) => (index % 8 < 4 ? 1 : 0));
    const apart = both.map((_, index) => (index % 2 === 0 ? 1 : 0));
    expect(hunchAnswer(more, recorded(both, 100), usedOn(apart, 100))).toMatchObject({
      answer: 'cannot-tell',
      reason: 'not-clear',
    });
    expect(hunchAnswer(more, recorded(both, 100), usedOn(both, 100))).toMatchObject({ reason: 'not-clear' });
  });

  test('hears no day up to its own, however it is asked', () => {
    const anyStated = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(anyRecorded(90, 150), anyTags, anyStated, (all, tags, statedOn) => {
        const used = tags.get('walk') ?? new Set<number>();
        const hunch = { direction: 'more', statedOn } as const;
        const found = hunchAnswer(hunch, all, used);
        const after = all.filter(({ day }) => day > statedOn);
        expect(found.n).toBe(after.length);
        expect(hunchAnswer(hunch, [...after].reverse(), used)).toEqual(found);
        expect(found.answer === 'cannot-tell').toBe(found.reason !== null);
        if (after.length < 40) expect(found.reason).toBe('few-days');
      }),
    );
  });
});

describe('days with two feelings', () => {
  test('are those of the vectors', () => {
    const { first, second, expect: wanted } = vectors.mixedFeelings;
    const days = writtenFrom(
      first.map((value, index) => [
        index,
        [...(value ? ['loneliness'] : []), ...(second[index] ? ['hope'] : []), 'calm'],
      ]),
    );
    const found = mixedFeelings(days, 'loneliness', 'hope');
    expect(found).toMatchObject({
      n: wanted.n,
      both: wanted.both,
      onlyFirst: wanted.onlyFirst,
      onlySecond: wanted.onlySecond,
      neither: wanted.neither,
      either: wanted.both + wanted.onlyFirst + wanted.onlySecond,
    });
    expect(found.jaccard).toBeCloseTo(wanted.jaccard, 9);
    expect(found.expected).toBeCloseTo(wanted.expectedIfIndependent, 9);
    expect(found.share?.p).toBeCloseTo(wanted.shareBoth.p, 9);
    expect(found.share?.lo).toBeCloseTo(wanted.shareBoth.lo, 9);
    expect(found.share?.hi).toBeCloseTo(wanted.shareBoth.hi, 9);
    expect(found.days).toHaveLength(wanted.both);
  });

  test('are nothing where nothing was written or neither was named', () => {
    expect(mixedFeelings([], 'hope', 'calm')).toMatchObject({
      n: 0,
      jaccard: null,
      expected: null,
      share: null,
    });
    expect(mixedFeelings(writtenFrom([[1, ['joy']]]), 'hope', 'calm')).toMatchObject({
      neither: 1,
      jaccard: null,
    });
  });
});
