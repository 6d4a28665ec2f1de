// What a file's name tells of its day, and what an entry's file is called.
import { isDay, isTime } from '../journal/day.ts';
import type { Content } from '../journal/entry.ts';
import type { When } from '../journal/when.ts';
import type { WritableEntry } from './page.ts';

/** Jekyll puts a `-` behind the day; Hugo may have `_`, and Obsidian a space. */
const DATED = /^(\d{2}|\d{4})-(\d{1,2})-(\d{1,2})(?:[-_ ].*)?\.[^.]+$/s;
const DATED_FOLDER = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?=[-_ /])/;
/** `2025-06-19-10-30-00-a-day.md`: Hugo may be told to put a time behind the day; Jekyll takes it for a title. */
const TIMED = /^\d{4}-\d{2}-\d{2}-(\d{2})-(\d{2})-(\d{2})(?:[-_ ].*)?\.[^.]+$/s;
const POSTS = /(?:^|\/)_(?:posts|drafts)\//;
/** A page that is a folder, in Hugo and Eleventy. */
const BUNDLE = /(?:^|\/)([^/]+)\/_?index(\.[^./]+)$/i;
const PAGE = /\.(?:md|markdown|mkd|mkdn|mkdown|text|txt)$/i;
/** Extensions that hold a page only when there is front matter in it. */
const PAGE_IF_MARKED = /\.(?:html?|textile)$/i;
const SYSTEM = /^(?:\.|~|#.*#$|thumbs\.db$|desktop\.ini$)|~$/i;
/** Of a file's whole name, in UTF-8. */
export const MAX_BYTES = 100;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** A path without its folders. */
export function fileNameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a page's file is called; of `a-day/index.md` the folder tells it. */
export function pageNameIn(path: string): string {
  const bundle = BUNDLE.exec(path);
  return bundle ? `${bundle[1]}${bundle[2]}` : fileNameIn(path);
}

/** The day in a page's name, else in that of a folder it is in; null without one. */
function dayOfPath(path: string): string | null {
  const named = dayOfFileName(pageNameIn(path));
  const folder = named === null ? (DATED_FOLDER.exec(path)?.[1] ?? '') : '';
  return named ?? (isDay(folder) ? folder : null);
}

/** When a page is about, by its name or that of a folder it is in, which is a day and seldom a time; null without one. */
export function whenOfPath(path: string): When | null {
  const day = dayOfPath(path);
  if (day === null) return null;
  const clock = POSTS.test(path) ? null : TIMED.exec(pageNameIn(path));
  const time = clock ? clock.slice(1).join(':') : '';
  return isTime(time) ? { kind: 'local', day, time } : { kind: 'date', day };
}

/** The day that begins a post's name (`2017-2-5-x.md`, `17-2-5-x.md`, `2025-06-19.md`); null without one. */
function dayOfFileName(fileName: string): string | null {
  const match = DATED.exec(fileName);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  // Two digits are of this century up to 68, as POSIX and Ruby count.
  const full = year.length === 2 ? `${Number(year) < 69 ? '20' : '19'}${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** What a file may be, by its name alone. */
export function kindOfFile(fileName: string): 'page' | 'page-if-marked' | 'system-file' | 'other-extension' {
  if (SYSTEM.test(fileName)) return 'system-file';
  if (PAGE.test(fileName)) return 'page';
  return PAGE_IF_MARKED.test(fileName) ? 'page-if-marked' : 'other-extension';
}

/** The text up to at most `max` bytes of UTF-8, cut between characters. */
export function cutToBytes(text: string, max: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > max) break;
    kept += character;
  }
  return kept;
}

/**
 * The part of a file name that a title gives: lower case, letters, marks and digits of any script kept, every
 * other run a `-` (Jekyll's default slug). `entry` when nothing is left.
 * @param maxBytes cut on a character boundary at this many UTF-8 bytes
 */
export function slugOf(title: string, maxBytes = MAX_BYTES): string {
  const slug = title
    .toWellFormed()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return cutToBytes(slug.replace(/^-+|-+$/g, ''), maxBytes).replace(/-+$/, '') || 'entry';
}

/** `2025-06-19-craving-secure-connection.md`: the literal's own day and the title, at most 100 bytes. */
function freshFileName(content: Pick<Content, 'when' | 'title'>, suffix = ''): string {
  const room = MAX_BYTES - `${content.when.day}-${suffix}.md`.length;
  return `${content.when.day}-${slugOf(content.title ?? '', room)}${suffix}.md`;
}

/** Whether a name can be written on every system: no separators, control or reserved characters, no trailing dot. */
function isPortable(fileName: string): boolean {
  const isClean = !/[\p{Cc}<>:"/\\|?*]/u.test(fileName) && !/[. ]$/.test(fileName) && fileName.isWellFormed();
  return isClean && fileName !== '' && !RESERVED.test(fileName);
}

function keepsName(entry: WritableEntry): boolean {
  const read = entry.raw?.read;
  return read !== undefined && read.when.day === entry.when.day && read.title === entry.title;
}

/** How files without a name of their own are called, and which names are kept. */
export interface Naming {
  fresh: (content: Pick<Content, 'when' | 'title'>, suffix?: string) => string;
  isFine: (fileName: string) => boolean;
}

const USUAL: Naming = { fresh: freshFileName, isFine: () => true };

/**
 * The name of an entry's file. One that came from a file keeps its name while day and title are unchanged.
 * @param suffix `-2`, `-3` for a second entry of the same name
 */
export function fileNameOf(entry: WritableEntry, suffix = '', naming = USUAL): string {
  const kept = entry.raw?.fileName;
  if (kept === undefined || !keepsName(entry) || !isPortable(kept) || !naming.isFine(kept))
    return naming.fresh(entry, suffix);
  const dot = kept.lastIndexOf('.');
  return suffix === '' ? kept : `${kept.slice(0, dot)}${suffix}${kept.slice(dot)}`;
}

/**
 * One name an entry, all different even where upper and lower case are the same: in the order given, later
 * ones get `-2`, `-3`. Kept names go first, so that a new entry never takes an imported one's name.
 */
export function fileNamesOf(entries: readonly WritableEntry[], naming = USUAL): string[] {
  const taken = new Set<string>();
  const names = new Map<WritableEntry, string>();
  const kept = entries.filter(
    (entry) => entry.raw !== undefined && fileNameOf(entry, '', naming) === entry.raw.fileName,
  );
  for (const entry of [...kept, ...entries]) {
    if (names.has(entry)) continue;
    let name = fileNameOf(entry, '', naming);
    for (let number = 2; taken.has(name.normalize('NFC').toLowerCase()); number += 1) {
      name = fileNameOf(entry, `-${number}`, naming);
    }
    taken.add(name.normalize('NFC').toLowerCase());
    names.set(entry, name);
  }
  return entries.map((entry) => names.get(entry) ?? '');
}
