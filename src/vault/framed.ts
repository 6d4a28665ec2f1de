// Several parts as one run of bytes that no other parts give: each has its length before it, so nothing can move
// from one part to the next. Texts are UTF-16, because UTF-8 has no word for half a surrogate pair and would
// make two ids one.
import type { Bytes } from './bytes.ts';

type Part = string | number | Uint8Array;

const LENGTH_BYTES = 4;

const sizeOf = (part: string | Uint8Array) => (typeof part === 'string' ? part.length * 2 : part.length);

/**
 * The parts one after the other, each behind its length in bytes (4 bytes, big-endian). A text is UTF-16BE, a
 * number its decimal digits as a text.
 */
export function framed(...parts: readonly Part[]): Bytes {
  const plain = parts.map((part) => (typeof part === 'number' ? String(part) : part));
  const bytes = new Uint8Array(plain.reduce((sum, part) => sum + LENGTH_BYTES + sizeOf(part), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of plain) {
    view.setUint32(at, sizeOf(part));
    at += LENGTH_BYTES;
    if (typeof part === 'string') {
      for (let unit = 0; unit < part.length; unit += 1) view.setUint16(at + unit * 2, part.charCodeAt(unit));
    } else {
      bytes.set(part, at);
    }
    at += sizeOf(part);
  }
  return bytes;
}
