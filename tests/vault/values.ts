// Values as rows hold them, with keys and texts that try to pass for the format's own; fixed keys and places.
import fc from 'fast-check';
import { type Keys, keysOf } from '../../src/vault/keys.ts';

/** Bytes 0, 1, 2 … from a start. */
export const counted = (length: number, from = 0) => Uint8Array.from({ length }, (_, at) => from + at);

export const fixedKeys = (): Promise<Keys> => keysOf(counted(32));

export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The bytes with one bit of one byte turned. */
export function flipped(bytes: Uint8Array, at: number, bit = 0): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] as number) ^ (1 << bit);
  return copy;
}

const key = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '$bytes',
    '$$bytes',
    '$number',
    '$',
    '__proto__',
    'constructor',
    'toString',
    'toJSON',
    'id',
  ),
);

const own = (pairs: [string, unknown][]) => Object.fromEntries(pairs);

export const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', '😀', '\uD800', '\uDC00a', '\uFEFF', '\u2028\n', '{"$bytes":"AA=="}', '$bytes'),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(own),
  ),
}));
