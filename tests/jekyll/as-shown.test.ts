// A post as the last look shows it is the post as Jekyll builds it: no sign of a kept line, the lines of a verse, and the
// title of one that has none.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { EditionChoices } from '../../src/journal/edition.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from '../publish/entry-of.ts';
import { built, newBlog, postsIn, tags, textOf } from './blog.ts';

function filed(body: string, title: string | null, choices: Partial<EditionChoices> = {}) {
  const entry = entryOf({ body, layout: 'post', ...(title === null ? {} : { title }) });
  const { content } = publicForm(entry, editionOf(entry, choices), NOBODY);
  return postFile(content, (id) => id, null, taken);
}

const taken = new Set<string>();
const VERSE =
  'one\ntwo\nthree\n\n- item\n  goes on\n- other\n\n> said\n> so\n\n# Head\nbelow\n\n    code\n    too';
const REMARKS =
  'Fine. <!-- zq -->\n\n{::comment}zq{:/comment}\n\n[//]: # (zq)\n\n- a\n\n    <!-- zq -->\n\n<!--\n```\nzq\n-->\n\n```\nOpen.\n\n<!-- zq -->';
const posts = [
  filed('I ==stayed== there.', null),
  filed(VERSE, 'Kept', { keepsLines: true }),
  filed(VERSE, 'Flowing'),
  filed('1987. My father left.\n2003. I left too.\n\n      Nobody said so.\n\n1. one\n2. two', 'Years'),
  filed(REMARKS, 'Remarks'),
];
const blog = newBlog(new Map(posts.map(({ path, bytes }) => [path, bytes])));
afterAll(() => blog.remove());

test('a blog shows a post as the last look does', () => {
  const pages = [...postsIn(built(blog, 'UTC', null)).values()];
  const page = (title: string) => {
    const found = pages.find((one) => one.title === title);
    if (!found) throw new Error(`no post is called ${title}`);
    return found.article;
  };
  expect(textOf(page('Entry'))).toContain('I stayed there.');
  expect(tags(page('Kept'), 'br')).toHaveLength(4);
  expect(tags(page('Flowing'), 'br')).toHaveLength(0);
  // Nothing but line breaks is another.
  for (const name of ['p', 'li', 'blockquote', 'h1', 'code'])
    expect(tags(page('Kept'), name).length).toBe(tags(page('Flowing'), name).length);
  expect(textOf(page('Kept')).replace(/\s+/g, ' ').replace('Kept', 'Flowing')).toBe(
    textOf(page('Flowing')).replace(/\s+/g, ' '),
  );
});

test('a sentence that begins with a year has it on the blog, and a remark is not in its source', () => {
  const site = built(blog, 'UTC', null);
  const pages = [...postsIn(site).values()];
  const years = pages.find(({ title }) => title === 'Years');
  if (!years) throw new Error('there are no years');
  const text = textOf(years.article);
  for (const sentence of ['1987. My father left.', '2003. I left too.', 'Nobody said so.'])
    expect(text).toContain(sentence);
  expect(tags(years.article, 'li')).toHaveLength(2);
  expect(tags(years.article, 'pre')).toHaveLength(0);
  const sources = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(sources.length).toBeGreaterThan(posts.length);
  for (const name of sources) expect(readFileSync(join(site, name), 'utf8')).not.toContain('zq');
});
