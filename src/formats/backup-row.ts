// One row of a backup as one line of JSON. Bytes and the numbers that JSON has no word for are written as an
// object with one key that begins with `$`; a key of the row that begins so gets one more, so that nothing a
// person wrote is ever taken for one of these.
import { fromBase64, toBase64 } from '../vault/base64.ts';

function encodeNumber(number: number): unknown {
  return Number.isFinite(number) && !Object.is(number, -0)
    ? number
    : { $number: Object.is(number, -0) ? '-0' : `${number}` };
}

function encodeObject(value: object): unknown {
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (Array.isArray(value)) return value.map((item) => encode(item ?? null));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('A row holds a value of no known kind.');
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    pairs.map(([key, inner]) => [key.startsWith('$') ? `$${key}` : key, encode(inner)]),
  );
}

function encode(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'object') return encodeObject(value);
  throw new TypeError('A row holds a value of no known kind.');
}

/**
 * A row as a line, without its line end. Keys whose value is undefined are left out.
 * @throws TypeError for what a row never holds: functions, symbols, big integers, instances of classes
 */
export function encodeRow(row: unknown): string {
  return JSON.stringify(encode(row));
}

function decodeTagged(value: object): unknown {
  const entries = Object.entries(value);
  const [key, inner] = entries[0] ?? [];
  if (entries.length === 1 && typeof inner === 'string') {
    if (key === '$bytes') return fromBase64(inner);
    if (key === '$number') return Number(inner);
  }
  if (!entries.some(([name]) => name.startsWith('$'))) return value;
  return Object.fromEntries(
    entries.map(([name, one]) => [name.startsWith('$$') ? name.slice(1) : name, one]),
  );
}

/**
 * The row of a line. Own keys only, `__proto__` included: it is a key like any other and sets nothing.
 * @throws SyntaxError when the line is no row
 */
export function decodeRow(line: string): unknown {
  return JSON.parse(line, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
      ? decodeTagged(value)
      : value,
  );
}
