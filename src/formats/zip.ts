// Zip archives in and out: the records are ours, deflate is fflate's, without workers of its own, which a policy of
// `script-src 'self'` would not allow. Names and sizes in an archive are claims; only the bytes that really come
// out are counted.
import { Batches } from './batches.ts';
import { BlobWindow } from './blob-window.ts';
import { type ZipEntry, zipEntries } from './zip-directory.ts';
import { directoryHeader, ending, pack, type Squeezed, squeeze } from './zip-pack.ts';
import { unpack } from './zip-unpack.ts';

export interface ZipFile {
  /** With `/` between folders. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ZipProblem =
  /** For the whole archive, with an empty path: not a zip, cut short, or its directory is damaged. */
  | 'not-a-zip'
  | 'archive-damaged'
  | 'too-many-files'
  /** More bytes than the limit came out in all; nothing after this file was read. */
  | 'archive-too-large'
  /** For one file. */
  | 'file-too-large'
  | 'unsafe-name'
  | 'link'
  | 'encrypted'
  /** The checksum is wrong, the data is broken, or packed in a way that cannot be unpacked. */
  | 'file-damaged';

export type ZipItem = ZipFile | { path: string; problem: ZipProblem };

export interface ZipLimits {
  files: number;
  /** Unpacked bytes of one file. */
  fileBytes: number;
  /** Unpacked bytes in all. */
  totalBytes: number;
}

/** Far above any journal in text, far below what fills a phone's memory. */
export const ZIP_LIMITS: ZipLimits = { files: 50_000, fileBytes: 32_000_000, totalBytes: 400_000_000 };

export interface ReadZipOptions {
  limits?: ZipLimits;
  /** Files that are not wanted are skipped before anything is unpacked. */
  isWanted?: (path: string) => boolean;
  signal?: AbortSignal;
}

/** What systems leave behind in an archive. */
export const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** Whether a name stays inside the archive: no `..`, no absolute path or drive, no backslash, no control character. */
export function isSafePath(path: string): boolean {
  const isClean =
    path !== '' && !/[\\\p{Cc}]/u.test(path) && !path.startsWith('/') && !/^[A-Za-z]:/.test(path);
  return isClean && path.split('/').every((part) => part !== '..' && part !== '.');
}

/** Why a file of an archive is not even begun. */
export function problemBeforeReading(entry: ZipEntry): ZipProblem | null {
  if (!isSafePath(entry.path)) return 'unsafe-name';
  if (entry.isLink) return 'link';
  return entry.isEncrypted ? 'encrypted' : null;
}

/** What one file gives; `left` is the budget of the whole archive, spent by what came out of refused files too. */
async function itemOf(
  window: BlobWindow,
  entry: ZipEntry,
  limits: ZipLimits,
  budget: { left: number },
  signal?: AbortSignal,
): Promise<ZipItem> {
  const { path } = entry;
  const problem = problemBeforeReading(entry);
  if (problem) return { path, problem };
  const max = Math.min(limits.fileBytes, budget.left);
  const { bytes, size } = await unpack(window, entry, max, signal);
  budget.left -= size;
  if (budget.left < 0) return { path: '', problem: 'archive-too-large' };
  if (bytes) return { path, bytes };
  return { path, problem: size > max && size <= entry.bytes ? 'file-too-large' : 'file-damaged' };
}

/** The entries of an archive's directory; ends with the problem when it cannot be read further. */
async function* entriesOf(blob: Blob, maxFiles: number): AsyncGenerator<ZipEntry | ZipProblem, void> {
  let files = 0;
  for await (const entry of zipEntries(blob)) {
    files += 1;
    if (entry && files <= maxFiles) {
      yield entry;
      continue;
    }
    const damage = (await looksLikeZip(blob)) ? 'archive-damaged' : 'not-a-zip';
    yield entry ? 'too-many-files' : damage;
    return;
  }
}

/**
 * The files of an archive in its own order, one in memory at a time. Problems come in place of the file they
 * concern; those of the whole archive have an empty path and are the last item.
 * @throws only the signal's reason, and what the browser throws for a file that is gone
 */
export async function* readZip(blob: Blob, options: ReadZipOptions = {}): AsyncGenerator<ZipItem, void> {
  const { limits = ZIP_LIMITS, isWanted = () => true, signal } = options;
  const budget = { left: limits.totalBytes };
  const window = new BlobWindow(blob);
  for await (const entry of entriesOf(blob, limits.files)) {
    signal?.throwIfAborted();
    if (typeof entry === 'string') {
      yield { path: '', problem: entry };
      return;
    }
    const { path, isFolder } = entry;
    if (isFolder || SYSTEM_FILE.test(path) || (isSafePath(path) && !isWanted(path))) continue;
    const item = await itemOf(window, entry, limits, budget, signal);
    yield item;
    if (item.path === '') return;
  }
}

/** Whether bytes begin as a zip archive does: a local file, or the end of an empty one. */
export function beginsAsZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** Whether a file begins as a zip archive does; four bytes of it are read. */
export async function looksLikeZip(blob: Blob): Promise<boolean> {
  return beginsAsZip(new Uint8Array(await blob.slice(0, 4).arrayBuffer()));
}

/** A file that was squeezed already, before it had its name. */
export interface SqueezedFile {
  path: string;
  squeezed: Squeezed;
}

/**
 * An archive that is written file by file. The same files give the same bytes in every time zone: each carries the zip
 * format's first date, because the time of an export is nobody's business.
 */
export class Archive {
  readonly #files = new Batches();
  readonly #directory = new Batches();
  readonly #paths = new Set<string>();

  /** How many files are in it. */
  get size(): number {
    return this.#paths.size;
  }

  /** @throws a RangeError for a second file of one name, and for a name of more than 65,535 bytes */
  add(file: ZipFile | SqueezedFile): void {
    const { path } = file;
    if (this.#paths.has(path)) throw new RangeError('Two files of one name.');
    this.#paths.add(path);
    const packed = pack(path, 'squeezed' in file ? file.squeezed : squeeze(file.bytes));
    this.#directory.add(directoryHeader(packed, this.#files.size), packed.name);
    this.#files.add(packed.head, packed.name, packed.data);
  }

  /** @throws a RangeError for an archive of more than 4 GB */
  blob(): Blob {
    const end = ending(this.#paths.size, this.#files.size, this.#directory.size);
    return new Blob([this.#files.blob(), this.#directory.blob(), ...end], { type: 'application/zip' });
  }
}

export interface WriteZipOptions {
  /** Files written so far. */
  onProgress?: (files: number) => void;
  signal?: AbortSignal;
}

/**
 * An archive of the files in the order given.
 * @throws the signal's reason, whatever the source of files throws, and what `Archive` throws
 */
export async function writeZip(
  files: AsyncIterable<ZipFile | SqueezedFile> | Iterable<ZipFile | SqueezedFile>,
  { onProgress, signal }: WriteZipOptions = {},
): Promise<Blob> {
  const archive = new Archive();
  for await (const file of files) {
    signal?.throwIfAborted();
    archive.add(file);
    onProgress?.(archive.size);
  }
  return archive.blob();
}
