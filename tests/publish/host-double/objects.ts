// A git object store in memory: blobs, trees and commits under the ids that git itself gives them.
import { createHash } from 'node:crypto';

export type Kind = 'blob' | 'tree' | 'commit';

export interface Row {
  mode: string;
  name: string;
  sha: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: string;
}

/** A file of a commit: its bytes, or another kind of entry. */
export interface Blob {
  mode: string;
  sha: string;
}

const FOLDER = '40000';

/** Git sorts a folder as if its name ended in a slash. */
const sortKey = ({ mode, name }: Row) => (mode === FOLDER ? `${name}/` : name);
const byName = (a: Row, b: Row) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));

export class Objects {
  readonly all = new Map<string, { kind: Kind; bytes: Buffer }>();
  readonly format: 'sha1' | 'sha256';
  #at = 1_700_000_000;

  constructor(format: 'sha1' | 'sha256' = 'sha1') {
    this.format = format;
  }

  put(kind: Kind, bytes: Buffer): string {
    const sha = createHash(this.format).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
    this.all.set(sha, { kind, bytes });
    return sha;
  }

  get(kind: Kind, sha: string): Buffer | null {
    const found = this.all.get(sha);
    return found?.kind === kind ? found.bytes : null;
  }

  blob(content: string | Uint8Array): string {
    return this.put('blob', Buffer.from(content));
  }

  tree(rows: readonly Row[]): string {
    const sorted = [...rows].sort(byName);
    return this.put(
      'tree',
      Buffer.concat(
        sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
      ),
    );
  }

  rowsOf(tree: string): Row[] | null {
    const bytes = this.get('tree', tree);
    if (!bytes) return null;
    const rows: Row[] = [];
    const length = this.format === 'sha1' ? 20 : 32;
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0, at);
      const [mode = '', name = ''] = bytes.toString('utf8', at, end).split(/ (.*)/s);
      at = end + 1 + length;
      rows.push({ mode, name, sha: bytes.toString('hex', end + 1, at) });
    }
    return rows;
  }

  /** Every commit is a second later than the one before it. */
  commit(tree: string, parents: readonly string[], message: string, author: string): string {
    this.#at += 1;
    const who = `${author} <${author}@example.org> ${this.#at} +0000`;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
    ];
    return this.put('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`));
  }

  commitOf(sha: string): Commit | null {
    const text = this.get('commit', sha)?.toString('utf8');
    if (text === undefined) return null;
    const [head = '', message = ''] = text.split(/\n\n(.*)/s);
    const valuesOf = (name: string) =>
      head.split('\n').flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
    return {
      sha,
      tree: valuesOf('tree')[0] ?? '',
      parents: valuesOf('parent'),
      message,
      author: (valuesOf('author')[0] ?? '').split(' <')[0] ?? '',
    };
  }

  /** The tree of a commit or the tree itself; null when neither is there. */
  treeAt(sha: string): string | null {
    return this.commitOf(sha)?.tree ?? (this.get('tree', sha) ? sha : null);
  }

  /** Every file below a tree, by path. */
  filesOf(tree: string, above = ''): Map<string, Blob> {
    const files = new Map<string, Blob>();
    for (const { mode, name, sha } of this.rowsOf(tree) ?? []) {
      if (mode !== FOLDER) files.set(above + name, { mode, sha });
      else for (const [path, file] of this.filesOf(sha, `${above}${name}/`)) files.set(path, file);
    }
    return files;
  }

  /** The tree with these files and no empty folder. */
  treeOf(files: ReadonlyMap<string, Blob>): string {
    const rows: Row[] = [];
    const folders = new Map<string, Map<string, Blob>>();
    for (const [path, file] of files) {
      const [name = '', rest] = path.split(/\/(.*)/s);
      if (rest === undefined) rows.push({ name, ...file });
      else folders.set(name, (folders.get(name) ?? new Map()).set(rest, file));
    }
    for (const [name, inner] of folders) rows.push({ mode: FOLDER, name, sha: this.treeOf(inner) });
    return this.tree(rows);
  }

  /** Whether a commit is another, or stands on it. */
  standsOn(sha: string, other: string): boolean {
    if (sha === other) return true;
    return (this.commitOf(sha)?.parents ?? []).some((parent) => this.standsOn(parent, other));
  }
}
