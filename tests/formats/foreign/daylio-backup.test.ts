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
