// The API of Gitea and Forgejo (their swagger description: repoGet, repoGetBranch, GetTree, repoChangeFiles), with
// the statuses that Gitea's own code gives where it refuses.
import type { Call, Reply } from './github-api.ts';
import type { Blob } from './objects.ts';
import type { Person, Repository } from './repository.ts';

export interface Age {
  /** What `/version` says. */
  version: string;
  /** Whether several files can be sent at once: since 1.20. */
  changesFiles: boolean;
  /** How many rows of a tree one answer has. */
  perPage: number;
}

const say = (status: number, message: string): Reply => ({
  status,
  body: { message, url: 'https://git.example.org/api/swagger' },
});
const NOT_FOUND = say(404, "The target couldn't be found.");

interface Operation {
  operation: 'create' | 'update' | 'delete';
  path: string;
  content?: string;
  sha?: string;
}

/** What is wrong with one operation, or null, when it is done. */
function operate({ objects }: Repository, files: Map<string, Blob>, it: Operation): Reply | null {
  const was = files.get(it.path);
  if (it.operation === 'create' && was) return say(422, `repository file already exists [path: ${it.path}]`);
  if (it.operation !== 'create') {
    if (!it.sha) return say(422, 'a SHA or commit ID must be proved when updating a file');
    if (!was) return say(404, `repository file does not exist [path: ${it.path}]`);
    if (was.sha !== it.sha) return say(422, `sha does not match [given: ${it.sha}, expected: ${was.sha}]`);
  }
  if (it.operation === 'delete') files.delete(it.path);
  else
    files.set(it.path, {
      mode: was?.mode === '100755' ? was.mode : '100644',
      sha: objects.blob(Buffer.from(it.content ?? '', 'base64')),
    });
  return null;
}

function changeFiles(repository: Repository, body: Record<string, unknown>, person: Person): Reply {
  const { objects, branches } = repository;
  const branch = String(body.branch ?? repository.defaultBranch);
  if (!person.mayWrite)
    return say(403, 'token does not have at least one of required scope(s): [write:repository]');
  if (!person.canPush) return say(403, 'user should have permission to write to a repo branch');
  if (repository.isArchived) return say(423, 'repo is archived');
  const parent = branches.get(branch);
  if (parent === undefined) return say(404, `branch does not exist [name: ${branch}]`);
  if (repository.guarded.has(branch)) return say(403, `user cannot commit to repo [user: ${person.login}]`);
  const files = objects.filesOf(objects.treeAt(parent) ?? '');
  for (const it of body.files as Operation[]) {
    const wrong = operate(repository, files, it);
    if (wrong) return wrong;
  }
  const sha = objects.commit(objects.treeOf(files), [parent], String(body.message).trim(), person.login);
  branches.set(branch, sha);
  return { status: 201, body: { files: [], commit: { sha }, verification: { verified: false } } };
}

function treeReply({ objects }: Repository, { path, query }: Call, most: number): Reply {
  const given = path.slice('/git/trees/'.length);
  const sha = objects.treeAt(given);
  const rows = sha === null ? null : objects.rowsOf(sha);
  if (!rows) return say(400, `sha not found [${given}]`);
  const perPage = Math.min(Number(query.get('per_page') ?? most) || most, most);
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  return {
    status: 200,
    body: {
      sha,
      tree: shown.map((row) => ({
        path: row.name,
        mode: row.mode.padStart(6, '0'),
        type: row.mode === '40000' ? 'tree' : row.mode === '160000' ? 'commit' : 'blob',
        sha: row.sha,
      })),
      truncated: page * perPage < rows.length,
      page,
      total_count: rows.length,
    },
  };
}

function branchReply(repository: Repository, branch: string, person: Person | null): Reply {
  const id = repository.branches.get(branch);
  if (id === undefined) return NOT_FOUND;
  const isProtected = repository.guarded.has(branch);
  return {
    status: 200,
    body: {
      name: branch,
      commit: { id },
      protected: isProtected,
      user_can_push: person?.canPush && !isProtected,
    },
  };
}

const repositoryReply = (repository: Repository, person: Person | null): Reply => ({
  status: 200,
  body: {
    name: repository.name,
    private: repository.isPrivate,
    archived: repository.isArchived,
    mirror: false,
    empty: repository.branches.size === 0,
    default_branch: repository.defaultBranch,
    permissions: { admin: false, push: person?.canPush ?? false, pull: true },
  },
});

export function forgejoAnswer(repository: Repository, age: Age, call: Call): Reply {
  if (call.path === '/version') return { status: 200, body: { version: age.version } };
  const start = `/repos/${repository.owner}/${repository.name}`;
  const { person } = call;
  if (!`${call.path}/`.startsWith(`${start}/`) || (repository.isPrivate && !person)) return NOT_FOUND;
  const path = call.path.slice(start.length);
  if (call.method === 'POST' && path === '/contents') {
    if (!age.changesFiles) return { status: 405 };
    return person ? changeFiles(repository, call.body, person) : say(401, 'token is required');
  }
  if (call.method !== 'GET') return NOT_FOUND;
  if (path === '') return repositoryReply(repository, person);
  if (path.startsWith('/branches/')) return branchReply(repository, path.slice(10), person);
  return path.startsWith('/git/trees/') ? treeReply(repository, { ...call, path }, age.perPage) : NOT_FOUND;
}
