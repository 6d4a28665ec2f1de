// A picture that was put into a public copy, as a reader of the blog finds it.
import { afterAll, expect, test } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { publicPath } from '../../src/journal/public-picture.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from '../publish/entry-of.ts';
import { type Blog, built, filesIn, newBlog, postsIn, tags } from './blog.ts';

const PICTURE = { id: 'p7k2x9m4tq3w', type: 'image/jpeg', of: 'k3v9x2m4tq7w' } as const;
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const CHOSEN = `![The bridge](media/${PICTURE.id}.jpg)`;

const post = (day: string, title: string, body: string): [string, Uint8Array] => {
  const entry: Entry = entryOf({ when: { kind: 'date', day }, title, layout: 'post' });
  const context = { ...NOBODY, pictures: new Map([[PICTURE.id, PICTURE]]) };
  const { content } = publicForm(entry, editionOf(entry, {}, { body }), context);
  const { path, bytes } = postFile(content, String, null, new Set());
  return [path, bytes];
};

const blog: Blog = newBlog(
  new Map<string, string | Uint8Array>([
    post('2025-06-19', 'Plain', `Before.\n\n${CHOSEN}\n\nBehind.`),
    post('2025-06-20', 'Braces', `{{ not.read }}\n\n${CHOSEN}`),
    [publicPath(PICTURE), JPEG],
  ]),
);
afterAll(() => blog.remove());

/** The addresses of the pictures of each post. */
const seenAt = (base: string) => {
  const site = built(blog, 'UTC', null, base);
  const posts = [...postsIn(site)].map(([name, { article }]) => {
    const [image] = tags(article, 'img');
    return [name, image?.attribs.src, image?.attribs.alt];
  });
  return { posts: posts.sort(), files: filesIn(site) };
};

test('a picture is on the blog as it went out, and each post leads to it', () => {
  const { posts, files } = seenAt('');
  expect(posts).toEqual([
    ['2025-06-19-plain.md', `/${publicPath(PICTURE)}`, 'The bridge'],
    ['2025-06-20-braces.md', `/${publicPath(PICTURE)}`, 'The bridge'],
  ]);
  expect(new Uint8Array(files.get(publicPath(PICTURE)) ?? [])).toEqual(JPEG);
});

test('where the blog is in a folder of its host, a picture is found there, too', () => {
  expect(seenAt('/journal').posts[0]).toEqual([
    '2025-06-19-plain.md',
    `/journal/${publicPath(PICTURE)}`,
    'The bridge',
  ]);
});
