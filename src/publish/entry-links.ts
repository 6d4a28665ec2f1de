// Links from one entry to another, as they may go out: those to a post that is out lead there, all others go, and with
// them every word that would tell what they led to.
import { asWords, cutsOf } from '../journal/cut-places.ts';
import { addressRound, editsRound } from './address-round.ts';
import { EntryTargets, type OtherEntry, stemsOf, tellingNames } from './entry-targets.ts';
import { type Edit, gone, type Known, LinkEdits, type RemovedLink } from './link-edits.ts';
import type { Place } from './link-mark.ts';
import { namesOf, wordsOf } from './names.ts';
import { isTelling } from './telling-words.ts';

const knownOfLists = new WeakMap<readonly OtherEntry[], Known>();

/** A file name without a day is a word like others. */
const DAY = /^\d{2,4}-\d{1,2}-\d{1,2}/;

function knownOf(others: readonly OtherEntry[]): Known {
  const known = knownOfLists.get(others);
  if (known) return known;
  const hidden = others.filter(({ postName }) => postName === null);
  // Of a post that is out, the name it has in the journal alone may tell what was replaced in the other.
  const stems = others.flatMap((other) =>
    stemsOf(other).filter((stem) => stem !== other.postName && DAY.test(stem)),
  );
  const files = [...hidden.map(({ id }) => id), ...stems];
  const made: Known = {
    targets: new EntryTargets(others),
    titles: namesOf(hidden.flatMap(({ title }) => (title ? [[title, true] as const] : []))),
    files: namesOf(files.map((name) => [name, true] as const)),
    postNames: new Set(others.flatMap(({ postName }) => (postName === null ? [] : [postName]))),
  };
  knownOfLists.set(others, made);
  return made;
}

/** What lies in a place that changes as a whole changes with it. */
export function edited(text: string, edits: Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, instead } of edits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at && end > start) continue;
    pieces.push(text.slice(at, Math.max(at, start)), start < at ? '' : instead);
    at = Math.max(at, end);
  }
  return asWords([...pieces, text.slice(at)]);
}

/** The last tells something only of a text with brackets. */
const WAYS = ['left', 'past', 'parting'] as const;

/** Where names of files and ids stand in a text, as it is written, or past marks and tags in them. */
function filesIn(text: string, { files }: Known): Place[] {
  if (files.isEmpty) return [];
  const all = WAYS.slice(0, /[[\]]/.test(text) ? 3 : 2).flatMap((marks) => {
    const words = wordsOf(text, marks);
    return words.flatMap((word, index): Place[] => {
      const found = files.at(words, index).at(-1);
      const end = found && words[found.last]?.end;
      // A longer name that begins with this one is another file's.
      if (end === undefined || /^-[\p{L}\p{N}]/u.test(text.slice(end, end + 3))) return [];
      return [{ start: word.start, end }];
    });
  });
  return [...new Map(all.map((place) => [`${place.start} ${place.end}`, place])).values()];
}

/** An address that is no link goes, and with it the words of what it stands in, where these tell of the entry. */
function withoutAddress(
  text: string,
  run: Place,
  entries: readonly OtherEntry[],
  { titles }: Known,
): { edits: Edit[] | null; removed: RemovedLink } {
  const target = text.slice(run.start, run.end);
  const telling = tellingNames(entries, target);
  let gone = '';
  const edits = editsRound(text, run, (words) => {
    const isGone = isTelling(words, telling, titles);
    if (isGone) gone = words;
    return isGone;
  });
  return { edits, removed: { text: gone, target } };
}

/** Without names of files and ids that stand in a text without being a link, each with the address round it. */
function withoutFiles(text: string, known: Known): { text: string; removed: RemovedLink[] } {
  const removed: RemovedLink[] = [];
  const edits = filesIn(text, known).flatMap((named) => {
    const run = addressRound(text, named);
    const target = known.targets.find(text.slice(run.start, run.end));
    const found = withoutAddress(text, run, target.kind === 'private' ? target.entries : [], known);
    removed.push(found.removed);
    return found.edits ?? [gone(text, run)];
  });
  return { text: edits.length === 0 ? text : edited(text, edits), removed };
}

/** What parts an address, with the escapes of Markdown, of addresses and of HTML. */
const SLASH = String.raw`(?:\\?[/\\]|%2f|&#0{0,4}47;|&#x0{0,4}2f;|&sol;)`;
const DAY_PATH = new RegExp(String.raw`(?<!\d)\d{4}${SLASH}\d{1,2}${SLASH}\d{1,2}${SLASH}`, 'gi');

/** Addresses that a blog gives to entries which are not for others, wherever they stand: they need not be links. */
function withoutAddresses(text: string, known: Known): { text: string; removed: RemovedLink[] } {
  const { targets } = known;
  const removed: RemovedLink[] = [];
  const edits = [...text.matchAll(DAY_PATH)].flatMap(({ 0: day, index }) => {
    const run = addressRound(text, { start: index, end: index + day.length });
    const said = text.slice(run.start, run.end);
    const target = targets.find(said);
    if (target.kind === 'out') return [];
    const entries =
      target.kind === 'private' && target.entries.length > 0 ? target.entries : targets.begun(said);
    if (entries.every(({ postName }) => postName !== null)) return [];
    const gone = withoutAddress(text, run, entries, known);
    removed.push(gone.removed);
    return gone.edits ?? cutsOf(text, [run]);
  });
  return { text: edits.length === 0 ? text : edited(text, edits), removed };
}

/** Nobody nests links deeper. */
const MOST_ROUNDS = 20;

/**
 * A text whose links to other entries are fit for others. A link to a post that is out becomes a `post_url` of Jekyll's;
 * any other goes, and of its words stay those that do not tell what it led to. Other links are left alone.
 */
export function withoutPrivateLinks(
  text: string,
  others: readonly OtherEntry[],
): { text: string; removed: RemovedLink[] } {
  const known = knownOf(others);
  const removed: RemovedLink[] = [];
  let left = text;
  // What stood on both sides of a link may be one together.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = new LinkEdits(left, known);
    if (found.edits.length > 0) left = edited(left, found.edits);
    removed.push(...found.removed);
    if (found.removed.length === 0) break;
  }
  const bare = withoutFiles(left, known);
  const open = withoutAddresses(bare.text, known);
  return { text: open.text, removed: [...removed, ...bare.removed, ...open.removed] };
}

/** Where a text links to posts that are out, as `withoutPrivateLinks` writes it. */
export function postUrlsIn(text: string, others: readonly OtherEntry[]): Place[] {
  const { postNames } = knownOf(others);
  return [...text.matchAll(/\{% post_url ([^\n%]{1,1000}?) %\}/g)].flatMap(
    ({ 0: tag, 1: name = '', index }) =>
      postNames.has(name) ? [{ start: index, end: index + tag.length }] : [],
  );
}

/** Whether a text holds a `post_url` of ours, and whether Jekyll would evaluate anything else in it. */
export function liquidIn(
  text: string,
  others: readonly OtherEntry[],
): { hasPostUrl: boolean; hasOther: boolean } {
  const links = postUrlsIn(text, others);
  const rest = edited(
    text,
    links.map((link) => ({ ...link, instead: '' })),
  );
  return { hasPostUrl: links.length > 0, hasOther: rest.includes('{{') || rest.includes('{%') };
}
