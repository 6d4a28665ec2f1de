import { describe, expect, test } from 'vitest';
import type { Page, PageContent } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';

function read(text: string | Uint8Array<ArrayBuffer>, path = '_posts/2025-06-01-x.md'): Page {
  const page = readMarkdown({ path, bytes: typeof text === 'string' ? encodeText(text) : text });
  if ('notAPage' in page) throw new Error(page.notAPage);
  return page;
}

const content = (front: string): PageContent => read(`---\n${front}\n---\nB\n`).content;
const codes = (page: Page) =>
  page.problems.map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));

describe('feelings', () => {
  test.each([
    ['emotions: ["loneliness", "hope"]', [['loneliness'], ['hope']]],
    ['emotions: loneliness hope', [['loneliness'], ['hope']]],
    ['emotions: at ease, hope', [['at ease'], ['hope']]],
    ['emotions:\n  - loneliness\n  - hope', [['loneliness'], ['hope']]],
    [
      'emotions: {loneliness: 4, hope: 2}',
      [
        ['loneliness', 4],
        ['hope', 2],
      ],
    ],
    [
      'emotions: ["loneliness:4", "hope: 2"]',
      [
        ['loneliness', 4],
        ['hope', 2],
      ],
    ],
    ['emotions:\n- loneliness: 4\n- hope', [['loneliness', 4], ['hope']]],
    ['emotions:\n  - {name: loneliness, intensity: 4}\n  - name: hope', [['loneliness', 4], ['hope']]],
    ['emotions: [a, b, c]\nemotion_intensity: {"b": 5, c: 1}', [['a'], ['b', 5], ['c', 1]]],
    ['emotions: ["a:4"]\nemotion_intensity: {}', [['a:4']]],
    ['emotions: [a, "", a, ~]', [['a']]],
    ['emotions:', []],
    ['emotion_intensity: {a: 1}', []],
  ])('are read from %j', (front, expected) => {
    const named = content(front).feelings.map((one) =>
      one.intensity ? [one.label, one.intensity] : [one.label],
    );
    expect(named).toEqual(expected);
  });

  test('with a strength that is none keep their name and say so', () => {
    for (const front of [
      'emotions: {hope: 9}',
      'emotions: [hope]\nemotion_intensity: {other: 3}',
      'emotions: {hope: very}',
    ]) {
      const page = read(`---\n${front}\n---\n`);
      expect(page.content.feelings).toEqual([{ label: 'hope' }]);
      expect(page.problems.map((problem) => problem.code)).toEqual(['intensity-unreadable']);
    }
  });

  test('in a shape of no meaning stay with the lines that are kept', () => {
    const page = read('---\nemotions: [[a, b], c]\n---\n');
    expect(page.content).toMatchObject({ feelings: [], extra: ['emotions: [[a, b], c]'] });
    expect(codes(page)).toEqual(['feelings-unreadable:2']);
  });

  test('under another key are offered, never taken', () => {
    const page = read('---\nmood: calm\nfeelings: [hope]\ncategories: a b\n---\n');
    expect(page.content.feelings).toEqual([]);
    expect(page.content.extra).toEqual(['mood: calm', 'feelings: [hope]', 'categories: a b']);
    expect(page.suggestions).toEqual([
      { kind: 'feelings', key: 'mood', labels: ['calm'] },
      { kind: 'feelings', key: 'feelings', labels: ['hope'] },
      { kind: 'tags', key: 'categories', tags: ['a', 'b'] },
    ]);
  });
});

describe('tags', () => {
  test.each([
    ['tags: [a, b c, 2025, yes]', ['a', 'b c', '2025', 'yes']],
    ['tags: [a, [b, [c]], ~, a]', ['a', 'b', 'c', 'a']],
    ['tags: food cooking', ['food', 'cooking']],
    ['tags: a, b c', ['a', 'b c']],
    ['tag: two words', ['two words']],
    ['tag: x\ntags: [y]', ['x']],
    ['tag:\ntags: [y]', ['y']],
    ['tag: ""\ntags: [y]', ['y']],
    ['tag: []\ntags: [y]', ['y']],
    ['tags: ["", a, [""], b]', ['a', 'b']],
    ['tags: a,, b c ,', ['a', 'b c']],
    ['tags: "  food  cooking "', ['food', 'cooking']],
    ['tag: [x, y]', ['x', 'y']],
    ['tags: "2025"', ['2025']],
    ['tags:', []],
  ])('are read from %j', (front, tags) => expect(content(front).tags).toEqual(tags));

  test.each(['tags: 2025', 'tags: yes', 'tags: 2025-06-19', 'tags: {a: b}'])(
    'are none in %j, and it is kept',
    (front) => {
      const page = read(`---\n${front}\n---\n`);
      expect(page.content).toMatchObject({ tags: [], extra: [front] });
      expect(codes(page)).toEqual(['tags-unreadable:2']);
    },
  );
});

describe('a page', () => {
  test('takes its day from the front matter, else from its name', () => {
    const dated = (front: string, path?: string) => {
      const page = read(`---\n${front}\n---\n`, path);
      return [page.content.when?.day ?? null, page.whenFrom, ...codes(page)];
    };
    expect(dated('date: 2024-01-02')).toEqual(['2024-01-02', 'front-matter']);
    expect(dated('title: x')).toEqual(['2025-06-01', 'file-name']);
    expect(dated('date: 2025-02-30')).toEqual(['2025-06-01', 'file-name', 'date-unreadable:2']);
    expect(dated('title: x', 'notes/x.md')).toEqual([null, 'nowhere', 'no-date']);
    expect(dated('title: x', 'a/17-2-5-x.md')).toEqual(['2017-02-05', 'file-name']);
    expect(dated('title: x', '2025-06-19.md')).toEqual(['2025-06-19', 'file-name']);
    expect(dated('title: x', '2025-02-30-x.md')).toEqual([null, 'nowhere', 'no-date']);
  });

  test('keeps a zone that its date has an offset for', () => {
    expect(content('date: 2025-06-19 10:00:00 +0200\ntimezone: Europe/Berlin').when).toEqual({
      kind: 'zoned',
      day: '2025-06-19',
      time: '10:00:00',
      offset: 120,
      zone: 'Europe/Berlin',
    });
    expect(content('date: 2025-06-19\ntimezone: Europe/Berlin').extra).toEqual(['timezone: Europe/Berlin']);
  });

  test('is hidden when it says so in YAML, or lies among drafts', () => {
    const isHidden = (front: string, path?: string) => read(`---\n${front}\n---\n`, path).isHidden;
    for (const front of ['published: false', 'published: no', 'published: OFF', 'draft: true'])
      expect(isHidden(front)).toBe(true);
    for (const front of ['published: "false"', 'published: 0', 'published:', 'draft: false'])
      expect(isHidden(front)).toBe(false);
    expect(isHidden('title: x', 'blog/_drafts/x.md')).toBe(true);
  });

  test('keeps every line that is not ours in its order, comments too', () => {
    const page = read(
      '---\n# top\nauthor: A\n\ntitle: t # side\nexcerpt: |\n  one\n\n  two\n# end\n---\nB\n',
    );
    expect(page.content.extra).toEqual(['# top', 'author: A', 'excerpt: |', '  one', '', '  two', '# end']);
  });

  test('says what was wrong with it and on which line', () => {
    const broken = read('---\na: 1\ntitle: x: y\n# c\n---\n');
    expect([broken.content.title, ...broken.content.extra, ...codes(broken)]).toEqual([
      'x: y',
      'a: 1',
      '# c',
      'yaml-repaired:3',
    ]);
    expect(codes(read('---\n- a\n---\n'))).toEqual(['front-matter-not-fields:2']);
    expect(codes(read('---\ntitle: x\n'))).toEqual(['unclosed-front-matter:1']);
    expect(codes(read('---\na: 1\nb: 2\na: 3\n---\n'))).toEqual(['duplicate-key:4']);
    expect(codes(read('---\r\na: 1\r\ndate: 11-9-2017\r\n---\r\n'))).toEqual(['date-ambiguous:3']);
  });

  test('is decoded as what its bytes are', () => {
    const utf16 = (text: string, isBig: boolean) => {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
      return new Uint8Array(isBig ? bytes.swap16() : bytes);
    };
    for (const isBig of [false, true]) {
      const page = read(utf16('---\r\ntitle: é\r\n---\r\nB', isBig));
      expect([page.content.title, page.content.body, ...codes(page)]).toEqual(['é', 'B', 'encoding-utf-16']);
    }
    const latin = read(
      new Uint8Array([...encodeText('---\ntitle: '), 0x93, 0x63, 0xe9, 0x94, ...encodeText('\n---\n')]),
    );
    expect([latin.content.title, ...codes(latin)]).toEqual(['“cé”', 'encoding-guessed']);
    const damaged = read(
      new Uint8Array([...encodeText('---\ntitle: 感情\n---\n日記'), 0xe6, ...encodeText('。')]),
    );
    expect([damaged.content.title, damaged.content.body, ...codes(damaged)]).toEqual([
      '感情',
      '日記\uFFFD。',
      'encoding-damaged',
    ]);
    expect(read('\uFEFF---\ntitle: t\n---\n').content.title).toBe('t');
  });

  test.each([
    ['x.yml', 'other-extension'],
    ['x.erb', 'other-extension'],
    ['x.png', 'other-extension'],
    ['a/.hidden.md', 'system-file'],
    ['a/._x.md', 'system-file'],
    ['x.md~', 'system-file'],
    ['Thumbs.db', 'system-file'],
    ['x.html', 'other-extension'],
  ])('is no page when its file is %s', (path, notAPage) => {
    expect(readMarkdown({ path, bytes: encodeText('text') })).toEqual({ notAPage });
  });

  test('is no page when it is no text', () => {
    expect(readMarkdown({ path: 'x.md', bytes: new Uint8Array([0x89, 0x50, 0, 0xff, 0xc0, 0]) })).toEqual({
      notAPage: 'not-text',
    });
    expect(read('a\u0000b').content.body).toBe('a\u0000b');
  });
});

describe('a hostile page is read in moments', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map(
      (key, at) =>
        `${key}: &${key} [${'*abcdefghi'[0]}${'abcdefghi'[at]}${`, *${'abcdefghi'[at]}`.repeat(8)}]\n`,
    )
    .join('')}tags: *i`;

  test.each<[string, string, Partial<PageContent>]>([
    ['a bomb of aliases', `title: t\n${bomb}`, { title: 't' }],
    ['a hundred thousand tags', `title: t\ntags: [${'tag, '.repeat(99_999)}tag]`, { title: 't' }],
    ['a hundred thousand tags in lines', `title: t\ntags:\n${'  - a tag\n'.repeat(100_000)}`, { title: 't' }],
    ['a hundred thousand keys', `title: t\n${'key: value # c\n'.repeat(100_000)}`, { title: 't' }],
    ['ten thousand broken lines', `title: t\n${'a: b: c\n'.repeat(10_000)}`, { title: 't' }],
    ['brackets in brackets', `title: t\nx: ${'['.repeat(100_000)}`, { title: 't' }],
    ['a line of 10 MB', `title: ${'long '.repeat(2_000_000)}`, {}],
    ['a date of a megabyte', `title: t\ndate: ${'1'.repeat(1_000_000)}`, { title: 't' }],
    [
      'keys of the object itself',
      'title: t\n__proto__: {title: x}\nconstructor: 1\ntoString: [a]',
      { title: 't' },
    ],
    ['white space without end', `title: t\nx:${' '.repeat(500_000)}y`, { title: 't' }],
    ['comments without end', `title: t\n${'#'.repeat(500_000)}\n${'# c\n'.repeat(50_000)}`, { title: 't' }],
  ])(
    'with %s',
    (_name, front, expected) => {
      const before = process.cpuUsage();
      const page = read(`---\n${front}\n---\nBody\n`);
      expect(page.content).toMatchObject({ ...expected, body: 'Body' });
      expect(({} as Record<string, unknown>).title).toBeUndefined();
      expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
    },
    30_000,
  );

  test('that opens front matter and never closes it over 10 MB', () => {
    const page = read(`---\n${'a\n'.repeat(5_000_000)}`);
    expect(codes(page)).toEqual(['unclosed-front-matter:1']);
  }, 30_000);
});
