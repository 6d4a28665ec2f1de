import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/journal/word-count.ts';

const WAYS = [
  ['with a segmenter', true],
  ['without one', false],
] as const;

describe.each(WAYS)('counted %s', (_way, withSegmenter) => {
  test.each<[number, string]>([
    [0, ''],
    [0, ' \n\n '],
    [7, 'I didn’t really have a conversation with'],
    [3, "don't o'clock l’amour"],
    [4, 'a well-being self‑made day'],
    [2, 'covid-19 2025-06-19'],
    [3, 'I just—existed'],
    [2, 'Straße, naïve'],
    [2, 'cafe\u0301 zo\u00eb'],
  ])('words are what a reader counts: %i in %j', (count, text) => {
    expect(countWords(text, withSegmenter)).toBe(count);
  });

  test.each(['🙂', '👩‍👩‍👧 ❤️ 🇩🇪', '… — “ ” ·', '---', '***', '* * *', '```js\n```', ':::private\n:::'])(
    'signs are no words: %j',
    (text) => {
      expect(countWords(text, withSegmenter)).toBe(0);
    },
  );

  test.each<[number, string]>([
    [2, '# A heading'],
    [4, '> quoted *so* **it is**'],
    [4, '_one_ **two** ~~three~~ `four`'],
    [2, '- first\n- second'],
    [2, '1. first\n2) second'],
    [2, '- [ ] first\n- [x] second'],
    [3, '> > - three words here'],
    [2, '[two words](https://example.org/a-b?c=d)'],
    [2, '![a picture](picture.png)'],
    [3, 'see https://example.org/a/b.c?d=e#f there'],
    [2, 'see <https://example.org/a>'],
    [2, 'two words[^1]'],
    [1, 'word\n\n[id]: https://example.org "Title"'],
    [2, 'one<br>two'],
    [2, 'one <!-- not this --> two'],
    [2, 'one&nbsp;two'],
    [1, '\\*starred\\*'],
    [2, 'snake_case word'],
    [4, ':::private\nI nearly wrote again\n:::'],
  ])('marks are no words: %i in %j', (count, text) => {
    expect(countWords(text, withSegmenter)).toBe(count);
  });

  test('two texts apart have as many words as each alone', () => {
    const text = fc.lorem({ maxCount: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const both = countWords(`${a}\n\n${b}`, withSegmenter);
        expect(both).toBe(countWords(a, withSegmenter) + countWords(b, withSegmenter));
      }),
    );
  });

  test('any text at all has a number of words, and no more than it has signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const count = countWords(text, withSegmenter);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('a language without spaces is counted by its words, or by its signs where the browser knows no words', () => {
  expect(countWords('我今天很累', true)).toBe(4);
  expect(countWords('我今天很累', false)).toBe(5);
  expect(countWords('今日は疲れた。', true)).toBeGreaterThan(1);
  expect(countWords('今日は疲れた。', false)).toBe(6);
  expect(countWords('コーヒー', false)).toBe(4);
  expect(countWords('コーヒー', true)).toBe(1);
  expect(countWords('text 和 words', false)).toBe(3);
  expect(countWords('text和words', true)).toBe(3);
});

test.each<[string, string, number]>([
  ['of words', 'word '.repeat(50_000), 50_000],
  ['without spaces', '我今天很累。'.repeat(10_000), 40_000],
  ['of quotes', '> '.repeat(50_000), 0],
  ['of brackets that never close', '['.repeat(10_000), 0],
  ['of links that never close', '[a]('.repeat(2_000), 2_000],
  ['of comments that never close', '<!--'.repeat(2_000), 0],
])('a long text %s is counted while one waits', (_name, text, count) => {
  const began = performance.now();
  expect(countWords(text, true)).toBe(count);
  // A moment by day; the limit allows for a machine that does much else.
  expect(performance.now() - began).toBeLessThan(3_000);
});
