// What a commit would have to change, from what lies in the repository and what was sent there before.
import { base64Of, gitBlobId } from './git-blob.ts';
import type { Access } from './host.ts';
import type { HostPlace } from './host-address.ts';
import { type ReadPosts, type Stopped, stopped, stoppedBy } from './host-answers.ts';
import { type Entry, type Found, filesAt, folderOf, PLAIN, TREE } from './host-tree.ts';

/** Paths are below the place's folder: `_posts/2025-06-19-rain.md`. */
export interface WantedFiles {
  put: readonly { path: string; bytes: Uint8Array }[];
  /** Paths of files that shall be gone; one that is gone already is fine. */
  remove: readonly string[];
  /**
   * By path, the blob id of what was last sent there, or several where it is not known which of them arrived; null
   * or absent: nothing ever was.
   */
  expected: Readonly<Record<string, string | null | readonly string[]>>;
  /** Put and remove also where other bytes lie than were last sent. */
  overwrite?: boolean;
}

export type Change =
  | { kind: 'create'; path: string; bytes: Uint8Array }
  | { kind: 'update'; path: string; bytes: Uint8Array; was: Entry }
  | { kind: 'delete'; path: string; was: Entry };

/**
 * A path of ours as one of the repository.
 * @throws when it leaves the folder: our own file names never do
 */
function pathIn({ folder }: HostPlace, path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
    throw new Error('a path that leaves the blog');
  return folder === '' ? path : `${folder}/${path}`;
}

/** Whether what lies at the path, or above it, is something that no post may replace. */
function isInTheWay(found: Found, path: string): boolean {
  const own = found.get(path);
  if (own && !PLAIN.test(own.mode)) return true;
  for (let above = folderOf(path); above !== ''; above = folderOf(above)) if (found.has(above)) return true;
  return false;
}

export interface Plan {
  changes: Change[];
  shas: Record<string, string>;
}

/** Whether what lies there is ours to replace. */
const isOurs = ({ expected, overwrite }: WantedFiles, path: string, was: Entry): boolean =>
  overwrite === true || [expected[path]].flat().includes(was.sha);

interface Sorting extends Plan {
  blocked: string[];
  differing: string[];
}

async function sortPut(
  sorting: Sorting,
  { place }: Access,
  found: Found,
  wanted: WantedFiles,
  put: WantedFiles['put'][number],
  like: string,
): Promise<void> {
  const path = pathIn(place, put.path);
  const was = found.get(path);
  const sha = await gitBlobId(put.bytes, like);
  sorting.shas[put.path] = sha;
  if (isInTheWay(found, path)) sorting.blocked.push(put.path);
  else if (!was) sorting.changes.push({ kind: 'create', path, bytes: put.bytes });
  else if (was.sha === sha) return;
  else if (isOurs(wanted, put.path, was))
    sorting.changes.push({ kind: 'update', path, bytes: put.bytes, was });
  else sorting.differing.push(put.path);
}

/**
 * What has to change. Files that are as they shall be are left out.
 * @param like any id of the repository, see `gitBlobId`
 */
async function planOf(
  access: Access,
  found: Found,
  wanted: WantedFiles,
  like: string,
): Promise<Plan | Stopped> {
  const sorting: Sorting = { changes: [], shas: {}, blocked: [], differing: [] };
  for (const put of wanted.put) await sortPut(sorting, access, found, wanted, put, like);
  for (const remove of wanted.remove) {
    const path = pathIn(access.place, remove);
    const was = found.get(path);
    if (!was) continue;
    if (!PLAIN.test(was.mode)) sorting.blocked.push(remove);
    else if (isOurs(wanted, remove, was)) sorting.changes.push({ kind: 'delete', path, was });
    else sorting.differing.push(remove);
  }
  if (sorting.blocked.length > 0) return stopped('not-a-file', sorting.blocked);
  if (sorting.differing.length > 0) return stopped('differing', sorting.differing);
  return { changes: sorting.changes, shas: sorting.shas };
}

/** Every path that a commit is about, as the repository has them. */
const pathsOf = ({ place }: Access, { put, remove }: WantedFiles): string[] =>
  [...put.map(({ path }) => path), ...remove].map((path) => pathIn(place, path));

/** Which of our paths lie there, with their blob ids. */
export async function readAt(
  access: Access,
  root: string,
  paths: readonly string[],
): Promise<ReadPosts | Stopped> {
  const full = paths.map((path) => pathIn(access.place, path));
  const found = await filesAt(access, root, full);
  if ('ok' in found) return stoppedBy(found);
  const shaAt = (path: string) => found.get(pathIn(access.place, path))?.sha ?? null;
  return { ok: true, found: Object.fromEntries(paths.map((path) => [path, shaAt(path)])) };
}

/** Whether the blog's folder has one of posts. */
export async function hasPosts(access: Access, root: string): Promise<boolean | Stopped> {
  const path = pathIn(access.place, '_posts');
  const found = await filesAt(access, root, [path]);
  if ('ok' in found) return stoppedBy(found);
  return TREE.test(found.get(path)?.mode ?? '');
}

/** What has to change in the tree, or in the tree of the commit. */
export async function planAt(
  access: Access,
  { tree, commit }: { tree: string; commit: string },
  wanted: WantedFiles,
): Promise<Plan | Stopped> {
  const found = await filesAt(access, tree, pathsOf(access, wanted));
  return 'ok' in found ? stoppedBy(found) : planOf(access, found, wanted, commit);
}

/** A file's bytes as both hosts take them. */
export const contentOf = (change: Change): string => (change.kind === 'delete' ? '' : base64Of(change.bytes));
