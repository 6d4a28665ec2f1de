// The lines and the paragraph of a series, beside front matter and text that are the person's own.
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/journal/entry.ts';
import type { Series } from '../../src/journal/series.ts';
import { type Part, seriesParts, withoutSeriesLinks, withSeries } from '../../src/publish/series.ts';

const WORDS = { previous: 'Before this:', next: 'After this:' };
const YEAR: Series = {
  id: 's',
  title: 'The first year',
  from: '2025-01-01',
  to: '2025-12-31',
  leftOut: [],
  hasChapterNames: true,
};
const post = (day: string) => ({ id: day, day, postName: `${day}-p` });
const PLAIN: Content = {
  when: { kind: 'date', day: '2025-06-19' },
  body: 'One.\n\nTwo.',
  tags: [],
  feelings: [],
  extra: [],
};
const FIRST: Part = {
  post: post('2025-06-19'),
  series: 'The first year',
  number: 1,
  of: 2,
  chapter: null,
  previous: null,
  next: post('2025-07-01'),
};
const LINES = ['series: The first year', 'series_part: 1', 'series_of: 2'];
const LINKS = [
  '<!-- series-links -->',
  '',
  'After this: [2025-07-01]({% post_url 2025-07-01-p %})',
  '',
  '<!-- /series-links -->',
].join('\n');
const extraOf = (extra: string[], part: Part | null) => withSeries({ ...PLAIN, extra }, part, WORDS).extra;

describe('the parts of a series', () => {
  it('are from its first day to its last, both within', () => {
    const posts = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(post);
    expect(seriesParts(YEAR, posts, [], 'use').map((it) => it.post.day)).toEqual([
      '2025-01-01',
      '2025-12-31',
    ]);
  });

  it('belong to chapters by their days, in whatever order these are stored', () => {
    const chapters = [
      { id: 'c', day: '2025-09-01', name: 'Late' },
      { id: 'a', day: '2025-02-01', name: 'Early' },
      { id: 'x', day: '2025-12-31', name: 'Last' },
      { id: 'b', day: '2025-02-01', name: 'Early, named again' },
    ];
    const posts = ['2025-01-15', '2025-03-01', '2025-10-01', '2025-12-31'].map(post);
    expect(seriesParts(YEAR, posts, chapters, 'use').map(({ chapter }) => chapter)).toEqual([
      null,
      { number: 1, name: 'Early, named again' },
      { number: 2, name: 'Late' },
      { number: 3, name: 'Last' },
    ]);
  });
});

describe('front matter of the person’s own', () => {
  it('that is called series gives way with all lines that belong to it, and with no other', () => {
    const own = ['mood: calm', 'series: |', '  two', '', '  lines', '# a remark - here', 'cover: a.png'];
    expect(extraOf(own, FIRST)).toEqual(['mood: calm', '# a remark - here', 'cover: a.png', ...LINES]);
    expect(extraOf(['series:', '- one', '- two', 'odd line', 'cover: a.png'], FIRST)).toEqual([
      'odd line',
      'cover: a.png',
      ...LINES,
    ]);
  });

  it.each(['"series": letters', "'series': letters", 'series : letters'])(
    'that is called series gives way however it is written: %j',
    (line) => {
      expect(extraOf([line, 'mood: calm'], FIRST)).toEqual(['mood: calm', ...LINES]);
    },
  );

  it('keeps the same words as parts of another key', () => {
    const cover = ['cover:', '  series: a', '  series_part: 1', '  series_of: 2'];
    expect(extraOf(cover, null)).toEqual(cover);
    expect(extraOf(cover, FIRST)).toEqual([...cover, ...LINES]);
  });

  it.each([
    [['series: letters', 'mood: calm', 'cover: a.png']],
    [['series: letters', 'series_part: 2']],
    [['series: letters', 'series_of: 2']],
    [['series_part: 1', 'series_of: 2']],
    [['series_of: 2', 'mood: calm']],
  ])('stays in a post of no series, while it is not what a series writes: %j', (extra) => {
    expect(extraOf(extra, null)).toEqual(extra);
  });

  it('goes where a series wrote it', () => {
    expect(extraOf(['mood: calm', ...LINES, 'series_chapter: One'], null)).toEqual(['mood: calm']);
  });
});

describe('a line that keeps Liquid off', () => {
  const made = (line: string) => withSeries({ ...PLAIN, body: '{{ x }}', extra: [line] }, FIRST, WORDS);

  it.each([
    'render_with_liquid: false',
    'render_with_liquid : false',
    'render_with_liquid:  false  ',
    'render_with_liquid: false # as it stands',
  ])('is %j, and gives way to tags round the text', (line) => {
    expect(made(line).extra).toEqual(LINES);
    expect(made(line).body).toMatch(
      /^\{% raw %\}\{\{ x \}\}\{% endraw %\}\n\n<!-- series-links, text as it stands -->/,
    );
  });

  it.each([
    '# render_with_liquid: false',
    '  render_with_liquid: false',
    'render_with_liquid: falsely',
    'render_with_liquid: true',
  ])('is not %j, which stays', (line) => {
    expect(made(line).extra).toEqual([line, ...LINES]);
    expect(made(line).body).toBe(`{{ x }}\n\n${LINKS}`);
  });
});

describe('the paragraph of a series', () => {
  it('is the way on in the first part, and is not there in an only one', () => {
    expect(withSeries(PLAIN, FIRST, WORDS).body).toBe(`One.\n\nTwo.\n\n${LINKS}`);
    expect(withSeries(PLAIN, { ...FIRST, next: null }, WORDS).body).toBe('One.\n\nTwo.');
  });

  it('is all of a post without a text', () => {
    expect(withSeries({ ...PLAIN, body: '' }, FIRST, WORDS).body).toBe(LINKS);
  });

  it('goes with the blanks behind it', () => {
    expect(withoutSeriesLinks(`One.\n\n${LINKS}\n`)).toBe('One.');
    expect(withoutSeriesLinks(`One.\n\n${LINKS}\n \n\n`)).toBe('One.');
  });

  it.each([
    'One.\n\n<!-- /series-links -->\n\nTwo.\n\n<!-- series-links -->\n\nThree.',
    'One.\n\n<!-- series-links -->\n\nTwo.',
    'One.\n\n<!-- /series-links -->\n\nTwo.',
  ])('is none where its marks do not stand round it: %j', (body) => {
    expect(withoutSeriesLinks(body)).toBe(body);
  });

  it('leaves tags of the person’s own round the text', () => {
    const own = '{% raw %}{{ x }}{% endraw %}';
    const made = withSeries({ ...PLAIN, body: own }, FIRST, WORDS);
    expect(withSeries(made, null, WORDS)).toEqual({ ...PLAIN, body: own });
  });

  it('leaves a text that was changed at its front or its end since', () => {
    const raw = LINKS.replace('series-links -->', 'series-links, text as it stands -->');
    for (const text of ['More. {% raw %}x{% endraw %}', '{% raw %}x{% endraw %} More.', 'x'])
      expect(withSeries({ ...PLAIN, body: `${text}\n\n${raw}` }, null, WORDS)).toEqual({
        ...PLAIN,
        body: text,
      });
  });
});
