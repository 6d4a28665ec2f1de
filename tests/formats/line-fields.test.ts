// Front matter with a slip in it, read line by line: what is beyond doubt stays what it is, and no line is lost.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Value } from '../../src/formats/field.ts';
import { readFrontMatter } from '../../src/formats/front-matter.ts';
import { nastyText } from './arbitrary.ts';

/** The values by their keys, a list as one. */
const said = (block: string) => {
  const textOf = (value: Value): unknown =>
    value.kind === 'list'
      ? value.items.map(textOf)
      : value.kind === 'map'
        ? Object.fromEntries(value.pairs.map((pair) => [pair.key, textOf(pair.value)]))
        : value.kind === 'text'
          ? value.text
          : null;
  return Object.fromEntries(readFrontMatter(block).fields.map(({ key, value }) => [key, textOf(value)]));
};

const SLIP = 'title: a: b\n';

describe('front matter with a slip in it', () => {
  test.each<[string, Record<string, unknown>]>([
    ['title: a: b\n  and: more\nx: 1\n', { title: 'a: b and: more', x: '1' }],
    ['"my title": a: b\n\'it\': c: d\nmy key : e: f\n', { 'my title': 'a: b', it: 'c: d', 'my key': 'e: f' }],
    ['title: a: b\r\nx: 1\r\n', { title: 'a: b', x: '1' }],
    ['title: "a: b" c\nx: \'d\': e\n', { title: '"a: b" c', x: "'d': e" }],
    ['list: [a, , @b, "c"]\n', { list: ['a', '@b', 'c'] }],
    [
      `${SLIP}map:\n  y: 1\n  z: [2]\nlist:\n- c\n- d\n`,
      { title: 'a: b', map: { y: '1', z: ['2'] }, list: ['c', 'd'] },
    ],
    [`${SLIP}text: |\n  one\n\n  two\nx: 1\n`, { title: 'a: b', text: 'one\n\ntwo\n', x: '1' }],
    [`${SLIP}empty:\nx: ""\n`, { title: 'a: b', empty: null, x: '' }],
    [`a line alone\n${SLIP}`, { title: 'a: b' }],
  ])('is read line by line: %j', (block, values) => {
    expect(said(block)).toEqual(values);
  });

  test.each<[string, unknown]>([
    ['[a, b', ['a', 'b']],
    ['"a, b]', ['a', 'b']],
    ['[[a, b]', ['a', 'b']],
    ['[a, "b, c]', ['a', 'b', 'c']],
    ["[a, 'b, c]", ['a', 'b', 'c']],
    ['[a", "b]', ['a', 'b']],
    ['["a b", c\'s, "d"', ['a b', "c's", 'd']],
    ['[one, two" , "three]', ['one', 'two', 'three']],
    ['"a, b]]', ['a', 'b']],
    ['"a [b], c', 'a [b], c'],
    ['"a b', 'a b'],
    ["'a b", 'a b'],
    ['\'a b"', 'a b"'],
    ["the girls'", "the girls'"],
    ['"a" and "b', 'a" and "b'],
  ])('has words without the bracket or quote that lacks its other half: %s', (words, wanted) => {
    for (const key of ['tags', 'tag', 'category', 'categories', 'emotions', 'mood', 'feelings'])
      expect(said(`${SLIP}${key}: ${words}\n`)[key]).toEqual(wanted);
  });

  it('keeps such a bracket or quote in a text', () => {
    expect(said('title: [a, b\ndescription: "a b\ntagline: [c\n')).toEqual({
      title: '[a, b',
      description: '"a b',
      tagline: '[c',
    });
  });

  it('ends where its last line does, with a line end or without', () => {
    expect(said('x: 1\ntitle: a: b')).toEqual({ x: '1', title: 'a: b' });
    expect(said('title: "')).toEqual({ title: '"' });
    expect(said("title: '")).toEqual({ title: "'" });
  });

  it('is fields all the same, and none that a merge brought', () => {
    expect(readFrontMatter(SLIP)).toMatchObject({ merged: [], isNotFields: false, isFlow: false });
  });

  it('says where the first of its lines is that cannot be read', () => {
    expect(readFrontMatter('x: 1\ny: [2]\ntitle: a: b\nz: @c\n').brokenAt).toBe(12);
    expect(readFrontMatter(SLIP).brokenAt).toBe(0);
  });

  it('knows where each value stands, and leaves what lies between to none of them', () => {
    const block = `# first\nx: 1\n\n# of the title\n${SLIP}# behind it\n  # and further in\n\ntags: [c, "d\n  e]\n\n`;
    const { fields } = readFrontMatter(block);
    expect(fields.map(({ start, end }) => block.slice(start, end))).toEqual([
      'x: 1\n',
      SLIP,
      'tags: [c, "d\n  e]\n',
    ]);
    expect(fields.map(({ valueStart, valueEnd }) => block.slice(valueStart, valueEnd))).toEqual([
      '1',
      'a: b',
      '[c, "d\n  e]',
    ]);
  });

  it('loses no key, whatever stands behind the others', () => {
    const line = nastyText(3).map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, ' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const block = [...lines.map((text, at) => `k${at}: ${text}`), 'title: a: b', 'last: "c"', ''].join(
          '\n',
        );
        const { fields, brokenAt } = readFrontMatter(block);
        expect(brokenAt).not.toBeNull();
        expect(fields.map(({ key }) => key)).toEqual([...lines.map((_, at) => `k${at}`), 'title', 'last']);
        for (const field of fields) expect(block.slice(field.valueStart, field.valueEnd)).toBe(field.source);
      }),
    );
  });
});
