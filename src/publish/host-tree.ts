// What lies in a repository at the paths that matter. Both hosts list a tree in the same way:
// `GET /repos/me/blog/git/trees/<id>`, one folder at a time.
import { type Access, askHost, member, textMember } from './host.ts';
import type { HostPlace } from './host-address.ts';
import { type Refused, refused } from './host-request.ts';

export interface Entry {
  mode: string;
  sha: string;
}

/** By path; a path at which nothing lies is absent. */
export type Found = ReadonlyMap<string, Entry>;

export const TREE = /^0?40000$/;
export const PLAIN = /^100(644|755|664)$/;

/** `/repos/me/blog`, with what follows. */
export const repositoryPath = ({ owner, repo }: HostPlace, rest = ''): string =>
  `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}${rest}`;

/** A branch may have slashes in its name, which stay. */
export const branchPath = (branch: string): string => branch.split('/').map(encodeURIComponent).join('/');

function entriesIn(body: unknown): Map<string, Entry> | null {
  const listed = member(body, 'tree');
  if (!Array.isArray(listed)) return null;
  const entries = new Map<string, Entry>();
  for (const item of listed as unknown[]) {
    const path = textMember(item, 'path');
    const mode = textMember(item, 'mode');
    const sha = textMember(item, 'sha');
    if (path === null || mode === null || sha === null) return null;
    entries.set(path, { mode, sha });
  }
  return entries;
}

/** Gitea gives a thousand at a time. GitHub gives all, or says that it could not. */
const MOST_PAGES = 200;

async function readTree(access: Access, sha: string): Promise<Map<string, Entry> | Refused> {
  const all = new Map<string, Entry>();
  const isPaged = access.place.kind === 'forgejo';
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = isPaged ? `?per_page=1000&page=${page}` : '';
    const answer = await askHost(access, repositoryPath(access.place, `/git/trees/${sha}${query}`));
    if (!answer.ok) return answer;
    const entries = entriesIn(answer.body);
    if (!entries) return refused('unexpected-answer', answer.status);
    for (const [path, entry] of entries) all.set(path, entry);
    if (member(answer.body, 'truncated') !== true) return all;
    if (!isPaged) break;
  }
  return refused('too-large');
}

export const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

type Listed = Map<string, Entry> | null | Refused;

const isRefused = (listed: Listed): listed is Refused => listed !== null && 'ok' in listed;

/** Lists each folder once. Null: there is no such folder. */
function folderReader(access: Access, root: string, inTheWay: Map<string, Entry>) {
  const known = new Map<string, Listed>();
  const treeOf = async (folder: string): Promise<string | null | Refused> => {
    if (folder === '') return root;
    const above = await list(folderOf(folder));
    if (isRefused(above)) return above;
    const entry = above?.get(lastOf(folder));
    if (entry && TREE.test(entry.mode)) return entry.sha;
    if (entry) inTheWay.set(folder, entry);
    return null;
  };
  const list = async (folder: string): Promise<Listed> => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const tree = await treeOf(folder);
    const listed = typeof tree === 'string' ? await readTree(access, tree) : tree;
    known.set(folder, listed);
    return listed;
  };
  return list;
}

/**
 * What lies at paths of the repository. A file where a folder is looked for stands in the map at its own path.
 * @param root the id of the tree, or of the commit, to look in
 */
export async function filesAt(
  access: Access,
  root: string,
  paths: readonly string[],
): Promise<Found | Refused> {
  const found = new Map<string, Entry>();
  const list = folderReader(access, root, found);
  for (const path of paths) {
    const listed = await list(folderOf(path));
    if (isRefused(listed)) return listed;
    const entry = listed?.get(lastOf(path));
    if (entry) found.set(path, entry);
  }
  return found;
}
