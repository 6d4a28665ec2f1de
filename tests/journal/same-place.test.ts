import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePlace } from '../../src/journal/same-place.ts';

const TYPED = [
  '# A day',
  'It was **raining**, and I _stayed_ in.',
  '![The bridge](media/k3v9x2m4tq7w.jpg)',
  '> You are too much.',
  'That was cruel and I believed it.',
].join('\n\n');
const READ =
  'A day\nIt was \nraining\n, and I \nstayed\n in.\nYou are too much.\nThat was cruel and I believed it.';

const wordAt = (text: string, at: number) => /[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0];

describe('a place in a text that is read', () => {
  it.each(['A day', 'raining', 'stayed', 'You are', 'That was', 'believed'])(
    'is found where it is typed, and back: %s',
    (words) => {
      expect(samePlace(READ, READ.indexOf(words), TYPED)).toBe(TYPED.indexOf(words));
      expect(samePlace(TYPED, TYPED.indexOf(words), READ)).toBe(READ.indexOf(words));
    },
  );

  it('is that of the next words where nobody reads what stands there', () => {
    expect(samePlace(TYPED, TYPED.indexOf('](media'), READ)).toBe(READ.indexOf('You are'));
  });

  it('is the same of many that read alike', () => {
    const line = 'Nothing much in this paragraph, only rain. ';
    const typed = `**First.**\n\n${`${line.repeat(6)}\n\n`.repeat(20)}`;
    const read = `First.\n${`${line.repeat(6)}\n`.repeat(20)}`;
    const [at, there] = [typed, read].map((text) => {
      let place = -1;
      for (let times = 0; times < 70; times += 1) place = text.indexOf('Nothing', place + 1);
      return place;
    });
    expect(samePlace(typed, at ?? 0, read)).toBe(there);
  });

  it('is about as far into a text that says something else, and within it whatever it says', () => {
    expect(samePlace('abcd', 2, '12345678')).toBe(4);
    expect(samePlace('', 0, 'abc')).toBe(0);
    expect(samePlace('a.b', 0, 'a (b')).toBe(0);
    expect(wordAt('日本語の日記です', samePlace('x 日本語の日記です', 2, '日本語の日記です'))).toBe(
      '日本語の日記です',
    );
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.nat(), (from, to, at) => {
        const place = samePlace(from, at % (from.length + 1), to);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(to.length);
      }),
    );
  });
});
