// From the files a person chose to what is in them. Every file ends as pages or entries, or in the list of what could
// not be read; only what systems leave behind (.DS_Store, .git) is passed over.
import { guessColumns } from '../formats/csv/columns.ts';
import { readCsv } from '../formats/csv/read-csv.ts';
import { readTable } from '../formats/csv/read-table.ts';
import { isDailyNotesFile } from '../formats/daily-notes.ts';
import type { Folder, Foreign, ForeignUnread } from '../formats/foreign/foreign.ts';
import {
  dayOfNotes,
  type FoundItem,
  foreignInFolder,
  type ReadOptions,
  readFiles,
} from '../formats/index.ts';
import type { PageContent } from '../formats/page.ts';
import { ZIP_LIMITS } from '../formats/zip.ts';
import { firstWords } from '../journal/entry.ts';
import { isAgeFile } from '../vault/age-magic.ts';
import { type Chosen, chosenEntry, chosenPage } from './chosen.ts';
import type { FoundTable, Progress, ReadAsking, SourceFile, Unread } from './jobs.ts';
import { filesChosen, filesOfArchive, type MediaFiles } from './media-files.ts';

// Each file is asked of another process of the browser, so several are on their way at a time.
const AT_ONCE = 32;
const TELL_EVERY = 100;
const LEFT_BEHIND =
  /(?:^|\/)(?:\.[^/]+|__MACOSX)\/|(?:^|\/)(?:\.ds_store|thumbs\.db|desktop\.ini|\._[^/]*)$/i;

type Tell = (progress: Progress) => void;
/** What was asked, and what the files themselves tell of their names. */
type Asking = ReadAsking & Pick<ReadOptions, 'dayOf'> & { beside: MediaFiles };

export interface AllChosen {
  chosen: Chosen[];
  unread: Unread[];
  /** What programs kept and Ebb has no place for, by the program's name of it, with how many entries had it. */
  leftOut: Map<string, number>;
  tables: FoundTable[];
}

const nothing = (): AllChosen => ({ chosen: [], unread: [], leftOut: new Map(), tables: [] });

function add(all: AllChosen, more: AllChosen): void {
  // Not by spreading: an archive may hold more pages than a call takes arguments.
  for (const one of more.chosen) all.chosen.push(one);
  for (const one of more.unread) all.unread.push(one);
  for (const one of more.tables) all.tables.push(one);
  for (const [field, times] of more.leftOut) all.leftOut.set(field, (all.leftOut.get(field) ?? 0) + times);
}

/** Reads chosen files, archives opened, in the order they were chosen. */
export async function readChosen(
  files: readonly SourceFile[],
  asked: ReadAsking,
  tell: Tell,
): Promise<AllChosen> {
  const all = nothing();
  const dayOf = await dayOfNotes(folderOf(files.filter(({ path }) => isDailyNotesFile(path))));
  const beside = filesChosen(files);
  const reading: Asking = { ...asked, ...(dayOf && { dayOf }), beside };
  let wanted = files.filter(({ path }) => !LEFT_BEHIND.test(path));
  if (wanted.length > 1) {
    const found = await readAsFolder(wanted, reading);
    if (found) {
      add(all, found.all);
      wanted = wanted.filter(({ path }) => !found.takes(path));
    }
  }
  const limit = { bytes: ZIP_LIMITS.totalBytes };
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    tell({ step: 'reading', done: at, total: wanted.length });
    const some = wanted.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map((file) => readOne(file, reading, limit, tell)));
    for (const one of read) add(all, one);
  }
  return all;
}

function folderOf(files: readonly SourceFile[]): Folder {
  const byPath = new Map(files.map(({ path, file }) => [path, file]));
  const read = async (path: string) => {
    const file = byPath.get(path);
    if (!file || file.size > ZIP_LIMITS.totalBytes) return null;
    return file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
  };
  return { paths: [...byPath.keys()], read };
}

/** The chosen files as the unpacked archive of one program; null when they are none. */
async function readAsFolder(
  files: readonly SourceFile[],
  reading: Asking,
): Promise<{ all: AllChosen; takes: (path: string) => boolean } | null> {
  const found = await foreignInFolder(folderOf(files), '', reading);
  return found && { all: await ofForeign(found.foreign, null, reading.beside), takes: found.takes };
}

async function readOne(
  source: SourceFile,
  reading: Asking,
  limit: { bytes: number },
  tell: Tell,
): Promise<AllChosen> {
  const read = nothing();
  try {
    for await (const item of readFiles([{ path: source.path, blob: source.file }], reading)) {
      add(read, await ofItem(item, source, reading, limit));
      const done = read.chosen.length;
      if (done > 0 && done % TELL_EVERY === 0) tell({ step: 'reading', done, total: 0 });
    }
  } catch {
    read.unread.push({ file: source.path, code: 'cannot-open' });
  }
  if (read.chosen.length > 0 || !(await isAgeFile(source.file).catch(() => false))) return read;
  return { ...nothing(), unread: [{ file: source.path, code: 'sealed' }] };
}

/** Blank, or a day and a layout around nothing. A line that Ebb does not understand may say something: it stays. */
function saysNothing({ title = '', description = '', body, tags, feelings, extra }: PageContent): boolean {
  return `${title}${description}${body}`.trim() === '' && tags.length + feelings.length + extra.length === 0;
}

/** A table by what was said of its columns, else by what they seem to be. */
async function ofTable(
  { path, text }: { path: string; text: string },
  { columns }: ReadAsking,
  modifiedAt: number,
): Promise<AllChosen> {
  const table = readTable(text);
  const { isAmbiguous, ...guess } = guessColumns(table);
  const said = Object.hasOwn(columns, path) ? columns[path] : undefined;
  const read = { roles: (said ?? guess).roles, dateOrder: (said ?? guess).dateOrder };
  const examples = table.header.map((_, at) =>
    firstWords(table.rows.find(({ cells }) => cells[at]?.trim())?.cells[at] ?? '', 40),
  );
  const found = { file: path, header: table.header, examples, columns: read, isAmbiguous };
  const all = read.roles.includes('day')
    ? await ofForeign(readCsv(text, read, path), modifiedAt, null)
    : nothing();
  return { ...all, tables: [found] };
}

async function ofItem(
  item: FoundItem,
  source: SourceFile,
  reading: Asking,
  limit: { bytes: number },
): Promise<AllChosen> {
  const modifiedAt = source.file.lastModified;
  if ('foreign' in item) return ofForeign(item.foreign, modifiedAt, filesOfArchive(source));
  if ('table' in item) return ofTable(item.table, reading, modifiedAt);
  const read = nothing();
  if (!('page' in item)) {
    const file = item.path || source.path;
    if (!LEFT_BEHIND.test(file)) read.unread.push({ file, code: item.code });
    return read;
  }
  const { page } = item;
  if (LEFT_BEHIND.test(page.path)) return read;
  if (saysNothing(page.content)) {
    read.unread.push({ file: page.path, code: 'nothing-in-it' });
    return read;
  }
  limit.bytes -= page.bytes.length;
  if (limit.bytes < 0) read.unread.push({ file: page.path, code: 'too-much' });
  // What is in an archive has a path of its own, and nobody says when it was changed.
  else if (page.path !== source.path) read.chosen.push(await chosenPage(page, null, filesOfArchive(source)));
  else read.chosen.push(await chosenPage(page, modifiedAt, reading.beside));
  return read;
}

async function ofForeign(
  foreign: Foreign,
  modifiedAt: number | null,
  files: MediaFiles | null,
): Promise<AllChosen> {
  const read = nothing();
  for (const entry of foreign.entries) {
    if (saysNothing(entry.content) && entry.media.length === 0)
      read.unread.push(unreadOf({ ...entry, code: 'nothing-in-it' }));
    else read.chosen.push(await chosenEntry(entry, modifiedAt, files));
  }
  for (const one of foreign.unread) read.unread.push(unreadOf(one));
  read.leftOut = foreign.leftOut;
  return read;
}

const unreadOf = ({ file, line, code, text }: ForeignUnread): Unread => ({
  file,
  code,
  ...(line === undefined ? {} : { line }),
  ...(text === undefined ? {} : { text }),
});
