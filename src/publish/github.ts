// GitHub's REST API: one commit out of its "Git database" (reference, commit, tree, blob), which moves the branch
// only forward. https://docs.github.com/rest/git
import { type Access, askHost, member, textMember } from './host.ts';
import type { HostPlace } from './host-address.ts';
import {
  type Committed,
  type Committing,
  type Deciding,
  inTries,
  isStopped,
  type Looked,
  type ReadPosts,
  type Stopped,
  stopped,
  stoppedBy,
  type Tried,
} from './host-answers.ts';
import {
  type Change,
  contentOf,
  hasPosts,
  type Plan,
  planAt,
  readAt,
  type WantedFiles,
} from './host-files.ts';
import type { Limits, Refused } from './host-request.ts';
import { branchPath, repositoryPath } from './host-tree.ts';

interface Head {
  branch: string;
  commit: string;
  tree: string;
}

interface Repository {
  branch: string;
  canWrite: boolean;
  isPrivate: boolean;
}

async function repositoryOf(access: Access): Promise<Repository | Stopped> {
  const answer = await askHost(access, repositoryPath(access.place));
  if (!answer.ok) return stoppedBy(answer);
  const branch = access.place.branch ?? textMember(answer.body, 'default_branch');
  if (branch === null) return stopped('unexpected-answer');
  return {
    branch,
    canWrite: member(answer.body, 'permissions', 'push') === true && member(answer.body, 'archived') !== true,
    isPrivate: member(answer.body, 'private') === true,
  };
}

/** `409 Git Repository is empty.` is how it says that no commit is there. */
const isEmptyAnswer = ({ status, said }: Refused) => status === 409 && /empty/i.test(said);

async function headOf(access: Access, branch: string): Promise<Head | Stopped> {
  const ask = (path: string) => askHost(access, repositoryPath(access.place, path));
  const ref = await ask(`/git/ref/heads/${branchPath(branch)}`);
  if (!ref.ok && isEmptyAnswer(ref)) return stopped('empty-repository');
  if (!ref.ok) return ref.code === 'not-found' ? stopped('no-such-branch') : stoppedBy(ref);
  const commit = textMember(ref.body, 'object', 'sha');
  if (commit === null) return stopped('unexpected-answer');
  const answer = await ask(`/git/commits/${commit}`);
  if (!answer.ok) return stoppedBy(answer);
  const tree = textMember(answer.body, 'tree', 'sha');
  return tree === null ? stopped('unexpected-answer') : { branch, commit, tree };
}

/** Looks at the repository, its branch and the folder of posts, and changes nothing. */
export async function lookAt(
  place: HostPlace,
  token: string | null,
  limits: Limits = {},
): Promise<Looked | Stopped> {
  const access = { ...limits, place, token };
  const repository = await repositoryOf(access);
  if (isStopped(repository)) return repository;
  const looked = { ok: true, ...repository, isProtected: false, isEmpty: false, hasPosts: false } as const;
  const head = await headOf(access, repository.branch);
  if (isStopped(head)) return head.code === 'empty-repository' ? { ...looked, isEmpty: true } : head;
  const branch = await askHost(access, repositoryPath(place, `/branches/${branchPath(repository.branch)}`));
  if (!branch.ok) return stoppedBy(branch);
  const has = await hasPosts(access, head.tree);
  if (typeof has !== 'boolean') return has;
  return { ...looked, isProtected: member(branch.body, 'protected') === true, hasPosts: has };
}

/** Which of the files lie in the branch, with their blob ids. */
export async function readPosts(
  place: HostPlace,
  token: string | null,
  paths: readonly string[],
  limits: Limits = {},
): Promise<ReadPosts | Stopped> {
  const access = { ...limits, place, token };
  const repository = await repositoryOf(access);
  if (isStopped(repository)) return repository;
  const head = await headOf(access, repository.branch);
  return isStopped(head) ? head : readAt(access, head.tree, paths);
}

const post = (access: Access, path: string, body: unknown) =>
  askHost(access, repositoryPath(access.place, path), { method: 'POST', body });

/** The text of a file, or null where it is not exactly that of a text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/**
 * One row of the new tree. A text travels inside the tree: a blob of its own for each of a hundred posts would be
 * more requests than GitHub lets write in a minute (80).
 */
async function rowOf(access: Access, change: Change): Promise<object | Stopped> {
  const { path } = change;
  if (change.kind === 'delete') return { path, mode: change.was.mode, type: 'blob', sha: null };
  const row = { path, mode: change.kind === 'update' ? change.was.mode : '100644', type: 'blob' };
  const content = textOf(change.bytes);
  if (content !== null) return { ...row, content };
  const blob = await post(access, '/git/blobs', { content: contentOf(change), encoding: 'base64' });
  if (!blob.ok) return stoppedBy(blob);
  return { ...row, sha: textMember(blob.body, 'sha') };
}

/** Whether a tree has exactly what was wanted; looked at before the branch moves. */
async function isAsWanted(access: Access, tree: Head, wanted: WantedFiles): Promise<true | Stopped> {
  const left = await planAt(access, tree, { ...wanted, overwrite: true });
  if (isStopped(left)) return left;
  return left.changes.length === 0 ? true : stopped('unexpected-answer');
}

/** Makes a commit that no branch has yet, and returns its id. */
async function makeCommit(
  access: Access,
  head: Head,
  wanted: WantedFiles,
  { changes }: Plan,
  message: string,
): Promise<string | Stopped> {
  const rows: object[] = [];
  for (const change of changes) {
    const row = await rowOf(access, change);
    if (isStopped(row)) return row;
    rows.push(row);
  }
  const tree = await post(access, '/git/trees', { base_tree: head.tree, tree: rows });
  if (!tree.ok) return stoppedBy(tree);
  const treeId = textMember(tree.body, 'sha');
  if (treeId === null) return stopped('unexpected-answer');
  const checked = await isAsWanted(access, { ...head, tree: treeId }, wanted);
  if (checked !== true) return checked;
  const commit = await post(access, '/git/commits', { message, tree: treeId, parents: [head.commit] });
  if (!commit.ok) return stoppedBy(commit);
  return textMember(commit.body, 'sha') ?? stopped('unexpected-answer');
}

/** After these it is not known whether the branch moved, or it moved under our hands. */
const isOpen = ({ code, status }: Refused) =>
  code === 'unreachable' ||
  code === 'too-slow' ||
  code === 'server' ||
  (code === 'unexpected-answer' && (status === 409 || status === 422));

/** Moves the branch forward to a commit that stands on its head. */
async function moveBranch(
  access: Access,
  branch: string,
  commit: string,
  deciding: Deciding,
): Promise<'moved' | Tried> {
  const path = repositoryPath(access.place, `/git/refs/heads/${branchPath(branch)}`);
  const answer = await deciding(() =>
    askHost(access, path, { method: 'PATCH', body: { sha: commit, force: false } }),
  );
  if (answer.ok) return 'moved';
  if (/protected|rule violation|required status|review is required/i.test(answer.said))
    return stopped('protected-branch');
  if (!isOpen(answer)) return stoppedBy(answer);
  return { again: answer.code === 'unexpected-answer' ? stopped('moved-on') : stoppedBy(answer) };
}

/**
 * Sends the files in one commit. Asked again after a lost answer it finds them there and makes no second one.
 * @param message what the commit says; the author is whoever the token belongs to
 */
export async function commitPosts(
  place: HostPlace,
  token: string,
  wanted: WantedFiles,
  message: string,
  { mayGo, ...limits }: Committing = {},
): Promise<Committed | Stopped> {
  const access = { ...limits, place, token };
  const repository = await repositoryOf(access);
  if (isStopped(repository)) return repository;
  /** By the head on which they stand, commits that were made and did not surely become the branch's. */
  const made = new Map<string, string>();
  return inTries(async (deciding) => {
    const head = await headOf(access, repository.branch);
    if (isStopped(head)) return head;
    const plan = await planAt(access, head, wanted);
    if (isStopped(plan)) return plan;
    const { shas, changes } = plan;
    if (changes.length === 0) return { ok: true, commit: [...made.values()].at(-1) ?? null, shas };
    // The same commit once more where the branch stands as it stood: a lost request that arrives late moves it too.
    const commit = made.get(head.commit) ?? (await makeCommit(access, head, wanted, plan, message));
    if (typeof commit !== 'string') return commit;
    made.set(head.commit, commit);
    const moved = await moveBranch(access, repository.branch, commit, deciding);
    return moved === 'moved' ? { ok: true, commit, shas } : moved;
  }, mayGo);
}
