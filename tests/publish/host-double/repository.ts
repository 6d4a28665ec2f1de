// The one repository of the double, and what a test may set about it.
import { Objects } from './objects.ts';

export interface Person {
  login: string;
  /** Whether this person may write. */
  canPush: boolean;
  /** What this token may do: less than its person, perhaps. */
  mayWrite: boolean;
}

export class Repository {
  readonly owner = 'me';
  readonly name = 'blog';
  objects = new Objects();
  defaultBranch = 'main';
  isPrivate = false;
  isArchived = false;
  readonly branches = new Map<string, string>();
  /** Branches that nobody may write to directly. */
  readonly guarded = new Set<string>();
  readonly people = new Map<string, Person>([
    ['good-token', { login: 'me', canPush: true, mayWrite: true }],
    ['reading-token', { login: 'me', canPush: true, mayWrite: false }],
    ['guest-token', { login: 'guest', canPush: false, mayWrite: true }],
  ]);

  /** Starts anew. */
  empty(format: 'sha1' | 'sha256' = 'sha1'): void {
    this.objects = new Objects(format);
    this.branches.clear();
    this.guarded.clear();
    this.defaultBranch = 'main';
    this.isPrivate = false;
    this.isArchived = false;
  }

  head(branch = this.defaultBranch): string {
    return this.branches.get(branch) ?? '';
  }

  /** Files of the newest commit, by path. */
  files(branch = this.defaultBranch): Record<string, string> {
    const tree = this.objects.treeAt(this.head(branch));
    const all = tree === null ? new Map() : this.objects.filesOf(tree);
    return Object.fromEntries(
      [...all].map(([path, { sha }]) => [path, this.objects.get('blob', sha)?.toString('utf8') ?? '']),
    );
  }

  /** The commits of a branch, newest first. */
  history(branch = this.defaultBranch) {
    const found = [];
    for (let sha: string | undefined = this.head(branch); sha; ) {
      const commit = this.objects.commitOf(sha);
      if (!commit) break;
      found.push(commit);
      sha = commit.parents[0];
    }
    return found;
  }

  /**
   * Somebody commits from elsewhere.
   * @param changes by path, the text or null for a file that goes; with `mode` another kind of entry
   */
  push(
    changes: Record<string, string | null | { mode: string; content: string }>,
    branch = this.defaultBranch,
  ): string {
    const { objects } = this;
    const parent = this.branches.get(branch);
    const tree = parent === undefined ? null : objects.treeAt(parent);
    const files = tree === null ? new Map() : objects.filesOf(tree);
    for (const [path, change] of Object.entries(changes)) {
      if (change === null) files.delete(path);
      else if (typeof change === 'string') files.set(path, { mode: '100644', sha: objects.blob(change) });
      else files.set(path, { mode: change.mode, sha: objects.blob(change.content) });
    }
    const parents = parent === undefined ? [] : [parent];
    const commit = objects.commit(objects.treeOf(files), parents, 'from elsewhere', 'somebody');
    this.branches.set(branch, commit);
    return commit;
  }
}
