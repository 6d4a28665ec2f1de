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
}

function header(signature: number, fields: readonly [size: 2 | 4, value: number][]): Buffer {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [size, value] of fields) {
    if (size === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value >>> 0, at);
    at += size;
  }
  return bytes;
}

/** The bytes of an archive that holds the parts as they claim to be. */
export function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(typeof part.path === 'string' ? Buffer.from(part.path, 'utf8') : part.path);
    const data = Buffer.from(typeof part.data === 'string' ? Buffer.from(part.data, 'utf8') : part.data);
    const packed = deflateRawSync(data);
    const flags = (typeof part.path === 'string' ? 0x800 : 0) | (part.flags ?? 0);
    const shared: [2 | 4, number][] = [
      [2, 20],
      [2, flags],
      [2, part.method ?? 8],
      [2, 0],
      [2, 0x21],
      [4, part.crc ?? crc32(data)],
      [4, packed.length],
      [4, part.claimedSize ?? data.length],
      [2, name.length],
      [2, 0],
    ];
    const local = Buffer.concat([header(0x04034b50, shared), name, packed]);
    const mode = part.mode ?? 0o100644;
    const tail: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, mode * 0x10000],
      [4, offset],
    ];
    centrals.push(Buffer.concat([header(0x02014b50, [[2, 0x031e], ...shared, ...tail]), name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
