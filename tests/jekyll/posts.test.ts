// Posts as Jekyll builds them, wherever the machine stands that builds them.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOfNumber } from '../../src/journal/day.ts';
import type { Content, Intensity } from '../../src/journal/entry.ts';
import type { When } from '../../src/journal/when.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { type Blog, built, newBlog, postsIn, type ReadPost, tags, textOf } from './blog.ts';

const ZONES = ['UTC', 'America/New_York', 'Australia/Lord_Howe'];
const SITES = ZONES.flatMap((zone) => [
  { zone, timezone: null },
  { zone, timezone: 'Europe/Berlin' },
]);

const labelOf = (id: string) => id;
const day = (at: string): When => ({ kind: 'date', day: at });
const told = (when: When, rest: Partial<Content> = {}): Content => ({
  when,
  body: 'A body.',
  layout: 'post',
  tags: [],
  feelings: [],
  extra: [],
  ...rest,
});

const HARD = `"Quotes": it’s 'fine' & <b>bold</b> 🌱 {{ page.title }} {% raw %}`;
const CODE = '```\n{{ not.liquid }} {% if %}\n```\n\n<span>ä &amp; b</span> — “so” 🌧️';

const PLAIN: Content[] = [
  told(day('2025-06-19'), {
    title: HARD,
    description: 'Of "this": # and that',
    tags: ['two words', 'c++', 'naïve', 'a, b', 'yes', '2025'],
    feelings: [{ id: 'loneliness', intensity: 4 }, { id: 'hope' }, { id: 'so: 3' }, { id: 'no' }],
  }),
  told({ kind: 'local', day: '2025-06-20', time: '23:30:00' }, { title: 'Late', feelings: [{ id: 'calm' }] }),
  told({ kind: 'local', day: '2025-06-21', time: '00:00:01' }, { title: 'Early' }),
  told(
    { kind: 'zoned', day: '2025-06-22', time: '23:30:00', offset: -240, zone: 'America/New_York' },
    { title: 'Zoned' },
  ),
  // Days at which clocks change in one of the zones.
  ...['2025-03-09', '2025-03-30', '2025-04-06', '2025-10-05', '2025-10-26', '2025-11-02'].map((at) =>
    told(day(at), { title: `Change ${at}` }),
  ),
  told(day('2025-07-01'), { title: 'Braces', body: CODE, extra: ['render_with_liquid: false'] }),
  told(day('2025-07-02'), { title: 'Same' }),
  told(day('2025-07-02'), { title: 'Same', body: 'Another.' }),
  told(day('2025-07-03')),
];

/** Letters that a title may have, and some that other programs make something of. */
const aTitle = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
      fc.constantFrom(
        ': ',
        ' #',
        '"',
        "'",
        '{{',
        '{%',
        '%}',
        '\\',
        '<',
        '&amp;',
        '- ',
        '[',
        '12',
        'true',
        '🫥',
        'é',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join('').trim())
  .filter((title) => title !== '');
const aWhen: fc.Arbitrary<When> = fc
  .record({
    // 1995 to 2025: a post of a day to come is not built.
    number: fc.integer({ min: 9131, max: 20_400 }),
    seconds: fc.option(fc.integer({ min: 0, max: 86_399 })),
  })
  .map(({ number, seconds }): When => {
    const at = dayOfNumber(number);
    if (seconds === null) return { kind: 'date', day: at };
    return { kind: 'local', day: at, time: new Date(seconds * 1000).toISOString().slice(11, 19) };
  });
const aPost = fc
  .record({
    when: aWhen,
    title: aTitle,
    tags: fc.uniqueArray(aTitle, { maxLength: 3 }),
    labels: fc.uniqueArray(aTitle, { maxLength: 3 }),
    strength: fc.constantFrom<Intensity | undefined>(undefined, 1, 5),
  })
  .map(({ when, title, tags: words, labels, strength }) =>
    told(when, {
      title,
      tags: words,
      feelings: labels.map((id) => (strength ? { id, intensity: strength } : { id })),
    }),
  );
const RANDOM = fc.sample(aPost, { numRuns: 60, seed: 20250619 });

const OUT = [...PLAIN, ...RANDOM];
const TAKEN = new Set<string>();
const WRITTEN = OUT.map((content) => postFile(content, labelOf, null, TAKEN));
const NAMES = WRITTEN.map(({ path }) => path.replace('_posts/', ''));
const FILES = new Map(WRITTEN.map(({ path, bytes }) => [path, bytes]));

const clockOf = (when: When) => `${when.day} ${when.kind === 'date' ? '00:00:00' : when.time}`;

/** Whether no clock of the zone ever showed it: Jekyll shows a wall clock that was skipped an hour on. */
function isSkipped(when: When, zone: string): boolean {
  if (when.kind === 'date') return false;
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const asUtc = Date.parse(`${when.day}T${when.time}Z`);
  const offsets = Array.from({ length: 113 }, (_, index) => (index - 56) * 900_000);
  return offsets.every((offset) => shown.format(asUtc - offset) !== clockOf(when));
}

let blog: Blog;
beforeAll(() => {
  blog = newBlog(FILES);
});
afterAll(() => blog.remove());

describe.each(SITES)(
  'a blog built in $zone with the time zone $timezone in its settings',
  ({ zone, timezone }) => {
    let site: string;
    let posts: Map<string, ReadPost>;
    beforeAll(() => {
      site = built(blog, zone, timezone);
      posts = postsIn(site);
    });
    const read = (index: number): ReadPost => {
      const post = posts.get(NAMES[index] ?? '');
      if (!post) throw new Error(`no page of ${NAMES[index]}`);
      return post;
    };
    const indexOf = (title: string) => OUT.findIndex((it) => it.title === title);

    test('has every post, and no other', () => {
      expect([...posts.keys()].sort()).toEqual([...NAMES].sort());
    });

    test('shows each post on the day, and at the time, that it is about', () => {
      OUT.forEach(({ when }, index) => {
        if (when.kind === 'zoned' || isSkipped(when, timezone ?? zone)) return;
        expect({ name: NAMES[index], clock: read(index).clock }).toEqual({
          name: NAMES[index],
          clock: clockOf(when),
        });
      });
    });

    test('shows a time of another zone as the instant it was', () => {
      expect(read(indexOf('Zoned')).instant).toBe(Date.parse('2025-06-22T23:30:00-04:00'));
    });

    test('has every title, description, tag and feeling as it was written', () => {
      OUT.forEach(({ title, description, tags: words, feelings }, index) => {
        const post = read(index);
        expect([post.description, post.tags, post.emotions]).toEqual([
          description ?? '',
          words,
          feelings.map(({ id }) => id),
        ]);
        if (title !== undefined) expect(post.title).toBe(title);
        const strong = feelings.flatMap(({ id, intensity }) => (intensity ? [[id, intensity]] : []));
        if (strong.length > 0) expect(post.strengths).toEqual(Object.fromEntries(strong));
      });
    });

    test('keeps braces, entities and emoji of a body', () => {
      const { article } = read(indexOf('Braces'));
      expect(tags(article, 'code').map(textOf)).toEqual(['{{ not.liquid }} {% if %}\n']);
      expect(tags(article, 'span').map(textOf)).toContain('ä & b');
      expect(textOf(article)).toContain('— “so” 🌧️');
    });
  },
);
