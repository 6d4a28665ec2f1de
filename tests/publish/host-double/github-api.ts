// GitHub's REST API as documented (docs.github.com/rest: repos, branches, git references, commits, trees, blobs),
// as far as a client that writes posts meets it, with the answers it gives where it refuses.
import type { Blob } from './objects.ts';
import type { Person, Repository } from './repository.ts';

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Call {
  method: string;
  /** Below the API's own path, decoded. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** Null: no token, or an unknown one where `isKnown` is false. */
  person: Person | null;
}

const say = (status: number, message: string): Reply => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});
const NOT_FOUND = say(404, 'Not Found');

interface TreeRow {
  path: string;
  mode: string;
  type: string;
  sha?: string | null;
  content?: string;
}

/** What is wrong with one row of a new tree, or null, when it is done. */
function placeRow({ objects }: Repository, files: Map<string, Blob>, row: TreeRow): Reply | null {
  const { path, mode, type, sha, content } = row;
  if (type !== 'blob') return say(422, 'Must supply a valid tree.type');
  if (/^\/|(^|\/)\.\.?(\/|$)|\/\//.test(path))
    return say(422, 'tree.path contains a malformed path component');
  if (sha === null) return files.delete(path) ? null : say(422, 'GitRPC::BadObjectState');
  if (sha !== undefined && !objects.get('blob', sha)) return say(422, `tree.sha ${sha} is not a valid blob`);
  if (sha === undefined && content === undefined) return say(422, 'Must supply tree.sha or tree.content');
  files.set(path, { mode, sha: sha ?? objects.blob(content ?? '') });
  return null;
}

function makeTree(repository: Repository, body: Record<string, unknown>): Reply {
  const { objects } = repository;
  const base = body.base_tree === undefined ? null : String(body.base_tree);
  if (base !== null && !objects.get('tree', base)) return NOT_FOUND;
  const files = base === null ? new Map<string, Blob>() : objects.filesOf(base);
  for (const row of body.tree as TreeRow[]) {
    const wrong = placeRow(repository, files, row);
    if (wrong) return wrong;
  }
  const tree = objects.treeOf(files);
  return { status: 201, body: treeBody(tree, objects.rowsOf(tree) ?? []) };
}

const treeBody = (sha: string, rows: { mode: string; name: string; sha: string }[]) => ({
  sha,
  url: `https://api.github.com/repos/me/blog/git/trees/${sha}`,
  tree: rows.map((row) => ({
    path: row.name,
    mode: row.mode.padStart(6, '0'),
    type: row.mode === '40000' ? 'tree' : row.mode === '160000' ? 'commit' : 'blob',
    sha: row.sha,
  })),
  truncated: false,
});

function makeCommit({ objects }: Repository, body: Record<string, unknown>, person: Person): Reply {
  const parents = body.parents as string[];
  if (!objects.get('tree', String(body.tree))) return say(422, 'Tree SHA does not exist');
  if (parents.some((parent) => !objects.commitOf(parent)))
    return say(422, 'Parent SHA does not exist or is not a commit object');
  const sha = objects.commit(String(body.tree), parents, String(body.message), person.login);
  return { status: 201, body: commitBody({ objects } as Repository, sha) };
}

function commitBody({ objects }: Pick<Repository, 'objects'>, sha: string) {
  const commit = objects.commitOf(sha);
  return (
    commit && {
      sha,
      tree: { sha: commit.tree },
      parents: commit.parents.map((parent) => ({ sha: parent })),
      message: commit.message,
      author: { name: commit.author },
    }
  );
}

function moveRef(repository: Repository, branch: string, body: Record<string, unknown>): Reply {
  const now = repository.branches.get(branch);
  const sha = String(body.sha);
  if (now === undefined) return say(422, 'Reference does not exist');
  if (!repository.objects.commitOf(sha)) return say(422, 'Object does not exist');
  if (repository.guarded.has(branch))
    return say(422, 'Repository rule violations found\n\nCannot update this protected ref.');
  if (body.force !== true && !repository.objects.standsOn(sha, now))
    return say(422, 'Update is not a fast forward');
  repository.branches.set(branch, sha);
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } } };
}

function write(repository: Repository, { method, path, body }: Call, person: Person): Reply {
  if (repository.isArchived) return say(403, 'Repository was archived so is read-only.');
  if (!person.mayWrite || !person.canPush)
    return say(403, 'Resource not accessible by personal access token');
  if (repository.branches.size === 0) return say(409, 'Git Repository is empty.');
  if (method === 'POST' && path === '/git/blobs') {
    const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
    const sha = repository.objects.blob(Buffer.from(String(body.content), encoding));
    return { status: 201, body: { sha } };
  }
  if (method === 'POST' && path === '/git/trees') return makeTree(repository, body);
  if (method === 'POST' && path === '/git/commits') return makeCommit(repository, body, person);
  const ref = /^\/git\/refs\/heads\/(.+)$/.exec(path)?.[1];
  return method === 'PATCH' && ref !== undefined ? moveRef(repository, ref, body) : NOT_FOUND;
}

function read(repository: Repository, path: string): Reply {
  const { objects, branches } = repository;
  const ref = /^\/git\/ref\/heads\/(.+)$/.exec(path)?.[1];
  if (ref !== undefined) {
    if (branches.size === 0) return say(409, 'Git Repository is empty.');
    const sha = branches.get(ref);
    return sha === undefined
      ? NOT_FOUND
      : { status: 200, body: { ref: `refs/heads/${ref}`, object: { type: 'commit', sha } } };
  }
  const branch = /^\/branches\/(.+)$/.exec(path)?.[1];
  if (branch !== undefined) {
    const sha = branches.get(branch);
    if (sha === undefined) return say(404, 'Branch not found');
    return {
      status: 200,
      body: { name: branch, commit: { sha }, protected: repository.guarded.has(branch) },
    };
  }
  const [, kind = '', sha = ''] = /^\/git\/(commits|trees)\/([0-9a-f]+)$/.exec(path) ?? [];
  if (kind === 'commits') {
    const body = commitBody(repository, sha);
    return body ? { status: 200, body } : NOT_FOUND;
  }
  const rows = kind === 'trees' ? objects.rowsOf(objects.treeAt(sha) ?? '') : null;
  return rows ? { status: 200, body: treeBody(sha, rows) } : NOT_FOUND;
}

export function githubAnswer(repository: Repository, call: Call): Reply {
  if (call.path === '/rate_limit' || call.path === '/meta') return { status: 200, body: { resources: {} } };
  const start = `/repos/${repository.owner}/${repository.name}`;
  if (!`${call.path}/`.startsWith(`${start}/`)) return NOT_FOUND;
  const { person } = call;
  if (repository.isPrivate && !person) return NOT_FOUND;
  const path = call.path.slice(start.length);
  if (call.method !== 'GET')
    return person ? write(repository, { ...call, path }, person) : say(401, 'Requires authentication');
  if (path !== '') return read(repository, path);
  return {
    status: 200,
    body: {
      name: repository.name,
      full_name: `${repository.owner}/${repository.name}`,
      private: repository.isPrivate,
      archived: repository.isArchived,
      default_branch: repository.defaultBranch,
      ...(person ? { permissions: { admin: false, push: person.canPush, pull: true } } : {}),
    },
  };
}
