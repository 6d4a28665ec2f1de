import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikePages, sharedWithPage } from '../../src/journal/alike.ts';
import { dayNumber, dayOfNumber } from '../../src/journal/day.ts';
import type { Entry } from '../../src/journal/entry.ts';
import {
  forLookingBack,
  isHeavy,
  namedFeelings,
  naming,
  pickedAtRandom,
} from '../../src/journal/looking-back.ts';
import type { Mark } from '../../src/journal/mark.ts';
import { onThisDay } from '../../src/journal/on-this-day.ts';

const same = (id: string) => id;
const mark = (id: string, day: string, fields: Partial<Mark> = {}): Mark => ({
  id,
  when: { kind: 'date', day },
  name: id,
  isTitled: true,
  excerpt: '',
  feelings: [],
  tags: [],
  visibility: 'private',
  writtenAt: 0,
  isConflicted: false,
  ...fields,
});
const days = (...all: string[]) => all.map((day) => mark(day, day));
const found = (marks: readonly Mark[], today: string) => {
  const { nearness, marks: some } = onThisDay(marks, today, 0);
  return [nearness, ...some.map(({ id }) => id)];
};

describe('on this day', () => {
  it.each([
    [
      '2025-06-19',
      ['2025-06-19', '2024-06-19', '2023-06-19', '2024-06-20'],
      ['day', '2024-06-19', '2023-06-19'],
    ],
    ['2025-06-19', ['2024-06-22', '2023-06-16', '2022-06-23'], ['week', '2024-06-22', '2023-06-16']],
    ['2025-06-19', ['2024-06-30', '2023-07-19', '2025-06-18'], ['month', '2024-06-30']],
    ['2025-06-19', ['2024-05-30', '2025-06-18'], [null]],
    // The turn of a year.
    ['2025-01-02', ['2023-12-31', '2024-12-31'], ['week', '2023-12-31']],
    ['2025-12-31', ['2025-01-02', '2024-12-29'], ['week', '2025-01-02', '2024-12-29']],
    // A day that most years have not.
    ['2028-02-29', ['2027-02-28', '2024-02-29', '2024-02-28'], ['day', '2024-02-29']],
    ['2028-02-29', ['2027-02-28', '2027-03-01'], ['week', '2027-02-28', '2027-03-01']],
    [
      '2025-02-28',
      ['2024-02-29', '2024-02-28', '2023-02-28'],
      ['day', '2024-02-29', '2024-02-28', '2023-02-28'],
    ],
    ['2024-02-28', ['2020-02-29', '2023-02-28'], ['day', '2023-02-28']],
    ['2025-03-01', ['2024-02-29'], ['week', '2024-02-29']],
  ])('on %s of %j', (today, all, expected) => expect(found(days(...all), today)).toEqual(expected));

  it('counts a page of the night to the day that was lived, also over the turn of a year', () => {
    const at = (id: string, day: string, time: string) =>
      mark(id, day, { when: { kind: 'local', day, time } });
    const marks = [
      at('night after', '2024-06-20', '02:30:00'),
      at('night before', '2024-06-19', '02:30:00'),
      mark('no time', '2023-06-19'),
    ];
    const ids = (dayStartsAt: number, of: readonly Mark[], today: string) =>
      onThisDay(of, today, dayStartsAt).marks.map(({ id }) => id);
    expect(ids(4, marks, '2025-06-19')).toEqual(['night after', 'no time']);
    expect(ids(0, marks, '2025-06-19')).toEqual(['night before', 'no time']);
    const silvester = at('new year’s night', '2025-01-01', '01:00:00');
    expect(ids(4, [silvester], '2025-12-31')).toEqual(['new year’s night']);
    expect(ids(4, [silvester], '2024-12-31')).toEqual([]);
  });

  const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') }).map(dayOfNumber);

  it('every page comes round on one day of every other year, and never in its own', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1990, max: 2040 }), (own, year) => {
        const first = dayNumber(`${year}-01-01`);
        const all = Array.from({ length: 366 }, (_, index) => dayOfNumber(first + index));
        const on = all.filter((today) => today.startsWith(`${year}`) && found(days(own), today)[0] === 'day');
        expect(on).toHaveLength(own.startsWith(`${year}`) ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it('what is nearer is shown alone, and nothing else but days of other years that are near', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), day, (all, today) => {
        const { nearness, marks } = onThisDay(days(...all), today, 0);
        const isSame = (one: string) =>
          one.slice(5) === today.slice(5) && one.slice(0, 4) !== today.slice(0, 4);
        if (all.some(isSame)) expect(nearness).toBe('day');
        if (nearness === null) expect(marks).toEqual([]);
        if (nearness === 'month')
          expect(marks.every(({ id }) => id.slice(5, 7) === today.slice(5, 7))).toBe(true);
        // Four days at most from this day of some year, 29 February among them.
        const away = (one: string) =>
          Math.abs(dayNumber(`2024${one.slice(4)}`) - dayNumber(`2024${today.slice(4)}`));
        if (nearness === 'week')
          expect(marks.every(({ id }) => Math.min(away(id), 366 - away(id)) <= 4)).toBe(true);
      }),
    );
  });
});

describe('what comes unasked', () => {
  const heavy = [
    mark('strong', '2025-01-01', { feelings: [{ id: 'loneliness', intensity: 4 }] }),
    mark('hopeless', '2025-01-02', { feelings: [{ id: 'hope', intensity: 1 }, { id: 'hopelessness' }] }),
  ];
  const light = [
    mark('weak', '2025-01-03', { feelings: [{ id: 'loneliness', intensity: 3 }] }),
    mark('unsaid', '2025-01-04', { feelings: [{ id: 'grief' }] }),
    mark('glad', '2025-01-05', { feelings: [{ id: 'joy', intensity: 5 }] }),
    mark('own', '2025-01-06', { feelings: [{ id: 'fog-1', intensity: 5 }] }),
    mark('none', '2025-01-07'),
  ];

  it('is nothing heavy', () => {
    expect(heavy.every((one) => isHeavy(one, same))).toBe(true);
    expect(light.some((one) => isHeavy(one, same))).toBe(false);
    expect(isHeavy(light[3] as Mark, (id) => (id === 'fog-1' ? 'sadness' : id))).toBe(true);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
        const picked = pickedAtRandom([...heavy, ...light], { feeling: null, last: null }, same, random);
        expect(light).toContain(picked);
      }),
    );
  });

  it('asked for by its name is all of its own, and another each time where there is another', () => {
    const all = [...heavy, ...light];
    const pick = (last: string | null, random: number) =>
      pickedAtRandom(all, { feeling: 'loneliness', last }, same, random)?.id;
    expect([pick(null, 0), pick(null, 0.99), pick('strong', 0), pick('weak', 0.99)]).toEqual([
      'strong',
      'weak',
      'weak',
      'strong',
    ]);
    expect(pickedAtRandom(all, { feeling: 'grief', last: 'unsaid' }, same, 0.5)?.id).toBe('unsaid');
    expect(pickedAtRandom(heavy, { feeling: null, last: null }, same, 0.5)).toBeNull();
    expect(naming(all, 'hope', same).map(({ id }) => id)).toEqual(['hopeless']);
    expect(namedFeelings(all, same)[0]).toBe('loneliness');
  });

  it('is nothing that was kept from it', () => {
    const out = mark('out', '2025-01-01', { isNotForLookingBack: true });
    expect(forLookingBack([...light, out], false)).toEqual(light);
    expect(forLookingBack([...light, out], true)).toEqual([...light, out]);
  });
});

describe('pages like one', () => {
  const text = (body: string): Pick<Entry, 'body'> => ({ body });
  const like = (page: Mark, body: string, others: readonly (readonly [Mark, string])[]) => {
    const tell = sharedWithPage(text(body));
    const all = [[page, body] as const, ...others];
    const shared = new Map(all.map(([one, words]) => [one.id, tell(text(words))]));
    return alikePages(
      page,
      all.map(([one]) => one),
      shared,
      same,
    ).map(({ id }) => id);
  };
  const page = mark('page', '2025-06-19', { feelings: [{ id: 'loneliness' }], tags: ['sea'] });

  it('share a feeling, a tag, or three rarer words; the oldest comes first', () => {
    const others = [
      [mark('feeling', '2025-06-18', { feelings: [{ id: 'loneliness', intensity: 2 }] }), ''],
      [mark('tag', '2025-06-17', { tags: ['sea', 'land'] }), ''],
      [mark('words', '2025-06-16'), 'Harbour, LANTERN and gulls.'],
      [mark('two', '2025-06-15'), 'seagulls ashore'],
      [mark('nothing', '2025-06-14', { feelings: [{ id: 'hope' }] }), 'other'],
    ] as const;
    expect(like(page, 'The harbour, a lantern, the gulls, seagulls ashore', others)).toEqual([
      'words',
      'tag',
      'feeling',
    ]);
  });

  it('do not share what every page has', () => {
    const common = Array.from(
      { length: 60 },
      (_, index) => [mark(`m${index}`, '2025-01-01'), 'which that there'] as const,
    );
    expect(like(mark('page', '2025-06-19'), 'which that there', common)).toEqual([]);
  });

  it('are the twenty nearest of many', () => {
    const many = Array.from({ length: 50 }, (_, index) => {
      const feelings = index % 2 === 0 ? page.feelings : [];
      return [
        mark(`m${index}`, dayOfNumber(20_000 - index), { feelings, tags: index < 10 ? ['sea'] : [] }),
        '',
      ] as const;
    });
    const ids = like(page, '', many);
    expect(ids).toHaveLength(20);
    for (let index = 0; index < 10; index += 1) expect(ids).toContain(`m${index}`);
    expect(ids).toEqual([...ids].sort((a, b) => Number(b.slice(1)) - Number(a.slice(1))));
  });
});
