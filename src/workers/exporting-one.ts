// Entries out as one file: a table, data, or a page to print; with the pictures and sounds that data and a page name
// beside it, in an archive.
import { Batches } from '../formats/batches.ts';
import { EntriesTable } from '../formats/entries-csv.ts';
import { type JsonNaming, writeJournalJson } from '../formats/journal-json.ts';
import {
  entryHtml,
  type Naming,
  type PageHead,
  type PageWords,
  pageAfter,
  pageBefore,
  rangeEnds,
  rowOf,
} from '../formats/page-html.ts';
import { stripsSvg } from '../formats/strips-svg.ts';
import { encodeText } from '../formats/text.ts';
import { Archive } from '../formats/zip.ts';
import { unsqueezed } from '../formats/zip-pack.ts';
import { dayNumber } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { type Mark, markOf } from '../journal/mark.ts';
import { Dictionary } from '../journal/words.ts';
import { readSettings } from '../store/settings.ts';
import { readWords } from '../store/words.ts';
import { timesNamed, type WrittenDay, writtenDays } from '../trends/days.ts';
import { pictureOf } from '../trends/picture.ts';
import type { Days, Exported, OneFile } from './export-jobs.ts';
import type { Jobs } from './jobs.ts';
import { Leaving, type Tell } from './leaving.ts';
import { MediaLeaving } from './media-leaving.ts';
import { selectInTime } from './selecting.ts';

/** Feelings that a page draws; the table has them all. */
const MOST_STRIPS = 4;

const TYPES = { csv: 'text/csv', json: 'application/json', html: 'text/html' } as const;

async function tableOf(entries: AsyncIterable<Entry>, { labelOf }: Naming): Promise<Batches> {
  const table = new EntriesTable(labelOf);
  for await (const entry of entries) table.add(entry);
  const batches = new Batches();
  for (const part of table.parts()) batches.add(part);
  return batches;
}

/** Where an entry came from is a path of somebody's disk: nothing for others. */
async function* withoutOrigin(entries: AsyncIterable<Entry>): AsyncGenerator<Entry, void> {
  for await (const { origin: _, ...entry } of entries) yield entry;
}

async function dataOf(entries: AsyncIterable<Entry>, naming: JsonNaming): Promise<Batches> {
  const batches = new Batches();
  for await (const part of writeJournalJson(entries, naming)) batches.add(part);
  return batches;
}

/** Table and picture from the entries that are on the page, and from no others. */
function headOf(days: readonly WrittenDay[], range: Days, words: PageWords, naming: Naming): PageHead {
  const { labelOf, along } = naming;
  const counts = timesNamed(days);
  const feelings = counts.map(({ id, days: on }) => ({ label: labelOf(id), days: on }));
  const head = { words, ...range, writtenDays: days.length, feelings, along };
  if (counts.length === 0) return { ...head, svg: null };
  const numbers = { first: dayNumber(range.from), last: dayNumber(range.to) };
  const strips = counts.slice(0, MOST_STRIPS).map(({ id }) => ({
    label: labelOf(id),
    days: pictureOf(days, id, numbers).days,
  }));
  const labels = rowOf(
    strips.map(({ label }) => label),
    words.language,
  );
  const title = words.picture.replace('{labels}', labels);
  return { ...head, svg: stripsSvg({ ...numbers, strips, ends: rangeEnds(head), title }) };
}

async function pageOf(
  entries: AsyncIterable<Entry>,
  { days, words }: Extract<OneFile, { kind: 'html' }>,
  naming: Naming,
): Promise<Batches[]> {
  const articles = new Batches();
  const marks: Mark[] = [];
  for await (const entry of entries) {
    articles.add(encodeText(entryHtml(entry, words, naming)));
    marks.push(markOf(entry, false));
  }
  const { dayStartsAt } = await readSettings();
  const before = new Batches();
  const written = writtenDays(marks, dayStartsAt, naming.resolve);
  // What went along is known by now.
  before.add(encodeText(pageBefore(headOf(written, days, words, naming))));
  const after = new Batches();
  after.add(encodeText(pageAfter(words, marks.length === 0)));
  return [before, articles, after];
}

async function partsOf(what: OneFile, entries: AsyncIterable<Entry>, naming: Naming): Promise<Batches[]> {
  if (what.kind === 'html') return pageOf(entries, what, naming);
  if (what.kind === 'csv') return [await tableOf(entries, naming)];
  return [await dataOf(what.selection.kind === 'public' ? withoutOrigin(entries) : entries, naming)];
}

/**
 * Hands the entries on, the files of each before itself: whoever writes an entry knows what of it goes along. A table
 * names no files.
 */
async function* withMedia(
  entries: AsyncIterable<Entry>,
  media: MediaLeaving,
  { counts, tell, archive }: { counts: Exported; tell: (done: number) => void; archive: Archive | null },
): AsyncGenerator<Entry, void> {
  let done = 0;
  for await (const entry of entries) {
    media.note(entry);
    for await (const { path, bytes } of media.files(counts)) {
      counts.media += 1;
      archive?.add({ path, squeezed: unsqueezed(bytes) });
      tell(done);
    }
    done += 1;
    yield entry;
  }
}

/** One file of a kind, or an archive with what goes along; its type says which. */
export async function exportFile(
  { what, name }: Jobs['export-file']['ask'],
  tell: Tell = () => undefined,
): Promise<Jobs['export-file']['answer']> {
  const words = new Dictionary(await readWords());
  const leaving = new Leaving(what.selection, words, tell);
  const { counts, labelOf } = leaving;
  const ids = await selectInTime(what.selection, words, what.kind === 'html' ? what.days : null);
  const media = new MediaLeaving(what.selection, 'flat');
  const archive = name === null ? null : new Archive();
  const tellDone = (done: number) => tell({ step: 'writing', done, total: ids.length });
  const entries = leaving.entriesOf(ids);
  const complete = withMedia(entries, media, { counts, tell: tellDone, archive });
  const naming = { labelOf, resolve: words.resolve, along: media.along };
  const parts = await partsOf(what, what.kind === 'csv' ? entries : complete, naming);
  const file = new Blob(
    parts.map((part) => part.blob()),
    { type: TYPES[what.kind] },
  );
  if (!archive || !name || archive.size === 0) return { ...counts, file };
  archive.add({ path: name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return { ...counts, file: archive.blob() };
}
