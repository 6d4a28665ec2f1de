// Entries out as one file: a table, data, or a page to print.
import { Batches } from '../formats/batches.ts';
import { EntriesTable } from '../formats/entries-csv.ts';
import { writeJournalJson } from '../formats/journal-json.ts';
import {
  entryHtml,
  type PageHead,
  type PageWords,
  pageAfter,
  pageBefore,
  rangeEnds,
} from '../formats/page-html.ts';
import { stripsSvg } from '../formats/strips-svg.ts';
import { encodeText } from '../formats/text.ts';
import { dayNumber } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { type Mark, markOf } from '../journal/mark.ts';
import { Dictionary } from '../journal/words.ts';
import { readSettings } from '../store/settings.ts';
import { readWords } from '../store/words.ts';
import { timesNamed, type WrittenDay, writtenDays } from '../trends/days.ts';
import { pictureOf } from '../trends/picture.ts';
import type { Days, Jobs, OneFile } from './jobs.ts';
import { Leaving, type Tell } from './leaving.ts';
import { selectInTime } from './selecting.ts';

/** Feelings that a page draws; the table has them all. */
const MOST_STRIPS = 4;

const TYPES = { csv: 'text/csv', json: 'application/json', html: 'text/html' } as const;

type Named = Pick<Dictionary, 'labelOf' | 'resolve'>;

async function tableOf(entries: AsyncIterable<Entry>, { labelOf }: Named): Promise<Batches> {
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

async function dataOf(entries: AsyncIterable<Entry>, { labelOf }: Named): Promise<Batches> {
  const batches = new Batches();
  for await (const part of writeJournalJson(entries, labelOf)) batches.add(part);
  return batches;
}

/** Table and picture from the entries that are on the page, and from no others. */
function headOf(days: readonly WrittenDay[], range: Days, words: PageWords, { labelOf }: Named): PageHead {
  const counts = timesNamed(days);
  const feelings = counts.map(({ id, days: on }) => ({ label: labelOf(id), days: on }));
  const head = { words, ...range, writtenDays: days.length, feelings };
  if (counts.length === 0) return { ...head, svg: null };
  const numbers = { first: dayNumber(range.from), last: dayNumber(range.to) };
  const strips = counts.slice(0, MOST_STRIPS).map(({ id }) => ({
    label: labelOf(id),
    days: pictureOf(days, id, numbers).days,
  }));
  const title = words.picture.replace('{labels}', strips.map(({ label }) => label).join(', '));
  return { ...head, svg: stripsSvg({ ...numbers, strips, ends: rangeEnds(head), title }) };
}

async function pageOf(
  entries: AsyncIterable<Entry>,
  { days, words }: Extract<OneFile, { kind: 'html' }>,
  named: Named,
): Promise<Batches[]> {
  const articles = new Batches();
  const marks: Mark[] = [];
  for await (const entry of entries) {
    articles.add(encodeText(entryHtml(entry, words, named)));
    marks.push(markOf(entry, false));
  }
  const { dayStartsAt } = await readSettings();
  const before = new Batches();
  before.add(
    encodeText(pageBefore(headOf(writtenDays(marks, dayStartsAt, named.resolve), days, words, named))),
  );
  const after = new Batches();
  after.add(encodeText(pageAfter(words, marks.length === 0)));
  return [before, articles, after];
}

async function partsOf(what: OneFile, entries: AsyncIterable<Entry>, words: Named): Promise<Batches[]> {
  if (what.kind === 'html') return pageOf(entries, what, words);
  if (what.kind === 'csv') return [await tableOf(entries, words)];
  return [await dataOf(what.selection.kind === 'public' ? withoutOrigin(entries) : entries, words)];
}

/** One file of a kind; its type says which. */
export async function exportFile(what: OneFile, tell?: Tell): Promise<Jobs['export-file']['answer']> {
  const words = new Dictionary(await readWords());
  const leaving = new Leaving(what.selection, words, tell);
  const days = what.kind === 'html' ? what.days : null;
  const entries = leaving.entriesOf(await selectInTime(what.selection, words, days));
  const named = { labelOf: leaving.labelOf, resolve: words.resolve };
  const parts = await partsOf(what, entries, named);
  const file = new Blob(
    parts.map((part) => part.blob()),
    { type: TYPES[what.kind] },
  );
  return { ...leaving.counts, file };
}
