// The directory at the end of a zip archive (PKWARE APPNOTE 4.3.12 to 4.3.16, zip64 included). All that it says
// is a claim; a place outside the archive or a wrong signature ends the reading, nothing is thrown.
import { BlobWindow } from './blob-window.ts';
import { decodeZipName } from './zip-name.ts';

export interface ZipEntry {
  path: string;
  isFolder: boolean;
  isLink: boolean;
  isEncrypted: boolean;
  /** 0 is stored, 8 is deflate. */
  method: number;
  crc: number;
  packedBytes: number;
  /** Unpacked, as the directory claims. */
  bytes: number;
  /** Where the file's own header begins in the archive. */
  at: number;
}

interface Directory {
  at: number;
  bytes: number;
  files: number;
  /** Bytes before the archive itself, as in one that unpacks itself; its offsets do not count them. */
  before: number;
}

const END = { signature: 0x06054b50, bytes: 22 };
const END_64 = { signature: 0x06064b50, bytes: 56 };
const LOCATOR_64 = { signature: 0x07064b50, bytes: 20 };
const FILE = { signature: 0x02014b50, bytes: 46 };
const MAX_COMMENT = 0xffff;
/** In place of a number that stands in a zip64 record. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const FIELD_ZIP64 = 0x0001;
const FIELD_UNICODE_PATH = 0x7075;
const TYPE = { mask: 0o170000, folder: 0o040000, link: 0o120000 };

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Past 2⁵³ it is no place in a file, and rounding does not make it one. */
const wideAt = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

async function recordAt(
  window: BlobWindow,
  at: number,
  { signature, bytes }: { signature: number; bytes: number },
): Promise<DataView | null> {
  const found = await window.read(at, bytes);
  const view = found && viewOf(found);
  return view?.getUint32(0, true) === signature ? view : null;
}

/** The end record and where it stands: the last one whose comment fits into what follows it. */
async function findEnd(blob: Blob): Promise<{ at: number; view: DataView } | null> {
  const start = Math.max(0, blob.size - END.bytes - MAX_COMMENT);
  const tail = viewOf(new Uint8Array(await blob.slice(start).arrayBuffer()));
  for (let at = tail.byteLength - END.bytes; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END.signature) continue;
    const comment = tail.getUint16(at + 20, true);
    if (at + END.bytes + comment > tail.byteLength) continue;
    return { at: start + at, view: new DataView(tail.buffer, tail.byteOffset + at, END.bytes) };
  }
  return null;
}

async function findEnd64(window: BlobWindow, end: number): Promise<{ at: number; view: DataView } | null> {
  const locator = await recordAt(window, end - LOCATOR_64.bytes, LOCATOR_64);
  if (!locator) return null;
  for (const at of [wideAt(locator, 8), end - LOCATOR_64.bytes - END_64.bytes]) {
    const view = await recordAt(window, at, END_64);
    if (view) return { at, view };
  }
  return null;
}

async function findDirectory(blob: Blob, window: BlobWindow): Promise<Directory | null> {
  const end = await findEnd(blob);
  if (!end) return null;
  let last = end.at;
  let files = end.view.getUint16(10, true);
  let bytes = end.view.getUint32(12, true);
  let at = end.view.getUint32(16, true);
  if (files === ELSEWHERE_16 || bytes === ELSEWHERE_32 || at === ELSEWHERE_32) {
    const wide = await findEnd64(window, end.at);
    if (wide) {
      last = wide.at;
      files = wideAt(wide.view, 32);
      bytes = wideAt(wide.view, 40);
      at = wideAt(wide.view, 48);
    }
  }
  if (bytes === 0) return files === 0 ? { at: last, bytes, files, before: 0 } : null;
  if (await recordAt(window, at, FILE)) return { at, bytes, files, before: 0 };
  const moved = last - bytes;
  return (await recordAt(window, moved, FILE)) ? { at: moved, bytes, files, before: moved - at } : null;
}

/** The extra fields by their number; what does not fit is left out. */
function fieldsIn(extra: Uint8Array): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>();
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    fields.set(view.getUint16(at, true), extra.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** The numbers, those that stand in the zip64 field read from there in their order. */
function widened(numbers: readonly number[], field: Uint8Array | undefined): number[] {
  const view = field && viewOf(field);
  let next = 0;
  return numbers.map((number) => {
    if (number !== ELSEWHERE_32 || !view || next + 8 > view.byteLength) return number;
    next += 8;
    return wideAt(view, next - 8);
  });
}

function entryOf(head: DataView, name: Uint8Array, extra: Uint8Array, before: number): ZipEntry {
  const fields = fieldsIn(extra);
  const path = decodeZipName(name, fields.get(FIELD_UNICODE_PATH));
  const type = head.getUint16(40, true) & TYPE.mask;
  const [bytes = 0, packedBytes = 0, at = 0] = widened(
    [head.getUint32(24, true), head.getUint32(20, true), head.getUint32(42, true)],
    fields.get(FIELD_ZIP64),
  );
  return {
    path,
    isFolder: path.endsWith('/') || type === TYPE.folder,
    isLink: type === TYPE.link,
    isEncrypted: (head.getUint16(8, true) & 1) === 1,
    method: head.getUint16(10, true),
    crc: head.getUint32(16, true),
    packedBytes,
    bytes,
    at: at + before,
  };
}

/** The files and folders in the directory's order; a null, the last one, where it cannot be read further. */
export async function* zipEntries(blob: Blob): AsyncGenerator<ZipEntry | null, void> {
  const window = new BlobWindow(blob);
  const directory = await findDirectory(blob, window);
  if (!directory) return yield null;
  const end = directory.at + directory.bytes;
  let files = 0;
  for (let at = directory.at; at < end; files += 1) {
    const head = await recordAt(window, at, FILE);
    if (!head) return yield null;
    const nameBytes = head.getUint16(28, true);
    const extraBytes = head.getUint16(30, true);
    const rest = await window.read(at + FILE.bytes, nameBytes + extraBytes);
    if (!rest) return yield null;
    yield entryOf(head, rest.subarray(0, nameBytes), rest.subarray(nameBytes), directory.before);
    at += FILE.bytes + nameBytes + extraBytes + head.getUint16(32, true);
  }
  // Archives without zip64 count their files modulo 65,536.
  if ((files - directory.files) % (ELSEWHERE_16 + 1) !== 0) yield null;
}
