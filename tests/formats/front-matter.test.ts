import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimit } from '../../src/formats/delimiters.ts';
import type { Field } from '../../src/formats/field.ts';
import { readFrontMatter } from '../../src/formats/front-matter.ts';
import { readPlainFields } from '../../src/formats/plain-fields.ts';
import { readYamlFields } from '../../src/formats/yaml-fields.ts';
import { nastyText } from './arbitrary.ts';

function valueIn(block: string, key: string): unknown {
  return readFrontMatter(block).fields.findLast((field) => field.key === key)?.value;
}

const plain = (text: string) => ({ kind: 'text', text, isPlain: true });
const quoted = (text: string) => ({ kind: 'text', text, isPlain: false });

describe('the lines between the delimiters', () => {
  /** Jekyll's rule as one pattern, for texts short enough for it. */
  const RULE = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)(---|\.\.\.)[ \t]*\r?(?:\n|$(?![\s\S]))/y;

  test.each([
    ['---\ntitle: t\n---\nB', 'title: t\n'],
    ['---  \t\r\na: b\r\n---  \r\nB', 'a: b\r\n'],
    ['---\na: b\n...\nB', 'a: b\n'],
    ['---\n---\nB', ''],
    ['---\na: b\n---', 'a: b\n'],
    ['---\na: b\n ---\n----\n---x\n---\n', 'a: b\n ---\n----\n---x\n'],
  ])('are found in %j', (text, block) => {
    const found = delimit(text);
    expect(found).not.toBeNull();
    if (found && found !== 'unclosed') expect(text.slice(found.blockStart, found.blockEnd)).toBe(block);
  });

  test.each([
    '\n---\na: b\n---\n',
    ' ---\na: b\n---\n',
    '---yaml\na: b\n---\n',
    '--- # x\na: b\n---\n',
    '---\ra: b\r---\r',
    '+++\na = 1\n+++\n',
    '',
  ])('are none in %j', (text) => expect(delimit(text)).toBeNull());

  test.each(['---\na: b\n', '---\na\n---x\n', '---\n\u2028---\u0085---\r---\n'])(
    'are never closed in %j',
    (text) => {
      expect(delimit(text)).toBe('unclosed');
    },
  );

  test('are those of the rule, whatever the text', () => {
    const part = fc.constantFrom(
      '---',
      '...',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      'a: b',
      '\u2028',
      '\u0085',
      '-',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = `---${parts.join('')}`;
        RULE.lastIndex = 0;
        const rule = RULE.exec(text);
        const found = delimit(text);
        const mine =
          found === 'unclosed' || found === null
            ? null
            : [text.slice(found.blockStart, found.blockEnd), found.bodyStart];
        expect(mine).toEqual(rule ? [rule[1], RULE.lastIndex] : null);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('front matter', () => {
  test.each([
    ['title: yes\n', 'title', plain('yes')],
    ['title: 12:30\n', 'title', plain('12:30')],
    ['title: foo #bar\n', 'title', plain('foo')],
    ['title: foo#bar\n', 'title', plain('foo#bar')],
    ["title: 'it''s'\n", 'title', quoted("it's")],
    ['title: "a\\tb"\n', 'title', quoted('a\tb')],
    ['title: !foo bar\n', 'title', plain('bar')],
    ['title: &foo bar\n', 'title', plain('bar')],
    ['title: ~\n', 'title', { kind: 'nothing' }],
    ['title:\nb: 1\n', 'title', { kind: 'nothing' }],
    ['"title": t\n', 'title', plain('t')],
    ['my key: v\n', 'my key', plain('v')],
    ['title: a\ntitle: b\n', 'title', plain('b')],
    ['a: |+\n  x\n\n\nb: 1\n', 'a', quoted('x\n\n\n')],
    ['a: &l [x]\nb: *l\n', 'b', { kind: 'list', items: [plain('x')] }],
    ['x: !ruby/object:Y {a: b}\n', 'x', { kind: 'map', pairs: [{ key: 'a', value: plain('b') }] }],
    ['a:\r\n- b\r\n- "c d"\r\n', 'a', { kind: 'list', items: [plain('b'), quoted('c d')] }],
  ])('says in %j what %s is', (block, key, value) => {
    expect(valueIn(block, key)).toEqual(value);
    expect(readFrontMatter(block).brokenAt).toBeNull();
  });

  test.each([
    ['title: foo: bar\n', 'title', plain('foo: bar')],
    ['title: @x\n', 'title', plain('@x')],
    ['title: `x`\n', 'title', plain('`x`')],
    ['title: %x\n', 'title', plain('%x')],
    ['title: *x*\n', 'title', plain('*x*')],
    ['title: "hi" there\n', 'title', plain('"hi" there')],
    ["title: 'tis\n", 'title', plain("'tis")],
    ['title: "C:\\path"\n', 'title', quoted('C:\\path')],
    ['title: [a] b\n', 'title', plain('[a] b')],
    ['tags: [#a, b]\n', 'tags', { kind: 'list', items: [plain('#a'), plain('b')] }],
    [
      'emotions: [loneliness, "hope\n',
      'emotions',
      { kind: 'list', items: [plain('loneliness'), plain('hope')] },
    ],
    [
      'emotions: ["loneliness", "hope]\n',
      'emotions',
      { kind: 'list', items: [quoted('loneliness'), plain('hope')] },
    ],
    ["tags: ['a, b\n", 'tags', { kind: 'list', items: [plain('a'), plain('b')] }],
    ['tags: "a, b\n', 'tags', plain('a, b')],
    ['title: [a, "b\n', 'title', plain('[a, "b')],
    ['a: >x\ntags:\n- y\n', 'tags', { kind: 'list', items: [plain('y')] }],
    ['a: b: c\ntitle: "good\\n"\n', 'title', quoted('good\n')],
  ])('that is broken (%j) is read line by line', (block, key, value) => {
    expect(valueIn(block, key)).toEqual(value);
    expect(readFrontMatter(block).brokenAt).toBe(0);
  });

  test('brought by a merge key counts where nothing nearer is said', () => {
    const front = readFrontMatter('d: &d {title: x, b: y}\n<<: *d\nb: z\n');
    expect(front.merged).toEqual([
      { key: 'title', value: plain('x') },
      { key: 'b', value: plain('y') },
    ]);
  });

  test('that is a list is no fields', () => {
    expect(readFrontMatter('- a\n- b\n')).toMatchObject({ fields: [], isNotFields: true });
    expect(readFrontMatter('# only a comment\n')).toMatchObject({ fields: [], isNotFields: false });
  });
});

const comparable = (fields: readonly Field[]) =>
  fields.map(({ key, value, start, end, valueStart, valueEnd }) => ({
    key,
    value,
    start,
    end,
    valueStart,
    valueEnd,
  }));

describe('the quick reader', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'word',
      'It is so',
      '2025-06-19',
      '12:30',
      'null',
      '~',
      'Null',
      'yes',
      'é b',
      'http://x.y/z',
      'a:b',
      'c#d',
      '5',
      'x-y',
      'a, b',
      "it's",
      'say "hi"',
      'a [b]',
      'a {b}',
      'a & b',
      'a * b',
      'a ? b',
      '-x',
      'a\u00A0b',
      '\u200Ba',
      'a:',
      'ünï',
      '感情',
      '😀 x',
      'a\\b',
      '<b>',
      'a|b',
      'a > b',
      '-',
      'a -b',
    ),
    nastyText(3).map((t) => t.replace(/\n/g, ' ')),
  );
  const item = fc.oneof(
    word,
    word.map((t) => `"${t}"`),
    word.map((t) => `'${t}'`),
  );
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('title', 'a_b', 'x-y', 'tags', 'null', 'yes'),
        fc.constantFrom(': ', ':   ', ':'),
        item,
        fc.constantFrom('', ' ', '  '),
      )
      .map((p) => p.join('')),
    fc
      .tuple(
        fc.constantFrom('tags', 'z'),
        fc.array(item, { maxLength: 3 }),
        fc.constantFrom(', ', ',', ' , '),
      )
      .map(([k, items, sep]) => `${k}: [${items.join(sep)}]`),
    fc
      .tuple(
        fc.constantFrom('emotion_intensity', 'z'),
        fc.array(
          fc
            .tuple(
              fc.oneof(
                { weight: 4, arbitrary: fc.constantFrom('"loneliness"', '"a b"', '"é"', '""') },
                item,
                word.map((t) => `"${t}"`),
              ),
              fc.constantFrom(': ', ': ', ': ', ':', ':  '),
              fc.oneof(
                { weight: 4, arbitrary: fc.constantFrom('4', '04', '2', '-1', '', '999999999') },
                word,
              ),
            )
            .map((pair) => pair.join('')),
          { maxLength: 3 },
        ),
        fc.constantFrom(', ', ',', ' , '),
        fc.constantFrom('', ' '),
      )
      .map(([k, pairs, sep, blank]) => `${k}: {${blank}${pairs.join(sep)}${blank}}`),
    fc
      .tuple(
        fc.constantFrom('tags:\n- ', 'tags:\n  - ', 'tags: \n - '),
        fc.array(item, { minLength: 1, maxLength: 3 }),
      )
      .map(([head, items]) => head + items.join(`\n${/\n( *)-/.exec(head)?.[1] ?? ''}- `)),
    fc.constantFrom('', 'title:', '# c', '- a', '  x'),
  );

  test('agrees with the YAML parser wherever it answers', () => {
    let tried = 0;
    let answered = 0;
    let maps = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        tried += 1;
        const block = lines.map((one) => `${one.replaceAll('\n', end)}${end}`).join('');
        const quick = readPlainFields(block);
        if (!quick) return;
        answered += 1;
        if (quick.some(({ value }) => value.kind === 'map')) maps += 1;
        const slow = readYamlFields(block);
        expect(slow && comparable(slow.fields)).toEqual(comparable(quick));
      }),
      { numRuns: 20_000 },
    );
    expect(answered).toBeGreaterThan(0.15 * tried);
    expect(maps).toBeGreaterThan(0.0025 * tried - 1);
  });
});
