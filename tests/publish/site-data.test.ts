import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, dayNumber, dayOfNumber, isoWeek } from '../../src/journal/day.ts';
import type { Intensity } from '../../src/journal/entry.ts';
import { type PublicPost, siteData, writeSiteData } from '../../src/publish/site-data.ts';

const LABELS = ['loneliness', 'hope', 'Weltschmerz', '<<', '__proto__', 'size'];

const aPost: fc.Arbitrary<PublicPost> = fc
  .record({
    number: fc.integer({ min: dayNumber('2024-12-20'), max: dayNumber('2025-03-10') }),
    slug: fc.string({ minLength: 1, maxLength: 6 }),
    title: fc.option(fc.string({ unit: 'binary', maxLength: 12 }), { nil: undefined }),
    feelings: fc.uniqueArray(
      fc.record({
        label: fc.constantFrom(...LABELS),
        intensity: fc.option(fc.constantFrom<Intensity>(1, 2, 3, 4, 5), { nil: undefined }),
      }),
      { selector: ({ label }) => label, maxLength: 4 },
    ),
  })
  .map(({ number, slug, title, feelings }) => ({
    day: dayOfNumber(number),
    postName: `${dayOfNumber(number)}-${slug}`,
    ...(title === undefined ? {} : { title }),
    feelings: feelings.map(({ label, intensity }) => (intensity ? { label, intensity } : { label })),
  }));

const posts = fc.uniqueArray(aPost, { selector: ({ postName }) => postName, maxLength: 40 });
const minimum = fc.integer({ min: 2, max: 7 });
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const post = (day: string, ...labels: string[]): PublicPost => ({
  day,
  postName: `${day}-a`,
  feelings: labels.map((label) => ({ label })),
});

function weeksOf(
  all: readonly PublicPost[],
  least: number,
  feelings: readonly string[] = ['loneliness', 'hope'],
) {
  const data = siteData(all, { kind: 'weeks', minimum: least, feelings });
  if (data.kind !== 'weeks') throw new Error('not weeks');
  return data.weeks;
}

describe('one row a post', () => {
  test('says what each post says, and nothing of any other', () => {
    fc.assert(
      fc.property(posts, (all) => {
        const data = siteData(all, { kind: 'entries' });
        if (data.kind !== 'entries') throw new Error('not entries');
        expect(data.entries).toHaveLength(all.length);
        for (const { postName, day, title, feelings } of all) {
          const row = data.entries.find(({ post }) => post === postName);
          expect(row).toEqual({
            day,
            post: postName,
            ...(title === undefined ? {} : { title }),
            feelings: feelings.map(({ label, intensity }) =>
              intensity ? { label, strength: intensity } : { label },
            ),
          });
        }
      }),
    );
  });

  test('is in the order of the days, however the posts come', () => {
    fc.assert(
      fc.property(posts, fc.infiniteStream(fc.nat()), (all, keys) => {
        const mixed = all
          .map((it) => ({ it, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ it }) => it);
        const choices = { kind: 'entries' } as const;
        expect(writeSiteData(siteData(mixed, choices))).toEqual(writeSiteData(siteData(all, choices)));
        const data = siteData(mixed, choices);
        const days = data.kind === 'entries' ? data.entries.map(({ day }) => day) : [];
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe('a week', () => {
  test('has the counts of its own posts, or none where they are fewer than the minimum', () => {
    fc.assert(
      fc.property(posts, minimum, (all, least) => {
        for (const { week, posts: count, feelings } of weeksOf(all, least)) {
          const own = all.filter(({ day }) => isoWeek(dayNumber(day)) === week);
          expect(count).toBe(own.length < least ? null : own.length);
          const naming = (label: string) =>
            own.filter((it) => it.feelings.some((feeling) => feeling.label === label)).length;
          expect(feelings).toEqual(
            own.length < least
              ? null
              : ['loneliness', 'hope'].map((label) => ({ label, posts: naming(label) })),
          );
        }
      }),
    );
  });

  test('with too few posts reads like a week with none', () => {
    fc.assert(
      fc.property(posts, minimum, (all, least) => {
        const told = new Set(weeksOf(all, least).flatMap(({ week, posts: n }) => (n === null ? [] : [week])));
        const without = all.filter(({ day }) => told.has(isoWeek(dayNumber(day))));
        expect(weeksOf(without, least)).toEqual(weeksOf(all, least));
      }),
    );
  });

  test('follows the one before without a gap, and the first and the last have counts', () => {
    fc.assert(
      fc.property(posts, minimum, (all, least) => {
        const weeks = weeksOf(all, least);
        weeks.forEach(({ from, to }, index) => {
          expect(to).toBe(addDays(from, 6));
          if (index > 0) expect(from).toBe(addDays(weeks[index - 1]?.from ?? '', 7));
        });
        if (weeks.length > 0) expect([weeks.at(0)?.posts, weeks.at(-1)?.posts]).not.toContain(null);
        const isAnyFull = all.some(
          (it) =>
            all.filter((that) => isoWeek(dayNumber(that.day)) === isoWeek(dayNumber(it.day))).length >= least,
        );
        expect(weeks.length > 0).toBe(isAnyFull);
      }),
    );
  });

  test('belongs to the year of its Thursday', () => {
    const turn = ['2024-12-30', '2024-12-31', '2025-01-05'].map((day) => post(day, 'hope'));
    expect(weeksOf(turn, 3, ['hope'])).toEqual([
      {
        week: '2025-W01',
        from: '2024-12-30',
        to: '2025-01-05',
        posts: 3,
        feelings: [{ label: 'hope', posts: 3 }],
      },
    ]);
  });

  test('counts a post once that names a feeling twice, and a feeling that none names as zero', () => {
    const all = [post('2025-06-16', 'hope', 'hope'), post('2025-06-17', 'calm')];
    expect(weeksOf(all, 2)[0]?.feelings).toEqual([
      { label: 'loneliness', posts: 0 },
      { label: 'hope', posts: 1 },
    ]);
  });

  test('needs two posts at least, and never more than seven', () => {
    const one = [post('2025-06-16', 'hope')];
    expect(weeksOf(one, 0)).toEqual([]);
    const seven = [0, 1, 2, 3, 4, 5, 6].map((by) => post(addDays('2025-06-16', by), 'hope'));
    expect(weeksOf(seven, 100)).toHaveLength(1);
    expect(weeksOf(seven.slice(0, 2), Number.NaN)).toEqual([]);
    expect(weeksOf(seven.slice(0, 3), Number.NaN)).toHaveLength(1);
  });
});

describe('the file', () => {
  const well = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, it: unknown) => (typeof it === 'string' ? it.toWellFormed() : it)));

  test('reads the same as JSON and as YAML', () => {
    fc.assert(
      fc.property(posts, minimum, fc.boolean(), (all, least, isWeeks) => {
        const data = siteData(
          all,
          isWeeks ? { kind: 'weeks', minimum: least, feelings: LABELS } : { kind: 'entries' },
        );
        const text = textOf(writeSiteData(data));
        expect(JSON.parse(text)).toEqual(well(data));
        expect(parse(text, { version: '1.1', schema: 'yaml-1.1' })).toEqual(well(data));
      }),
    );
  });

  test('has a row a line', () => {
    const all = ['2025-06-16', '2025-06-17'].map((day) => post(day, 'hope'));
    expect(textOf(writeSiteData(siteData(all, { kind: 'entries' }))).split('\n')).toEqual([
      '{',
      '"format": "ebb-feelings",',
      '"version": 1,',
      '"kind": "entries",',
      '"entries": [',
      '{"day":"2025-06-16","post":"2025-06-16-a","feelings":[{"label":"hope"}]},',
      '{"day":"2025-06-17","post":"2025-06-17-a","feelings":[{"label":"hope"}]}',
      ']',
      '}',
      '',
    ]);
  });

  test('of nothing is still one that a chart can read', () => {
    const text = textOf(writeSiteData(siteData([], { kind: 'weeks', minimum: 3, feelings: ['hope'] })));
    expect(JSON.parse(text)).toEqual({
      format: 'ebb-feelings',
      version: 1,
      kind: 'weeks',
      minimum: 3,
      weeks: [],
    });
  });
});
