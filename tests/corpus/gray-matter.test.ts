// Front matter in every dress that the library gray-matter knows: what Ebb reads of each, and that it goes out as it came.
// Runs when CORPUS names the folder that holds the files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryFieldsOf } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';

const corpus = process.env.CORPUS;

/** By the file's own name: the title, else why there is none. */
const EXPECTED: Record<string, string> = {
  'all-dots.yaml': 'other-extension',
  'all.yaml': 'other-extension',
  'autodetect-javascript.md': 'front-matter-in-text',
  'autodetect-no-lang.md': 'autodetect-no-lang',
  // Text to Jekyll.
  'autodetect-yaml.md': 'front-matter-in-text',
  'basic.txt': 'Basic',
  // `;;;` and `~~~` are signs that a program is told, and no program's own.
  'delims-and-lang.md': 'no title',
  'delims-custom.md': 'no title',
  'delims-semi-colons.md': 'no title',
  'empty.md': 'no title',
  'has-matter.md': 'Has Matter!',
  'hasnt-matter.md': 'no title',
  'lang-json.md': 'JSON',
  'lang-yaml.md': 'YAML',
};

describe.runIf(corpus !== undefined)('the pages of gray-matter', () => {
  const folder = join(corpus ?? '', 'gray-matter');
  const files = corpus === undefined ? [] : readdirSync(folder);

  function told(file: string): string {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const page = readMarkdown({ path: file, bytes });
    if ('notAPage' in page) return page.notAPage;
    const entry = entryFieldsOf(page, (label) => label, { kind: 'date', day: '2001-02-03' });
    expect(writeMarkdown(entry, (id) => id)).toEqual(bytes);
    const codes = page.problems.map(({ code }) => code).filter((code) => code !== 'no-date');
    return [page.content.title ?? '', ...codes].filter((text) => text !== '').join(' ') || 'no title';
  }

  test('are there', () => expect(files.length).toBeGreaterThan(10));

  test('are read as they say, and go out as they came', () => {
    const table = files.map((file) => [file.replace(/^.+?__.+?__/, ''), told(file)]);
    expect(Object.fromEntries(table)).toEqual(EXPECTED);
  });
});
