// Takes posts out. What went is noted in the ledger once it has gone; what may have gone before it is known (send-posts.ts).
import { type Place, standing } from '../journal/ledger.ts';
import { publicPath } from '../journal/public-picture.ts';
import { clockOf, type Moment } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { pickFolder } from '../platform/files.ts';
import { putSent, putTakenDown, readLedger, readSent } from '../store/ledger.ts';
import type { DataFile, FolderReport, PostFile } from '../workers/publish-jobs.ts';
import { fileWords } from './file-words.ts';
import { type Handed, handOver, handToSheet } from './hand-over.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';

export type { FolderReport, PostFile } from '../workers/publish-jobs.ts';

/** `noted` false: it went, and the ledger could not be written. */
export type Published = {
  ok: true;
  handed: Handed;
  files: PostFile[];
  noted: boolean;
  file?: File;
  /** Pictures that go with the file. */
  beside?: File[];
  /** Whether what was made is what would be made now: asked before a file goes that waited for a tap. */
  isStill?: () => Promise<boolean>;
};
/** `changed`: it was made private, or is another text by now. */
export type NotPublished = { ok: false; code: JobFailure | 'folder' | 'clipboard' | 'nothing' | 'changed' };

/** Writes into the ledger that these went. */
export async function noteSent(files: readonly PostFile[], to: Place, at: Moment = now()): Promise<boolean> {
  try {
    await putSent(
      files.map(({ id, name, path, sha256, text, pictures }) => {
        const along = pictures.length === 0 ? {} : { pictures: pictures.map(publicPath) };
        return { id, name, out: { at, to, path, sha256, ...along }, text };
      }),
    );
    return true;
  } catch {
    return false;
  }
}

/** Whether these posts, and what goes along with them, would be made the same now. */
export async function areStill(
  files: readonly PostFile[],
  data: readonly DataFile[] = [],
  signal?: AbortSignal,
): Promise<boolean> {
  if (files.length === 0 && data.length === 0) return true;
  const ids = files.map(({ id }) => id);
  const asking = { ids, words: fileWords(), isTextAlone: true };
  const made = await askOnce('post-files', asking, signal ? { signal } : {});
  const now = new Map([...made.files, ...made.data].map(({ path, text }) => [path, text]));
  return [...files, ...data].every(({ path, text }) => now.get(path) === text);
}

const isGone = (handed: Handed) => handed === 'downloaded' || handed === 'shared';

/** Of what was handed over. @param files as the ledger has them: of a book one for each of its posts */
export async function noted(files: PostFile[], to: Place, handed: Handed): Promise<Published> {
  const isStill = () => areStill(files).catch(() => false);
  return { ok: true, handed, files, noted: isGone(handed) ? await noteSent(files, to) : true, isStill };
}

const nameOfFile = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The posts in one archive, below `_posts`. */
export async function publishZip(ids: string[], signal?: AbortSignal): Promise<Published | NotPublished> {
  try {
    const { files, zip } = await askOnce('posts-zip', { ids, words: fileWords() }, signal ? { signal } : {});
    if (files.length === 0) return { ok: false, code: 'nothing' };
    const file = new File([zip], `posts-${clockOf(now()).day}.zip`, { type: 'application/zip' });
    const handed = await handOver(file);
    return { ...(await noted(files, { kind: 'zip', name: '' }, handed)), file };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

const asFile = ({ path, text }: PostFile) => new File([text], nameOfFile(path), { type: 'text/markdown' });

/** One post as a file of its own, or with its pictures as an archive. */
export async function publishFile(post: PostFile): Promise<Published | NotPublished> {
  if (post.pictures.length > 0) return publishZip([post.id]);
  const file = asFile(post);
  return { ...(await noted([post], { kind: 'zip', name: '' }, await handOver(file))), file };
}

const picturesOf = async ({ id, pictures }: PostFile): Promise<File[]> => {
  if (pictures.length === 0) return [];
  const { pictures: files } = await askOnce('post-files', { ids: [id], words: fileWords() });
  return files.map(({ path, bytes }) => new File([bytes], nameOfFile(path), { type: 'image/jpeg' }));
};

/** One post through the share sheet, with its pictures. */
export async function publishBySharing(post: PostFile): Promise<Published | NotPublished> {
  try {
    const file = asFile(post);
    const beside = await picturesOf(post);
    const handed = await handToSheet(file, beside);
    return { ...(await noted([post], { kind: 'share', name: '' }, handed)), file, beside };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** The Markdown of one post into the clipboard. */
export async function publishByCopying(post: PostFile): Promise<Published | NotPublished> {
  try {
    await navigator.clipboard.writeText(post.text);
  } catch {
    return { ok: false, code: 'clipboard' };
  }
  return noted([post], { kind: 'clipboard', name: '' }, 'shared');
}

export type InFolder =
  | { ok: true; folder: FileSystemDirectoryHandle; report: FolderReport; noted: boolean }
  | NotPublished;

/** Files that lie there already, of which the ledger does not know that they do. */
async function unknownThere(files: readonly PostFile[], to: Place): Promise<PostFile[]> {
  const rows = new Map((await readLedger()).map((row) => [row.id, row]));
  return files.filter(
    ({ id, path, sha256 }) =>
      !standing(rows.get(id)).some(
        (out) =>
          out.sha256 === sha256 && out.path === path && out.to.kind === to.kind && out.to.name === to.name,
      ),
  );
}

/** Asks for the blog's own folder; null when the person thought better of it. Call it inside a tap. */
export const chooseBlog = (): Promise<FileSystemDirectoryHandle | null> => pickFolder('ebb-blog');

/** The posts into a folder: only those whose bytes are others there. */
export async function publishInFolder(
  ids: string[],
  folder: FileSystemDirectoryHandle,
  replace: string[] = [],
  signal?: AbortSignal,
): Promise<InFolder> {
  try {
    const report = await askOnce(
      'posts-folder',
      { ids, folder, replace, words: fileWords() },
      signal ? { signal } : {},
    );
    const to: Place = { kind: 'folder', name: folder.name };
    const isNoted = await noteSent([...report.written, ...(await unknownThere(report.same, to))], to);
    return { ok: true, folder, report, noted: isNoted };
  } catch (error) {
    const code = failureOfJob(error);
    return { ok: false, code: code === 'failed' ? 'folder' : code };
  }
}

/** Deletes files of posts that are no longer public, and notes that they are gone from there. */
export async function takeFromFolder(
  folder: FileSystemDirectoryHandle,
  stale: readonly { id: string; path: string }[],
): Promise<string[]> {
  const gone = await askOnce('take-from-folder', { folder, paths: stale.map(({ path }) => path) });
  // However it came there: from the blog's own folder it is gone.
  for (const { id, path } of stale.filter((one) => gone.includes(one.path)))
    await putTakenDown(
      id,
      now().at,
      ({ path: sent, to, takenDownAt }) =>
        sent === path && takenDownAt === undefined && isInFolder(to, folder.name),
    );
  return gone;
}

/** An archive may have been unpacked there; a repository is another place. */
const isInFolder = ({ kind, name }: Place, folder: string): boolean =>
  kind === 'zip' || (kind === 'folder' && name === folder);

/** Says that a post is gone from everywhere it was. Gives the instant, by which it can be taken back. */
export async function sayTakenDown(id: string): Promise<number> {
  const { at } = now();
  await putTakenDown(id, at, ({ takenDownAt }) => takenDownAt === undefined);
  return at;
}

/** Takes back what was said at that instant. */
export function sayNotTakenDown(id: string, at: number): Promise<void> {
  return putTakenDown(id, now().at, ({ takenDownAt }) => takenDownAt === at, 'not-gone');
}

/** A file as it went out; null where it is not kept here. */
export const readSentText = readSent;
