// A series as a reader of the blog goes through it, and links from post to post.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';
import { type Part, type SeriesPost, seriesParts, withSeries } from '../../src/publish/series.ts';
import { type Blog, built, newBlog, postsIn, type ReadPost, tags, textOf } from './blog.ts';

const WORDS = { previous: 'Before this:', next: 'After this:' };
const SERIES = {
  id: 's',
  title: 'The "first" year: so far',
  from: '2025-01-01',
  to: '2025-12-31',
  leftOut: [],
  hasChapterNames: true,
};
const CHAPTERS = [{ id: 'c', day: '2025-02-01', name: 'Moved: house & all' }];

const POSTS: SeriesPost[] = [
  {
    id: 'a',
    day: '2025-01-10',
    postName: '2025-01-10-one',
    title: 'One | two, {{ three }} <b> *4* “5” [6] $$7$$ 🌱',
  },
  { id: 'b', day: '2025-02-10', postName: '2025-02-10-two', title: 'Two' },
  { id: 'c', day: '2025-03-10', postName: '2025-03-10-größe' },
  { id: 'd', day: '2025-04-10', postName: '2025-04-10-four', title: 'Four' },
];
const BODIES: Record<string, string> = {
  a: 'First.\n\n- a list\n- at the end',
  b: 'See [the first day]({% post_url 2025-01-10-one %}).\n\n    code at the end',
  c: 'I wrote {{ braces }} and {% more.\n\nAnd a second paragraph.',
  d: 'A | table\n--|--\n1 | 2',
};
const EXTRA: Record<string, string[]> = { c: ['render_with_liquid: false'] };

function fileOf(part: Part): [string, Uint8Array] {
  const { id, day, title, postName } = part.post;
  const content: Content = {
    when: { kind: 'date', day },
    ...(title === undefined ? {} : { title }),
    body: BODIES[id] ?? '',
    layout: 'post',
    tags: [],
    feelings: [],
    extra: EXTRA[id] ?? [],
  };
  // As if it had gone out before with other neighbours.
  const before = withSeries(content, { ...part, number: 9, previous: part.next, next: null }, WORDS);
  return [`_posts/${postName}.md`, writeMarkdown(withSeries(before, part, WORDS), (it) => it)];
}

let blog: Blog;
let posts: Map<string, ReadPost>;
beforeAll(() => {
  blog = newBlog(new Map(seriesParts(SERIES, POSTS, CHAPTERS, 'use').map(fileOf)));
  posts = postsIn(built(blog, 'America/New_York', null));
});
afterAll(() => blog.remove());

const read = (id: string): ReadPost => {
  const post = posts.get(`${POSTS.find((it) => it.id === id)?.postName}.md`);
  if (!post) throw new Error(`no page of ${id}`);
  return post;
};
const linksOf = (id: string) =>
  tags(read(id).article, 'a').map((it) => [textOf(it), decodeURI(it.attribs.href ?? '')]);
const urlOf = (id: string) => read(id).url;

describe('a series on the blog', () => {
  test('leads from part to part by their titles, or their days', () => {
    const [one, two, three, four] = ['a', 'b', 'c', 'd'].map((id) => [
      POSTS.find((it) => it.id === id)?.title ?? '2025-03-10',
      urlOf(id),
    ]);
    expect(linksOf('a')).toEqual([two]);
    expect(linksOf('b')).toEqual([['the first day', one?.[1]], one, three]);
    expect(linksOf('c')).toEqual([two, four]);
    expect(linksOf('d')).toEqual([three]);
  });

  test('has that way as one paragraph at the end', () => {
    const paragraphs = tags(read('b').article, 'p').map(textOf);
    expect(paragraphs.at(-1)).toBe(`Before this: ${POSTS[0]?.title} · After this: 2025-03-10`);
    for (const { id } of POSTS) expect(textOf(read(id).article)).not.toMatch(/post_url|raw %|series-links/);
  });

  test('says title, part and chapter in the front matter', () => {
    expect(POSTS.map(({ id }) => [read(id).series, read(id).part, read(id).chapter])).toEqual([
      [SERIES.title, '1/4', ''],
      [SERIES.title, '2/4', 'Moved: house & all'],
      [SERIES.title, '3/4', 'Moved: house & all'],
      [SERIES.title, '4/4', 'Moved: house & all'],
    ]);
  });

  test('leaves every body what it was', () => {
    expect(tags(read('a').article, 'li').map(textOf)).toEqual(['a list', 'at the end']);
    expect(tags(read('b').article, 'code').map(textOf)).toEqual(['code at the end\n']);
    expect(tags(read('c').article, 'p').map(textOf).slice(0, 2)).toEqual([
      'I wrote {{ braces }} and {% more.',
      'And a second paragraph.',
    ]);
    expect(tags(read('d').article, 'td').map(textOf)).toEqual(['1', '2']);
  });
});
