// Pictures and sounds that come with the pages of an import: files among the chosen ones, or in a chosen archive, that a
// page names. Of each only the first bytes are looked at before it is laid, and one is in memory at a time.
import { fileNameIn, kindOfFile } from '../formats/file-name.ts';
import { HEAD_BYTES, isOfKind } from '../formats/media-kind.ts';
import { looksLikeZip, type ZipFile } from '../formats/zip.ts';
import { zipFolder } from '../formats/zip-folder.ts';
import { MEDIA, type Medium, mediumAt, mediumFileName, type NamedMedium } from '../journal/medium.ts';
import { readBytes, readMedia } from '../store/media.ts';
import { newBlobKey } from '../vault/blob.ts';
import type { SourceFile } from './jobs.ts';
import { allOf, MEDIA_LIMITS } from './media-files.ts';

/** A file that is what a page names. */
export interface ComingMedium extends NamedMedium {
  /** By which the person knows it; in an archive that inside it. */
  path: string;
  /** Bytes; in an archive as it claims. Null of a picture that is drawn when it is laid. */
  size: number | null;
  /** All of it as it is kept; null where it cannot be read, or drawn. */
  read: () => Promise<Laid | null>;
}

/** What is laid, with its pixels where they are known. */
export interface Laid {
  bytes: ZipFile['bytes'];
  width?: number;
  height?: number;
}

interface Seen extends ComingMedium {
  size: number;
  head: Uint8Array;
}

const asItIs = async (reading: Promise<ZipFile['bytes'] | null>): Promise<Laid | null> => {
  const bytes = await reading;
  return bytes && { bytes };
};

/** A file that was chosen on its own has no folder. */
const mediumOf = (path: string): NamedMedium | null =>
  mediumAt(path.includes('/') ? path : `${MEDIA}/${path}`);

async function* seenInArchive(file: Blob, isNamed: (id: string) => boolean): AsyncGenerator<Seen, void> {
  const { folder, look } = await zipFolder(file, MEDIA_LIMITS);
  for (const path of folder.paths) {
    const named = mediumAt(path);
    const seen = named && isNamed(named.id) ? await look(path, HEAD_BYTES) : null;
    if (named && seen) yield { ...named, ...seen, path, read: () => asItIs(folder.read(path)) };
  }
}

async function* seenIn(
  { path, file }: SourceFile,
  isNamed: (id: string) => boolean,
): AsyncGenerator<Seen, void> {
  const named = mediumOf(path);
  if (named) {
    if (!isNamed(named.id)) return;
    const head = await allOf(file.slice(0, HEAD_BYTES));
    if (head) yield { ...named, path, size: file.size, head, read: () => asItIs(allOf(file)) };
    return;
  }
  // Of ten thousand pages each would be asked of another process of the browser.
  const isPage = kindOfFile(fileNameIn(path)).startsWith('page');
  if (!isPage && (await looksLikeZip(file))) yield* seenInArchive(file, isNamed);
}

/**
 * What pages name among the chosen files, each once: of two files of one id the one of the kind that is named, else the
 * first. What only is called a picture is none.
 */
export async function mediaAmong(
  files: readonly SourceFile[],
  named: readonly NamedMedium[],
): Promise<ComingMedium[]> {
  const types = new Map(named.map(({ id, type }) => [id, type]));
  const found = new Map<string, ComingMedium & { size: number }>();
  if (types.size === 0) return [];
  for (const source of files) {
    try {
      for await (const { head, ...one } of seenIn(source, (id) => types.has(id))) {
        if (one.size > MEDIA_LIMITS.fileBytes || !isOfKind(head, one.type)) continue;
        const before = found.get(one.id);
        const type = types.get(one.id);
        if (!before || (before.type !== type && one.type === type)) found.set(one.id, one);
      }
    } catch {
      // A file that is gone: it was told as one that cannot be opened.
    }
  }
  let left = MEDIA_LIMITS.totalBytes;
  return [...found.values()].filter(({ size }) => {
    left -= size;
    return left >= 0;
  });
}

/**
 * The rows of what comes; what is here already is left out. Where a row is here without its bytes, its key stays: bytes
 * that lie there yet are sealed with it.
 */
export async function comingRows(coming: readonly ComingMedium[], addedAt: number): Promise<Medium[]> {
  const here = new Map((await readMedia(coming.map(({ id }) => id))).map((row) => [row.id, row]));
  const rows: Medium[] = [];
  for (const { id, type, size } of coming) {
    const row = here.get(id);
    if (row && (await readBytes(row))) continue;
    const isSame = row?.type === type && (size === null || row.size === size);
    rows.push(isSame ? row : { id, type, size: size ?? 0, key: row?.key ?? newBlobKey(), addedAt });
  }
  return rows;
}

/** What a row says of its bytes. */
export type LaidSize = Pick<Medium, 'size' | 'width' | 'height'>;

const isAsSeen = (bytes: Uint8Array, { size, type }: ComingMedium): boolean =>
  (size === null || bytes.length === size) && isOfKind(bytes, type);

/** The files of these rows as they are laid; what is known of those that could be read is added to `laid`, by id. */
export async function* comingFiles(
  coming: readonly ComingMedium[],
  rows: readonly Medium[],
  laid: Map<string, LaidSize>,
  tell: (done: number) => void,
): AsyncGenerator<ZipFile, void> {
  const ids = new Set(rows.map(({ id }) => id));
  let done = 0;
  for (const one of coming.filter(({ id }) => ids.has(id))) {
    const read = await one.read();
    done += 1;
    tell(done);
    if (!read || !isAsSeen(read.bytes, one)) continue;
    const { bytes, ...pixels } = read;
    laid.set(one.id, { size: bytes.length, ...pixels });
    yield { path: `${MEDIA}/${mediumFileName(one)}`, bytes };
  }
}
