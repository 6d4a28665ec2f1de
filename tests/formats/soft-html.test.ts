// A text on paper: each kind of block as it is drawn while writing, each line where it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, softHtml } from '../../src/formats/soft-html.ts';
import { nastyText } from './arbitrary.ts';

const p = (html: string) => `<p dir="auto">${html}</p>`;
const item = (html: string) => `<p class="i" dir="auto">${html}</p>`;
const quote = (html: string) => `<blockquote dir="auto">${html}</blockquote>`;

describe('a text on paper', () => {
  it.each<[string, string[]]>([
    ['# A day\nwith rain', ['<p class="h" dir="auto">A day</p>', p('with rain')]],
    ['## A day\n## Again', ['<p class="h" dir="auto">A day</p>', '<p class="h" dir="auto">Again</p>']],
    ['One\ntwo\n \nThree', [p('One<br>two'), p('Three')]],
    ['> a\n> b\n\n> c\nd', [quote('a<br>b'), quote('c'), p('d')]],
    ['- a\n- b\n\nc', [item('• a'), item('• b'), p('c')]],
    ['* a\n+ b\n7. c\n12) d', [item('• a'), item('• b'), item('7. c'), item('12) d')]],
    [
      '- [x] a\n  * [ ] b\n- [X] c\n1. [x] d',
      [item('• [x] a'), item('• [ ] b'), item('• [X] c'), item('1. [x] d')],
    ],
    ['- [x](a) b\n-  [ ]  c', [item('• [x](a) b'), item('• [ ] c')]],
    ['- **a** <b>', [item('• <strong>a</strong> &lt;b&gt;')]],
    ['a\n\n---\n***\nb', [p('a'), '<hr>', '<hr>', p('b')]],
    ['```\na\n\n  <b> **c**\n```\nd', ['<pre>a\n\n  &lt;b&gt; **c**</pre>', p('d')]],
    ['a\n```js\nb\n```\n```\nc\n```', [p('a'), '<pre>b</pre>', '<pre>c</pre>']],
    ['```\nnever closed\n\n- x', ['<pre>never closed\n\n- x</pre>']],
    ['  a\n\tb', [p('a<br>b')]],
    [
      '*a* **b** ***c*** `<d>` e',
      [p('<em>a</em> <strong>b</strong> <strong><em>c</em></strong> <code>&lt;d&gt;</code> e')],
    ],
    ['', []],
    ['\n \n', []],
  ])('%j is drawn as what it is', (body, blocks) => {
    expect(softHtml(body)).toBe(blocks.join('\n'));
  });

  it('has each line of prose once and in its order', () => {
    const line = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/);
    const sign = fc.constantFrom('', '> ', '- ', '# ', '3. ');
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, line, fc.boolean()), { maxLength: 9 }), (lines) => {
        const body = lines.map(([mark, text, isApart]) => `${mark}${text}\n${isApart ? '\n' : ''}`).join('');
        const read = softHtml(body)
          .replace(/<br>/g, '\n')
          .replace(/<[^>]*>/g, '')
          .replace(/^(?:•|3\.) /gm, '');
        expect(read).toBe(lines.map(([, text]) => text).join('\n'));
      }),
    );
  });

  it('has every letter of a block of code', () => {
    fc.assert(
      fc.property(nastyText(4), (text) => {
        const code = text.replace(/[\r\n`~]/g, ' ');
        expect(softHtml(`\`\`\`\n${code}\n\`\`\``)).toBe(`<pre>${escapeHtml(code)}</pre>`);
      }),
    );
  });
});
