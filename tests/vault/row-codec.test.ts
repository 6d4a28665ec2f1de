import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeValue, decodeValues, encodeValue } from '../../src/vault/row-codec.ts';
import { anyValue, counted } from './values.ts';

const there = (value: unknown) => decodeValue(encodeValue(value));

test('whatever a row holds comes back as it was', () => {
  fc.assert(
    fc.property(anyValue, (value) => deepStrictEqual(there(value), value)),
    { numRuns: 2000 },
  );
});

describe('what is easily lost comes back', () => {
  test.each<[string, unknown]>([
    ['half a surrogate pair', '\uD800 and \uDC00'],
    ['a NUL', 'a\u0000b'],
    ['an emoji', '👩‍👩‍👧'],
    ['a byte order mark', '\uFEFFtext'],
    ['an empty text', ''],
    ['null', null],
    ['false', false],
    ['minus zero', -0],
    ['not a number', { at: [Number.NaN, Number.NEGATIVE_INFINITY] }],
    ['all bytes', counted(256)],
    ['no bytes', new Uint8Array()],
    ['many bytes', new Uint8Array(100_000).fill(7)],
    ['an object that looks like bytes', { $bytes: 'AA==' }],
    ['an object that looks like escaped bytes', { $$bytes: 'AA==', $: 1 }],
    ['an object that looks like bytes beside bytes', [{ $bytes: 'AA==' }, { $number: 'NaN' }, counted(3)]],
  ])('%s', (_, value) => {
    deepStrictEqual(there(value), value);
  });
});

test.each([
  '{"__proto__":{"isAdmin":true}}',
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
])('a key named __proto__ is a key like any other: %s', (json) => {
  for (const beside of [{}, { bytes: counted(3) }]) {
    const value: unknown = { inner: JSON.parse(json), ...beside };
    const back = there(value) as { inner: Record<string, unknown> };
    deepStrictEqual(back, value);
    expect(Object.hasOwn(back.inner, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(back.inner)).toBe(Object.prototype);
    expect(back.inner.isAdmin).toBeUndefined();
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  }
});

test('a key with no value is left out, beside bytes too', () => {
  deepStrictEqual(there({ a: undefined, b: 1 }), { b: 1 });
  deepStrictEqual(there({ a: undefined, b: counted(2) }), { b: counted(2) });
});

test('a value that no row holds is refused instead of being lost', () => {
  const odd = [undefined, () => 1, 1n, Symbol('a'), new Date(0), new Map(), { a: [counted(1), () => 1] }];
  for (const value of odd) expect(() => encodeValue(value)).toThrow(TypeError);
});

test('a row without bytes is plain JSON, which the browser reads alone', () => {
  const bytes = encodeValue({ a: '$bytes', $b: 1 });
  expect(bytes[0]).toBe(0);
  expect(new TextDecoder().decode(bytes.subarray(1))).toBe('{"a":"$bytes","$b":1}');
  expect(encodeValue({ a: counted(1) })[0]).toBe(1);
});

test('bytes that are no row are refused', () => {
  const json = [...new TextEncoder().encode('{"a":1}')];
  expect(decodeValue(Uint8Array.from([0, ...json]))).toEqual({ a: 1 });
  const wrong = [
    [],
    [0],
    [2, ...json],
    [0, ...json.slice(1)],
    [0, 0x22, 0xff, 0x22],
    [0, 0xef, 0xbb, 0xbf, ...json],
  ];
  for (const bytes of wrong) expect(() => decodeValue(Uint8Array.from(bytes))).toThrow();
});

describe('many values at once', () => {
  test('are read as each alone is', () => {
    const some = fc.array(fc.option(anyValue));
    fc.assert(
      fc.property(some, (values) => {
        const bytes = values.map((value) => (value === null ? null : encodeValue(value)));
        const alone = bytes.map((one) =>
          one === null ? { ok: false } : { ok: true, value: decodeValue(one) },
        );
        deepStrictEqual(decodeValues(bytes), alone);
      }),
    );
  });

  test('are read although one of them cannot be', () => {
    const good = encodeValue({ a: 'calm' });
    const broken = Uint8Array.from([0, 0x22]);
    const halves = [Uint8Array.from([0, 0x22, 0x61]), Uint8Array.from([0, 0x62, 0x22])];
    const read = { ok: true, value: { a: 'calm' } };
    expect(decodeValues([good, broken, good])).toEqual([read, { ok: false }, read]);
    expect(decodeValues([good, ...halves])).toEqual([read, { ok: false }, { ok: false }]);
    expect(decodeValues([good, new Uint8Array(), null])).toEqual([read, { ok: false }, { ok: false }]);
  });
});
