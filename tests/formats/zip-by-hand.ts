// Zip archives written field by field (PKWARE APPNOTE 4.3), so that each field can lie.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  path: string | Uint8Array;
  data: string | Uint8Array;
  /** General purpose flags; bit 11 (UTF-8) is set for names given as text. */
  flags?: number;
  method?: number;
  crc?: number;
  /** The unpacked size that the headers claim. */
  claimedSize?: number;
  /** Unix type and permissions. */
  mode?: number;
  /** Extra fields of the directory. */
  extra?: Uint8Array;
  /** A comment of its own. */
  note?: string;
  /** Its numbers stand in a zip64 field, before the other extra fields. */
  isWide?: boolean;
}

/** How an archive ends. */
export interface End {
  comment?: string | Uint8Array;
  /** How many files it claims to hold. */
  files?: number;
  /** Which of its numbers stand in a zip64 record. */
  wide?: readonly ('files' | 'bytes' | 'at')[];
}

type Numbers = readonly [size: 2 | 4 | 8, value: number][];

function numbers(fields: Numbers): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) bytes.writeUInt16LE(value, at);
    else if (size === 4) bytes.writeUInt32LE(value >>> 0, at);
    else bytes.writeBigUInt64LE(BigInt(value), at);
    at += size;
  }
  return bytes;
}

/** An extra field, by its number. */
export const fieldOf = (id: number, data: Uint8Array): Buffer =>
  Buffer.concat([
    numbers([
      [2, id],
      [2, data.length],
    ]),
    data,
  ]);

const ELSEWHERE = 0xffffffff;

function endOf(directory: Buffer, offset: number, files: number, { comment = '', wide = [] }: End): Buffer {
  const note = Buffer.from(typeof comment === 'string' ? Buffer.from(comment, 'utf8') : comment);
  const isWide = (name: 'files' | 'bytes' | 'at') => wide.includes(name);
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, isWide('files') ? 0xffff : files],
    [2, isWide('files') ? 0xffff : files],
    [4, isWide('bytes') ? ELSEWHERE : directory.length],
    [4, isWide('at') ? ELSEWHERE : offset],
    [2, note.length],
  ]);
  if (wide.length === 0) return Buffer.concat([end, note]);
  const record = numbers([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, files],
    [8, files],
    [8, directory.length],
    [8, offset],
  ]);
  const locator = numbers([
    [4, 0x07064b50],
    [4, 0],
    [8, offset + directory.length],
    [4, 1],
  ]);
  return Buffer.concat([record, locator, end, note]);
}

/** The bytes of an archive that holds the parts as they claim to be. */
export function zipOf(parts: readonly Part[], end: End = {}): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(typeof part.path === 'string' ? Buffer.from(part.path, 'utf8') : part.path);
    const data = Buffer.from(typeof part.data === 'string' ? Buffer.from(part.data, 'utf8') : part.data);
    const packed = deflateRawSync(data);
    const flags = (typeof part.path === 'string' ? 0x800 : 0) | (part.flags ?? 0);
    const sizes = [part.claimedSize ?? data.length, packed.length] as const;
    const wide = fieldOf(1, numbers([...sizes, offset].map((value) => [8, value])));
    const extra = Buffer.concat([...(part.isWide ? [wide] : []), part.extra ?? new Uint8Array()]);
    const note = Buffer.from(part.note ?? '', 'utf8');
    const narrow = (value: number) => (part.isWide ? ELSEWHERE : value);
    const shared = (packedBytes: number, bytes: number, extraBytes: number): Numbers => [
      [2, 20],
      [2, flags],
      [2, part.method ?? 8],
      [2, 0],
      [2, 0x21],
      [4, part.crc ?? crc32(data)],
      [4, packedBytes],
      [4, bytes],
      [2, name.length],
      [2, extraBytes],
    ];
    const local = [numbers([[4, 0x04034b50], ...shared(sizes[1], sizes[0], 0)]), name, packed];
    const central = numbers([
      [4, 0x02014b50],
      [2, 0x031e],
      ...shared(narrow(sizes[1]), narrow(sizes[0]), extra.length),
      [2, note.length],
      [2, 0],
      [2, 0],
      [4, (part.mode ?? 0o100644) * 0x10000],
      [4, narrow(offset)],
    ]);
    centrals.push(Buffer.concat([central, name, extra, note]));
    locals.push(Buffer.concat(local));
    offset += Buffer.concat(local).length;
  }
  const directory = Buffer.concat(centrals);
  const ending = endOf(directory, offset, end.files ?? parts.length, end);
  return new Uint8Array(Buffer.concat([...locals, directory, ending]));
}
