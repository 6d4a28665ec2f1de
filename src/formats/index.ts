// What the files that a person chose hold, decided by what is in them and never by a name alone: our own backup is
// asked first, then every other program, and what is left is a page of Markdown or a reason why it is none.
import { isBackup } from './backup.ts';
import { type DayOfPath, isDailyNotesFile, readDailyNotes } from './daily-notes.ts';
import { fileNameIn, kindOfFile } from './file-name.ts';
import type { Folder, Foreign } from './foreign/foreign.ts';
import { foreignIn, isBrokenJson, MOST_BYTES, mayBeText, readerOf, tableIn } from './foreign/read-foreign.ts';
import type { FolderReader, Reading } from './foreign/reader.ts';
import { isJournalJson } from './journal-json.ts';
import type { NotAPage, Page } from './page.ts';
import { readMarkdown } from './read-markdown.ts';
import { decodeText } from './text.ts';
import { beginsAsZip, looksLikeZip, readZip, ZIP_LIMITS, type ZipProblem } from './zip.ts';
import { zipFolder } from './zip-folder.ts';

/** A file as the browser hands it over; `path` with its folders when they are known. */
export interface InputFile {
  path: string;
  blob: Blob;
}

export type FoundItem =
  | { page: Page }
  /** Of another program, with the file or archive that it was in. */
  | { foreign: Foreign; file: string }
  /** A table of no program that is known: what its columns are, only the person can say. */
  | { table: { path: string; text: string } }
  /** `path` is that inside the archive; `archive` the archive it is in. */
  | { path: string; archive?: string; code: NotAPage['notAPage'] | ZipProblem | OtherCode };

/** Why a file that has a journal in it gives none. */
type OtherCode = 'backup' | 'own-data' | 'json-damaged';

export interface ReadOptions extends Reading {
  signal?: AbortSignal;
  /** Tells the day of notes whose names have a form of their own. */
  dayOf?: DayOfPath;
}

/** A file of at most this size is read once, whatever it turns out to be. */
const SMALL_BYTES = 1_000_000;
const HEAD_BYTES = 1_024;
/** In an archive these are not unpacked to see what they are. */
const NO_TEXT =
  /\.(?:jpe?g|png|gif|heic|heif|webp|avif|bmp|tiff?|svg|mp4|mov|m4v|avi|webm|mp3|m4a|aac|wav|ogg|caf|pdf|zip|gz|woff2?|ttf|css|js|exe|db|sqlite)$/i;

function mayBePage(path: string): boolean {
  return kindOfFile(fileNameIn(path)).startsWith('page');
}

function itemOf(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
  archive?: string,
): FoundItem {
  const from = archive === undefined ? {} : { archive };
  if (isJournalJson(bytes)) return { path, ...from, code: 'own-data' };
  const foreign = foreignIn(bytes, path, options);
  if (foreign) return { foreign, file: path };
  const read = readMarkdown({ path, bytes }, options.dayOf);
  if (!('notAPage' in read)) return { page: read };
  const text = tableIn(bytes);
  if (text !== null) return { table: { path, text } };
  const code = isBrokenJson(bytes) ? 'json-damaged' : read.notAPage;
  return { path, ...from, code };
}

async function* itemsOfArchive(file: InputFile, options: ReadOptions): AsyncGenerator<FoundItem, void> {
  const { folder } = await zipFolder(file.blob);
  if (folder.paths.includes('manifest.json') && (await isBackup(file.blob))) {
    yield { path: '', archive: file.path, code: 'backup' };
    return;
  }
  const reader = await readerOf(folder);
  if (reader) yield { foreign: await reader.read(folder, file.path, options), file: file.path };
  const dayOf = await dayOfNotes(folder);
  yield* pagesOfArchive(file, dayOf ? { ...options, dayOf } : options, reader);
}

/** Every file of an archive on its own, but for those that belong to the program whose archive it is. */
async function* pagesOfArchive(
  file: InputFile,
  options: ReadOptions,
  reader: FolderReader | null,
): AsyncGenerator<FoundItem, void> {
  const others: string[] = [];
  const isWanted = (path: string) => {
    if (reader?.takes(path)) return false;
    if (!NO_TEXT.test(path)) return true;
    others.push(path);
    return false;
  };
  for await (const item of readZip(file.blob, {
    isWanted,
    ...(options.signal && { signal: options.signal }),
  })) {
    yield 'bytes' in item
      ? itemOf(item.path, item.bytes, options, file.path)
      : { path: item.path, archive: file.path, code: item.problem };
  }
  for (const path of others) yield { path, archive: file.path, code: 'other-extension' };
}

/** A small file is read whole at once, archive or not. */
async function* itemsOfSmall(file: InputFile, options: ReadOptions): AsyncGenerator<FoundItem, void> {
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  if (beginsAsZip(bytes)) yield* itemsOfArchive({ ...file, blob: new Blob([bytes]) }, options);
  else yield itemOf(file.path, bytes, options);
}

async function itemOfLarge({ path, blob }: InputFile, options: ReadOptions): Promise<FoundItem> {
  const isPage = mayBePage(path);
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  // Its first bytes may still tell what it is.
  if (!isPage && !mayBeText(head)) return itemOf(path, head, options);
  if (blob.size > (isPage ? ZIP_LIMITS.fileBytes : MOST_BYTES)) return { path, code: 'file-too-large' };
  return itemOf(path, new Uint8Array(await blob.arrayBuffer()), options);
}

/**
 * What the files hold, archives opened (one level), in the order given.
 * @throws only the signal's reason, and what the browser throws for a file that is gone
 */
export async function* readFiles(
  files: Iterable<InputFile>,
  options: ReadOptions,
): AsyncGenerator<FoundItem, void> {
  for (const file of files) {
    options.signal?.throwIfAborted();
    if (file.blob.size <= SMALL_BYTES) yield* itemsOfSmall(file, options);
    else if (await looksLikeZip(file.blob)) yield* itemsOfArchive(file, options);
    else yield await itemOfLarge(file, options);
  }
}

/** How the daily notes in a folder tell their day, where vaults of Obsidian are in it that say so; null without one. */
export async function dayOfNotes({ paths, read }: Folder): Promise<DayOfPath | null> {
  const vaults: DayOfPath[] = [];
  for (const path of paths.filter(isDailyNotesFile)) {
    const bytes = await read(path);
    const dayOf = bytes && readDailyNotes(path, decodeText(bytes).text);
    if (dayOf) vaults.push(dayOf);
  }
  if (vaults.length === 0) return null;
  return (path) => {
    for (const dayOf of vaults) {
      const day = dayOf(path);
      if (day !== null) return day;
    }
    return null;
  };
}

/** A folder of chosen files as one program's; null when it is none's. */
export async function foreignInFolder(
  folder: Folder,
  name: string,
  reading: Reading,
): Promise<{ foreign: Foreign; takes: (path: string) => boolean } | null> {
  const reader = await readerOf(folder);
  return reader && { foreign: await reader.read(folder, name, reading), takes: reader.takes };
}
