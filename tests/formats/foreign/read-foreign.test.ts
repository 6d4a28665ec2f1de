// A file of another program in whatever bytes it comes, and one that is none: whole, cut, or of another kind.
import { describe, expect, test } from 'vitest';
import { foreignIn, isBrokenJson, tableIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';

const JSON_TEXT = JSON.stringify({
  entries: [
    { title: 'Été', body: 'Les mots “à part”.', date: '2024-02-29', time: '10:00' },
    { title: 'B', body: 'Zwölf', date: '2024-03-01', time: '10:00' },
  ],
});
const CSV_TEXT =
  'full_date,date,weekday,time,mood,activities,note_title,note\n' +
  '2024-02-29,29 February,Thursday,12:00 am,müde,Spazieren | Öl,,Zwölf Grüße\n' +
  '2024-02-28,28 February,Wednesday,12:00 pm,gut,,,\n';

const little = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const big = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const codes = (bytes: Uint8Array) =>
  foreignIn(bytes, 'x', READING)?.entries.map(({ problems }) => problems.map(({ code }) => code));
const contents = (bytes: Uint8Array) => foreignIn(bytes, 'x', READING)?.entries.map(({ content }) => content);

describe('a file of another program', () => {
  test.each([
    ['JSON', JSON_TEXT],
    ['a table', CSV_TEXT],
  ])('says the same in UTF-16 as in UTF-8, with a notice at its first entry: %s', (_, text) => {
    const plain = contents(encodeText(text));
    expect(plain).toHaveLength(2);
    expect(contents(encodeText(`\uFEFF${text}`))).toEqual(plain);
    for (const bytes of [little(text), big(text)]) {
      expect(contents(bytes)).toEqual(plain);
      expect(codes(bytes)).toEqual([['encoding-utf-16'], []]);
    }
    expect(codes(encodeText(text))).toEqual([[], []]);
  });

  test('says the same in windows-1252, with a notice', () => {
    expect(contents(latin(CSV_TEXT))).toEqual(contents(encodeText(CSV_TEXT)));
    expect(codes(latin(CSV_TEXT))).toEqual([['encoding-guessed'], []]);
  });

  test('is read where some bytes are broken, and the notice names the file', () => {
    const bytes = encodeText(JSON_TEXT.replace('Zwölf', 'Zwölf ?'));
    bytes[bytes.lastIndexOf(0x3f)] = 0xff;
    const [first, second] = foreignIn(bytes, 'my.json', READING)?.entries ?? [];
    expect(first?.problems).toEqual([{ file: 'my.json', code: 'encoding-damaged' }]);
    expect(second?.content.body).toBe('Zwölf \uFFFD');
  });

  test('may have no entry at all, and is read in whatever bytes', () => {
    const empty = CSV_TEXT.slice(0, CSV_TEXT.indexOf('\n') + 1);
    expect(contents(little(empty))).toEqual([]);
    expect(contents(latin(`${empty},,,,,,,\n`))).toEqual([]);
  });

  test('is none of theirs where a NUL stands in its beginning', () => {
    for (const bytes of [
      encodeText(`\0${JSON_TEXT}`),
      Uint8Array.from([0xff, 0, ...encodeText(JSON_TEXT)]),
      Uint8Array.from([0xfe, 0, ...encodeText(JSON_TEXT)]),
      Uint8Array.from([0, 0xfe, ...encodeText(JSON_TEXT)]),
    ]) {
      expect(foreignIn(bytes, 'x', READING)).toBeNull();
      expect(isBrokenJson(bytes)).toBe(false);
      expect(tableIn(bytes)).toBeNull();
    }
    expect(isBrokenJson(encodeText('{"a\0'))).toBe(false);
    expect(tableIn(encodeText('a,b\0\n1,2\n'))).toBeNull();
    expect(tableIn(Uint8Array.from([0xff, 0, ...encodeText('a,b\n1,2\n')]))).toBeNull();
  });
});

describe('a JSON that was cut short', () => {
  test('is told, wherever it was cut and in whatever bytes', () => {
    for (let end = 2; end < JSON_TEXT.length; end += 1)
      for (const bytesOf of [encodeText, little, big]) {
        const bytes = bytesOf(JSON_TEXT.slice(0, end));
        expect(isBrokenJson(bytes), JSON_TEXT.slice(0, end)).toBe(true);
        expect(foreignIn(bytes, 'x', READING)).toBeNull();
      }
  });

  test.each(['[{"date":"2024', '\n  {\n  "entries": [', ' [\n  {\n "a": 1', '[ "a', '[[1, 2', '{} {}'])(
    'is told however it is laid out: %j',
    (text) => expect(isBrokenJson(encodeText(text))).toBe(true),
  );

  test.each([
    JSON_TEXT,
    '{}',
    '[]',
    '[{"a":1}]',
    '',
    'She said {"so',
    '[2020-01-01 10:00] A day.',
    '{{ page.title }}',
    '[a link](https://example.org)',
    `${'words '.repeat(300)}\n{"a`,
  ])('is not what is whole, or no JSON: %j', (text) => {
    expect(isBrokenJson(encodeText(text))).toBe(false);
  });
});

describe('a table of no program that is known', () => {
  const table = 'day,words\n2024-02-29,"[one] <3 {x}"\n2024-03-01,"two, three"\n';

  test('is known in whatever bytes, and handed on whole', () => {
    expect(tableIn(encodeText(table))).toBe(table);
    expect(tableIn(little(table))).toBe(table);
    const long = table + '2024-03-02,"a day of a row that is cut"\n'.repeat(4_000);
    expect(tableIn(encodeText(long))).toBe(long);
  });

  test.each([
    '<p>a,b</p>\n<p>c,d</p>\n',
    '  <p>a,b\nc,d\n',
    '[a,b\nc,d\n',
    '\n{a,b\nc,d\n',
    'One line of words.',
  ])('is not %j', (text) => expect(tableIn(encodeText(text))).toBeNull());
});
