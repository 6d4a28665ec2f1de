// The repository a blog is made of, where the person connected one.

/** A repository on a Git host, and where in it the blog lies. */
export interface HostPlace {
  kind: 'github' | 'forgejo';
  /** `https://api.github.com`, or `https://git.example.org/api/v1`; no slash at the end. */
  api: string;
  /** The repository as a person opens it, `https://github.com/me/blog`. */
  web: string;
  owner: string;
  repo: string;
  /** Null: the repository's own default branch. */
  branch: string | null;
  /** `''` or `docs`: the folder of the repository in which `_posts` lies. */
  folder: string;
}

const hostIn = (address: unknown): string => /^https?:\/\/[^\s/]+/.exec(String(address))?.[0] ?? '';

/** What is stored as a place; null where it is none. */
export function hostPlaceOf(value: unknown): HostPlace | null {
  const { kind, api, web, owner, repo, branch, folder } = (value ?? {}) as Record<string, unknown>;
  if (kind !== 'github' && kind !== 'forgejo') return null;
  const texts = [api, web, owner, repo, folder];
  const isWhole = texts.every((text) => typeof text === 'string') && /^https?:\/\/[^\s/]+/.test(String(api));
  if (!isWhole || (branch !== null && typeof branch !== 'string')) return null;
  // What is shown is what is spoken to.
  const [spoken, shown] = [hostIn(api), hostIn(web)];
  if (
    kind === 'github'
      ? spoken !== 'https://api.github.com' || shown !== 'https://github.com'
      : spoken !== shown
  )
    return null;
  const named = { api: String(api), web: String(web), owner: String(owner), repo: String(repo) };
  return { kind, ...named, branch, folder: String(folder) };
}

/**
 * `github.com/me/blog`; where a branch or a folder was chosen `github.com/me/blog@gh-pages:docs`: what lies in another
 * one is another post.
 */
export const nameOfPlace = ({ web, branch, folder }: HostPlace): string =>
  [
    web.replace(/^https?:\/\//, ''),
    branch === null ? '' : `@${branch}`,
    folder === '' ? '' : `:${folder}`,
  ].join('');
