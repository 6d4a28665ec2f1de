// Which entries an export is about, and what their files are called.
import { exportFileNames } from '../formats/export-markdown.ts';
import type { WritableEntry } from '../formats/page.ts';
import { type Entry, isOwn } from '../journal/entry.ts';
import type { ExportShape } from '../journal/export-choices.ts';
import { filtered, NO_FILTER } from '../journal/filter.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import { matcherOf, searchedText } from '../journal/search.ts';
import { compareWhen } from '../journal/when.ts';
import type { Dictionary } from '../journal/words.ts';
import { readEntryIds } from '../store/entries.ts';
import { someEntries } from '../store/lots.ts';
import { readOwnMarks } from '../store/marks.ts';
import { readSettings } from '../store/settings.ts';
import type { Days, Selection } from './export-jobs.ts';

const NO_BYTES = new Uint8Array(0);

async function matching(marks: readonly Mark[], query: string, words: Dictionary): Promise<Mark[]> {
  const isMeant = matcherOf(query, words);
  if (!isMeant) return [...marks];
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const found: Mark[] = [];
  for await (const lot of someEntries([...byId.keys()])) {
    for (const entry of lot) {
      const mark = byId.get(entry.id);
      if (mark && isMeant(mark, searchedText(entry))) found.push(mark);
    }
  }
  return found;
}

/** The marks of what is meant. */
async function marksOf(selection: Selection, words: Dictionary): Promise<Mark[]> {
  const marks = await readOwnMarks();
  if (selection.kind === 'all') return marks;
  if (selection.kind === 'public') return marks.filter((mark) => mark.visibility === 'public');
  const { dayStartsAt } = await readSettings();
  const narrowed = filtered(marks, selection.filter, { resolve: words.resolve, dayStartsAt });
  return matching(narrowed, selection.query, words);
}

/** Ids of what is meant, oldest first; with a range of days, of those alone, as the person lives them. */
export async function selectInTime(
  selection: Selection,
  words: Dictionary,
  days: Days | null = null,
): Promise<string[]> {
  const marks = (await marksOf(selection, words)).sort(newestFirst).reverse();
  if (!days) return marks.map(({ id }) => id);
  const { dayStartsAt } = await readSettings();
  const reading = { resolve: words.resolve, dayStartsAt };
  return filtered(marks, { ...NO_FILTER, ...days }, reading).map(({ id }) => id);
}

/** As much of an entry as its file name needs. */
export interface Named {
  id: string;
  writtenAt: number;
  path: string;
  file: WritableEntry;
}

export function namedOf({ id, when, title, raw, writtenAt, origin }: Entry): Named {
  const read = raw && { ...raw.read, extra: [], feelings: [], tags: [] };
  const file: WritableEntry = {
    when,
    ...(title === undefined ? {} : { title }),
    body: '',
    tags: [],
    feelings: [],
    extra: [],
    ...(raw && read ? { raw: { bytes: NO_BYTES, fileName: raw.fileName, read, labels: [] } } : {}),
  };
  return { id, writtenAt: writtenAt.at, path: origin?.path ?? '', file };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In order of time, so that `-2` and `-3` are the same at every export. */
function inTime(a: Named, b: Named): number {
  const byWhen = compareWhen(a.file.when, b.file.when) || a.writtenAt - b.writtenAt;
  return byWhen || compareText(a.path, b.path) || compareText(a.id, b.id);
}

/**
 * Ids of what is meant, in no order. Of everything the marks need not be read: whoever reads the entries leaves out
 * those that are not the person's own.
 */
export const selectIds = async (selection: Selection, words: Dictionary): Promise<string[]> =>
  selection.kind === 'all' ? readEntryIds() : (await marksOf(selection, words)).map(({ id }) => id);

/** What each is called, by id; the names are all different. */
export function namesOf(named: readonly Named[], shape: ExportShape): Map<string, string> {
  const ordered = [...named].sort(inTime);
  const names = exportFileNames(
    ordered.map(({ file }) => file),
    shape,
  );
  return new Map(ordered.map(({ id }, index) => [id, names[index] ?? '']));
}

/** The same of entries that are read for it alone. */
export async function readNames(
  selection: Selection,
  words: Dictionary,
  shape: ExportShape,
): Promise<Map<string, string>> {
  const named: Named[] = [];
  for await (const lot of someEntries(await selectIds(selection, words))) {
    for (const entry of lot) if (isOwn(entry)) named.push(namedOf(entry));
  }
  return namesOf(named, shape);
}
