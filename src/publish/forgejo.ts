// The API that Gitea and Forgejo share: several files in one commit by `POST /repos/me/blog/contents`, which Gitea
// has since 1.20. Each file that changes names the blob it replaces, so that nothing unseen is overwritten.
// https://docs.gitea.com/api, https://forgejo.org/docs/latest/user/api-usage
import { type Access, askHost, member, textMember } from './host.ts';
import type { HostPlace } from './host-address.ts';
import {
  type Committed,
  type Committing,
  inTries,
  isStopped,
  type Looked,
  type ReadPosts,
  type Stopped,
  stopped,
  stoppedBy,
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

interface Repository {
  branch: string;
  canWrite: boolean;
  isEmpty: boolean;
  isPrivate: boolean;
}

interface Head {
  commit: string;
  /** The same id: a tree is listed by its commit as well. */
  tree: string;
  isProtected: boolean;
  canWrite: boolean;
}

async function repositoryOf(access: Access): Promise<Repository | Stopped> {
  const answer = await askHost(access, repositoryPath(access.place));
  if (!answer.ok) return stoppedBy(answer);
  const { body } = answer;
  const branch = access.place.branch ?? textMember(body, 'default_branch');
  const isEmpty = member(body, 'empty') === true;
  if (branch === null) return stopped('unexpected-answer');
  const isLocked = member(body, 'archived') === true || member(body, 'mirror') === true;
  return {
    branch,
    canWrite: member(body, 'permissions', 'push') === true && !isLocked,
    isEmpty,
    isPrivate: member(body, 'private') === true,
  };
}

async function headOf(access: Access, branch: string): Promise<Head | Stopped> {
  const answer = await askHost(access, repositoryPath(access.place, `/branches/${branchPath(branch)}`));
  if (!answer.ok) return answer.code === 'not-found' ? stopped('no-such-branch') : stoppedBy(answer);
  const commit = textMember(answer.body, 'commit', 'id');
  if (commit === null) return stopped('unexpected-answer');
  return {
    commit,
    tree: commit,
    isProtected: member(answer.body, 'protected') === true,
    // Absent in old versions.
    canWrite: member(answer.body, 'user_can_push') !== false,
  };
}

async function planOn(
  access: Access,
  branch: string,
  wanted: WantedFiles,
): Promise<(Plan & { head: Head }) | Stopped> {
  const head = await headOf(access, branch);
  if (isStopped(head)) return head;
  const plan = await planAt(access, head, wanted);
  return isStopped(plan) ? plan : { ...plan, head };
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
  const looked = { ok: true, ...repository, isProtected: false, hasPosts: false } as const;
  if (repository.isEmpty) return looked;
  const head = await headOf(access, repository.branch);
  if (isStopped(head)) return head;
  const has = await hasPosts(access, head.commit);
  if (typeof has !== 'boolean') return has;
  return {
    ...looked,
    canWrite: repository.canWrite && head.canWrite,
    isProtected: head.isProtected,
    hasPosts: has,
  };
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
  if (repository.isEmpty) return stopped('empty-repository');
  const head = await headOf(access, repository.branch);
  return isStopped(head) ? head : readAt(access, head.commit, paths);
}

function operationOf(change: Change): object {
  const { kind: operation, path } = change;
  if (change.kind === 'create') return { operation, path, content: contentOf(change) };
  const { sha } = change.was;
  return change.kind === 'delete'
    ? { operation, path, sha }
    : { operation, path, content: contentOf(change), sha };
}

/** After these it is not known whether the commit was made, or the branch moved under our hands. */
const isOpen = ({ code, status }: Refused) =>
  code === 'unreachable' ||
  code === 'too-slow' ||
  code === 'server' ||
  status === 404 ||
  status === 405 ||
  status === 409 ||
  status === 422;

/** What a refusal means when the branch stands where it stood. */
function stoppedAt(refusal: Refused, head: Head): Stopped {
  if (refusal.status === 403 && refusal.code === 'forbidden' && head.isProtected)
    return stopped('protected-branch');
  // The branch is there, so it is the way of asking that is not.
  if (refusal.status === 404 || refusal.status === 405) return stopped('too-old');
  return stoppedBy(refusal);
}

function committed(body: unknown, shas: Committed['shas']): Committed | Stopped {
  const commit = textMember(body, 'commit', 'sha');
  return commit === null ? stopped('unexpected-answer') : { ok: true, commit, shas };
}

const sendPlan = (access: Access, branch: string, changes: readonly Change[], message: string) =>
  askHost(access, repositoryPath(access.place, '/contents'), {
    method: 'POST',
    body: { branch, message, files: changes.map(operationOf) },
  });

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
  if (repository.isEmpty) return stopped('empty-repository');
  let open: { at: string; refusal: Refused } | null = null;
  return inTries(async (deciding) => {
    const planned = await planOn(access, repository.branch, wanted);
    if (isStopped(planned)) return planned;
    const { head, shas, changes } = planned;
    const hasMoved = open !== null && open.at !== head.commit;
    // After a lost answer the newest commit is ours, or stands on it.
    if (changes.length === 0) return { ok: true, commit: hasMoved ? head.commit : null, shas };
    if (open && !hasMoved) return stoppedAt(open.refusal, head);
    const answer = await deciding(() => sendPlan(access, repository.branch, changes, message));
    if (answer.ok) return committed(answer.body, shas);
    if (!isOpen(answer)) return stoppedAt(answer, head);
    open = { at: head.commit, refusal: answer };
    return { again: stopped('moved-on') };
  }, mayGo);
}
