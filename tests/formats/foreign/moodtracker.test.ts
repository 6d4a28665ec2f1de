// MoodTracker's table as somebody's spreadsheet leaves it, and the same entry in both of its files.
import { expect, test } from 'vitest';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';

const entriesIn = (text: string) =>
  foreignIn(encodeText(text), 'x', READING)?.entries.map(({ app, nativeId, content }) => ({
    app,
    nativeId,
    content,
  }));

const WORDS = '  Set in,\n and two lines. ';
const JSON_TEXT = JSON.stringify([
  { createdAt: '2022-03-01T04:59:00.000Z', description: 'calm', exploration: WORDS, mood: 7 },
]);
const CSV_TEXT = `createdAt,description,exploration,mood\n2022-03-01T04:59:00.000Z,calm,"${WORDS}",7\n`;

test('an entry of MoodTracker says the same in its table as in its JSON', () => {
  const [entry] = entriesIn(JSON_TEXT) ?? [];
  expect(entry?.content).toMatchObject({
    when: { day: '2022-02-28', time: '23:59:00' },
    body: '  Set in,\n and two lines.',
  });
  expect(entriesIn(CSV_TEXT)).toEqual([entry]);
});

test.each([
  ['with a mark and other line ends', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['saved by Excel', (text: string) => `sep=;\n${text.replace(/(?<!in),/g, ';')}`],
  ['below an empty line', (text: string) => `\n${text}`],
])('the table is known %s', (_, saved) => {
  expect(entriesIn(saved(CSV_TEXT))).toEqual(entriesIn(JSON_TEXT));
});
