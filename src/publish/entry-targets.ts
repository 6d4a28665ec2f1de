// Which entry a link leads to, by any of the names an entry goes by: its address in Ebb, its file, its permalink on a
// blog, its title in a wiki link.
import { withCharacters } from './readings.ts';

/** Another entry of the journal, as links may know it. */
export interface OtherEntry {
  id: string;
  title?: string;
  /** `2025-06-19-craving-secure-connection.md` */
  fileName: string;
  /** Other names that its file had or has elsewhere. */
  fileNames?: string[];
  /** The name without `.md` under which it is out or goes out along; null: it is not for others. */
  postName: string | null;
}

/** `private`: no such link may go out, `entries` are those it may mean. `out`: a post for others. `none`: no entry. */
export type Target =
  | { kind: 'none' }
  | { kind: 'private'; entries: OtherEntry[] }
  | { kind: 'out'; entry: OtherEntry; fragment: string };

/** Letters and digits in small, every other run a `-`: how names are compared, whatever marks stand in them. */
export const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** With the signs behind it that an address may have picked up in a text. */
const ENDING = /\.(?:md|markdown|mkdn?|txt|html?|php|amp)[^\p{L}\p{N}]*$/iu;
const MEDIA = /\.(?:png|jpe?g|gif|webp|avif|svg|heic|bmp|mp[34]|m4a|mov|webm|ogg|wav|pdf)$/i;
const DATED = /^\d{2,4}-\d{1,2}-\d{1,2}-(.+)$/s;
/** The slug of a page without a title; it names none. */
const UNTITLED = 'entry';

const stemOf = (fileName: string): string => fileName.replace(ENDING, '');

/** The part of a file's name behind the day; null where it says nothing of the page. */
function slugIn(stem: string): string | null {
  const slug = plainName(DATED.exec(stem)?.[1] ?? stem);
  return slug === '' || slug === UNTITLED ? null : slug;
}

/** Every name of an entry's file, without its ending. */
export const stemsOf = ({ fileName, fileNames = [], postName }: OtherEntry): string[] => [
  ...new Set([fileName, ...fileNames, ...(postName === null ? [] : [postName])].map(stemOf)),
];

/** What words must not say when a link to these has gone: title, slug, file name and id, to be found in `plainName`. */
export function tellingNames(entries: readonly OtherEntry[], target: string): string[] {
  const last = lastIn(decoded(target).replace(/[?#].*$/s, ''));
  const named = entries.flatMap((entry) => [entry.id, entry.title ?? '', ...stemsOf(entry)]);
  const all = [...named, target, decoded(target), stemOf(last)];
  const slugs = all.map((name) => slugIn(name) ?? '');
  return [...all.map(plainName), ...slugs].filter((name) => name !== '' && name !== UNTITLED);
}

/** Whether a name stands in another as whole words: `her` does in `about-her`, not in `another-day`. */
const tells = (open: string, name: string): boolean => `-${open}-`.includes(`-${name}-`);

/** How a post that is out is called in public, as far as the name of its file tells. */
export function publicWords({ title, postName }: OtherEntry): string {
  const name = postName ?? '';
  const said = plainName(title ?? '');
  if (title !== undefined && said !== '' && tells(plainName(name), said)) return title;
  return plainName(DATED.exec(name)?.[1] ?? name).replace(/-/g, ' ');
}

/** Names of a post that is out which its public name does not tell, to be found in `plainName`. */
export function hiddenNames(entry: OtherEntry): string[] {
  const open = plainName(entry.postName ?? '');
  const names = [entry.title ?? '', ...stemsOf(entry)].flatMap((name) => [
    plainName(name),
    slugIn(name) ?? '',
  ]);
  return names.filter((name) => name !== '' && name !== UNTITLED && !tells(open, name));
}

/** An address with its escapes undone; what is no right escape stays. */
export function decoded(target: string): string {
  const whole = target.replace(/<wbr\s?\/?>/gi, '');
  const bare = withCharacters(whole.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  const text = bare.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return text.normalize('NFC');
}

const segmentsOf = (path: string): string[] => path.split(/[/\\]+/).filter((part) => part !== '');
const lastIn = (path: string): string => segmentsOf(path).at(-1) ?? '';

const ADDRESS = /(?:^|[#/!])entries\/([^/?#\s]+)/;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** `obsidian://open?vault=Journal&file=A%20Day` */
const NOTE = /^obsidian:.*?[?&](?:file|path)=([^&#]+)/i;
const LOOKS_LIKE_A_POST =
  /(?:^|\/)_(?:posts|drafts)\/|(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]*$|\.(?:md|markdown)$/i;
const PERMALINK = /(?:^|\/)\d{4}\/\d{1,2}\/\d{1,2}\/[^/]+\/?$/;

/** A path up to the page that a day stands before: what a blog has behind it (`index.html`, `amp/`) is of that page. */
function pageIn(segments: readonly string[]): readonly string[] {
  const day = segments.findIndex(
    (year, at) =>
      /^\d{4}$/.test(year) && segments.slice(at + 1, at + 3).every((part) => /^\d{1,2}$/.test(part)),
  );
  return day === -1 || segments.length < day + 4 ? segments : segments.slice(0, day + 4);
}

class NameIndex {
  readonly #byName = new Map<string, OtherEntry[]>();

  add(name: string | null, entry: OtherEntry): void {
    if (name === null || name === '') return;
    const known = this.#byName.get(name);
    if (!known) this.#byName.set(name, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  }

  get(name: string): OtherEntry[] {
    return this.#byName.get(name) ?? [];
  }
}

/** All other entries of a journal, to be found by what a link says. */
export class EntryTargets {
  readonly #ids = new NameIndex();
  readonly #stems = new NameIndex();
  readonly #slugs = new NameIndex();
  readonly #titles = new NameIndex();

  constructor(others: readonly OtherEntry[]) {
    for (const other of others) {
      this.#ids.add(other.id, other);
      this.#titles.add(plainName(other.title ?? ''), other);
      for (const stem of stemsOf(other)) {
        this.#stems.add(plainName(stem), other);
        this.#slugs.add(slugIn(stem), other);
      }
    }
  }

  /**
   * Where a link leads.
   * @param isWiki a wiki link, whose target may be a title, and is always meant to be a page
   */
  find(target: string, isWiki = false): Target {
    const text = decoded(target.trim());
    const fragment = /#([^#]*)$/s.exec(text)?.[1] ?? '';
    const id = ADDRESS.exec(text)?.[1];
    const byId = id === undefined ? [] : this.#ids.get(id);
    if (byId.length > 0) return meaning(byId, '');
    if (text.includes('#/entries/')) return { kind: 'private', entries: [] };
    const note = isWiki ? undefined : NOTE.exec(text)?.[1];
    const led = note === undefined ? null : this.find(note, true);
    if (led?.kind === 'out' || (led?.kind === 'private' && led.entries.length > 0)) return led;
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    const isWeb = scheme === 'http' || scheme === 'https' || text.startsWith('//');
    if (scheme !== undefined && !isWeb && !isWiki) return { kind: 'none' };
    const path = text.replace(/^(?:https?:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
    const found = this.#byPath(path, isWeb, isWiki);
    if (found.length > 0) return meaning(found, fragment);
    return looksLikeAnEntry(path, isWeb, isWiki) ? { kind: 'private', entries: [] } : { kind: 'none' };
  }

  /** Entries of a day that an address begins to name, whatever it has behind: `/2025/06/19/rain.html&quot` */
  begun(target: string): OtherEntry[] {
    const page = pageIn(segmentsOf(decoded(target)));
    const words = plainName(page.at(-1) ?? '').split('-');
    for (let most = words.length; most > 0; most -= 1) {
      const named = [...page.slice(-4, -1), ...words.slice(0, most)].join('-');
      const found = this.#stems.get(plainName(named));
      if (found.length > 0) return found;
    }
    return [];
  }

  #byPath(path: string, isWeb: boolean, isWiki: boolean): OtherEntry[] {
    const segments = pageIn(segmentsOf(path));
    const stem = plainName(stemOf(segments.at(-1) ?? ''));
    if (stem === '') return [];
    const dated = plainName([...segments.slice(-4, -1), stem].join('-'));
    const byDay = dated === stem ? [] : this.#stems.get(dated);
    const byFile = [...this.#stems.get(stem), ...byDay];
    // On the web a single word is anybody's.
    if (byFile.length > 0 && (!isWeb || stem.includes('-') || byDay.length > 0)) return byFile;
    if (isWiki) {
      const byTitle = [...this.#titles.get(plainName(path)), ...this.#titles.get(stem)];
      if (byTitle.length > 0) return byTitle;
    }
    return isWeb && !stem.includes('-') ? [] : this.#slugs.get(stem);
  }
}

/** Of several entries that a link may mean, one that is not for others decides. */
function meaning(entries: OtherEntry[], fragment: string): Target {
  const [entry] = entries;
  const isOut = entries.every(({ postName }) => postName !== null && DATED.test(postName));
  return entry && isOut ? { kind: 'out', entry, fragment } : { kind: 'private', entries };
}

function looksLikeAnEntry(path: string, isWeb: boolean, isWiki: boolean): boolean {
  if (isWiki) return path.trim() !== '' && !MEDIA.test(path);
  return !isWeb && !MEDIA.test(path) && (LOOKS_LIKE_A_POST.test(path) || PERMALINK.test(path));
}
