// Whole files: what is read from each file in pages/given stands in pages/expected. UPDATE_EXPECTED=1 writes
// what is read now, and still fails, so that somebody looks.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryFieldsOf } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';

const given = join(import.meta.dirname, 'pages/given');
const files = readdirSync(given);

test('there are files to look at', () => expect(files.length).toBeGreaterThan(5));

test.each(files)('%s is read as expected and goes out as it came', (file) => {
  const bytes = new Uint8Array(readFileSync(join(given, file)));
  const page = readMarkdown({ path: `_posts/${file}`, bytes });
  if ('notAPage' in page) throw new Error(page.notAPage);
  const { bytes: _, ...rest } = page;
  const answer = `${JSON.stringify(rest, null, 2)}\n`;
  const expected = join(import.meta.dirname, 'pages/expected', `${file}.json`);
  const isUpdate = process.env.UPDATE_EXPECTED === '1';
  const before = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
  if (isUpdate) writeFileSync(expected, answer);
  expect(answer).toBe(before);
  const entry = entryFieldsOf(page, (label) => label, { kind: 'date', day: '2001-01-01' });
  expect(writeMarkdown(entry, (id) => id)).toEqual(bytes);
  expect(isUpdate).toBe(false);
});
