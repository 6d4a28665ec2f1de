// Pages that say their tags in a `tag`, which counts before `tags`, and pages that take some from elsewhere in the file.
import { describe, expect, test } from 'vitest';
import { entryOf, textOf } from './entry-of.ts';

const page = (front: string) => `---\n${front}\n---\nB\n`;

describe('tags that are changed', () => {
  test.each<[string, string, string[], string]>([
    ['a `tag`', 'tag: a\nmine: 1', ['b', 'c'], 'tags: [b, c]\nmine: 1'],
    ['a `tag` with a comment', '  mine: 1\n  tag: a # why', ['b'], '  mine: 1\n  tags: [b] # why'],
    ['both of them', 'tag: a\nmine: 1\ntags: [y, z]', ['b'], 'tags: [b]\nmine: 1'],
    ['both of them, taken out', 'tag: a\ntags: [y, z]\nmine: 1', [], 'mine: 1'],
    ['an empty `tag` before them', 'tag:\ntags: [y, z]', ['b'], 'tag:\ntags: [b]'],
    ['an empty `tag` alone', 'tag:\nmine: 1', ['b'], 'tag:\nmine: 1\ntags: [b]'],
    ['a `tag` twice', 'tag: a\ntag: b', ['c'], 'tags: [c]'],
    ['a `tag` as a list', 'tag:\n  - a # one\n  - b\nmine: 1', ['c'], 'tags: [c]\n# one\nmine: 1'],
    ['merged `tags`', 'x: &x\n  tags: [a]\n<<: *x', ['z'], 'x: &x\n  tags: [a]\n<<: *x\ntags: [z]'],
    ['merged `tags`, taken out', 'x: &x\n  tags: [a]\n<<: *x', [], 'x: &x\n  tags: [a]\n<<: *x\ntags: ~'],
    ['a merged `tag`', 'x: &x\n  tag: a\n<<: *x', ['z'], 'x: &x\n  tag: a\n<<: *x\ntag: ~\ntags: [z]'],
    ['a merged `tag`, taken out', 'x: &x\n  tag: a\n<<: *x', [], 'x: &x\n  tag: a\n<<: *x\ntag: ~\ntags: ~'],
    [
      'a merged `tag` before some',
      'x: &x\n  tag: a\n<<: *x\ntags: [q]',
      ['z'],
      'x: &x\n  tag: a\n<<: *x\ntag: ~\ntags: [z]',
    ],
  ])('of %s are those that are read again', (_, before, tags, after) => {
    const written = textOf({ ...entryOf(page(before)), tags });
    expect(written).toBe(page(after));
    expect(entryOf(written).tags).toEqual(tags);
  });

  test('leave every other key with its comments and its lines', () => {
    const before = page('title: >\n  a\n  b\ntag: a\ndescription: d # mine');
    const after = page('title: >\n  a\n  b\ntag: a\ndescription: e # mine\nemotions: ["hope"]');
    expect(textOf({ ...entryOf(before), description: 'e', feelings: [{ id: 'hope' }] })).toBe(after);
  });
});
