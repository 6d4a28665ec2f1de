// An import brings another program's words along: what it did not offer was not rarer, it was not to be had.
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../src/journal/day.ts';
import type { Feeling } from '../../src/journal/entry.ts';
import { markOf } from '../../src/journal/mark.ts';
import { beforeAndAfter, beforeRange } from '../../src/trends/before-and-after.ts';
import { type WrittenDay, writtenDays } from '../../src/trends/days.ts';
import { directionOf } from '../../src/trends/direction.ts';
import { hunchAnswer } from '../../src/trends/hunch.ts';
import { ratedDays } from '../../src/trends/rated.ts';
import { recordedDays } from '../../src/trends/share.ts';
import { associationFamily } from '../../src/trends/together.ts';
import { anEntry, asIs, markFor } from './making.ts';

type Page = readonly [day: number, feelings: (string | Feeling)[], app?: string];

const daysFrom = (pages: readonly Page[]): WrittenDay[] =>
  writtenDays(
    pages.map(([day, feelings, app]) => ({
      ...markFor(dayOfNumber(day), feelings),
      ...(app === undefined ? {} : { app }),
    })),
    0,
    asIs,
  );

/** A page a day, both ends included. */
const pages = (first: number, last: number, feelings: (day: number) => (string | Feeling)[], app?: string) =>
  Array.from({ length: last - first + 1 }, (_, at): Page => {
    const day = first + at;
    return app === undefined ? [day, feelings(day)] : [day, feelings(day), app];
  });

const MOODS = ['good', 'meh', 'bad', 'rad'];
const moodOf = (day: number) => [MOODS[day % 4] ?? ''];
const ownOf = (day: number) => [day % 5 < 3 ? 'hope' : 'loneliness'];

describe('the mark of an entry', () => {
  const moment = { at: Date.parse('2025-06-16T10:00:00Z'), offset: 0 };
  const entry = anEntry({ when: { kind: 'date', day: '2025-06-16' }, writtenAt: moment });

  it('says which program the entry came from, and nothing where it was written here', () => {
    const origin = { app: 'daylio', key: 'k', path: 'p', importId: 'i' };
    expect(markOf({ ...entry, origin }, false).app).toBe('daylio');
    expect(markOf(entry, false)).not.toHaveProperty('app');
  });
});

describe('a day', () => {
  it('is of all the programs that its entries came from, in any order', () => {
    const [one] = daysFrom([
      [5, ['good'], 'daylio'],
      [5, ['hope']],
      [5, ['bad'], 'daylio'],
    ]);
    const [other] = daysFrom([
      [5, ['hope']],
      [5, ['bad'], 'daylio'],
    ]);
    const [own] = daysFrom([[5, ['hope']]]);
    expect(one?.source).toBe(other?.source);
    expect(one?.source).not.toBe(own?.source);
    expect(one?.source).not.toBe(daysFrom([[5, ['good'], 'daylio']])[0]?.source);
  });
});

describe('two stretches of days', () => {
  // Moods from elsewhere until the end of May, pages with the words of here from June on.
  const moved = daysFrom([...pages(0, 545, moodOf, 'daylio'), ...pages(548, 697, ownOf)]);
  const range = { first: 366, last: 730 };

  it('are counts and no direction where the program changed, for a word of either', () => {
    const hope = beforeRange(moved, 'hope', range);
    expect(hope?.side).toMatchObject({ n: 365, k: 0 });
    expect(hope?.comparison.kind).toBe('programs');
    expect(beforeRange(moved, 'good', range)?.comparison.kind).toBe('programs');
  });

  it('are counts and no direction before and after a chapter that begins with the change', () => {
    const found = beforeAndAfter(recordedDays(moved, 'hope'), 548, { first: 0, last: 730 });
    expect(found).toMatchObject({ before: { n: 88, k: 0 }, after: { n: 90 } });
    expect(found?.comparison.kind).toBe('programs');
  });

  it('have their direction where the days of one program alone carry it', () => {
    const rising = (app?: string) => [...pages(0, 89, () => [], app), ...pages(90, 179, () => ['hope'], app)];
    const within = { first: 90, last: 179 };
    expect(beforeRange(daysFrom(rising()), 'hope', within)?.comparison.kind).toBe('more');
    expect(beforeRange(daysFrom(rising('daylio')), 'hope', within)?.comparison.kind).toBe('more');
    const joined = daysFrom([...pages(0, 39, () => [], 'daylio'), ...rising().slice(40)]);
    expect(beforeRange(joined, 'hope', within)?.comparison.kind).toBe('more');
  });

  it('say nothing of days that one program shares with another from some day on', () => {
    const beside = daysFrom([...pages(0, 179, moodOf, 'daylio'), ...pages(90, 179, () => ['hope'])]);
    expect(beforeRange(beside, 'hope', { first: 90, last: 179 })?.comparison.kind).toBe('programs');
  });
});

describe('a direction of strengths', () => {
  const strong = (intensity: Feeling['intensity']) => () => [{ id: 'hope', ...(intensity && { intensity }) }];
  const steps = (app?: string) => [
    ...pages(0, 55, strong(1), app),
    ...([2, 3, 4, 5] as const).flatMap((step, at) => pages(56 + at * 28, 83 + at * 28, strong(step))),
  ];
  const kindOf = (list: readonly Page[]) => directionOf(ratedDays(daysFrom(list), 'hope')).kind;

  it('is said where one program has all of them, or alone as much', () => {
    expect(kindOf(steps())).toBe('higher');
    expect(kindOf(steps('daylio'))).toBe('higher');
  });

  it('is not said where only the program changed', () => {
    const apps = ['pixels', 'daylio', 'journey', 'diarium', undefined];
    const list = ([1, 2, 3, 4, 5] as const).flatMap((step, at) =>
      pages(at * 35, at * 35 + 34, strong(step), apps[at]),
    );
    expect(kindOf(list)).toBe('silent');
    expect(directionOf(ratedDays(daysFrom(list), 'hope'))).toMatchObject({ reason: 'programs' });
  });

  it('has the pace of the program that carries it', () => {
    const all = directionOf(ratedDays(daysFrom(steps('daylio')), 'hope'));
    const own = directionOf(ratedDays(daysFrom([...steps()].slice(56)), 'hope'));
    expect(all).toEqual(own);
  });
});

describe('a feeling beside a tag', () => {
  const tags = new Map([['gaming', new Set(Array.from({ length: 80 }, (_, day) => day))]]);
  const verdictOf = (list: readonly Page[]) =>
    associationFamily(recordedDays(daysFrom(list), 'hope'), tags)[0]?.verdict;

  it('is said to go with it or not where both were to be had, and is counts where one program had each', () => {
    expect(verdictOf([...pages(0, 79, () => []), ...pages(80, 159, () => ['hope'])])).not.toBe('nothing');
    expect(verdictOf([...pages(0, 79, moodOf, 'daylio'), ...pages(80, 159, () => ['hope'])])).toBe('nothing');
  });

  it('leaves a hunch open where one program had each', () => {
    const answerOf = (list: readonly Page[]) =>
      hunchAnswer(
        { direction: 'less', statedOn: -1 },
        recordedDays(daysFrom(list), 'hope'),
        tags.get('gaming') ?? new Set(),
      ).answer;
    expect(answerOf([...pages(0, 79, () => []), ...pages(80, 159, () => ['hope'])])).toBe('agree');
    expect(answerOf([...pages(0, 79, moodOf, 'daylio'), ...pages(80, 159, () => ['hope'])])).toBe(
      'cannot-tell',
    );
  });
});
