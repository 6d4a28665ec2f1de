import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayNumber, dayOfNumber } from '../../src/journal/day.ts';
import type { Content } from '../../src/journal/entry.ts';
import { MOST_SERIES, seriesOf } from '../../src/journal/series.ts';
import {
  type Part,
  type SeriesPost,
  seriesParts,
  withoutSeriesLinks,
  withSeries,
} from '../../src/publish/series.ts';

const year = {
  id: 's',
  title: 'The first year',
  from: '2025-01-01',
  to: '2025-12-31',
  leftOut: [],
  hasChapterNames: true,
};
const WORDS = { previous: 'Before this:', next: 'After this:' };

const day = fc
  .integer({ min: dayNumber('2024-11-01'), max: dayNumber('2026-02-01') })
  .map((number) => dayOfNumber(number));
const posts = fc
  .array(fc.record({ day, title: fc.option(fc.string({ maxLength: 8 }), { nil: undefined }) }), {
    maxLength: 20,
  })
  .map((all) =>
    [...all]
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map(
        (it, index): SeriesPost => ({
          id: `e${index}`,
          day: it.day,
          postName: `${it.day}-p${index}`,
          ...(it.title === undefined ? {} : { title: it.title }),
        }),
      ),
  );
const chapters = fc
  .array(fc.record({ day, name: fc.string({ minLength: 1, maxLength: 8 }) }), { maxLength: 6 })
  .map((all) =>
    [...all]
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map((chapter, index) => ({ id: `c${index}`, ...chapter, name: `${chapter.name}#${index}` })),
  );

const MARKER = /series-links|\{% (?:raw|endraw) %\}/;
const body = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\n', '\n\n', '```\n', '{{ x }}', '> '),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => !MARKER.test(text));
const extra = fc.subarray([
  'mood: calm',
  '# a remark',
  'series_note: |',
  '  two',
  '  lines',
  'render_with_liquid: false',
]);
const content = fc.record({ body, extra }).map(
  (it): Content => ({
    when: { kind: 'date', day: '2025-06-19' },
    tags: [],
    feelings: [],
    ...it,
  }),
);
const text = fc.string({ unit: 'binary', maxLength: 12 });
const neighbour = fc.option(
  fc.record({ title: text, day }).map(
    ({ title, day: at }): SeriesPost => ({
      id: 'n',
      day: at,
      postName: `${at}-n`,
      title,
    }),
  ),
);
const part = fc
  .record({
    series: text,
    number: fc.integer({ min: 1, max: 99 }),
    of: fc.integer({ min: 1, max: 99 }),
    chapter: fc.option(fc.record({ number: fc.constant(1), name: fc.option(text) })),
    previous: neighbour,
    next: neighbour,
  })
  .map((it): Part => ({ ...it, post: { id: 'p', day: '2025-06-19', postName: '2025-06-19-p' } }));

describe('the series of a stored setting', () => {
  test('are those that are series, by their first day', () => {
    const late = { ...year, id: 't', from: '2025-06-01', title: 'Later' };
    const odd = [null, 4, { ...year, id: '' }, { ...year, id: 'u', to: '2024-01-01' }];
    const more = [
      { ...year, id: 'v', title: ' ' },
      { ...year, id: 'w', from: '2025-02-30' },
      { ...year, id: 'x', leftOut: [3] },
    ];
    expect(seriesOf([late, ...odd, year, ...more, year])).toEqual([year, late]);
    fc.assert(fc.property(fc.anything(), (value) => seriesOf(value).length <= MOST_SERIES));
  });
});

describe('the parts of a series', () => {
  test('are its posts in order, each with its neighbours, and none that is left out or outside', () => {
    fc.assert(
      fc.property(posts, chapters, fc.subarray(['e0', 'e1', 'e2', 'e5']), (all, begun, leftOut) => {
        const parts = seriesParts({ ...year, leftOut }, all, begun, 'use');
        const wanted = all.filter(
          (it) => it.day >= year.from && it.day <= year.to && !leftOut.includes(it.id),
        );
        expect(parts.map((it) => it.post)).toEqual(wanted);
        parts.forEach((it, index) => {
          expect([it.number, it.of, it.series]).toEqual([index + 1, wanted.length, 'The first year']);
          expect(it.previous).toEqual(wanted[index - 1] ?? null);
          expect(it.next).toEqual(wanted[index + 1] ?? null);
        });
      }),
    );
  });

  test('belong to the last chapter that began by then within the series', () => {
    fc.assert(
      fc.property(posts, chapters, (all, begun) => {
        const parts = seriesParts(year, all, begun, 'use');
        for (const { post, chapter } of parts) {
          const own = begun.filter((it) => it.day >= year.from && it.day <= post.day).at(-1);
          expect(chapter?.name ?? null).toBe(own?.name ?? null);
        }
        const numbers = parts.map((it) => it.chapter?.number ?? 0);
        const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? Math.min(1, number)));
        expect(steps.every((step) => step === 0 || step === 1)).toBe(true);
      }),
    );
  });

  test('never say the name of a chapter that is the person’s own', () => {
    fc.assert(
      fc.property(posts, chapters, (all, begun) => {
        const parts = seriesParts(year, all, begun, 'leave-out');
        expect(parts.every(({ chapter }) => chapter === null || chapter.name === null)).toBe(true);
        const named = seriesParts(year, all, begun, 'use');
        expect(parts.map((it) => it.chapter?.number)).toEqual(named.map((it) => it.chapter?.number));
      }),
    );
  });
});

describe('a post as a part', () => {
  test('is the same whatever it said of the series before', () => {
    fc.assert(
      fc.property(content, part, part, (post, before, now) => {
        const again = withSeries(withSeries(post, before, WORDS), now, WORDS);
        const once = withSeries(post, now, WORDS);
        expect(again.body).toBe(once.body);
        expect([...again.extra].sort()).toEqual([...once.extra].sort());
      }),
    );
  });

  test('is what it was once the series is gone', () => {
    fc.assert(
      fc.property(content, part, (post, now) => {
        const gone = withSeries(withSeries(post, now, WORDS), null, WORDS);
        expect(gone.body).toBe(post.body);
        expect([...gone.extra].sort()).toEqual([...post.extra].sort());
        expect(withSeries(post, null, WORDS)).toEqual(post);
      }),
    );
  });

  test('tells title, part and chapter in lines that YAML reads back', () => {
    fc.assert(
      fc.property(content, part, (post, now) => {
        const lines = withSeries(post, now, WORDS).extra.filter((line) =>
          /^series(?:_part|_of|_chapter)?:/.test(line),
        );
        const name = now.chapter?.name;
        expect(parse(lines.join('\n'))).toEqual({
          series: now.series.toWellFormed(),
          series_part: now.number,
          series_of: now.of,
          ...(name === null || name === undefined ? {} : { series_chapter: name.toWellFormed() }),
        });
      }),
    );
  });

  test('ends in the way to its neighbours, as one paragraph', () => {
    fc.assert(
      fc.property(content, part, (post, now) => {
        const made = withSeries(post, now, WORDS);
        const links = [...made.body.matchAll(/\]\(\{% post_url (\S+) %\}\)/g)].map(([, name]) => name);
        const wanted = [now.previous, now.next].flatMap((it) => (it === null ? [] : [it.postName]));
        expect(links).toEqual(wanted);
        expect(withoutSeriesLinks(made.body)).toBe(post.body);
        const paragraph = wanted.length > 0 ? (made.body.split('\n').at(-3) ?? '') : '';
        if (wanted.length > 0) expect(paragraph.match(/post_url/g)).toHaveLength(wanted.length);
        const tags = paragraph.replace(/\{% post_url \S+ %\}/g, '').match(/\{[{%]/);
        expect(tags).toBeNull();
      }),
    );
  });

  const plain: Content = {
    when: { kind: 'date', day: '2025-06-19' },
    body: 'One.\n\nTwo.',
    tags: [],
    feelings: [],
    extra: [],
  };
  const second: Part = {
    post: { id: 'b', day: '2025-06-19', postName: '2025-06-19-b' },
    series: 'The first year',
    number: 2,
    of: 3,
    chapter: { number: 1, name: 'moved: house' },
    previous: { id: 'a', day: '2025-06-01', postName: '2025-06-01-a', title: 'A [first] {{ day }} | *so*' },
    next: { id: 'c', day: '2025-07-01', postName: '2025-07-01-c' },
  };

  test('shows the titles of its neighbours as they are, or their days', () => {
    expect(withSeries(plain, second, WORDS)).toEqual({
      ...plain,
      extra: ['series: The first year', 'series_part: 2', 'series_of: 3', 'series_chapter: "moved: house"'],
      body: [
        'One.',
        '',
        'Two.',
        '',
        '<!-- series-links -->',
        '',
        'Before this: [A \\[first\\] &#123;&#123; day }} &#124; \\*so\\*]({% post_url 2025-06-01-a %}) · After this: [2025-07-01]({% post_url 2025-07-01-c %})',
        '',
        '<!-- /series-links -->',
      ].join('\n'),
    });
  });

  test('keeps its braces from Liquid once the links need it', () => {
    const braces = { ...plain, body: 'I wrote {{ braces }}.', extra: ['render_with_liquid: false', 'a: b'] };
    const made = withSeries(braces, second, WORDS);
    expect(made.body).toMatch(/^\{% raw %\}I wrote \{\{ braces \}\}\.\{% endraw %\}\n\n<!--/);
    expect(made.extra).not.toContain('render_with_liquid: false');
    const odd = { ...braces, body: '{% endraw %}' };
    expect(withSeries(odd, second, WORDS).body).toBe('{% endraw %}');
    expect(withSeries(odd, second, WORDS).extra).toContain('render_with_liquid: false');
  });

  test('keeps what was written behind the links', () => {
    const made = withSeries(plain, second, WORDS);
    const longer = { ...made, body: `${made.body}\n\nOne line more.` };
    expect(withSeries(longer, null, WORDS).body).toBe('One.\n\nTwo.\n\nOne line more.');
  });

  test('keeps a line of the person’s own that is called series, while it is none', () => {
    const own = { ...plain, extra: ['series: letters'] };
    expect(withSeries(own, null, WORDS).extra).toEqual(['series: letters']);
    expect(withSeries(own, second, WORDS).extra.filter((line) => line.startsWith('series:'))).toEqual([
      'series: The first year',
    ]);
  });
});
