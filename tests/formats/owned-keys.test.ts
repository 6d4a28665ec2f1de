// What the keys that are Ebb's say in spellings that few people use: titles that YAML takes for something else, values
// that come by a merge key, other names of the date, and switches.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';

function read(front: string, path = '2000-01-01-x.md'): Page {
  const page = readMarkdown({ path, bytes: encodeText(`---\n${front}\n---\nB\n`) });
  if ('notAPage' in page) throw new Error(page.notAPage);
  return page;
}

const codes = (page: Page) => page.problems.map(({ code, line }) => `${code}:${line}`);

describe('a title', () => {
  test.each([
    ['{{ page.x }}', '{{ page.x }}'],
    ['[draft]', '[draft]'],
    ['[draft, two]   # mine', '[draft, two]'],
  ])('is what stands there, whatever YAML makes of it: %s', (source, title) => {
    expect(read(`a: [1]\ntitle: ${source}\nb: {c: d}`).content).toMatchObject({
      title,
      extra: ['a: [1]', 'b: {c: d}'],
    });
  });
});

describe('a value that comes by a merge key', () => {
  test('is that of its own key, and only where the page says none itself', () => {
    const merged = 'd: &d {layout: post, description: one, title: two, tags: [q]}\n<<: *d';
    expect(read(merged).content).toMatchObject({
      layout: 'post',
      title: 'two',
      description: 'one',
      tags: ['q'],
      feelings: [],
      extra: merged.split('\n'),
    });
    expect(read(`${merged}\ntitle: own`).content).toMatchObject({ title: 'own', description: 'one' });
  });

  test('is no title when it is a list, having no place in the file', () => {
    const { content } = read('d: &d {description: one, title: [a]}\n<<: *d');
    expect(content).toMatchObject({ description: 'one' });
    expect(content.title).toBeUndefined();
  });

  test('is named where the front matter begins when it cannot be read', () => {
    expect(codes(read('d: &d {tags: {a: b}}\n<<: *d'))).toEqual(['tags-unreadable:2']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['tags: 2025', 'tags-unreadable:4'],
    ['emotions: [[a, b], c]', 'feelings-unreadable:4'],
    ['emotions: {a: 9}', 'intensity-unreadable:4'],
    ['emotions: [a]\nemotion_intensity: {a: 9}', 'intensity-unreadable:5'],
    ['date: [2025-06-19]', 'date-unreadable:4'],
  ])('is named by its line: %j', (lines, problem) => {
    expect(codes(read(`a: 1\nb: 2\n${lines}\nz: 1`))).toEqual([problem]);
  });

  test('is named twenty times at most where keys stand twice', () => {
    const keys = Array.from({ length: 25 }, (_, at) => `key${at}: 1\nkey${at}: 2`);
    const all = codes(read(keys.join('\n')));
    expect(all).toEqual(Array.from({ length: 20 }, (_, at) => `duplicate-key:${at * 2 + 3}`));
  });
});

describe('a day', () => {
  test.each(['publishDate: 11-9-2017', 'published: someday', 'pubDate: 2025-02-30', 'pubDate: [2025-06-19]'])(
    'is not taken from another key when there is a doubt about it: %s',
    (line) => {
      const page = read(line);
      expect(page.content.when).toEqual({ kind: 'date', day: '2000-01-01' });
      expect(page.whenFrom).toBe('file-name');
      expect(page.content.extra).toEqual([line]);
    },
  );

  test('is taken from the next name of it that is certain', () => {
    expect(read('publishDate: 11-9-2017\npubDate: 2025-06-19').content.when).toEqual({
      kind: 'date',
      day: '2025-06-19',
    });
  });

  test('that somebody tells for the path is a day alone', () => {
    const page = readMarkdown({ path: 'a/b.md', bytes: encodeText('B') }, () => '2025-06-19');
    expect(page).toMatchObject({
      content: { when: { kind: 'date', day: '2025-06-19' } },
      whenFrom: 'file-name',
    });
  });
});

describe('a draft', () => {
  test.each(['true', 'yes', 'On', 'TRUE'])('is one that says `draft: %s`', (said) => {
    expect(read(`draft: ${said}`).isHidden).toBe(true);
  });

  test.each(['not on', 'untrue', 'once', 'trueish', 'yes or no', '"true"', '[true]', ''])(
    'is none that says `draft: %s`',
    (said) => {
      expect(read(`draft: ${said}`).isHidden).toBe(false);
    },
  );
});

describe('what a page may mean', () => {
  test.each(['mood: [[a, b]]', 'mood:', 'feelings: []', 'categories:', 'categories: []', 'category:'])(
    'is not offered where nothing stands: %j',
    (line) => {
      expect(read(line)).toMatchObject({ suggestions: [], content: { extra: [line] } });
    },
  );

  test('is one tag in a category, and several in categories', () => {
    expect(read('category: two words').suggestions).toEqual([
      { kind: 'tags', key: 'category', tags: ['two words'] },
    ]);
    expect(read('categories: two words').suggestions).toEqual([
      { kind: 'tags', key: 'categories', tags: ['two', 'words'] },
    ]);
  });
});

describe('a file of another kind', () => {
  test.each(['---\ntitle: x\n', '---\ntitle: x', '<p>', ''])(
    'is no page unless its front matter closes: %j',
    (text) => {
      expect(readMarkdown({ path: 'x.html', bytes: encodeText(text) })).toEqual({
        notAPage: 'other-extension',
      });
    },
  );

  test('is a page when it does', () => {
    expect(readMarkdown({ path: 'x.html', bytes: encodeText('---\ntitle: x\n---') })).toMatchObject({
      content: { title: 'x', body: '' },
    });
  });
});
