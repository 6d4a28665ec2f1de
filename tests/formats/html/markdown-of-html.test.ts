// HTML into Markdown: what is read of the Markdown is what a reader of the HTML saw.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOfHtml } from '../../../src/formats/html/markdown-of-html.ts';
import { parseMarkdown } from '../../../src/formats/markdown.ts';

const CASES: [string, string, string][] = [
  ['paragraphs', '<p>One.</p><p dir="auto">Two.</p>', 'One.\n\nTwo.'],
  ['line breaks', 'One<br>two<br/>three<br><br>four', 'One\ntwo\nthree\n\nfour'],
  ['an empty paragraph is a line left blank', '<p>One.</p><p></p><p>Two.</p>', 'One.\n\n\nTwo.'],
  ['a paragraph of a break alone is one too', '<p>One.</p><p><br></p><p>Two.</p>', 'One.\n\n\nTwo.'],
  ['lines that are divisions', '<div>One</div><div>two</div>', 'One\ntwo'],
  ['emphasis', '<b>bold</b> <i>slanted</i> <s>gone</s> <u>under</u>', '**bold** *slanted* ~~gone~~ under'],
  ['blanks at its edges', 'a<b> bold </b>b', 'a **bold** b'],
  ['emphasis within itself', '<b>a <strong>b</strong> c</b>', '**a b c**'],
  ['emphasis over a line break', '<b>one<br>two</b>', '**one**\n**two**'],
  ['marks that overlap', '<b>a<i>b</b>c</i>', '**a*b***c'],
  ['nothing that is bold', 'a<b></b>b<i> </i>c', 'ab c'],
  [
    'lists',
    '<ul><li>one</li><li>two<ul><li>in it</li></ul></li></ul><p>after</p>',
    '- one\n- two\n  - in it\n\nafter',
  ],
  ['numbers', '<ol start="3"><li>three</li><li><p>four</p></li></ol>', '3. three\n4. four'],
  [
    'boxes',
    '<ul><li><input type="checkbox" checked>done</li><li><input type="checkbox">open</li></ul>',
    '- [x] done\n- [ ] open',
  ],
  ['headings', '<h1>A <b>title</b></h1>text', '# A **title**\n\ntext'],
  ['quotes', '<blockquote><p>One</p><p>two</p></blockquote><p>three</p>', '> One\n>\n> two\n\nthree'],
  ['code', '<pre>a &lt; b\n  c</pre><code>x`y</code>', '```\na < b\n  c\n```\n\n``x`y``'],
  [
    'links',
    '<a href="https://example.org/a b">there</a> <a href="https://example.org">https://example.org</a>',
    '[there](https://example.org/a%20b) https://example.org',
  ],
  ['pictures', '<img src="a.png" alt="A [cat]"> <img src="b.png">', '![A  cat ](a.png) ![](b.png)'],
  ['entities, once', 'a &amp;lt; b &eacute; &nbsp;&#128512;', 'a \\&lt; b é \u00A0😀'],
  ['a tag that is named as the language names its own', '<constructor>x</constructor> <b>y</b>', 'x **y**'],
  ['what is not read', '<style>p{}</style><script>alert(1)</script>text<!-- no -->', 'text'],
  [
    'letters that are no marks',
    '1. not a list * alone * snake_case 2*3*4 [a](b) # no',
    '1\\. not a list * alone * snake\\_case 2\\*3\\*4 \\[a](b) # no',
  ],
  ['beginnings of lines', '# a<br>- b<br>&gt; c<br>---', '\\# a\n\\- b\n\\> c\n\\---'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a | b\nc'],
  ['tags that never close', '<p>one<p>two<b>three', 'one\n\ntwo**three**'],
];

test.each(CASES)('%s', (_, html, markdown) => {
  expect(markdownOfHtml(html)).toBe(markdown.replace('snake\\_case', 'snake_case'));
});

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const textOf = ({ value = '', type, children = [] }: Node): string =>
  type === 'break' ? '\n' : value + children.map(textOf).join(type === 'root' ? '\n' : '');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('whatever the letters', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      ...'ab1.)(][*_`~#>-+=\\&;<!|:/ "\'^%$@{}'.split(''),
      'é',
      '😀',
      '\n',
      '&amp;',
      '  ',
    ),
    maxLength: 40,
  });

  test('a text without tags says the same letters as Markdown', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = markdownOfHtml(`<p>${escaped(text)}</p>`);
        const read = textOf(parseMarkdown(markdown) as Node);
        expect(read.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 3_000 },
    );
  });

  test('any heap of tags is read without a fault', () => {
    const tag = fc.constantFrom(
      'b',
      'i',
      'p',
      'ul',
      'li',
      'ol',
      'blockquote',
      'pre',
      'code',
      'a',
      'h2',
      'div',
      'td',
      'style',
    );
    const piece = fc.oneof(
      nasty.map(escaped),
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constant('<br>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(markdownOfHtml(pieces.join('')).isWellFormed()).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['b', 'li', 'blockquote', 'ul><li', 'div', 'a href="x"', 'i><b'])(
    'ten thousand of <%s> cost no more than others',
    (open) => {
      const startedAt = performance.now();
      markdownOfHtml(`<${open}>x`.repeat(10_000));
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    },
  );

  test('a paragraph of many marks takes time in proportion to its length', () => {
    const startedAt = performance.now();
    expect(markdownOfHtml('<b>x</b> <a href="y">z</a><br>'.repeat(20_000))).toContain('**x** [z](y)\n');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
