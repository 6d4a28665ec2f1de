// Pages of Hugo, Eleventy, Astro and Obsidian: read like those of Jekyll, and out again byte for byte.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isObsidianNote } from '../../src/formats/obsidian.ts';
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
    expect(edited).toBe(
      '---\ntitle: "A day: with \\"rain\\""\ndate: 2025-06-19 10:00:00 +0200\ntags: [walk, "sea, side"]\n' +
        'emotions: ["loneliness"]\ndraft: true\nweight: 10\nparams:\n  mood: grey\n---\n\nAnother text.\n',
    );
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

test.each([
  ['---js\n{ title: process.exit(1) }\n---\nx', 'front-matter-in-text'],
  ['---javascript\r\n{ title: 1 }\r\n---\r\nx', 'front-matter-in-text'],
  ['---yaml\ntitle: x\n---\nx', 'front-matter-in-text'],
  ['+++\ntitle = \n+++\nx', 'front-matter-in-text'],
  ['---json\n{"a": 1} and more\n---\nx', 'front-matter-in-text'],
  [`---json\n{"a":${'['.repeat(60)}${']'.repeat(60)}}\n---\nx`, 'front-matter-in-text'],
  ['+++\ntitle = "x"\n', 'unclosed-front-matter'],
  ['---hello\n---\nx', undefined],
  ['{ "a brace" } alone', undefined],
  ['+++', undefined],
])('%j is text, and it is told', (text, code) => {
  const { problems, content, isConverted } = pageOf(text, '2025-06-19-x.md');
  expect([problems[0]?.code, problems.length, isConverted]).toEqual([code, code ? 1 : 0, undefined]);
  expect(content.body).toBe(text.replaceAll('\r', '').replace(/\n$/, ''));
});

/** The lines of an edited page that are none of Ebb's own, which the page had before as well. */
function extraOf(text: string): string[] {
  const edited = textOf(writeMarkdown({ ...entryOf(text), body: 'Another.' }, byLabel));
  const { extra } = pageOf(edited).content;
  expect(extra).toEqual(pageOf(text).content.extra);
  expect(edited).toContain(`${extra.join('\n')}\n---\n`);
  return extra;
}

describe('an edited page of TOML or JSON', () => {
  test('keeps every digit, and every text a text to parsers of YAML 1.1', () => {
    expect(
      extraOf(
        '{"id": 12345678901234567890, "version": 1.10, "s": "1.10", "nested": {"yes": "no", "at": "12:30"},' +
          ' "line": "a\u2028b", "on": [true, "2025-01-01"], "none": null, "empty": {}, "maps": [{"a": 1.50}]}\nx\n',
      ),
    ).toEqual([
      'id: 12345678901234567890',
      'version: 1.10',
      's: "1.10"',
      'nested:',
      '  "yes": "no"',
      '  at: "12:30"',
      'line: "a\\u2028b"',
      '"on": [true, "2025-01-01"]',
      'none: null',
      'empty: {}',
      'maps: [{"a": 1.50}]',
    ]);
    expect(
      extraOf(
        '+++\nid = 9007199254740993\nversion = 1.10 # c\nhex = 0x1F\nlast = 2025-06-19T10:00:00\n' +
          'at = 10:00:00\nday = 1979-05-27\nfar = inf\ntext = """\na\nb"""\n[[list]]\nz = 1\n+++\nx\n',
      ),
    ).toEqual([
      'id: 9007199254740993',
      'version: 1.10',
      'hex: 31',
      'last: "2025-06-19T10:00:00"',
      'at: "10:00:00"',
      'day: 1979-05-27',
      'far: .inf',
      'text: "a\\nb"',
      'list: [{"z": 1}]',
    ]);
  });

  test('keeps keys that are no keys of its own', () => {
    expect(extraOf('{"__proto__": {"title": "x"}, "constructor": 1, "a b": 2}\nx\n')).toEqual([
      '__proto__:',
      '  title: x',
      'constructor: 1',
      '"a b": 2',
    ]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  test('says what it said, whatever is in it', () => {
    const key = fc.oneof(
      fc.constantFrom('title', 'tags', 'yes', 'a b', '__proto__'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 }), (fields) => {
        const text = `${JSON.stringify({ a: 1, ...fields })}\nx\n`;
        const read = pageOf(text);
        const edited = textOf(writeMarkdown({ ...entryOf(text), body: 'Another.' }, byLabel));
        const again = pageOf(edited);
        expect(again.isRepaired).toBe(false);
        expect(again.content).toMatchObject({
          tags: read.content.tags,
          feelings: read.content.feelings,
          body: 'Another.',
          ...(read.content.title === undefined ? {} : { title: read.content.title }),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is marked before it is edited; its doubts name no line, since the file has others', () => {
    const page = pageOf('+++\nweight = 1\ndate = "someday"\n+++\nx');
    expect(page.isConverted).toBe(true);
    expect(page.problems).toEqual([
      { file: page.path, code: 'date-unreadable' },
      { file: page.path, code: 'no-date' },
    ]);
    expect(pageOf('---\ntitle: x\n---\nx').isConverted).toBeUndefined();
  });

  test('is no note of Obsidian as it stands', () => {
    expect(isObsidianNote(encodeText('+++\ntitle = "x"\n+++\nx'))).toBe(false);
  });
});

test.each([
  ['quotes without an end', `{"a": "${'\\"'.repeat(90_000)}`],
  ['a text without an end', `{"a": "${'x'.repeat(5_000_000)}`],
  ['braces', `{"a":${'{'.repeat(90_000)}`],
  ['lists in lists', `+++\na = ${'['.repeat(90_000)}\n+++\nx`],
  ['a block that never closes', `+++\n${'a\n'.repeat(3_000_000)}`],
  ['blank lines', '\n'.repeat(5_000_000)],
])('a page of %s is read in moments', (_, text) => {
  const startedAt = performance.now();
  expect(pageOf(text).content.body.length).toBe(text.replace(/\n$/, '').length);
  expect(performance.now() - startedAt).toBeLessThan(4_000);
});

test.each([
  ['content/2025-06-19-10-30-05-a-day.md', { kind: 'local', day: '2025-06-19', time: '10:30:05' }],
  ['content/2025-06-19-10-30-05/index.md', { kind: 'local', day: '2025-06-19', time: '10:30:05' }],
  ['content/2025-06-19-10-30-05.md', { kind: 'local', day: '2025-06-19', time: '10:30:05' }],
  ['content/2025-06-19-25-30-05-a-day.md', { kind: 'date', day: '2025-06-19' }],
  ['content/2025-06-19-10-things.md', { kind: 'date', day: '2025-06-19' }],
  // Jekyll takes it for a title.
  ['_posts/2025-06-19-10-30-05-a-day.md', { kind: 'date', day: '2025-06-19' }],
])('the name %s tells its time', (path, when) => {
  expect(pageOf('x', path).content.when).toEqual(when);
});

test('a keyword of Eleventy is no date: the name counts, and the line stays', () => {
  for (const keyword of ['Created', 'Last Modified', 'git Last Modified']) {
    const { content, problems } = pageOf(`---\ndate: ${keyword}\n---\nx`, '2025-06-19-x.md');
    expect(content).toMatchObject({ when: { day: '2025-06-19' }, extra: [`date: ${keyword}`] });
    expect(problems.map(({ code }) => code)).toEqual(['date-unreadable']);
  }
});

test('front matter that closes at the end of the file needs no line end', () => {
  expect(pageOf('---\ntitle: x\n---').content).toMatchObject({ title: 'x', body: '' });
  expect(pageOf('+++\ntitle = "x"\n+++').content).toMatchObject({ title: 'x', body: '' });
});
