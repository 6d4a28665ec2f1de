// A remark in a text is for nobody's eyes, and stands in the blog's source for anybody.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicForm } from '../../src/publish/public-form.ts';
import { withoutRemarks } from '../../src/publish/remarks.ts';
import { processorMs } from '../processor-time.ts';
import { entryOf, NOBODY } from './entry-of.ts';

const formOf = (body: string) => publicForm(entryOf({ body }), null, NOBODY);
const bodyOf = (body: string) => formOf(body).content.body;

describe('a remark of the person’s own stays', () => {
  it.each([
    ['within a line', 'I am fine. <!-- I am not fine, I drank --> Really.', 'I am fine. Really.'],
    ['on lines of its own', 'Open.\n\n<!--\nI drank\n\nmuch\n-->\n\nThen.', 'Open.\n\nThen.'],
    ['in a word', 'Sa<!-- x -->rah', 'Sarah'],
    ['behind a sign of code that is not closed', 'A ` sign <!-- I drank -->.', 'A ` sign.'],
    ['between two signs of code, where a line begins with it', 'A ` b\n<!-- I drank ` -->\nc', 'A ` b\nc'],
    ['behind a fence that stands in another remark', '<!--\n```\n-->\n\nOpen. <!-- I drank -->', 'Open.'],
    ['in an item, though it is indented', '- one\n\n    <!-- I drank -->\n- two', '- one\n\n- two'],
    ['behind a fence that never ends', '```\nOpen. <!-- I drank -->', '```\nOpen.'],
    ['as one of Liquid', 'Open. {% comment %}I drank{% endcomment %} Then.', 'Open. Then.'],
    [
      'as one of Liquid without blanks',
      'Open. {%- comment -%}I drank{%- endcomment -%} Then.',
      'Open. Then.',
    ],
    ['as one of kramdown', '{::comment}\nI drank\n{:/comment}\n\nOpen.', 'Open.'],
    ['as a definition that leads nowhere', 'Open.\n\n[//]: # (I drank)\n\nThen.', 'Open.\n\nThen.'],
    ['in one that looks like front matter', 'Open.\n\n<!--\n---\ntitle: I drank\n---\n-->', 'Open.'],
    ['as what two others make together', 'Open <!-<!-- x -->- I drank -->.', 'Open.'],
  ])('%s', (_, body, left) => {
    const { content, leftOut } = formOf(body);
    expect(content.body).toBe(left);
    expect(leftOut.every(({ kind }) => kind === 'remark')).toBe(true);
    expect(leftOut.length).toBeGreaterThan(0);
  });

  it('in the title and the description, and each is told', () => {
    const entry = entryOf({ title: 'Sea <!-- a -->', description: 'Of it <!-- b -->', body: 'Open.' });
    const { content, leftOut } = publicForm(entry, null, NOBODY);
    expect(content).toMatchObject({ title: 'Sea', description: 'Of it' });
    expect(leftOut).toEqual([
      { kind: 'remark', text: '<!-- a -->', field: 'title' },
      { kind: 'remark', text: '<!-- b -->', field: 'description' },
    ]);
  });
});

describe('what is read stays as it is', () => {
  it.each([
    ['a remark in a block of code', '```html\n<!-- a -->\n```'],
    ['one in a fence of another kind within', '~~~\n```\n<!-- a -->\n~~~'],
    ['one in an indented block', 'So:\n\n    <!-- a -->\n\nThen.'],
    ['one in code within a line', 'Write `<!-- a -->` there.'],
    ['one that never ends, which a blog shows', 'An arrow <!-- so'],
    ['the sign where a blog’s excerpt ends', 'One.\n\n<!-- more -->\n\nTwo.'],
    ['the way through a series', 'One.\n\n<!-- series-links -->\n\nBefore this: x\n\n<!-- /series-links -->'],
    ['a link definition', '[a]: https://x.example (b)'],
  ])('%s', (_, body) => {
    expect(bodyOf(body)).toBe(body);
  });
});

it('no word of a remark is in what goes out, whatever stands round it', () => {
  const piece = fc.constantFrom(
    ...[
      'One.',
      ' ',
      '\n',
      '\n\n',
      '`',
      '``',
      '- ',
      '> ',
      '<b>',
      '*',
      '\n```\n',
      '    ',
      '-->',
      '<!-',
      '{%',
      '%}',
      '\n~~~\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.array(piece, { maxLength: 6 }), (before, behind) => {
      const body = `${before.join('')}\n\n<!-- secret\n\nwords -->\n\n${behind.join('')}`;
      const isCode = /^ {0,3}(?:```|~~~)/m.test(before.join('')) || /^ {4}/m.test(before.join(''));
      fc.pre(!isCode);
      expect(bodyOf(body)).not.toMatch(/secret|words -->/);
    }),
    { numRuns: 500 },
  );
});

it.each(['<!--', '{% comment %}', '{::comment}', '<!-- a -->', '<!-<!-- x -->- ', '`a', '[a]: # ('])(
  'tens of thousands of %j are looked through within a moment',
  (sign) => {
    const before = processorMs();
    withoutRemarks(sign.repeat(32_000));
    expect(processorMs() - before).toBeLessThan(5_000);
  },
);
