import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/journal/entry.ts';
import { plainWords } from '../../src/journal/plain-words.ts';

describe('Markdown on one line', () => {
  it('is without its signs', () => {
    expect(plainWords('# Heading\n\n*Some* [link](http://x) and **more**')).toBe(
      'Heading Some link and more',
    );
    expect(plainWords('_slanted_, __bold__, ~~gone~~, ==kept==, `code`')).toBe(
      'slanted, bold, gone, kept, code',
    );
    expect(plainWords('one\n\n---\n\ntwo\n\n***\n\n```js\ncode\n```')).toBe('one two code');
    expect(plainWords('- milk\n- bread\n\n1. first')).toBe('milk bread first');
  });

  it('is without the marks of what is private, which stays to be read on one’s own pages', () => {
    expect(plainWords('%%I hate him%% and I love him.\n\n:::private\nThe thing about dad.\n:::')).toBe(
      'I hate him and I love him. The thing about dad.',
    );
  });

  it('keeps letters that only look like signs', () => {
    expect(plainWords('https://example.org/a_b_c?x=1&y=2')).toBe('https://example.org/a_b_c?x=1&y=2');
    expect(plainWords('snake_case_word, 5 * 3 = 15, ~5 km')).toBe('snake_case_word, 5 * 3 = 15, ~5 km');
    expect(plainWords('**https://example.org/a_b**')).toBe('https://example.org/a_b');
  });

  it('shows what a backslash kept, and not the backslash', () => {
    expect(plainWords('This\\-text\\-is\\-hyphenated \\(This\\)')).toBe('This-text-is-hyphenated (This)');
    expect(plainWords('\\*not slanted\\* and \\# no heading')).toBe('*not slanted* and # no heading');
    expect(plainWords('a folder C:\\Users')).toBe('a folder C:\\Users');
  });

  it('parts a quote from its answer', () => {
    expect(plainWords('> you are too much\n\nI answered: maybe.')).toBe(
      '“you are too much” I answered: maybe.',
    );
    expect(plainWords('> one\n> **two**\n>\n> three\nfour')).toBe('“one two three” four');
    expect(plainWords('> “you are too much”\n\nI answered.')).toBe('“you are too much” I answered.');
    expect(plainWords('>\n\nNothing quoted.')).toBe('Nothing quoted.');
  });

  it('shows a task without its box', () => {
    expect(plainWords('maybe.\n\n- [ ] call mum\n- [x] sleep')).toBe('maybe. call mum sleep');
  });

  it('has every letter and number of a text without signs, whatever it is', () => {
    const words = fc.array(fc.constantFrom('a', 'Bär', '7', '日', 'ab_cd', '~5', '😀'), { minLength: 1 });
    fc.assert(
      fc.property(words, (all) => {
        // Fences of waves are signs; a number before a blank is none.
        expect(plainWords(all.join(' '))).toBe(all.join(' '));
      }),
    );
  });

  it('is found quickly in a text of nothing but signs', () => {
    for (const sign of ['>', '*', '_', '[', '\\', '> [', '- ', '`~', '# ', '* ']) {
      expect(firstWords(sign.repeat(200_000), 140).length).toBeLessThanOrEqual(141);
    }
  });
});
