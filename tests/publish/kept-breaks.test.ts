import { describe, expect, it } from 'vitest';
import { withKeptBreaks } from '../../src/publish/kept-breaks.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from './entry-of.ts';

describe('the line breaks of a post', () => {
  it.each([
    ['one\ntwo\nthree', 'one  \ntwo  \nthree'],
    ['one\ntwo\n\nthree\nfour', 'one  \ntwo\n\nthree  \nfour'],
    ['one \ntwo', 'one  \ntwo'],
    ['- one\n  two\n- three', '- one  \n  two\n- three'],
    ['> one\n> two\n>\n> three', '> one  \n> two\n>\n> three'],
    ['one  \ntwo\\\nthree', 'one  \ntwo\\\nthree'],
  ])('can all be kept: %j becomes %j', (text, wanted) => {
    expect(withKeptBreaks(text)).toBe(wanted);
    expect(withKeptBreaks(wanted)).toBe(wanted);
  });

  it.each([
    '- one\n- two\n1. three',
    '# one\ntwo',
    'Heading\n---',
    'Heading\n===',
    '```\none\ntwo\n```',
    'text\n\n    one\n    two',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'one\n{: .two}',
    '<div>\none\n</div>',
    '[a]: https://a.example/\n[b]: https://b.example/',
    'one\n> two',
    '',
    'one\n',
  ])('and nothing else changes by that: %j', (text) => {
    expect(withKeptBreaks(text)).toBe(text);
  });

  it('stay as they are unless it is said of this post', () => {
    const entry = entryOf({ body: 'one\ntwo' });
    const bodyOf = (keepsLines: boolean) =>
      publicForm(entry, editionOf(entry, { keepsLines }), NOBODY).content.body;
    expect(bodyOf(false)).toBe('one\ntwo');
    expect(bodyOf(true)).toBe('one  \ntwo');
  });
});
