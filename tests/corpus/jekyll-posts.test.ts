// Real posts and one-edge-case files, read as Jekyll reads them but for the differences named below, and
// written back byte for byte. Runs when CORPUS names the folder that holds them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryFieldsOf, type Page } from '../../src/formats/page.ts';
import { partsOf, readMarkdown } from '../../src/formats/read-markdown.ts';
import { decodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';
import type { When } from '../../src/journal/when.ts';

const corpus = process.env.CORPUS;

/** Not pages: data, and templates that Jekyll does not render as posts. */
const NOT_PAGES = [
  'jekyll__jekyll__2008-02-03-wrong-extension.yml',
  'jekyll__jekyll__broken_front_matter1.erb',
  'jekyll__jekyll__broken_front_matter3.erb',
  'jekyll__jekyll__exploit_front_matter.erb',
];

interface Expected {
  file: string;
  error?: string;
  yaml_error?: string;
  yaml_type?: string;
  date: string;
  data: { title?: unknown; tags?: unknown[]; slug?: string; emotions?: unknown };
}

type Facet = 'title' | 'tags' | 'date';

const LOCAL =
  'a time without a zone is the clock of whoever wrote it; Jekyll takes it for UTC when it has seconds';
const REPAIRED =
  'Jekyll drops a front matter that is broken YAML, and title and day with it; Ebb reads it by lines';
const SOURCE = 'a title is what stands there, not the number, truth value or map that YAML makes of it';
const COMMAS = 'tags in a string that has commas are split at the commas';
const CERTAIN = 'the time is followed by something else, so only the day is certain';
const NO_FIELDS =
  'Jekyll takes the time of the build for a front matter without fields; Ebb takes the day of the name';

const named = { kind: 'date', day: '2025-06-01' };
const local = (day: string, time: string) => ({ kind: 'local', day, time });

/** What Ebb reads otherwise than Jekyll, on purpose: file, facet, Ebb's reading, why. */
const DIFFERENCES: [string, Facet, unknown, string][] = [
  [
    'Gaohaoyang__gaohaoyang.github.io__2015-07-09-JavaScript-Net.md',
    'date',
    local('2015-07-09', '00:06:05'),
    LOCAL,
  ],
  ['jekyll__jekyll__2010-01-09-time-override.markdown', 'date', local('2010-01-10', '13:07:09'), LOCAL],
  ['johno__pixyll__2014-06-08-pixyll-has-pagination.md', 'date', local('2014-06-08', '11:21:29'), LOCAL],
  ['2025-06-01-date-T.md', 'date', local('2025-06-19', '10:00:00'), LOCAL],
  ['2025-06-01-date-hms.md', 'date', local('2025-06-19', '10:00:00'), LOCAL],
  [
    'jekyll__jekyll__2023-01-29-jekyll-3-9-3-released.markdown',
    'date',
    { kind: 'date', day: '2023-01-29' },
    CERTAIN,
  ],
  ['2025-06-01-keys-not-map.md', 'date', named, NO_FIELDS],
  ['2025-06-01-tags-comma.md', 'tags', ['a', 'b c'], COMMAS],
  ['2025-06-01-tags-hash.md', 'tags', ['#a', 'b'], REPAIRED],
  ['2025-06-01-tags-hash.md', 'date', named, REPAIRED],
  ['2025-06-01-delim-in-dq.md', 'date', named, REPAIRED],
  ['2025-06-01-title-at.md', 'title', '@foo', REPAIRED],
  ['2025-06-01-title-at.md', 'date', named, REPAIRED],
  ['2025-06-01-title-backtick.md', 'title', '`foo`', REPAIRED],
  ['2025-06-01-title-backtick.md', 'date', named, REPAIRED],
  ['2025-06-01-title-brace.md', 'title', '{a} b', REPAIRED],
  ['2025-06-01-title-brace.md', 'date', named, REPAIRED],
  ['2025-06-01-title-bracket.md', 'title', '[a] b', REPAIRED],
  ['2025-06-01-title-bracket.md', 'date', named, REPAIRED],
  ['2025-06-01-title-dq-badesc.md', 'title', 'C:\\path', REPAIRED],
  ['2025-06-01-title-dq-badesc.md', 'date', named, REPAIRED],
  ['2025-06-01-title-dq-start.md', 'title', '"hi" there', REPAIRED],
  ['2025-06-01-title-dq-start.md', 'date', named, REPAIRED],
  ['2025-06-01-title-gt.md', 'title', '>foo', REPAIRED],
  ['2025-06-01-title-gt.md', 'date', named, REPAIRED],
  ['2025-06-01-title-lsep.md', 'title', 'a\u2028b', REPAIRED],
  ['2025-06-01-title-lsep.md', 'date', named, REPAIRED],
  ['2025-06-01-title-nel.md', 'title', 'a\u0085b', REPAIRED],
  ['2025-06-01-title-nel.md', 'date', named, REPAIRED],
  ['2025-06-01-title-percent.md', 'title', '%foo', REPAIRED],
  ['2025-06-01-title-percent.md', 'date', named, REPAIRED],
  ['2025-06-01-title-pipe.md', 'title', '|foo', REPAIRED],
  ['2025-06-01-title-pipe.md', 'date', named, REPAIRED],
  ['2025-06-01-title-qmark-sp.md', 'title', '? foo', REPAIRED],
  ['2025-06-01-title-qmark-sp.md', 'date', named, REPAIRED],
  ['2025-06-01-title-star.md', 'title', '*foo', SOURCE],
  ['2025-06-01-title-bigint.md', 'title', '123456789012345678901234567890', SOURCE],
  ['2025-06-01-title-float.md', 'title', '1.0', SOURCE],
  ['2025-06-01-title-int.md', 'title', '2025', SOURCE],
  ['2025-06-01-title-liquid.md', 'title', '{{ page.x }}', SOURCE],
  ['2025-06-01-title-octal.md', 'title', '0123', SOURCE],
  ['2025-06-01-title-underscore.md', 'title', '1_000', SOURCE],
  ['2025-06-01-title-yes.md', 'title', 'yes', SOURCE],
];

function linesOf(folder: string, name: string): Expected[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Expected);
}

/** The collected files carry their repository in front of the name they have there. */
function ownName(file: string): string {
  return file.replace(/^.+?__.+?__/, '');
}

function pageOf(folder: string, file: string): Page {
  const page = readMarkdown({
    path: `_posts/${ownName(file)}`,
    bytes: new Uint8Array(readFileSync(join(folder, file))),
  });
  if ('notAPage' in page) throw new Error(`${file}: ${page.notAPage}`);
  return page;
}

/** What Jekyll calls a post without a title. */
function slugTitle(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}

/** A literal as Jekyll's answer would show it; a zoned one as its instant. */
function isSameWhen(when: When | null, expected: string): boolean {
  if (!when) return false;
  if (when.kind === 'date') return expected.startsWith(`${when.day}T00:00:00`);
  if (when.kind === 'local') return expected.startsWith(`${when.day}T${when.time}`);
  return Date.parse(expected) === Date.parse(`${when.day}T${when.time}Z`) - when.offset * 60_000;
}

function differencesOf(page: Page, expected: Expected): [string, Facet, unknown][] {
  const { content } = page;
  const found: [string, Facet, unknown][] = [];
  const title = content.title ?? slugTitle(expected.data.slug ?? '');
  if (title !== (expected.data.title ?? slugTitle(expected.data.slug ?? ''))) {
    found.push([expected.file, 'title', content.title]);
  }
  if (JSON.stringify(content.tags) !== JSON.stringify(expected.data.tags ?? [])) {
    found.push([expected.file, 'tags', content.tags]);
  }
  if (!isSameWhen(content.when, expected.date)) found.push([expected.file, 'date', content.when]);
  return found;
}

/** The lines of a text that are gone from another, as one run. */
function gone(before: string, after: string): string {
  const [a, b] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return a.slice(start, a.length - end).join('');
}

/** The source of what may change when a field is edited. */
function linesOfField(text: string, keys: readonly string[]): string {
  const { block, blockStart, front } = partsOf(text);
  // With the closing line: one without a line end gets it when text comes behind it.
  if (keys.length === 0) return text.slice(blockStart + block.length);
  const fields = front.fields.filter((field) => keys.includes(field.key));
  return fields.map((field) => block.slice(field.start, field.end)).join('');
}

describe.runIf(corpus !== undefined)('the collected posts', () => {
  const root = corpus ?? '';
  const folders = ['jekyll', 'jekyll-cases', 'seed'].map((name) => join(root, name));
  const filesIn = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith('.jsonl'));
  const pagesIn = (folder: string) => filesIn(folder).filter((name) => !NOT_PAGES.includes(name));

  test('are there', () => {
    const counts = folders.map((folder) => pagesIn(folder).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test('are pages, but for data and templates', () => {
    const others = folders.flatMap((folder) =>
      filesIn(folder).filter(
        (file) =>
          'notAPage' in readMarkdown({ path: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }),
      ),
    );
    expect(others.sort()).toEqual(NOT_PAGES);
  });

  test('go out untouched as they came in', () => {
    for (const folder of folders) {
      for (const file of pagesIn(folder)) {
        const page = pageOf(folder, file);
        const entry = entryFieldsOf(page, (label) => label, { kind: 'date', day: '2001-02-03' });
        expect(
          Buffer.from(writeMarkdown(entry, (id) => id)).equals(readFileSync(join(folder, file))),
          file,
        ).toBe(true);
      }
    }
  });

  test('the seed is in canonical form', () => {
    const folder = join(root, 'seed');
    for (const file of pagesIn(folder)) {
      const { raw: _, ...entry } = entryFieldsOf(pageOf(folder, file), (label) => label, {
        kind: 'date',
        day: '2001-02-03',
      });
      expect(Buffer.from(writeMarkdown(entry, (id) => id)).equals(readFileSync(join(folder, file)))).toBe(
        true,
      );
    }
  });

  /** A list in the place of front matter: it cannot take a key, so its lines become comments. */
  const LIST = '2025-06-01-keys-not-map.md';

  test.each<[string, string[], Partial<Content>]>([
    ['title', ['title'], { title: 'Another: title' }],
    ['tags', ['tag', 'tags'], { tags: ['one', 'two words'] }],
    ['description', ['description'], { description: 'Another' }],
    ['layout', ['layout'], { layout: 'other' }],
    ['day', ['date'], { when: { kind: 'zoned', day: '2024-02-29', time: '23:59:59', offset: -660 } }],
    ['feelings', ['emotions', 'emotion_intensity'], { feelings: [{ id: 'hope', intensity: 2 }] }],
    ['text', [], { body: 'Another\n\ntext' }],
  ])('lose only the lines of their %s when that is edited', (field, keys, change) => {
    for (const file of folders.flatMap((folder) => pagesIn(folder).map((name) => join(folder, name)))) {
      const [folder, name] = [dirname(file), basename(file)];
      const page = pageOf(folder, name);
      const entry = {
        ...entryFieldsOf(page, (label) => label, { kind: 'date', day: '2001-02-03' }),
        ...change,
      };
      const bytes = writeMarkdown(entry, (id) => id);
      const again = readMarkdown({ path: page.path, bytes });
      if ('notAPage' in again) throw new Error(name);
      const { raw: _, ...read } = entryFieldsOf(again, (label) => label, entry.when);
      const { raw: __, ...wanted } = entry;
      expect({ ...read, extra: [] }, name).toEqual({ ...wanted, extra: [] });
      const [before, after] = [decodeText(page.bytes).text, decodeText(bytes).text];
      const allowed = name === LIST && field !== 'text' ? before : linesOfField(before, keys);
      expect(allowed, name).toContain(gone(before, after));
    }
  });

  test.each([
    ['jekyll', 'EXPECTED.America_New_York.jsonl'],
    ['jekyll', 'EXPECTED.Asia_Tokyo.jsonl'],
    ['jekyll-cases', 'EXPECTED.America_New_York.jsonl'],
  ])('in %s are read as Jekyll reads them (%s), but for what is meant to differ', (name, answers) => {
    const folder = join(root, name);
    const rows = linesOf(folder, answers).filter(
      (row) => row.error === undefined && !NOT_PAGES.includes(row.file),
    );
    expect(rows.length).toBeGreaterThan(30);
    const found = rows.flatMap((row) => differencesOf(pageOf(folder, row.file), row));
    const known = DIFFERENCES.filter(([file]) => rows.some((row) => row.file === file)).map(
      ([file, facet, mine]) => [file, facet, mine],
    );
    expect(found.map((one) => JSON.stringify(one)).sort()).toEqual(
      known.map((one) => JSON.stringify(one)).sort(),
    );
  });

  test.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Asia/Kolkata', -330],
    ['America/Sao_Paulo', 180],
  ])('are the same in %s', (zone, offset) => {
    const all = () => folders.flatMap((folder) => pagesIn(folder).map((file) => pageOf(folder, file)));
    const here = all();
    const home = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offset);
      expect(all()).toEqual(here);
    } finally {
      process.env.TZ = home;
    }
  });
});
