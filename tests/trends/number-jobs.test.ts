// What the worker of the statistics answers, and that all of it can go there and come back.
import { describe, expect, test } from 'vitest';
import { type NumberJob, type NumberJobs, WORK } from '../../src/workers/number-jobs.ts';

/** As a worker answers: everything is copied on the way there and on the way back. */
function answer<K extends NumberJob>(kind: K, ask: NumberJobs[K]['ask']): NumberJobs[K]['answer'] {
  const done = WORK[kind](structuredClone(ask));
  const copied = structuredClone(done);
  expect(copied).toEqual(done);
  return copied;
}

/** In no regular order: days that take turns would agree a few days apart, too. */
const isTagged = (day: number) => (day * day) % 53 < 26;
const DAYS = Array.from({ length: 50 }, (_, day) => ({ day, isNamed: isTagged(day) }));
const TAGGED = new Set(DAYS.filter(({ isNamed }) => isNamed).map(({ day }) => day));

describe('the worker of the statistics', () => {
  test('sets a feeling beside its tags, the most used first', () => {
    const tags = new Map([
      ['rare', new Set([3])],
      ['walk', TAGGED],
    ]);
    const found = answer('tags', { days: DAYS, tags });
    expect(found.map(({ tag, verdict, direction }) => [tag, verdict, direction])).toEqual([
      ['walk', 'together', 'more'],
      ['rare', 'few-days', null],
    ]);
    expect(found[0]?.association).toMatchObject({ a: TAGGED.size, b: 0, c: 0, n: 50 });
    expect(answer('tags', { days: [], tags })).toEqual([]);
  });

  test('answers hunches one by one, in their order, each from its own days after it was said', () => {
    const hunch = { days: DAYS, tagged: TAGGED, statedOn: -1 };
    const answers = answer('hunches', [
      { ...hunch, direction: 'more' },
      { ...hunch, direction: 'less' },
      { ...hunch, direction: 'more', tagged: new Set() },
      { ...hunch, direction: 'more', statedOn: 29 },
    ]);
    expect(answers.map((each) => each.answer)).toEqual(['agree', 'disagree', 'cannot-tell', 'cannot-tell']);
    expect(answers.map(({ n, missing }) => [n, missing])).toEqual([
      [50, 0],
      [50, 0],
      [50, 0],
      [20, 20],
    ]);
    expect(answer('hunches', [])).toEqual([]);
  });

  test('says of strengths a direction, a curve and how they move, each only where there is enough', () => {
    const falling = (count: number) =>
      Array.from({ length: count }, (_, day) => ({ day, mean: 5 - Math.floor(day / 20) }));
    const [long, short] = answer('strengths', [{ rated: falling(98) }, { rated: falling(14) }]);
    expect(long?.direction).toMatchObject({ kind: 'lower', weeks: 15 });
    expect(long?.curve?.points).toHaveLength(98);
    expect(long?.dynamics).toMatchObject({ n: 98, pairs: 97 });
    expect(short?.direction).toMatchObject({ kind: 'silent', reason: 'too-few-weeks' });
    expect(short?.curve).toBeNull();
    expect(short?.dynamics).toMatchObject({ n: 14, rmssd: null, lag1: null });
  });
});
