// The lines of front matter that are not Ebb's, as an entry keeps them: flat at the margin, in their order, none of
// them lost and none of them taken.
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import { entryOf, textOf, withoutRaw } from './entry-of.ts';

const extraOf = (front: string): string[] => entryOf(`---\n${front}\n---\nB\n`).extra;

describe('kept lines', () => {
  test('of a block that is indented stand at the margin, with what is below them further in', () => {
    const front = '# top\n  title: x\n  mine:\n    deeper: 2\n# low\n  b: 1';
    expect(extraOf(front)).toEqual(['# top', 'mine:', '  deeper: 2', '# low', 'b: 1']);
    expect(textOf(withoutRaw(entryOf(`---\n${front}\n---\nB\n`)))).toBe(
      '---\ntitle: x\ndate: 2000-01-01\n# top\nmine:\n  deeper: 2\n# low\nb: 1\n---\n\nB\n',
    );
  });

  test('of a block at the margin keep the blanks before them', () => {
    expect(extraOf('title: x\nmine:\n    deeper:\n      - 1\n  # in between\n    b: 2')).toEqual([
      'mine:',
      '    deeper:',
      '      - 1',
      '  # in between',
      '    b: 2',
    ]);
  });

  test('are a line for each field where all stand in one map', () => {
    const front = '{title: x, mine: "a: b", list: [1,\n   2], none: , tags: [q]}';
    expect(extraOf(front)).toEqual(['"mine": "a: b"', '"list": [1, 2]', '"none": null']);
    const after = textOf({ ...entryOf(`---\n${front}\n---\nB\n`), title: 'new' });
    expect(after).toBe(
      '---\ntitle: new\ndate: 2000-01-01\ntags: [q]\n"mine": "a: b"\n"list": [1, 2]\n"none": null\n---\n\nB\n',
    );
  });

  test('have no blank lines between them, whatever blanks those hold', () => {
    expect(extraOf('title: x\n   \nmine: 1\n\t\n\nb: 2\n  ')).toEqual(['mine: 1', 'b: 2']);
  });

  test.each([
    ['title: ~'],
    ['title:'],
    ['title:\n  - a\n  - b'],
    ['description: {a: b}'],
    ['description:'],
    ['layout: [x]'],
    ['layout: null'],
    ['date: [2025-06-19]'],
    ['emotion_intensity: {"hope": 2}'],
    ['timezone: Europe/Berlin'],
  ])('are those of our own keys too where they say nothing: %j', (line) => {
    const entry = entryOf(`---\nmine: 1\n${line}\nz: 1\n---\nB\n`);
    expect(entry.extra).toEqual(['mine: 1', ...line.split('\n'), 'z: 1']);
    expect(Object.keys(withoutRaw(entry)).sort()).toEqual(['body', 'extra', 'feelings', 'tags', 'when']);
  });

  test('are none of those that were read', () => {
    expect(extraOf('tag: two words\ntitle: [draft]\nmine: 1')).toEqual(['mine: 1']);
    expect(extraOf('emotions: [a]\nemotion_intensity: {a: 9}\nmine: 1')).toEqual(['mine: 1']);
  });
});

describe('a page', () => {
  test('has a part only when the file says it', () => {
    const page = readMarkdown({ path: '2000-01-01-x.md', bytes: encodeText('---\nmine: 1\n---\nB\n') });
    expect(page).toHaveProperty('content');
    if ('notAPage' in page) return;
    expect(page.content).toStrictEqual({
      when: { kind: 'date', day: '2000-01-01' },
      body: 'B',
      tags: [],
      feelings: [],
      extra: ['mine: 1'],
    });
  });
});
