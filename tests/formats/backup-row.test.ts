// One row of a backup as a line of JSON, to the letter: numbers that JSON has no word for, bytes, and keys that look
// like the signs for these.
import { describe, expect, test } from 'vitest';
import { decodeRow, encodeRow } from '../../src/formats/backup-row.ts';

describe('a row', () => {
  test.each<[unknown, string]>([
    [{ at: 0 }, '{"at":0}'],
    [{ at: -0 }, '{"at":{"$number":"-0"}}'],
    [{ at: -1.5 }, '{"at":-1.5}'],
    [{ at: Number.NaN }, '{"at":{"$number":"NaN"}}'],
    [
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      '[{"$number":"Infinity"},{"$number":"-Infinity"}]',
    ],
    [{ raw: new Uint8Array([0, 255, 10]) }, '{"raw":{"$bytes":"AP8K"}}'],
    [{ raw: new Uint8Array() }, '{"raw":{"$bytes":""}}'],
    [{ $bytes: 'AA==' }, '{"$$bytes":"AA=="}'],
    [{ a: { $number: '1' }, $$b: 2 }, '{"a":{"$$number":"1"},"$$$b":2}'],
    [{ word: 'AA==' }, '{"word":"AA=="}'],
    [[], '[]'],
    [{}, '{}'],
    [null, 'null'],
  ])('of %j is that line, and comes back the same', (row, line) => {
    expect(encodeRow(row)).toBe(line);
    expect(decodeRow(line)).toStrictEqual(row);
  });

  test('has no key whose value is undefined, and nothing for one in a list', () => {
    expect(encodeRow({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
  });

  test('may have no prototype', () => {
    const row = Object.assign(Object.create(null) as object, { a: 1 });
    expect(encodeRow(row)).toBe('{"a":1}');
  });

  test.each([0x5fff, 0x6000, 0x6001, 0xc000])('keeps %i bytes, each in its place', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 251);
    const line = encodeRow(bytes);
    expect(line).toBe(JSON.stringify({ $bytes: Buffer.from(bytes).toString('base64') }));
    expect(Buffer.compare(decodeRow(line) as Uint8Array, bytes)).toBe(0);
  });

  test.each([new Date(0), new Map(), () => 1, Symbol('a'), 10n])(
    'never holds a value of another kind',
    (value) => {
      expect(() => encodeRow({ value })).toThrow(new TypeError('A row holds a value of no known kind.'));
    },
  );
});

describe('a line', () => {
  test.each([
    '{"$bytes":"AA==","b":1}',
    '{"b":1,"$number":"1"}',
    '{"$number":5}',
    '{"$bytes":null}',
    '{"$bytes":[1]}',
    '{"$other":"NaN"}',
  ])('with a sign beside something else, or with no text behind it, is read as it stands: %s', (line) => {
    expect(JSON.stringify(decodeRow(line))).toBe(line);
  });

  test.each(['', '{', 'x', '{"a":1}}'])('that is no row is refused: %j', (line) => {
    expect(() => decodeRow(line)).toThrow(SyntaxError);
  });
});
