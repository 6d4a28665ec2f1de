import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { privatePassages } from '../../src/journal/private-passages.ts';
import { partedBy, type Shade, shadesOf } from '../../src/ui/parts/private-marks.ts';

/** The letters of a text as they are drawn, each run with its shade. */
function drawn(body: string): [string, Shade | null][] {
  const shades = shadesOf(body);
  const runs: [string, Shade | null][] = [];
  const walk = (nodes: readonly RootContent[]) => {
    for (const node of shades ? partedBy(nodes, shades, body) : nodes) {
      if (node.type === 'text') runs.push([node.value, shades?.parts.get(node) ?? null]);
      else if ('children' in node) walk(node.children);
    }
  };
  walk(parseMarkdown(body).children);
  return runs;
}

describe('what stays with the person', () => {
  it('is of another shade within a line, and so are its marks', () => {
    expect(drawn('Before. %%I hate him%% and I love him.')).toEqual([
      ['Before. ', null],
      ['%%', 'sign'],
      ['I hate him', 'kept'],
      ['%%', 'sign'],
      [' and I love him.', null],
    ]);
  });

  it('is of another shade between its fences, with what is bold there', () => {
    expect(drawn('Before.\n\n:::private\nThe **thing** about dad.\n:::\n\nAfter.')).toEqual([
      ['Before.', null],
      [':::private', 'sign'],
      ['\nThe ', 'kept'],
      ['thing', 'kept'],
      [' about dad.\n', 'kept'],
      [':::', 'sign'],
      ['After.', null],
    ]);
  });

  it('goes on where its paragraphs do', () => {
    expect(drawn(':::private\n\none\n\ntwo\n\n:::\n\nthree')).toEqual([
      [':::private', 'sign'],
      ['one', 'kept'],
      ['two', 'kept'],
      [':::', 'sign'],
      ['three', null],
    ]);
  });

  it('begins where it begins, behind signs of Markdown and letters written by their names', () => {
    expect(drawn('a \\* b &amp; c &copy; %%d \\* e%% f')).toEqual([
      ['a * b & c © ', null],
      ['%%', 'sign'],
      ['d * e', 'kept'],
      ['%%', 'sign'],
      [' f', null],
    ]);
    expect(drawn('> said %%to\n> nobody%% aloud')).toEqual([
      ['said ', null],
      ['%%', 'sign'],
      ['to\nnobody', 'kept'],
      ['%%', 'sign'],
      [' aloud', null],
    ]);
  });

  it('is no letter that would go out', () => {
    expect(drawn('Escaped: \\%\\%no\\%\\%.').every(([, shade]) => shade === null)).toBe(true);
    expect(drawn('No passage at all.')).toEqual([['No passage at all.', null]]);
  });

  it('loses no letter, whatever the text', () => {
    const any = fc.string({
      unit: fc.constantFrom(
        'a',
        'b ',
        '%%',
        ':::private',
        ':::',
        '\n',
        '\n\n',
        '> ',
        '*',
        '&amp;',
        '\\',
        '😀',
      ),
      maxLength: 40,
    });
    const letters = (nodes: readonly RootContent[]): string =>
      nodes
        .map((node) => ('children' in node ? letters(node.children) : node.type === 'text' ? node.value : ''))
        .join('');
    fc.assert(
      fc.property(any, (body) => {
        const runs = drawn(body);
        expect(runs.map(([text]) => text).join('')).toBe(letters(parseMarkdown(body).children));
        if (privatePassages(body).length === 0) expect(runs.every(([, shade]) => shade === null)).toBe(true);
      }),
    );
  });
});
