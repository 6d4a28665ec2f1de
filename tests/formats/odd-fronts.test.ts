// Front matter of an odd make: lines of one's own, and an edit, leave what it says as it was.
import { describe, expect, test } from 'vitest';
import { exportMarkdown, formOf } from '../../src/formats/export-markdown.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import { PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { byLabel, entryOf, withoutRaw } from './entry-of.ts';

const withLines = (file: string, template: string) =>
  new TextDecoder().decode(exportMarkdown(entryOf(file), byLabel, formOf({ ...PLAIN_EXPORT, template })));

describe('a line of one’s own', () => {
  test.each([
    ['TOML', '+++\ntitle = "x"\nmine = 1\n+++\nB\n'],
    ['JSON', '{\n"title": "x", "mine": 1}\nB\n'],
  ])('goes into a page of %s that is whole, and says all that it said', (_, file) => {
    for (const template of ['a: 1', 'mine -> other']) {
      const out = withLines(file, template);
      expect(out).toMatch(/^---\n(?:\w+: [^\n]+\n)+---\n+B\n$/);
      expect(out).toContain(template === 'a: 1' ? 'mine: 1' : 'other: 1');
      expect(entryOf(out).title).toBe('x');
      expect(entryOf(out).body.trim()).toBe('B');
    }
  });

  test('stands as far in as the lines beside it', () => {
    expect(withLines('---\n  title: x\n  mood: 3\n---\nB', 'a: 1')).toBe(
      '---\n  title: x\n  mood: 3\n  a: 1\n---\nB',
    );
  });
});

describe('front matter that was one value', () => {
  test.each([
    ["---\nb'\n---\nB\n", { description: 'D' }],
    ["---\nb'\n---\nB\n", { title: 'New', tags: ['q'] }],
    ['---\nx\n---\nB\n', { layout: 'page', isNotForLookingBack: true }],
    ['---\n...x\n---\nB\n', { feelings: [{ id: 'hope', intensity: 5 }] }],
  ] as const)('speaks in no line that is written since: %j', (file, change) => {
    const edited = { ...entryOf(file), ...(change as object) };
    const again = entryOf(writeMarkdown(edited, byLabel));
    expect(withoutRaw(again)).toMatchObject(change);
    expect(again.body.trim()).toBe('B');
  });
});

test('a key with blanks in it is a line of others, and stays', () => {
  const file = '---\nmy key: 1\n"another one": 2\nmore\n  of it: 3\n---\nB\n';
  const out = new TextDecoder().decode(writeMarkdown({ ...entryOf(file), title: 'New' }, byLabel));
  expect(out).toContain('\nmy key: 1\n"another one": 2\n');
});
