import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { addDays } from '../../src/journal/day.ts';
import { type BookPost, writeBook } from '../../src/publish/book.ts';
import { seriesParts, withSeries } from '../../src/publish/series.ts';

const FROM = '2025-01-01';
const about = { title: 'The first year', from: FROM, to: '2025-12-31' };
const series = { id: 's', ...about, leftOut: [], hasChapterNames: true };
const WORDS = { feelings: 'Feelings:' };
const moved = { id: 'm', day: '2025-03-01', name: 'Moved house' };

const post = (day: string, body: string, rest: Partial<BookPost> = {}): BookPost => ({
  id: day,
  day,
  dayWords: `the day ${day}`,
  postName: `${day}-p`,
  body,
  feelings: [],
  ...rest,
});

const bookOf = (posts: readonly BookPost[], chapters = [moved], names: 'use' | 'leave-out' = 'use') =>
  writeBook(about, seriesParts(series, posts, chapters, names), WORDS);
const textOf = (book: string) => book.slice(book.indexOf('\n---\n') + 5);
/** A book of one post, from the line behind its day. */
const bodyOf = (body: string, others: readonly BookPost[] = []) =>
  bookOf([post(FROM, body, { title: 'T' }), ...others], [])
    .split(`the day ${FROM}\n\n`)[1]
    ?.split('\n\n<a id="part-2">')[0]
    ?.replace(/\n$/, '');

function nodesIn(text: string): RootContent[] {
  const within = (node: RootContent): RootContent[] => [
    node,
    ...('children' in node ? (node.children as RootContent[]).flatMap(within) : []),
  ];
  return parseMarkdown(text).children.flatMap(within);
}

const wordsIn = (node: RootContent): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? (node.children as RootContent[]).map(wordsIn).join('')
      : '';

const PIECES = [
  'A line.',
  '# One',
  '## Two',
  '###### Six',
  'Over\ntwo\n===',
  'Under\n---',
  '> # Quoted',
  '> Said\n> ===',
  '- # In a list',
  '```\n# code\n[a]\n```',
  '~~~\n# never closed',
  '    # indented',
  '<!-- never closed',
  '<pre>\n# never closed',
  'See [a], [b][a], [c][] and ![d][a].',
  '[a]: https://example.org/a',
  '[c]: <https://example.org/c> "of this post"',
  'A note[^1].',
  '[^1]: What it says.',
  '`[a]` and `[^1]`',
  '[before]({% post_url 2025-01-01-p %})',
  '[away]({% post_url 2024-01-01-x %})',
  '\\[a] \\# no heading',
  'C #',
  '',
];
const bodies = fc.array(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join('\n\n')),
  { minLength: 1, maxLength: 6 },
);
const bookPosts = (all: readonly string[]) =>
  all.map((body, index) => post(addDays(FROM, index * 20), body, { title: `Post ${index}` }));

describe('a book', () => {
  test('has the heading of every post at its level, whatever the posts hold', () => {
    fc.assert(
      fc.property(bodies, (all) => {
        const posts = bookPosts(all);
        const top = parseMarkdown(textOf(bookOf(posts))).children;
        const own = posts.map(({ title, day }) => [title, day < moved.day ? 2 : 3]);
        const found = top.flatMap((node) =>
          node.type === 'heading' && /^Post \d$/.test(wordsIn(node)) ? [[wordsIn(node), node.depth]] : [],
        );
        expect(found).toEqual(own);
      }),
    );
  });

  test('has every other heading of a post below the post’s', () => {
    fc.assert(
      fc.property(bodies, (all) => {
        let level = 1;
        for (const node of nodesIn(textOf(bookOf(bookPosts(all))))) {
          if (node.type !== 'heading') continue;
          if (/^(?:Post \d|Moved house|The first year)$/.test(wordsIn(node))) level = node.depth;
          else expect(node.depth).toBeGreaterThan(level);
        }
      }),
    );
  });

  test('leads every reference of a post where it led in the post', () => {
    const targets = (text: string) => {
      const nodes = nodesIn(text);
      const defined = new Map<string, string>();
      for (const node of nodes)
        if (node.type === 'definition' && !defined.has(node.identifier))
          defined.set(node.identifier, node.url);
      return nodes.flatMap((node) =>
        node.type === 'linkReference' || node.type === 'imageReference'
          ? [defined.get(node.identifier) ?? node.identifier]
          : [],
      );
    };
    const two = fc.constantFrom('https://example.org/one', 'https://example.org/two');
    const referring = fc.array(
      fc.record({ a: two, b: fc.option(two), first: fc.boolean() }).map(({ a, b, first }) => {
        const defs = [`[a]: ${a}`, ...(b === null ? [] : [`[Long Label]: ${b} "t"`])].join('\n');
        const uses = `[a] [x][A] [![i][a]][long\nlabel] [long label][] ![a][]\n\n> [Long\n> label]`;
        return first ? `${defs}\n\n${uses}` : `${uses}\n\n${defs}`;
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(referring, (all) => {
        expect(targets(bookOf(bookPosts(all)))).toEqual(all.flatMap(targets));
      }),
    );
  });

  test('keeps the words of every post', () => {
    const words = (text: string) => text.match(/[A-Za-z]{3,}/g) ?? [];
    fc.assert(
      fc.property(bodies, (all) => {
        const book = bookOf(bookPosts(all));
        const had = new Set(all.flatMap(words));
        const has = new Set(words(book));
        const tags = new Set(['post', 'url']);
        expect([...had].filter((word) => !has.has(word) && !tags.has(word))).toEqual([]);
      }),
    );
  });

  test('says its title and days, each chapter once, each post with its day and feelings', () => {
    const posts = [
      post(FROM, 'First.', {
        title: 'A {{ title }}',
        feelings: [{ label: 'hope', intensity: 4 }, { label: 'calm' }],
      }),
      post('2025-03-01', 'Second.', { title: 'Boxes' }),
      post('2025-03-02', 'Third.'),
    ];
    expect(bookOf(posts)).toBe(
      `${[
        '---\ntitle: The first year\nfrom: 2025-01-01\nto: 2025-12-31\n---',
        '# The first year',
        '<a id="part-1"></a>',
        '## A &#123;&#123; title }}',
        'the day 2025-01-01',
        'First.',
        'Feelings: hope 4/5, calm',
        '## Moved house',
        '<a id="part-2"></a>',
        '### Boxes',
        'the day 2025-03-01',
        'Second.',
        '<a id="part-3"></a>',
        '### the day 2025-03-02',
        'Third.',
      ].join('\n\n')}\n`,
    );
  });

  test('numbers the chapters whose names are the person’s own', () => {
    const book = bookOf([post(FROM, 'a'), post('2025-04-01', 'b')], [moved], 'leave-out');
    expect(book).not.toContain('Moved');
    expect(book).toContain('\n## 1\n');
  });

  test('leads from part to part within itself, and to no other post', () => {
    const there = post('2025-02-01', 'x');
    const body =
      'See [*that* day]({% post_url 2025-02-01-p %}) and [an [odd] one]({% post_url 2024-02-02-gone %}), not `{% post_url 2025-02-01-p %}`.';
    expect(bodyOf(body, [there])).toBe(
      'See [*that* day](#part-2) and an [odd] one, not `{% post_url 2025-02-01-p %}`.',
    );
    expect(bodyOf('[x]\n\n[x]: {% post_url 2025-02-01-p %}', [there])).toBe('[x][p1-x]\n\n[p1-x]: #part-2');
  });

  test('leaves out the way to the neighbours that a post has on the blog', () => {
    const [first, second] = [post(FROM, 'a'), post('2025-02-01', 'b')];
    const [, part] = seriesParts(series, [first, second], [], 'use');
    const content = {
      when: { kind: 'date', day: second.day },
      body: 'b',
      tags: [],
      feelings: [],
      extra: [],
    } as const;
    const made = withSeries({ ...content, tags: [], feelings: [], extra: [] }, part ?? null, {
      previous: 'P',
      next: 'N',
    });
    expect(made.body).toContain('post_url');
    expect(bookOf([first, { ...second, body: made.body }], [])).not.toMatch(/post_url|series-links/);
  });

  test('gives footnotes of different posts different names', () => {
    expect(bodyOf('A[^1], `[^1]`, \\[^1], [^2].\n\n[^1]: One.')).toBe(
      'A[^p1-1], `[^1]`, \\[^1], [^2].\n\n[^p1-1]: One.',
    );
  });

  test('makes underlined headings of one line', () => {
    expect(bodyOf('Over\ntwo #\n===\n\nUnder\n---\n\n> Said\n> ---')).toBe(
      '### Over two \\#\n\n#### Under\n\n> #### Said',
    );
  });

  test('closes what a post leaves open', () => {
    expect(bodyOf('~~~~\n# a\n~~~')).toBe('~~~~\n# a\n~~~\n~~~~');
    expect(bodyOf('a\n\n<!-- b')).toBe('a\n\n<!-- b\n-->');
    expect(bodyOf('```\na\n```')).toBe('```\na\n```');
  });
});
