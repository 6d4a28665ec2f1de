// What may leave, made and looked at beside the page.
import { encodeText } from '../formats/text.ts';
import { writeZip, type ZipFile } from '../formats/zip.ts';
import { isSameText } from '../journal/edition.ts';
import { type Entry, holdsAnything } from '../journal/entry.ts';
import { keptBack } from '../journal/kept-back.ts';
import { isOut, type LedgerRow, onBlog, standing, standingPosts } from '../journal/ledger.ts';
import { publicTextOf, restsUntil } from '../journal/publishing.ts';
import { wordsOf } from '../journal/word-places.ts';
import { careIn } from '../publish/care.ts';
import { extraKeysOf } from '../publish/extra-fields.ts';
import { replacementsIn } from '../publish/people.ts';
import { type LeftOut, leftOutMedium } from '../publish/public-form.ts';
import { changesSince } from '../publish/take-up.ts';
import { readEntries } from '../store/entries.ts';
import { Desk } from './desk.ts';
import type { Post, Unsure } from './post.ts';
import { nameIn } from './post-names.ts';
import { pictureFiles } from './public-pictures.ts';
import type {
  DataFile,
  FileWords,
  PictureFile,
  PostFile,
  PostLine,
  PostLook,
  PostState,
} from './publish-jobs.ts';
import { bookParts, seriesLines, withNeighbours } from './series-posts.ts';
import { siteFiles } from './site-file.ts';

type Tell = (progress: { step: 'writing'; done: number; total: number }) => void;

/** What of the raw text did not even come into the edition; of a passage that may still stand in it, nobody can say so. */
function keptBackOf({ title = '', body, description = '' }: Entry, unsure: Unsure): LeftOut[] {
  const plain = (text: string) => wordsOf(text).join(' ');
  const isUnsure = (passage: string) => unsure.some(({ text }) => plain(passage).includes(plain(text)));
  const fields = { title, body, description };
  const all = (['title', 'body', 'description'] as const).flatMap((field) => {
    const text = fields[field];
    return keptBack(text).flatMap((kept): LeftOut[] => {
      if (kept.kind === 'medium') return [leftOutMedium(kept.medium, field)];
      const passage = text.slice(kept.start, kept.end);
      return isUnsure(passage) ? [] : [{ kind: 'passage', text: passage, field }];
    });
  });
  // A picture that stands twice is one.
  const first = new Map(all.map(({ text }, at) => [text, at] as const).reverse());
  return all.filter(({ kind, text }, at) => kind === 'passage' || first.get(text) === at);
}

/** `::private`, `:::privat`, `：：：`, and three colons anywhere: somebody may have meant a mark. */
const NEAR_MARK = /:{2,}\s*\{?[\s.]*priv|[：﹕]{2,}|:::|[％﹪]{2}/i;

/**
 * Null where there is no such entry, or it is not meant for others.
 * @param quiet the phrases of the quiet line
 */
export async function lookAtPost(
  id: string,
  words: FileWords,
  quiet: readonly string[] = [],
): Promise<PostLook | null> {
  const desk = await Desk.open();
  for await (const base of desk.posts(new Set([id]))) {
    const [post = base] = await withNeighbours(desk, [base], [base], words);
    return { ...lookOf(desk, post), care: careIn(post.form.readText, quiet) };
  }
  return null;
}

function lookOf(
  desk: Desk,
  { entry, edition, form, unsure, file, isSource, lookSha, labelOf, series }: Post,
): Omit<PostLook, 'care'> {
  const raw = publicTextOf(entry);
  const seen = new Set(form.leftOut.map(({ text }) => text));
  // A picture that was put into the copy stays away under its own name alone.
  const along = new Set(form.pictures.map(({ of }) => of));
  const { changesNothing: _, ...shown } = form;
  return {
    ...shown,
    content: isSource ? { ...form.content, body: entry.body } : form.content,
    file,
    editedAt: edition?.editedAt ?? null,
    unsure,
    isNameTelling: replacementsIn(nameIn(file.path).replace(/[-_.]/g, ' '), desk.people, 'title').length > 0,
    hasNearMark: NEAR_MARK.test(file.text),
    isEmpty: !holdsAnything({ ...form.content, feelings: [], tags: [] }),
    lookedSha: lookSha,
    labels: Object.fromEntries(form.content.feelings.map(({ id }) => [id, labelOf(id)])),
    series: series && { title: series.title, chapter: series.chapterOn(entry.when.day) },
    leftOut: [
      ...keptBackOf(entry, unsure).filter(
        ({ text }) => !seen.has(text) && !along.has(text.slice(0, text.indexOf('.'))),
      ),
      ...form.leftOut,
    ],
    changes: edition ? changesSince(edition.base, raw, edition) : [],
    raw,
    extraKeys: extraKeysOf(entry.extra),
    standing: standing(desk.ledger.get(entry.id)),
  };
}

/**
 * Whether what others may be reading is the post as it is now. A blog's own folder and repository each have to have it:
 * a copy that went to a friend since leaves the one there as it was.
 */
function stateOf(row: LedgerRow | undefined, sha256: string): PostState {
  const posts = standingPosts(row);
  if (posts.length === 0) return 'aside';
  const own = posts.filter(({ to }) => to.kind === 'folder' || to.kind === 'host');
  const read = own.length > 0 ? own : [onBlog(row) ?? posts.at(-1)];
  return read.every((out) => out?.sha256 === sha256) ? 'out' : 'changed';
}

/** @param told the post with what its series says of it, as things are out now */
function lineOf(desk: Desk, post: Post, told: Post, now: number): PostLine {
  const { entry, edition, file, isLooked } = post;
  const row = desk.ledger.get(entry.id);
  const asItIs = stateOf(row, told.file.sha256);
  // What went out may say what is private by now: it is not as it should be before the person said so.
  const isAsked = asItIs === 'out' && post.unsure.length > 0 && !isLooked;
  const state = isAsked ? 'asked' : asItIs;
  return {
    id: entry.id,
    name: file.name,
    when: entry.when,
    state,
    isRawChanged: edition !== null && !isSameText(edition.base, publicTextOf(entry)),
    isReady: isLooked,
    restsUntil: edition && state !== 'out' ? restsUntil(edition, desk.choices, now) : null,
    standing: standing(row),
    fileName: nameIn(file.path),
  };
}

/** Every entry that is set aside, out, or to be taken down; newest first. */
export async function allPosts(words: FileWords, now = Date.now()): Promise<PostLine[]> {
  const desk = await Desk.open();
  const posts: Post[] = [];
  for await (const post of desk.posts()) posts.push(post);
  const told = await withNeighbours(desk, posts, [], words);
  const lines = posts.map((post, index) => lineOf(desk, post, told[index] ?? post, now));
  const isMeant = new Set(lines.map(({ id }) => id));
  const gone = [...desk.ledger.values()].filter((row) => isOut(row) && !isMeant.has(row.id));
  const entries = new Map((await readEntries(gone.map(({ id }) => id))).map((entry) => [entry.id, entry]));
  for (const row of gone) {
    const entry = entries.get(row.id);
    const outs = standing(row);
    lines.push({
      id: row.id,
      name: row.name,
      when: entry && entry.removedAt === undefined ? entry.when : null,
      state: 'take-down',
      isRawChanged: false,
      isReady: false,
      restsUntil: null,
      standing: outs,
      fileName: nameIn(outs.at(-1)?.path ?? ''),
    });
  }
  return lines.reverse();
}

/** Posts that go out together, of those alone that were looked at as they are now; `data` goes along with some of them. */
export async function readyPosts(
  ids: readonly string[],
  words: FileWords,
  tell?: Tell,
): Promise<{ desk: Desk; posts: Post[]; data: (of: readonly Post[]) => Promise<DataFile[]> }> {
  const desk = await Desk.open();
  const ready: Post[] = [];
  let done = 0;
  for await (const post of desk.posts(new Set(ids))) {
    done += 1;
    tell?.({ step: 'writing', done, total: ids.length });
    if (post.isLooked) ready.push(post);
  }
  const posts = await withNeighbours(desk, ready, ready, words);
  const data = (of: readonly Post[]) => {
    const ids = new Set(of.map(({ entry }) => entry.id));
    return siteFiles(
      desk,
      ready.filter(({ entry }) => ids.has(entry.id)),
    );
  };
  return { desk, posts, data };
}

/** @param isTextAlone no picture is read */
export async function postFiles(
  ids: readonly string[],
  words: FileWords,
  isTextAlone = false,
): Promise<{ files: PostFile[]; data: DataFile[]; pictures: PictureFile[] }> {
  const { posts, data } = await readyPosts(ids, words);
  const files = posts.map(({ file }) => file);
  const pictures: PictureFile[] = [];
  for await (const file of pictureFiles(isTextAlone ? [] : files)) pictures.push(file);
  return { files, data: await data(posts), pictures };
}

/** One archive of the posts, below `_posts`, sorted by name, and what goes along: pictures come last. */
export async function postsZip(
  ids: readonly string[],
  words: FileWords,
  tell?: Tell,
): Promise<{ files: PostFile[]; zip: Blob }> {
  const { posts, data } = await readyPosts(ids, words, tell);
  const files = posts.map(({ file }) => file);
  const all = [...files, ...(await data(posts))].sort((a, b) => (a.path < b.path ? -1 : 1));
  async function* inZip(): AsyncGenerator<ZipFile, void> {
    for (const { path, text } of all) yield { path, bytes: encodeText(text) };
    yield* pictureFiles(files);
  }
  return { files, zip: await writeZip(inZip()) };
}

export const allSeries = async () => seriesLines(await Desk.open());

export const seriesBook = async (id: string, words: FileWords) => bookParts(await Desk.open(), id, words);
