// HTML as Markdown: what is read back from the Markdown is what the HTML said.
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { markdownOfHtml } from '../../../src/formats/html/markdown-of-html.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Every piece of text with the kinds of what it stands in. */
function textsOf(markdown: string): { value: string; inside: string[] }[] {
  const found: { value: string; inside: string[] }[] = [];
  const look = (node: Node, inside: string[]) => {
    if (node.type === 'break') found.push({ value: '\n', inside });
    if (node.value !== undefined) found.push({ value: node.value, inside: [...inside, node.type] });
    for (const child of node.children ?? []) look(child, [...inside, node.type]);
    if (node.type === 'paragraph') found.push({ value: '\n', inside });
  };
  look(fromMarkdown(markdown) as Node, []);
  return found;
}

const collapse = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
const plainOf = (markdown: string) =>
  collapse(
    textsOf(markdown)
      .map(({ value }) => value)
      .join(''),
  );
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const PIECES =
  'a|B|é|word| |  |*|**|***|_|__|`|```|~|~~|~~~|#|##|-|--|---|+|1.|2)|10. |>|<|</|<b>|<!--|=|==|===|[|]|](|]:|[x]: y|![|(|)|!|\\|&|&amp;|&#42;|https://a.b|😀|“|”|…|{{ x }}|\\*|:|; |.|,|"|\'|/|@|$|%|^|{|}'.split(
    '|',
  );
const arbitraryText = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...PIECES, '|', '\u2028') },
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));

describe('plain words', () => {
  test.each([
    'A walk. 5 * 3 = 15, and snake_case, #tag, C:\\temp, a [note] and (more).',
    'One * star, one ` tick, one _ line',
    'Me & you; AT&T <3 & 1 < 2 > 0',
    'Fish - chips + tea',
    '12:30 lunch. 2024 was good.',
    'Call me at ~5 or a@b.c! https://a.b/c_d_e',
  ])('stay as they are: %s', (text) => expect(markdownOfHtml(escaped(text))).toBe(text));

  test.each([
    ['an address that begins with a sign', '&lt;##@a&gt;', '\\<##@a>'],
    ['an address that begins in bold', '&lt;<b>#@a</b>&gt;', '\\<**#@a**>'],
    ['a heart beside an address', 'a@b &lt;3 &lt; 4', 'a@b \\<3 < 4'],
  ])('are no link: %s', (_, html, markdown) => {
    expect(markdownOfHtml(html)).toBe(markdown);
    expect(textsOf(markdown).some(({ inside }) => inside.includes('link'))).toBe(false);
  });

  test('are never markup, whatever they look like', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const markdown = markdownOfHtml(`<p>${escaped(text)}</p>`);
        const kinds = new Set(textsOf(markdown).flatMap(({ inside }) => inside));
        for (const kind of ['root', 'paragraph', 'text']) kinds.delete(kind);
        expect([...kinds], markdown).toEqual([]);
        expect(plainOf(markdown).trim(), markdown).toBe(collapse(text).trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('are never markup on any line, in a list, a quote or a link', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText, { maxLength: 5 }), (texts) => {
        const lines = texts.filter((text) => /[a-zB]/.test(text) && !text.includes('\uFEFF'));
        const wanted = collapse(lines.map(collapse).join(' '));
        const line = lines.map(escaped).join('<br>');
        expect(plainOf(markdownOfHtml(`<p>${line}</p>`))).toBe(wanted);
        const list = `<ul>${lines.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
        expect(plainOf(markdownOfHtml(list)), list).toBe(wanted);
        expect(plainOf(markdownOfHtml(`<blockquote>${line}</blockquote>`))).toBe(wanted);
        expect(plainOf(markdownOfHtml(`<ol>${list}<li>${list}</ol>`))).toBe(collapse(`${wanted} ${wanted}`));
        const link = markdownOfHtml(`<a href="https://x.y">${line}</a>`);
        // Addresses in the text of a link are the text's own.
        expect(plainOf(link)).toBe(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('marks', () => {
  const OPEN = ['', '<b>', '<i>', '<b><i>'];
  const CLOSE = ['', '</b>', '</i>', '</b></i>'];
  const arbitraryRun = fc.record({ text: arbitraryText, marks: fc.integer({ min: 0, max: 3 }) });

  test('are on the letters that had them, however they overlap', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRun, { maxLength: 6 }), (runs) => {
        // Closed in the wrong order, too.
        const html = runs.map(({ text, marks }) => `${OPEN[marks]}${escaped(text)}${CLOSE[marks]}`);
        const letters = (text: string) => [...text].filter((one) => /[\p{L}\p{N}]/u.test(one));
        const wanted = runs.flatMap(({ text, marks }) => letters(text).map((one) => `${one}${marks}`));
        const markdown = markdownOfHtml(`<p>${html.join('')}</p>`);
        const got = textsOf(markdown).flatMap(({ value, inside }) =>
          letters(value).map(
            (one) => `${one}${(inside.includes('strong') ? 1 : 0) + (inside.includes('emphasis') ? 2 : 0)}`,
          ),
        );
        expect(got, `${html.join('')}\n${markdown}`).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a<b> bold </b>word', 'a **bold** word'],
    ['<b><i>both</i> bold</b>', '***both* bold**'],
    ['<b>one<br><br>two</b>', '**one**\n\n**two**'],
    ['foo<b>(bar)</b>baz', 'foo(**bar**)baz'],
    ['<s>gone</s> <del>too</del> <u>line</u>', '~~gone too~~ line'],
    ['<b>  </b>x<i></i>', 'x'],
    ['<span style="font-weight:700;font-style:italic">x</span>', '***x***'],
    ['<b style="font-weight:normal">x</b>', 'x'],
    ['<b>a<i>b</b>c</i>', '**a*b****c*'],
    ['<i>a</i><b><i>a  </b></i><b>**</b><b><i> a</b></i>', '*a**a*** **\\*\\* *a***'],
  ])('%s', (html, markdown) => expect(markdownOfHtml(html)).toBe(markdown));
});

describe('a page', () => {
  test.each([
    ['paragraphs', '<p>One\n two</p>\n<p>three</p>', 'One two\n\nthree'],
    ['an empty paragraph as a blank line more', '<p>a</p><p></p><p>b</p>', 'a\n\n\nb'],
    ['a paragraph with a break alone as one, too', '<p>a</p><p><br></p><p>b</p>', 'a\n\n\nb'],
    ['lines', '<p>a<br/>b<br><br>c<br></p>', 'a\nb\n\nc'],
    ['lines of editors', '<div>a</div><div><br></div><div>b</div><div>c</div>', 'a\n\nb\nc'],
    ['headings', '<h1>A <b>b</b></h1><h6>F #</h6>text', '# A **b**\n\n###### F \\#\n\ntext'],
    ['lists in lists', '<ul><li>a<ol><li>b<li>c</ol></li><li>d</li></ul>', '- a\n  1. b\n  2. c\n- d'],
    ['lists right in lists', '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '- a\n  - b\n- c'],
    ['lists in a row apart', '<ul><li>a</ul><ul><li>b</ul>', '- a\n\n* b'],
    ['the number a list begins with', '<ol start="9"><li>a<li>b</ol>', '9. a\n10. b'],
    ['paragraphs of an item', '<ol><li><p>a</p><p>b</p></li></ol>', '1. a\n\n   b'],
    ['what is to do', '<ul><li><input type="checkbox" checked>a</li></ul>', '- [x] a'],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote><blockquote>c</blockquote>', '> a\n>\n> b\n\n> c'],
    ['code', '<p><code>a`b</code></p><pre><code>x &lt;\n  y</code></pre>', '``a`b``\n\n```\nx <\n  y\n```'],
    ['rules', 'a<hr>b', 'a\n\n---\n\nb'],
    ['links', '<a href="https://a.b/(c)?d=1&amp;e">f]</a>', '[f\\]](https://a.b/%28c%29?d=1&e)'],
    ['addresses', '<a href="https://a.b">https://a.b</a>', '<https://a.b>'],
    [
      'pictures',
      '<img src="m/a b.jpg"><img src="c.png" alt="A *c*">',
      '![a b.jpg](<m/a b.jpg>)![A *c*](c.png)',
    ],
    ['the words of a picture that is nowhere', '<img alt="A cat">', 'A cat'],
    ['a picture inside the page', '<img src="data:image/png;base64,AAAA">', '![png](data:image/png)'],
    ['a tag that is named as the language names its own', '<constructor>x</constructor> <b>y</b>', 'x **y**'],
    ['code in code', '<pre>a<pre>b</pre></pre>', '```\nab\n```'],
    ['a head that never closes', '<head>a<p>b', 'a\n\nb'],
    ['a mark before a link', 'wow!<a href="x">y</a>', 'wow\\![y](x)'],
    ['other media', '<video src="a.mov"></video>', '[a.mov](a.mov)'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a | b\nc'],
    [
      'no programs and no styles',
      '<style>p{}</style><script>x()</script>a<a href="javascript:x()">b</a>',
      'ab',
    ],
    ['entities', '<p>&eacute;&#8217;&hellip;&nbsp;&unknown;</p>', 'é’…\u00a0\\&unknown;'],
  ])('has %s', (_name, html, markdown) => expect(markdownOfHtml(html)).toBe(markdown));

  test('has its words, whatever is wrong with it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'<p>,</p>,<b>,</b>,<i,>,<ul>,</ul>,<li>,</li>,<ol start=7>,<blockquote>,</blockquote>,<pre>,</pre>,<h2>,</h2>,<a href=x>,</a>,<br>,<hr>,<code>,</code>,<table>,<td>,<!--,-->,<x y="z,<input type=checkbox>,&,&#0;,&#xD800;,\uD800,\0, ,\r\n,-,1.,*,word'.split(
              ',',
            ),
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          const markdown = markdownOfHtml(pieces.join(''));
          expect(markdown.isWellFormed()).toBe(true);
          expect(markdown).not.toMatch(/[\r\0]/);
          expect(markdown).not.toMatch(/^\n|\n$/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['10,000 lists in each other', `${'<ul><li>'.repeat(10_000)}word`],
    ['10,000 quotes in each other', `${'<blockquote>'.repeat(10_000)}word${'</blockquote>'.repeat(10_000)}`],
    ['a million marks that nobody closes', `${'<b>'.repeat(1_000_000)}word`],
    ['a million words in a million marks', '<b>(</b>word'.repeat(200_000)],
    ['many closed marks', '<b>x</b> <a href="y">z</a><br>word'.repeat(50_000)],
    ['marks over marks', '<b>x<i>y</b>z</i>word'.repeat(50_000)],
    ['a mark over many lines', `<b>${'x<br>'.repeat(100_000)}word`],
    ['a million divisions', `${'<div>'.repeat(1_000_000)}word`],
    ['nothing but stars', `${'*'.repeat(1_000_000)}word`],
    ['nothing but attributes', `<a ${'x=y '.repeat(500_000)}>word`],
  ])('of %s is read in one go', (_name, html) => {
    const start = performance.now();
    expect(markdownOfHtml(html)).toContain('word');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
