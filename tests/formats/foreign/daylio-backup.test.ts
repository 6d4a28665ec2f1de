// Daylio's backup, whose JSON is in base64 inside an archive: what no given file can show.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { daylioBackup } from '../../../src/formats/daylio/daylio-backup.ts';
import type { Foreign } from '../../../src/formats/foreign/foreign.ts';
import { READING } from './given.ts';
import { otherValue, placeInside, withOther } from './other-value.ts';
import { expectWellFormed } from './well-formed.ts';

const base64 = readFileSync(join(import.meta.dirname, 'daylio/given/backup.folder/backup.daylio'), 'utf8');
const backup: unknown = JSON.parse(Buffer.from(base64, 'base64').toString());

function readBytes(bytes: Uint8Array<ArrayBuffer> | null): Promise<Foreign> {
  const folder = { paths: ['x/backup.daylio', 'x/assets/photos/2023/1/abc123'], read: async () => bytes };
  return daylioBackup.read(folder, 'x.daylio', READING);
}

const bytesOf = (json: unknown) =>
  new Uint8Array(Buffer.from(Buffer.from(JSON.stringify(json)).toString('base64')));

test('the number that locks Daylio is nowhere in what is read', async () => {
  expect(JSON.stringify(backup)).toContain('"pin":"1234"');
  const { entries, unread, leftOut } = await readBytes(bytesOf(backup));
  expect(entries.length).toBeGreaterThan(2);
  expect(JSON.stringify([entries, unread, [...leftOut]])).not.toMatch(/\b1234\b|\bpin\b|\bprefs\b/i);
});

test('a backup with any value in the place of any other is read without a fault', async () => {
  await fc.assert(
    fc.asyncProperty(placeInside, otherValue, async (at, other) => {
      expectWellFormed(await readBytes(bytesOf(withOther(backup, at, other))));
    }),
    { numRuns: 600 },
  );
});

test('a backup that is damaged is read without a fault, or named as damaged', async () => {
  const whole = new Uint8Array(Buffer.from(base64));
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(whole.length), async (some, end) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of some) bytes[at] = byte;
      expectWellFormed(await readBytes(bytes));
      expectWellFormed(await readBytes(bytes.slice(0, end)));
    }),
    { numRuns: 200 },
  );
  expect((await readBytes(null)).unread.map(({ code }) => code)).toEqual(['file-damaged']);
});

test.each([
  ['a\rb', '![a b](<assets/photos/a b>)'],
  ['a\n\nb', '![a b](<assets/photos/a b>)'],
  ['a](javascript:x) [b', '![a\\](javascript:x) \\[b](<assets/photos/a](javascript:x) [b>)'],
  ['a<b>\\', '![a<b>\\\\](<assets/photos/a\\<b\\>\\\\>)'],
])('a picture called %j is one note, in one line', async (checksum, note) => {
  const { entries } = await readBytes(
    bytesOf({
      dayEntries: [{ id: 1, year: 2023, month: 0, day: 2, note: 'x', assets: [1] }],
      assets: [{ id: 1, checksum, type: 1 }],
    }),
  );
  expect(entries[0]?.content.body).toBe(`x\n\n${note}`);
  const { children } = fromMarkdown(entries[0]?.content.body ?? '');
  expect(children).toMatchObject([{}, { children: [{ type: 'image' }] }]);
});

/** One entry at a minute to midnight in Nepal, with what is said otherwise, beside moods and tags of one's own. */
async function entryWith(fields: object) {
  const read = await readBytes(
    bytesOf({
      dayEntries: [
        {
          id: 7,
          year: 2023,
          month: 0,
          day: 24,
          hour: 23,
          minute: 59,
          datetime: 1674583740000,
          timeZoneOffset: 20_700_000,
          mood: 0,
          note: '',
          ...fields,
        },
      ],
      customMoods: [
        { id: 1, custom_name: '', predefined_name_id: 1, mood_group_id: 1 },
        { id: 2, custom_name: ' so  so ', predefined_name_id: -1, mood_group_id: 5 },
        { id: 3, custom_name: 'odd', predefined_name_id: -1, mood_group_id: 7 },
        { id: 4, custom_name: 'none', predefined_name_id: -1, mood_group_id: 0 },
        { id: 5, custom_name: 'half', mood_group_id: 2.5 },
        { id: 6, custom_name: '', predefined_name_id: -1, mood_group_id: 4 },
        { id: 8, custom_name: 'alone' },
        { custom_name: 'without a number' },
        null,
      ],
      tags: [{ id: 3, name: ' walk ' }, { id: 4, name: 'sea' }, { name: 'without a number' }],
      assets: [{ id: 1, checksum: 'abc123', type: 1 }],
    }),
  );
  expectWellFormed(read);
  return read;
}

test.each<[string, object, unknown, string | undefined]>([
  ['its offset', {}, { kind: 'zoned', day: '2023-01-24', time: '23:54:00', offset: 345 }, undefined],
  [
    'its parts, where the offset is missing',
    { timeZoneOffset: null },
    { kind: 'local', day: '2023-01-24', time: '23:59:00' },
    'date-partly-read',
  ],
  [
    'its parts, where the instant is missing',
    { datetime: null },
    { kind: 'local', day: '2023-01-24', time: '23:59:00' },
    'date-partly-read',
  ],
  [
    'its day, where no hour is',
    { datetime: null, hour: null },
    { kind: 'date', day: '2023-01-24' },
    'date-partly-read',
  ],
  [
    'this device, where there are neither parts nor offset',
    { timeZoneOffset: null, month: null },
    { kind: 'zoned', day: '2023-01-24', time: '13:09:00', offset: -300, zone: 'America/New_York' },
    'zone-of-device',
  ],
])('a day and its time are those of %s', async (_, fields, when, problem) => {
  const { entries } = await entryWith({ ...fields, note: 'x' });
  expect(entries[0]?.content.when).toEqual(when);
  expect(entries[0]?.content.extra).toEqual([]);
  expect(entries[0]?.problems[0]?.code).toBe(problem);
});

test('a day that is none is asked for, and what stood there is kept', async () => {
  const { entries } = await entryWith({ datetime: null, month: 12, note: 'x' });
  expect(entries[0]).toMatchObject({
    content: { when: null, body: 'x', extra: ['original_date: year 2023, month 12, day 24'] },
    problems: [{ code: 'date-unreadable' }],
  });
});

test.each<[number, string[], string[]]>([
  [0, [], []],
  [1, ['rad'], ['mood: 5', 'mood_source: daylio']],
  [2, ['so  so'], ['mood: 1', 'mood_source: daylio']],
  [3, ['odd'], []],
  [4, ['none'], []],
  [5, ['half'], []],
  [6, ['bad'], ['mood: 2', 'mood_source: daylio']],
  [8, ['alone'], []],
  [99, [], ['mood_raw: 99']],
])('the mood %s is called %j and scored %j', async (mood, labels, extra) => {
  const { entries } = await entryWith({ mood, note: 'x' });
  expect(entries[0]?.content.feelings).toEqual(labels.map((label) => ({ label })));
  expect(entries[0]?.content.extra).toEqual(extra);
  expect(entries[0]?.problems.map(({ code }) => code)).toEqual(mood === 99 ? ['feelings-unreadable'] : []);
});

test.each<[string, object, object]>([
  ['a tag', { tags: [3] }, { tags: ['walk'], body: '' }],
  ['a title', { note_title: ' A\n  day ' }, { title: 'A day', body: '' }],
  ['a place', { address: ' A quay ' }, { extra: ['place: A quay'], body: '' }],
  ['a picture', { assets: [1] }, { body: '![abc123](x/assets/photos/2023/1/abc123)' }],
  ['a mood that is named nowhere', { mood: 77 }, { extra: ['mood_raw: 77'] }],
])('an entry of nothing but %s comes in', async (_, fields, content) => {
  const { entries, unread } = await entryWith(fields);
  expect([entries[0]?.content, unread]).toMatchObject([content, []]);
  expect(entries[0]?.nativeId).toBe('7');
});

test('an entry of nothing at all is named by its day', async () => {
  for (const fields of [{}, { isFavorite: true }, { assets: [9] }, { mood: -1 }, { address: ' ' }])
    expect(await entryWith(fields)).toMatchObject({
      entries: [],
      unread: [{ file: 'x/backup.daylio', code: 'nothing-in-it', text: '2023-01-24' }],
    });
  expect((await entryWith({ datetime: null, year: null })).unread).toEqual([
    { file: 'x/backup.daylio', code: 'nothing-in-it' },
  ]);
});

test('a tag that the backup names nowhere is a doubt, and the others stay', async () => {
  const codes = async (tags: unknown[]) => {
    const { entries } = await entryWith({ note: 'x', id: null, tags });
    expect(entries[0]?.nativeId).toBeNull();
    return [entries[0]?.content.tags, entries[0]?.problems.map(({ code }) => code)];
  };
  expect(await codes([3, '4', 4, 3])).toEqual([['walk', 'sea'], []]);
  expect(await codes([3, 99])).toEqual([['walk'], ['tags-unreadable']]);
});

test('a backup is its JSON and its pictures, whatever breaks its lines; one without entries is damaged', async () => {
  const { fits, takes } = daylioBackup;
  expect(
    ['a/backup.daylio', 'backup.daylio', 'x/assets/photos/1/a', 'notes.md', 'my-backup.daylio'].map(takes),
  ).toEqual([true, true, true, false, false]);
  expect([
    fits({ paths: ['a/b'], read: async () => null }),
    fits({ paths: ['backup.daylio'], read: async () => null }),
  ]).toEqual([false, true]);
  const json = { dayEntries: [{ id: 1, year: 2023, month: 0, day: 2, note: 'Grüße' }] };
  const lines = Buffer.from(Buffer.from(bytesOf(json)).toString().replace(/.{20}/g, '$&\r\n'));
  expect((await readBytes(new Uint8Array(lines))).entries[0]?.content.body).toBe('Grüße');
  for (const odd of [{}, { dayEntries: {} }, [], null])
    expect((await readBytes(bytesOf(odd))).unread).toEqual([
      { file: 'x/backup.daylio', code: 'file-damaged' },
    ]);
});
