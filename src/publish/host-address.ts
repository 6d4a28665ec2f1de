// What a person pastes to say where their blog's repository is: an address from the browser, or the one that
// `git clone` takes. Nothing is asked of anybody here.
import type { HostPlace } from '../journal/host-place.ts';

export type { HostPlace } from '../journal/host-place.ts';

/**
 * `not-an-address`: no address can be made of it. `not-secure`: http, and not of this very device. `has-secret`:
 * a name or a password stands in it. `no-repository`: no owner and name. `not-supported`: a host whose web
 * interface is another (GitLab, Bitbucket).
 */
export type AddressCode = 'not-an-address' | 'not-secure' | 'has-secret' | 'no-repository' | 'not-supported';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const OTHERS = /(^|\.)(gitlab\.com|bitbucket\.org|sr\.ht|dev\.azure\.com)$/;
/** What GitHub, Gitea and Forgejo let an owner or a repository be called. */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
/** `git@github.com:me/blog.git`; without a user only where the host has a dot: `javascript:…` is none. */
const SCP = /^(?:[\w.-]+@([\w.-]+)|([\w-]+\.[\w.-]+)):(?!\/|\d+\/)(.+)$/;
/** What follows the names of a repository where a page about it was open. */
const VIEW =
  /^(src|tree|blob|raw|media|commits?|issues|pulls|releases|wiki|actions|settings|branches|activity)$/;

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What was pasted as a whole address; of this very device without a scheme it is http. */
function withScheme(tidy: string): string {
  if (tidy.includes('://')) return tidy.replace(/^git\+(?=https?:)/, '');
  const scp = SCP.exec(tidy);
  if (scp) return `https://${scp[1] ?? scp[2]}/${scp[3]}`;
  const host = parse(`http://${tidy}`)?.hostname ?? '';
  return `${LOOPBACK.test(host) ? 'http' : 'https'}://${tidy}`;
}

/** Null where no address can be read. The port and the user of an ssh address are not those of the web. */
function urlOf(text: string): URL | null {
  const tidy = text.trim().replace(/^<(.*)>$/, '$1');
  const url = /\s/.test(tidy) ? null : parse(withScheme(tidy));
  if (!url || !/^(https?|ssh|git):$/.test(url.protocol)) return null;
  return /^(ssh|git):$/.test(url.protocol) ? parse(`https://${url.hostname}${url.pathname}`) : url;
}

const hasSecret = (url: URL) => url.username !== '' || url.password !== '';

/** The parts of a path, decoded; null where one is not what a path may hold. */
function partsOf(path: string): string[] | null {
  try {
    const parts = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    return parts.some((part) => /[/\\\u0000-\u001f\u007f]/.test(part) || part === '..') ? null : parts;
  } catch {
    return null;
  }
}

/**
 * What follows the repository. GitHub: `tree/main/docs`; Forgejo and Gitea: `src/branch/main/docs`. A branch with a
 * slash in its name cannot be told from a folder: it is read as a branch of one part.
 */
function withinRepository(parts: readonly string[]): Pick<HostPlace, 'branch' | 'folder'> {
  const [view = '', second = ''] = parts;
  const rest =
    view === 'tree' || view === 'blob'
      ? parts.slice(1)
      : view === 'src' && second === 'branch'
        ? parts.slice(2)
        : [];
  const [branch = null, ...folders] = rest;
  // What was open may be a post or the folder of the posts: the blog is what holds that.
  const posts = folders.indexOf('_posts');
  const above = posts === -1 ? folders : folders.slice(0, posts);
  const isFile = posts === -1 && view === 'blob';
  return { branch, folder: (isFile ? above.slice(0, -1) : above).join('/') };
}

/** Where the two names of a repository stand: a Forgejo may lie below a path of its host. */
function indexOfOwner(parts: readonly string[]): number {
  const view = parts.findIndex((part, at) => at >= 2 && VIEW.test(part));
  return view === -1 ? Math.max(0, parts.length - 2) : view - 2;
}

const named = (owner = '', repo = '') => {
  const name = repo.replace(/\.git$/, '');
  return NAME.test(owner) && NAME.test(name) ? { owner, repo: name } : null;
};

function onGitHub(parts: readonly string[]): HostPlace | { code: AddressCode } {
  const names = named(parts[0], parts[1]);
  if (!names) return { code: 'no-repository' };
  const web = `https://github.com/${names.owner}/${names.repo}`;
  return {
    kind: 'github',
    api: 'https://api.github.com',
    web,
    ...names,
    ...withinRepository(parts.slice(2)),
  };
}

function onForgejo(origin: string, parts: readonly string[]): HostPlace | { code: AddressCode } {
  const at = indexOfOwner(parts);
  const names = named(parts[at], parts[at + 1]);
  const above = parts.slice(0, at);
  if (!names || !above.every((part) => NAME.test(part))) return { code: 'no-repository' };
  const base = [origin, ...above].join('/');
  const web = `${base}/${names.owner}/${names.repo}`;
  return { kind: 'forgejo', api: `${base}/api/v1`, web, ...names, ...withinRepository(parts.slice(at + 2)) };
}

/** Reads what was pasted. Every host that is not GitHub is taken for a Gitea or Forgejo until it is asked. */
export function readHostAddress(text: string): HostPlace | { code: AddressCode } {
  const url = urlOf(text);
  if (!url || url.hostname === '') return { code: 'not-an-address' };
  if (hasSecret(url)) return { code: 'has-secret' };
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return { code: 'not-secure' };
  if (OTHERS.test(url.hostname)) return { code: 'not-supported' };
  const parts = partsOf(url.pathname);
  if (!parts) return { code: 'not-an-address' };
  const isGitHub = /^(www\.)?github\.com$/.test(url.hostname);
  return isGitHub ? onGitHub(parts) : onForgejo(url.origin, parts);
}

/** The one origin that is asked, `https://api.github.com`. Names in other scripts are punycode in it. */
export const originOf = (place: HostPlace): string => new URL(place.api).origin;
