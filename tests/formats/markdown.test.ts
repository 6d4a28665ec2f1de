import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, safeHref } from '../../src/formats/markdown.ts';

/** Every node, without recursion. */
function allNodes(root: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const stack = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    if ('children' in next) for (const child of next.children) stack.push(child);
  }
  return found;
}

const typesIn = (body: string) => parseMarkdown(body).children.map((node) => node.type);

describe('a body', () => {
  test('becomes a tree of the marks that CommonMark has', () => {
    expect(typesIn('# A *b*\n\n> q\n\n1. x\n2. y\n\n---\n\n```js\ncode\n```\n\ntext')).toEqual([
      'heading',
      'blockquote',
      'list',
      'thematicBreak',
      'code',
      'paragraph',
    ]);
    const inline = allNodes(parseMarkdown('**a** `b`  \n*c* ![alt](x.png) [d](https://e.f)')).map(
      (node) => node.type,
    );
    for (const type of ['strong', 'inlineCode', 'break', 'emphasis', 'image', 'link'])
      expect(inline).toContain(type);
  });

  test('has what is struck out, tasks and tables, and a tilde of one’s own stays one', () => {
    const [paragraph, list, table] = parseMarkdown(
      '~~fine~~ in ~10 minutes, ~ or so\n\n- [x] a\n- [ ] b\n- c\n\n| a | b |\n| - | -: |\n| c | d |',
    ).children;
    expect(allNodes(paragraph as Nodes).filter(({ type }) => type === 'delete')).toHaveLength(1);
    const checked = list?.type === 'list' && list.children.map((item) => item.checked ?? null);
    expect(checked).toEqual([true, false, null]);
    expect(table).toMatchObject({ type: 'table', align: [null, 'right'] });
  });

  test('that speaks of this | and that has no table', () => {
    expect(typesIn('either | or\nand then | not')).toEqual(['paragraph']);
  });

  test('keeps HTML as the text it is', () => {
    const html = allNodes(parseMarkdown('<script>alert(1)</script>')).find((node) => node.type === 'html');
    expect(html).toMatchObject({ value: '<script>alert(1)</script>' });
  });

  test('of an ordinary long page is still a tree', () => {
    const page = 'Some *text* with [a](http://b.c) and `code`.\n\n- one\n- two\n\n'.repeat(300);
    expect(new Set(typesIn(page))).toEqual(new Set(['paragraph', 'list']));
  });

  test.each([
    ['stars', '*a '.repeat(100_000)],
    ['brackets', 'a['.repeat(20_000)],
    ['quotes in quotes', `${'>'.repeat(50_000)}a`],
    ['lists in lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['one line of 10 MB', 'word '.repeat(2_000_000)],
    ['a hundred thousand paragraphs', 'a\n\n'.repeat(100_000)],
    ['tildes', '~~a '.repeat(20_000)],
    ['cells', `|a|\n|-|\n${'|a|a|a|a'.repeat(20)}\n`.repeat(100)],
  ])('of nothing but %s comes as plain paragraphs with its words', (_name, body) => {
    const words = allNodes(parseMarkdown(body)).map((node) => ('value' in node ? node.value : ''));
    const letters = (text: string) => text.replace(/[^a-z]/g, '').length;
    expect(letters(words.join(''))).toBe(letters(body));
    expect(new Set(typesIn(body))).toEqual(new Set(['paragraph']));
  });
});

describe('an address', () => {
  test.each(['http://a.b', 'https://a.b/c?d#e', 'HTTPS://A.B', 'mailto:a@b.c'])(
    '%s may be followed',
    (url) => {
      expect(safeHref(url)).toBe(url);
    },
  );

  test.each([
    'javascript:alert(1)',
    'java\tscript:x',
    ' https://a.b',
    'data:text/html,x',
    '//a.b',
    '/x',
    '#x',
    'vbscript:x',
    'https://',
    'http:a',
    'ht\ntps://a',
    '',
  ])('%j may not', (url) => expect(safeHref(url)).toBeNull());
});
