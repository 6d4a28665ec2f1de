// Posts into the folder that is the blog's own. Only what is other there is written; what somebody else may have changed
// stays, and nothing is deleted unasked.

import { encodeText } from '../formats/text.ts';
import { isOut, lastFileName, standing } from '../journal/ledger.ts';
import { leftPictures } from '../journal/left-pictures.ts';
import { PUBLIC_PICTURES, publicPath } from '../journal/public-picture.ts';
import { readLedger } from '../store/ledger.ts';
import { sha256Hex } from '../vault/sha256.ts';
import type { Desk } from './desk.ts';
import type { Post } from './post.ts';
import { nameIn } from './post-names.ts';
import { pictureFiles } from './public-pictures.ts';
import type { DataFile, FileWords, FolderReport, PostFile } from './publish-jobs.ts';
import { readyPosts } from './publishing.ts';

const POSTS = '_posts';

/** What lies there under a name; null for nothing. */
async function shaThere(posts: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    const file = await (await posts.getFileHandle(name)).getFile();
    return await sha256Hex(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return null;
    throw error;
  }
}

/** How data of ours begins. */
const OURS = /^\{\s*"format"\s*:\s*"ebb-feelings"/;

async function textThere(place: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await place.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return null;
    throw error;
  }
}

const put = (place: FileSystemDirectoryHandle, { path, text }: DataFile): Promise<void> =>
  putBytes(place, nameIn(path), encodeText(text));

async function putBytes(
  place: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await place.getFileHandle(name, { create: true });
  // The browser writes beside it and puts it in its place when it is whole.
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** @param replace paths of files that may be written over although somebody changed them */
export async function postsInFolder(
  ids: readonly string[],
  folder: FileSystemDirectoryHandle,
  replace: readonly string[],
  words: FileWords,
): Promise<FolderReport> {
  const { desk, posts: ready, data } = await readyPosts(ids, words);
  const posts = await folder.getDirectoryHandle(POSTS, { create: true });
  const report: FolderReport = {
    ...{ written: [], same: [], differing: [], data: [], otherData: [], stale: [] },
    isBroken: false,
  };
  const along: Post[] = [];
  for (const post of ready) {
    const { file, entry } = post;
    const there = await shaThere(posts, nameIn(file.path));
    const sent = new Set(desk.ledger.get(entry.id)?.outs.map(({ sha256 }) => sha256));
    if (there !== null && there !== file.sha256 && !sent.has(there) && !replace.includes(file.path)) {
      report.differing.push(file);
      continue;
    }
    try {
      await putWithPictures(folder, posts, file, there);
    } catch (error) {
      if (report.written.length === 0) throw error;
      // What was written before it is there, and is told.
      report.isBroken = true;
      return report;
    }
    along.push(post);
    report[there === file.sha256 ? 'same' : 'written'].push(file);
  }
  // Of what is there now, and of nothing that stayed away.
  for (const file of await data(along))
    report[(await putData(folder, file, replace)) ? 'data' : 'otherData'].push(file.path);
  report.stale = [...(await stalePosts(desk, posts)), ...(await stalePictures(desk, ready, folder))];
  return report;
}

/** A file of ours beside the posts, made anew each time. False where something else lies there under its name. */
async function putData(
  folder: FileSystemDirectoryHandle,
  { path, text }: DataFile,
  replace: readonly string[],
): Promise<boolean> {
  const [name = '', ...folders] = path.split('/').reverse();
  let place = folder;
  for (const one of folders.reverse()) place = await place.getDirectoryHandle(one, { create: true });
  const there = await textThere(place, name);
  if (there !== null && !OURS.test(there) && !replace.includes(path)) return false;
  if (there !== text) await put(place, { path, text });
  return true;
}

/** Where pictures of posts lie. */
async function picturesPlace(folder: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  let place = folder;
  for (const name of PUBLIC_PICTURES.split('/'))
    place = await place.getDirectoryHandle(name, { create: true });
  return place;
}

/**
 * The post, unless it is there as it is, and before it the pictures it shows: none of a post that does not come. A picture
 * that is there is one of ours: somebody may have made it smaller.
 */
async function putWithPictures(
  folder: FileSystemDirectoryHandle,
  posts: FileSystemDirectoryHandle,
  file: PostFile,
  there: string | null,
): Promise<void> {
  const place = file.pictures.length === 0 ? null : await picturesPlace(folder);
  const fresh: string[] = [];
  try {
    for await (const { path, bytes } of pictureFiles(place ? [file] : [])) {
      const name = nameIn(path);
      if (!place || (await shaThere(place, name)) !== null) continue;
      fresh.push(name);
      await putBytes(place, name, bytes);
    }
    if (there !== file.sha256) await put(posts, file);
  } catch (error) {
    // The post did not come: nothing else would know of its pictures.
    for (const name of fresh) await place?.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/** Pictures that are there, and that no post there has any more. */
async function stalePictures(
  desk: Desk,
  ready: readonly Post[],
  folder: FileSystemDirectoryHandle,
): Promise<FolderReport['stale']> {
  const isMeant = new Set(desk.aside.map(({ id }) => id));
  const rows = [...desk.ledger.values()];
  const left = leftPictures(
    rows,
    ({ kind, name }) => kind === 'zip' || (kind === 'folder' && name === folder.name),
    new Map(ready.map(({ entry, file }) => [entry.id, file.pictures.map(publicPath)])),
    new Set(rows.map(({ id }) => id).filter((id) => !isMeant.has(id))),
  );
  if (left.length === 0) return [];
  const place = await picturesPlace(folder);
  const there = await Promise.all(left.map(({ path }) => shaThere(place, nameIn(path))));
  return left.filter((_, index) => there[index] !== null);
}

/** Files of posts that are no longer meant for others, and are there. */
async function stalePosts(desk: Desk, posts: FileSystemDirectoryHandle): Promise<FolderReport['stale']> {
  const isMeant = new Set(desk.aside.map(({ id }) => id));
  // A name that a post has which is meant for others is nobody else's, whatever went out under it before.
  const owned = new Set(
    [...desk.ledger.values()].filter(({ id }) => isMeant.has(id)).flatMap((row) => lastFileName(row) ?? []),
  );
  const rows = [...desk.ledger.values()].filter((row) => !isMeant.has(row.id) && isOut(row));
  const known = rows.flatMap((row) =>
    [...new Set(standing(row).map(({ path }) => path))].map((path) => ({ id: row.id, path })),
  );
  const there = await Promise.all(known.map(({ path }) => shaThere(posts, nameIn(path))));
  return known.filter(({ path }, index) => there[index] !== null && !owned.has(nameIn(path)));
}

/** Deletes these files. Gives the paths of those that are gone. */
export async function takeFromFolder(
  folder: FileSystemDirectoryHandle,
  paths: readonly string[],
): Promise<string[]> {
  const posts = await folder.getDirectoryHandle(POSTS, { create: true });
  const gone: string[] = [];
  const sent = new Set((await readLedger()).flatMap(({ outs }) => outs.map((out) => out.sha256)));
  for (const path of paths) {
    const isPicture = path.startsWith(`${PUBLIC_PICTURES}/`);
    const place = isPicture ? await picturesPlace(folder) : posts;
    const there = isPicture ? null : await shaThere(place, nameIn(path));
    // Somebody has changed it: it is theirs by now.
    if (there !== null && !sent.has(there)) continue;
    await place.removeEntry(nameIn(path)).catch((error: unknown) => {
      if ((error as Error).name !== 'NotFoundError') throw error;
    });
    gone.push(path);
  }
  return gone;
}
