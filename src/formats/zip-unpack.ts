// Unpacks one file of a zip archive. What it claims to be decides nothing: the bytes that come out are counted,
// and the unpacking stops soon after the one that is too many.
import { Inflate, inflateSync } from 'fflate';
import type { BlobWindow } from './blob-window.ts';
import { crc32 } from './crc-32.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL = { signature: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes taken at once. Deflate makes at most 1,032 of each, so that one piece fills 4 MB at the worst. */
const PIECE_BYTES = 4096;
/** A file that claims to be no larger, from one piece, is tried in one step first. */
const SMALL_BYTES = 65_536;

export interface Unpacked {
  /** Null when too many came out, or when they are not what the checksum and the size say. */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** Bytes that came out, refused ones included. */
  size: number;
}

class Output {
  size = 0;
  #crc = 0;
  #chunks: Uint8Array[] = [];
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  get isOver(): boolean {
    return this.size > this.#max;
  }

  take(chunk: Uint8Array): void {
    this.size += chunk.length;
    if (this.isOver) this.#chunks = [];
    else if (chunk.length > 0) {
      this.#crc = crc32(chunk, this.#crc);
      this.#chunks.push(chunk);
    }
  }

  /** All of it, when it is what the archive says it is. */
  bytesOf(entry: ZipEntry): Uint8Array<ArrayBuffer> | null {
    if (this.isOver || this.size !== entry.bytes || this.#crc !== entry.crc) return null;
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

/** Where the packed bytes begin: after the file's own header, which repeats the name at its own length. */
async function startOf(window: BlobWindow, entry: ZipEntry): Promise<number | null> {
  const head = await window.read(entry.at, LOCAL.bytes);
  if (!head) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(0, true) !== LOCAL.signature) return null;
  return entry.at + LOCAL.bytes + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Takes packed bytes and gives unpacked ones; says false where they are broken. */
type Feed = (piece: Uint8Array, isLast: boolean) => boolean;

function feedFor(method: number, output: Pick<Output, 'take'>): Feed | null {
  if (method === STORED) {
    return (piece) => {
      output.take(piece);
      return true;
    };
  }
  if (method !== DEFLATED) return null;
  const inflate = new Inflate((chunk) => output.take(chunk));
  return (piece, isLast) => {
    try {
      inflate.push(piece, isLast);
      return true;
    } catch {
      return false;
    }
  };
}

/**
 * A small file in one step, about twice as fast: nothing is set up that a stream needs. Null for one that is not
 * just what it claims to be, which the careful way then counts.
 */
async function unpackSmall(
  window: BlobWindow,
  entry: ZipEntry,
  start: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const isSmall = entry.packedBytes <= PIECE_BYTES && entry.bytes <= SMALL_BYTES;
  const piece = isSmall && entry.method === DEFLATED && (await window.read(start, entry.packedBytes));
  if (!piece) return null;
  try {
    // Room for one byte too many shows that there is one; fflate drops what does not fit.
    const bytes = inflateSync(piece, { out: new Uint8Array(entry.bytes + 1) }).slice();
    return bytes.length === entry.bytes && crc32(bytes) === entry.crc ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * The first bytes of one file of an archive, which nobody checked: enough to see of what kind it is, and most of a
 * large file is not read. Null where it does not begin.
 */
export async function unpackHead(
  window: BlobWindow,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array | null> {
  const start = await startOf(window, entry);
  const piece = start !== null && (await window.read(start, Math.min(PIECE_BYTES, entry.packedBytes)));
  if (!piece) return null;
  let head = new Uint8Array(0);
  const take = (chunk: Uint8Array) => {
    if (head.length < most) head = Uint8Array.of(...head, ...chunk.subarray(0, most - head.length));
  };
  const feed = feedFor(entry.method, { take });
  return feed?.(piece, entry.packedBytes <= PIECE_BYTES) ? head : null;
}

/**
 * The bytes of one file of an archive.
 * @param max bytes that may come out
 * @throws only the signal's reason, and what the browser throws for a file that is gone
 */
export async function unpack(
  window: BlobWindow,
  entry: ZipEntry,
  max: number,
  signal?: AbortSignal,
): Promise<Unpacked> {
  const start = await startOf(window, entry);
  const small = start !== null && entry.bytes <= max && (await unpackSmall(window, entry, start));
  if (small) return { bytes: small, size: small.length };
  const output = new Output(Math.min(max, entry.bytes));
  const feed = feedFor(entry.method, output);
  if (!feed || start === null) return { bytes: null, size: 0 };
  const end = start + entry.packedBytes;
  for (let at = start; at < end && !output.isOver; at += PIECE_BYTES) {
    signal?.throwIfAborted();
    const piece = await window.read(at, Math.min(PIECE_BYTES, end - at));
    if (!piece || !feed(piece, at + PIECE_BYTES >= end)) return { bytes: null, size: output.size };
  }
  return { bytes: output.bytesOf(entry), size: output.size };
}
