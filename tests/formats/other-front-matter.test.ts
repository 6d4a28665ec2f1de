// Pages of Hugo, Eleventy, Astro and Obsidian: read like those of Jekyll, and out again byte for byte.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withYaml } from '../../src/formats/other-front-matter.ts';
import { entryFieldsOf } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';

const byLabel = (label: string) => label;
const someDay = { kind: 'date', day: '2001-01-01' } as const;

function pageOf(text: string, path = 'content/posts/x.md') {
  const page = readMarkdown({ path, bytes: encodeText(text) });
  if ('notAPage' in page) throw new Error(page.notAPage);
  return page;
}

const entryOf = (text: string) => entryFieldsOf(pageOf(text), byLabel, someDay);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const TOML = `+++
title = "A day: with \\"rain\\""
date = 2025-06-19T10:00:00+02:00
tags = ["walk", "sea, side"]
emotions = ["loneliness"]
draft = true
weight = 10
[params]
  mood = "grey"
+++

The text.
`;

describe('a page of Hugo in TOML', () => {
  test('is read like any other, its own fields as lines of YAML', () => {
    const { content, isHidden } = pageOf(TOML);
    expect(content).toEqual({
      when: { kind: 'zoned', day: '2025-06-19', time: '10:00:00', offset: 120 },
      title: 'A day: with "rain"',
      tags: ['walk', 'sea, side'],
      feelings: [{ label: 'loneliness' }],
      body: 'The text.',
      extra: ['draft: true', 'weight: 10', 'params:', '  mood: grey'],
    });
    expect(isHidden).toBe(true);
  });

  test('goes out as it came, and edited with YAML that says the same', () => {
    const entry = entryOf(TOML);
    expect(textOf(writeMarkdown(entry, byLabel))).toBe(TOML);
    const edited = textOf(writeMarkdown({ ...entry, body: 'Another text.' }, byLabel));
    expect(edited).toMatch(/^---\n/);
    const { content } = pageOf(edited);
    expect(content).toEqual({ ...pageOf(TOML).content, body: 'Another text.' });
  });

  test.each([
    ['date = 2025-06-19', { kind: 'date', day: '2025-06-19' }],
    ['date = 2025-06-19T10:00:00', { kind: 'local', day: '2025-06-19', time: '10:00:00' }],
    ['date = "2025-06-19"', { kind: 'date', day: '2025-06-19' }],
    ['publishDate = 2025-06-19', { kind: 'date', day: '2025-06-19' }],
  ])('%s is the literal that was written', (line, when) => {
    expect(pageOf(`+++\n${line}\n+++\nx`).content.when).toEqual(when);
  });
});

test.each([
  ['Hugo', '{\n  "title": "A day",\n  "date": "2025-06-19",\n  "nested": {"a": "}"}\n}\n\nThe text.\n'],
  [
    'Eleventy',
    '---json\n{ "title": "A day", "date": "2025-06-19", "nested": {"a": "}"} }\n---\n\nThe text.\n',
  ],
])('JSON front matter of %s is read, and goes out as it came', (_, text) => {
  const { content } = pageOf(text);
  expect(content).toMatchObject({ title: 'A day', when: { day: '2025-06-19' }, body: 'The text.' });
  expect(content.extra).toEqual(['nested:', '  a: "}"']);
  expect(textOf(writeMarkdown(entryOf(text), byLabel))).toBe(text);
});

test.each([
  ['code', '---js\n{ title: process.exit(1) }\n---\nx'],
  ['broken TOML', '+++\ntitle = \n+++\nx'],
  ['TOML that never closes', '+++\ntitle = "x"\n'],
  ['a text that begins with a brace', '{ "quoted" } and on it goes'],
  ['a list', '---json\n[1]\n---\nx'],
])('%s stays text, whole', (_, text) => {
  expect(pageOf(text).content.body).toBe(text.replace(/\n$/, ''));
  expect(textOf(writeMarkdown(entryOf(text), byLabel))).toBe(text);
});

test.each([
  ['content/2025-06-19-a-day/index.md', '2025-06-19-a-day.md', '2025-06-19'],
  ['posts/a-day/index.md', 'a-day.md', null],
  ['2025-06-19/a-day.md', 'a-day.md', '2025-06-19'],
  ['2025-06-19_a-day.md', '2025-06-19_a-day.md', '2025-06-19'],
  ['Daily/2025-06-19.md', '2025-06-19.md', '2025-06-19'],
  ['Daily/2025-06-19 A day.md', '2025-06-19 A day.md', '2025-06-19'],
])('the path %s names the page and its day', (path, fileName, day) => {
  const page = pageOf('x', path);
  expect([page.fileName, page.content.when?.day ?? null]).toEqual([fileName, day]);
});

test('what a switch says is a switch, and what a date says is a date', () => {
  expect(pageOf('---\npublished: false\n---\nx').isHidden).toBe(true);
  expect(pageOf('---\npublish: false\n---\nx').isHidden).toBe(true);
  const dated = pageOf('---\npublished: 2025-06-19\n---\nx');
  expect([dated.isHidden, dated.content.when]).toEqual([false, { kind: 'date', day: '2025-06-19' }]);
  expect(dated.content.extra).toEqual(['published: 2025-06-19']);
});

test('no heap of signs is read with a fault, and all go out as they came', () => {
  const piece = fc.constantFrom(
    '+++',
    '\n',
    '{',
    '}',
    '"a"',
    ': ',
    '---json',
    '---',
    'a = ',
    '1',
    '[t]',
    ' ',
    '\\',
    'x',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      withYaml(text);
      expect(textOf(writeMarkdown(entryOf(text), byLabel))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
