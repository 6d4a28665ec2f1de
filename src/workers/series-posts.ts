// Series: posts that are read one after the other.
import { slugOf } from '../formats/file-name.ts';
import { decodeText } from '../formats/text.ts';
import { withoutPictures } from '../journal/kept-back.ts';
import { asShownHere } from '../journal/public-picture.ts';
import { postFile } from '../publish/post-file.ts';
import { type Part, type SeriesPost, seriesParts, withSeries } from '../publish/series.ts';
import { sha256Hex } from '../vault/sha256.ts';
import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import { nameIn, stemOf } from './post-names.ts';
import { type PublicSeries, seriesAt } from './public-series.ts';
import type { BookParts, FileWords, SeriesLine } from './publish-jobs.ts';
import { toldPosts } from './told-posts.ts';

const partsOf = (series: PublicSeries, posts: readonly SeriesPost[]): Part[] =>
  seriesParts(series, posts, series.chapters, series.hasChapterNames ? 'use' : 'leave-out');

/** Entries of its days that are in no series that begins before it. */
const idsWithin = (desk: Desk, series: PublicSeries): Set<string> => {
  const within = desk.aside.filter(({ when }) => series.from <= when.day && when.day <= series.to);
  const isItsOwn = (id: string, day: string) =>
    [series, null].includes(seriesAt(desk.series, id, day)) || series.leftOut.includes(id);
  return new Set(within.filter(({ id, when }) => isItsOwn(id, when.day)).map(({ id }) => id));
};

/**
 * Posts with what their series says of them; those in none as they are. A neighbour is only one that stands on the blog
 * or goes out along: a link to a post that is not there stops the build of the whole blog.
 */
export async function withNeighbours(
  desk: Desk,
  posts: readonly Post[],
  along: readonly Post[],
  words: FileWords,
): Promise<Post[]> {
  const parts = new Map<string, Part>();
  for (const series of new Set(posts.flatMap((post) => post.series ?? []))) {
    const told = await toldPosts(desk, along, idsWithin(desk, series));
    // A part of its own is each post that is asked for, though nobody is told of it yet.
    const known = new Set(told.map(({ id }) => id));
    const own = posts.filter((post) => post.series === series && !known.has(post.entry.id));
    for (const part of partsOf(series, told)) parts.set(part.post.id, part);
    for (const post of own) {
      const alone = partsOf(series, inOrder([...told, asMember(post)])).find(
        (part) => part.post.id === post.entry.id,
      );
      if (alone) parts.set(post.entry.id, alone);
    }
  }
  return Promise.all(posts.map((post) => toldPost(post, post.series && parts.get(post.entry.id), words)));
}

const asMember = ({ entry, form, file }: Post): SeriesPost => ({
  id: entry.id,
  day: entry.when.day,
  postName: stemOf(nameIn(file.path)),
  ...(form.content.title === undefined ? {} : { title: form.content.title }),
});

const inOrder = (posts: SeriesPost[]): SeriesPost[] =>
  posts.sort((a, b) => (`${a.day} ${a.postName}` < `${b.day} ${b.postName}` ? -1 : 1));

async function toldPost(post: Post, part: Part | null | undefined, words: FileWords): Promise<Post> {
  if (!part) return post;
  const content = withSeries(post.form.content, part, words);
  const { path, bytes } = postFile(content, post.labelOf, nameIn(post.file.path), new Set());
  const file = { ...post.file, path, text: decodeText(bytes).text, sha256: await sha256Hex(bytes) };
  return { ...post, form: { ...post.form, content }, file, isSource: false };
}

async function postsWithin(desk: Desk, series: PublicSeries): Promise<Post[]> {
  const posts: Post[] = [];
  for await (const post of desk.posts(idsWithin(desk, series))) posts.push(post);
  return posts;
}

/** Each series as it stands. */
export async function seriesLines(desk: Desk): Promise<SeriesLine[]> {
  const lines: SeriesLine[] = [];
  for (const series of desk.series) {
    const posts = await postsWithin(desk, series);
    lines.push({
      id: series.id,
      posts: posts.map(({ entry, file, isLooked }) => ({
        id: entry.id,
        name: file.name,
        day: entry.when.day,
        isTold: isLooked,
      })),
      title: series.title,
      chapters: series.chapters.map(({ name }) => name),
    });
  }
  return lines;
}

/** What a book of a series is made of, of posts alone that were looked at as they are; null where there are none. */
export async function bookParts(desk: Desk, id: string, words: FileWords): Promise<BookParts | null> {
  const series = desk.series.find((one) => one.id === id);
  if (!series) return null;
  const posts = (await postsWithin(desk, series)).filter(({ isLooked }) => isLooked);
  const byId = new Map(posts.map((post) => [post.entry.id, post]));
  const dayWords = new Intl.DateTimeFormat(words.language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // A book is one file: pictures stay with the posts.
  const bookPostOf = (member: SeriesPost) => {
    const post = byId.get(member.id);
    const feelings = (post?.form.content.feelings ?? []).map(({ id: feeling, intensity }) => {
      const label = post?.labelOf(feeling) ?? '';
      return intensity === undefined ? { label } : { label, intensity };
    });
    const day = dayWords.format(new Date(`${member.day}T00:00:00Z`));
    return {
      ...member,
      dayWords: day,
      body: withoutPictures(asShownHere(post?.form.content.body ?? '')),
      feelings,
    };
  };
  const parts = partsOf(series, inOrder(posts.map(asMember))).map((part) => ({
    ...part,
    post: bookPostOf(part.post),
    previous: part.previous && bookPostOf(part.previous),
    next: part.next && bookPostOf(part.next),
  }));
  if (parts.length === 0) return null;
  const { title, from, to } = series;
  const names = parts.map(({ post }) => ({ id: post.id, name: byId.get(post.id)?.file.name ?? '' }));
  return { title, from, to, path: `${slugOf(title)}.md`, parts, posts: names };
}
