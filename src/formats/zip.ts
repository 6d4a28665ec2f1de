// Zip archives in and out, on zip.js without workers and without WebAssembly: its core build inflates with the
// browser's own streams, which a policy of `script-src 'self'` allows. Names and sizes in an archive are claims;
// only the bytes that really come out are counted.
import {
  BlobReader,
  BlobWriter,
  configure,
  Uint8ArrayReader,
  type Entry as ZipEntry,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';

configure({ useWebWorkers: false, useCompressionStream: true });

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

const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;
const LINK_TYPE = 0o120000;
const FILE_TYPE = 0o170000;

/** Whether a name stays inside the archive: no `..`, no absolute path or drive, no backslash, no control character. */
export function isSafePath(path: string): boolean {
  const isClean =
    path !== '' && !/[\\\p{Cc}]/u.test(path) && !path.startsWith('/') && !/^[A-Za-z]:/.test(path);
  return isClean && path.split('/').every((part) => part !== '..' && part !== '.');
}

/** Collects what is unpacked and refuses the byte that is one too many, which stops the unpacking itself. */
class Sink {
  readonly chunks: Uint8Array[] = [];
  size = 0;
  isOver = false;
  private readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  stream(): WritableStream<Uint8Array> {
    return new WritableStream({
      write: (chunk) => {
        this.size += chunk.byteLength;
        if (this.size > this.max) {
          this.isOver = true;
          this.chunks.length = 0;
          throw new RangeError('over the limit');
        }
        this.chunks.push(chunk);
      },
    });
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return bytes;
  }
}

function problemBeforeReading(entry: ZipEntry): ZipProblem | null {
  if (!isSafePath(entry.filename)) return 'unsafe-name';
  if (((entry.unixMode ?? entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK_TYPE) return 'link';
  return entry.encrypted ? 'encrypted' : null;
}

/** Whether a name is one that a system leaves behind, or a folder. */
function isNoFile(entry: ZipEntry): boolean {
  return entry.directory || SYSTEM_FILE.test(entry.filename);
}

/** What one file gives; `left` is the budget of the whole archive, spent by what came out of refused files too. */
async function itemOf(
  entry: ZipEntry,
  limits: ZipLimits,
  budget: { left: number },
  signal?: AbortSignal,
): Promise<ZipItem> {
  const path = entry.filename;
  const problem = problemBeforeReading(entry);
  if (problem || entry.directory) return { path, problem: problem ?? 'file-damaged' };
  const sink = new Sink(Math.min(limits.fileBytes, budget.left));
  const isLast = budget.left <= limits.fileBytes;
  try {
    await entry.getData(sink.stream(), { checkCrc32: true, ...(signal ? { signal } : {}) });
  } catch {
    signal?.throwIfAborted();
    if (!sink.isOver) return { path, problem: 'file-damaged' };
    return isLast ? { path: '', problem: 'archive-too-large' } : { path, problem: 'file-too-large' };
  } finally {
    budget.left -= sink.size;
  }
  return { path, bytes: sink.bytes() };
}

/** The entries of an archive's directory; ends with the problem when it cannot be read further. */
async function* entriesOf(blob: Blob, maxFiles: number): AsyncGenerator<ZipEntry | ZipProblem, void> {
  // Our own rule for names gives one problem a file; the library's would end the whole archive.
  const reader = new ZipReader(new BlobReader(blob), {
    useWebWorkers: false,
    filenameValidation: 'tolerant',
  });
  const entries = reader.getEntriesGenerator();
  let files = 0;
  try {
    for (;;) {
      const next = await entries.next().catch(() => null);
      if (next?.done) return;
      files += 1;
      if (next && files <= maxFiles) {
        yield next.value;
        continue;
      }
      const damage = (await looksLikeZip(blob)) ? 'archive-damaged' : 'not-a-zip';
      yield next ? 'too-many-files' : damage;
      return;
    }
  } finally {
    await reader.close().catch(() => undefined);
  }
}

/**
 * The files of an archive in its own order, one in memory at a time. Problems come in place of the file they
 * concern; those of the whole archive have an empty path and are the last item.
 * @throws only the signal's reason
 */
export async function* readZip(blob: Blob, options: ReadZipOptions = {}): AsyncGenerator<ZipItem, void> {
  const { limits = ZIP_LIMITS, isWanted = () => true, signal } = options;
  const budget = { left: limits.totalBytes };
  for await (const entry of entriesOf(blob, limits.files)) {
    signal?.throwIfAborted();
    if (typeof entry === 'string') {
      yield { path: '', problem: entry };
      return;
    }
    const isSafe = isSafePath(entry.filename);
    if (isNoFile(entry) || (isSafe && !isWanted(entry.filename))) continue;
    const item = await itemOf(entry, limits, budget, signal);
    yield item;
    if (item.path === '') return;
  }
}

/** Whether a file begins as a zip archive does: a local file, or the end of an empty one. */
export async function looksLikeZip(blob: Blob): Promise<boolean> {
  const [p, k, third, fourth] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

export interface WriteZipOptions {
  /** Files written so far. */
  onProgress?: (files: number) => void;
  signal?: AbortSignal;
}

/**
 * An archive of the files in the order given. The same files give the same bytes in every time zone: each
 * carries the zip format's first date, because the time of an export is nobody's business.
 * @throws the signal's reason, and whatever the source of files throws
 */
export async function writeZip(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
  { onProgress, signal }: WriteZipOptions = {},
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: new Date(1980, 0, 1),
    dataDescriptor: false,
    keepOrder: true,
  });
  let written = 0;
  for await (const { path, bytes } of files) {
    signal?.throwIfAborted();
    await writer.add(path, new Uint8ArrayReader(bytes));
    written += 1;
    onProgress?.(written);
  }
  return writer.close();
}
