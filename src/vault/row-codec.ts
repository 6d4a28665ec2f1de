// What a row holds, as bytes and back: one byte that says which way, then JSON in UTF-8. Nearly all rows are plain
// JSON, read by the browser alone; only a row that holds bytes, or a number that JSON has no word for, is written
// with objects of one key that begins with `$`, and walked when it is read.
import { fromBase64, toBase64 } from './base64.ts';
import type { Bytes } from './bytes.ts';

const PLAIN = 0;
const TAGGED = 1;

const encoder = new TextEncoder();
// Fatal: bytes that are no text must not open as something else. A mark at the start is text like any other.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isOdd = (number: number) => !Number.isFinite(number) || Object.is(number, -0);

/** Whether anything inside needs a tag. */
function isTagged(value: unknown): boolean {
  if (typeof value === 'number') return isOdd(value);
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return false;
  if (typeof value !== 'object') throw new TypeError('A row holds a value of no known kind.');
  if (value instanceof Uint8Array) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null)
    throw new TypeError('A row holds a value of no known kind.');
  // To the end, whatever is found: every value is to be of a known kind.
  return Object.values(value).filter(isTagged).length > 0;
}

function tagged(value: unknown): unknown {
  if (typeof value === 'number')
    return isOdd(value) ? { $number: Object.is(value, -0) ? '-0' : `${value}` } : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (Array.isArray(value)) return value.map(tagged);
  // `fromEntries` makes own keys of all, `__proto__` too.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.startsWith('$') ? `$${key}` : key, tagged(inner)]),
  );
}

function untagged(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(untagged);
  const entries = Object.entries(value);
  const [key, inner] = entries[0] ?? [];
  if (entries.length === 1 && typeof inner === 'string') {
    if (key === '$bytes') return fromBase64(inner);
    if (key === '$number') return Number(inner);
  }
  return Object.fromEntries(
    entries.map(([name, one]) => [name.startsWith('$') ? name.slice(1) : name, untagged(one)]),
  );
}

/**
 * A value as bytes. Keys whose value is undefined are left out; an undefined item of a list becomes null.
 * @throws TypeError for what a row never holds: undefined alone, functions, symbols, big integers, instances
 */
export function encodeValue(value: unknown): Bytes {
  if (value === undefined) throw new TypeError('A row holds a value.');
  const way = isTagged(value) ? TAGGED : PLAIN;
  // JSON writes half a surrogate pair as an escape, so UTF-8 meets only whole ones.
  const json = encoder.encode(JSON.stringify(way === TAGGED ? tagged(value) : value));
  const bytes = new Uint8Array(json.length + 1);
  bytes[0] = way;
  bytes.set(json, 1);
  return bytes;
}

/**
 * The value of bytes. Keys are own keys, `__proto__` included: it sets nothing.
 * @throws when the bytes are none that `encodeValue` gives
 */
export function decodeValue(bytes: Uint8Array): unknown {
  const value: unknown = JSON.parse(decoder.decode(bytes.subarray(1)));
  if (bytes[0] === PLAIN) return value;
  if (bytes[0] === TAGGED) return untagged(value);
  throw new TypeError('A row is written in an unknown way.');
}

const [COMMA, OPENING, CLOSING] = [0x2c, 0x5b, 0x5d];

/** Plain values as the items of one list, or null when they are not to be read together. */
function joined(list: readonly (Uint8Array | null)[]): unknown[] | null {
  const plain = list.filter((bytes) => bytes !== null);
  if (plain.some((bytes) => bytes[0] !== PLAIN || bytes.length < 2)) return null;
  const whole = new Uint8Array(plain.reduce((sum, bytes) => sum + bytes.length, 1));
  let at = 0;
  for (const bytes of plain) {
    whole.set(bytes, at);
    // In place of the byte that says which way.
    whole[at] = at === 0 ? OPENING : COMMA;
    at += bytes.length;
  }
  whole[at] = CLOSING;
  try {
    const values = plain.length === 0 ? [] : (JSON.parse(decoder.decode(whole)) as unknown[]);
    return values.length === plain.length ? values : null;
  } catch {
    return null;
  }
}

/** How a value was read. */
export type Decoded = { ok: true; value: unknown } | { ok: false };

/** The values of many bytes in their order; not ok where there are none, or none that `encodeValue` gives. */
export function decodeValues(list: readonly (Uint8Array | null)[]): Decoded[] {
  // A call of the decoder for each row costs more than the opening of it.
  const values = joined(list);
  let at = 0;
  return list.map((bytes) => {
    if (bytes === null) return { ok: false };
    if (values) return { ok: true, value: values[at++] };
    try {
      return { ok: true, value: decodeValue(bytes) };
    } catch {
      return { ok: false };
    }
  });
}
