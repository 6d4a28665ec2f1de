// Which front matter is read without the parser of YAML: nearly all there is, and nothing that is in doubt.
import { describe, expect, test } from 'vitest';
import { readPlainFields } from '../../src/formats/plain-fields.ts';
import { readYamlFields } from '../../src/formats/yaml-fields.ts';

const LONG = 'a'.repeat(9_999);

describe('the quick reader', () => {
  test.each([
    'layout: post\ntitle: A Day With Rain\ndate: 2025-06-19\n',
    'title: "12:30, again"\ndescription: \'so: it was\'\n',
    'tags: []\n',
    'tags: [   ]\n',
    'tags: [connection,  healing , "two words" ]\n',
    'emotion_intensity: {"loneliness": 4, "hope": 2}\n',
    'tags:\n  - sea\n  - "a town"\nlayout: post\n',
    'tags:\r\n- sea\r\n- town\r\n\r\nlayout: post\r\n',
    'title:\nmine: 1\n',
    'title: no line end',
    '\n\n',
    `title: a${LONG}\n`,
    `tags: [${LONG}]\n`,
  ])('answers for %.60j as the parser does', (block) => {
    const quick = readPlainFields(block);
    expect(quick).not.toBeNull();
    expect(readYamlFields(block)?.fields).toEqual(quick);
  });

  test.each([
    ['a pair that comes twice', 'a: {"b": 1, "b": 2}\n'],
    ['a pair without a number', 'a: {"b": c}\n'],
    ['a list in a list', 'a: [b, [c]]\n'],
    ['an item with nothing in it', 'a: [b, , c]\n'],
    ['items that stand apart', 'a:\n  - b\n - c\n'],
    ['an item that is a list', 'a:\n  - [b]\n'],
    ['lines that go on', 'a: b\n  c\n'],
    ['a text of more than ten thousand letters', `a: ${LONG}bc\n`],
    ['an item of as many', `a: [${LONG}b]\n`],
    ['a colon in a text', 'a: b: c\n'],
    ['an alias', 'a: *b\n'],
    ['no key', 'just words\n'],
  ])('leaves %s to the parser', (_, block) => expect(readPlainFields(block)).toBeNull());
});
