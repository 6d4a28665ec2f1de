// The records of a zip archive as they are written (PKWARE APPNOTE 4.3): deflated where that is shorter, names in
// UTF-8, and the format's first date everywhere.
import { deflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';

/** What the directory repeats of a file. */
export interface Packed {
  name: Uint8Array<ArrayBuffer>;
  /** The file's own header, up to its name. */
  head: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

type Fields = readonly (readonly [bytes: 2 | 4 | 8, value: number])[];

const VERSION = 20;
const VERSION_64 = 45;
const UTF_8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01 in the format's own way of writing days. */
const DAY = 0x21;
/** Where in a file's own header the fields stand that the directory repeats, from the version to the length of the name. */
const SHARED = { from: 4, to: 28 };
/** A line of the directory: where those fields begin, where it says at what byte the file is, and how long it is. */
const LINE = { shared: 6, at: 42, bytes: 46 };
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
const LEVEL = 6;

function record(signature: number, fields: Fields): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 4)));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** A file's bytes as they stand in an archive. */
export interface Squeezed {
  data: Uint8Array<ArrayBuffer>;
  /** False where that would not be shorter. */
  isDeflated: boolean;
  crc: number;
  /** Bytes of the file itself. */
  size: number;
}

export function squeeze(bytes: Uint8Array<ArrayBuffer>): Squeezed {
  const deflated = bytes.length > 0 ? deflateSync(bytes, { level: LEVEL }) : bytes;
  const isDeflated = deflated.length < bytes.length;
  return { data: isDeflated ? deflated : bytes, isDeflated, crc: crc32(bytes), size: bytes.length };
}

/** A file's bytes as they are: of pictures and sounds nothing more is to be squeezed out. */
export function unsqueezed(bytes: Uint8Array<ArrayBuffer>): Squeezed {
  return { data: bytes, isDeflated: false, crc: crc32(bytes), size: bytes.length };
}

/** @throws RangeError for a name of more than 65,535 bytes */
export function pack(path: string, { data, isDeflated, crc, size }: Squeezed): Packed {
  const name = new TextEncoder().encode(path);
  if (name.length > MAX_16) throw new RangeError('A name in an archive has at most 65,535 bytes.');
  const head = record(0x04034b50, [
    [2, VERSION],
    [2, UTF_8],
    [2, isDeflated ? DEFLATED : STORED],
    [2, 0],
    [2, DAY],
    [4, crc],
    [4, data.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ]);
  return { name, head, data };
}

/** A file's line in the directory, up to its name; `at` is where its own header begins. */
export function directoryHeader({ head }: Packed, at: number): Uint8Array<ArrayBuffer> {
  const line = new Uint8Array(LINE.bytes);
  const view = new DataView(line.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  line.set(head.subarray(SHARED.from, SHARED.to), LINE.shared);
  view.setUint32(LINE.at, at, true);
  return line;
}

/**
 * What closes an archive whose directory is at `at`. More files than two bytes count have their number in a
 * zip64 record too.
 * @throws RangeError for an archive of more than 4 GB
 */
export function ending(files: number, at: number, bytes: number): Uint8Array<ArrayBuffer>[] {
  const end = at + bytes;
  if (end > MAX_32) throw new RangeError('An archive has at most 4 GB.');
  const count = Math.min(files, MAX_16);
  const last = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, bytes],
    [4, at],
    [2, 0],
  ]);
  if (files < MAX_16) return [last];
  const wide: Fields = [
    [8, 44],
    [2, VERSION_64],
    [2, VERSION_64],
    [4, 0],
    [4, 0],
  ];
  const sizes: Fields = [
    [8, files],
    [8, files],
    [8, bytes],
    [8, at],
  ];
  return [
    record(0x06064b50, [...wide, ...sizes]),
    record(0x07064b50, [
      [4, 0],
      [8, end],
      [4, 1],
    ]),
    last,
  ];
}
