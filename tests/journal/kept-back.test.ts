import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBack, withoutKeptBack } from '../../src/journal/kept-back.ts';
import { placedPictures } from '../../src/journal/medium.ts';
import { withoutPassages } from '../../src/journal/private-passages.ts';

const BRIDGE = '![The bridge at night](media/k3v9x2m4tq7w.jpg)';
const DOG = '![The dog](media/0123456789ab.png)';

/** Texts full of marks, so that they meet in every way. */
const textOf = (pieces: string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
const MARKS = [
  ...['%%', '%', ':::private\n', ':::\n', '\n', '\n\n', ' ', '> ', '- ', '```\n', '`', 'words'],
  ...['[', ']', '(', ')', '![', '](', '{: width="9"}', '[x](https://x.example)'],
];
const PICTURES = [BRIDGE, DOG, '![half', '](media/k3v9x2m4tq7w.jpg)', 'media/', 'k3v9x2m4tq7w.jpg'];

describe('what of a text stays with the person', () => {
  it('is every picture, wherever it stands, and what is left names none', () => {
    fc.assert(
      fc.property(textOf([...MARKS, ...PICTURES]), (text) => {
        const left = withoutKeptBack(text);
        expect(placedPictures(left)).toEqual([]);
        expect(keptBack(left)).toEqual([]);
        expect(withoutKeptBack(left)).toBe(left);
      }),
      { numRuns: 5000 },
    );
  });

  it('is in a text without pictures its private passages and nothing else', () => {
    fc.assert(
      fc.property(textOf(MARKS), (text) => {
        expect(withoutKeptBack(text)).toBe(withoutPassages(text));
        expect(keptBack(text).every(({ kind }) => kind === 'passage')).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('is told by what it is: a picture is no private passage, and one within a passage is the passage', () => {
    const text = `%%${BRIDGE}%% and ${DOG}`;
    expect(keptBack(text)).toEqual([
      { kind: 'passage', start: 0, end: BRIDGE.length + 4 },
      {
        kind: 'medium',
        medium: { id: '0123456789ab', type: 'image/png' },
        start: BRIDGE.length + 9,
        end: text.length,
      },
    ]);
    expect(keptBack(BRIDGE).map(({ kind }) => kind)).toEqual(['medium']);
    expect(keptBack(`![a %%b](media/k3v9x2m4tq7w.jpg) c%%`).map(({ kind }) => kind)).toEqual(['passage']);
  });
});

describe('a text without its pictures reads as if they had never been there', () => {
  it.each([
    [`a\n\n${BRIDGE}\n\nb\n`, 'a\n\nb\n'],
    [`a\n${BRIDGE}\nb`, 'a\nb'],
    [`${BRIDGE}\n\nb`, 'b'],
    [`a\n\n${BRIDGE}`, 'a'],
    [`a\n\n${BRIDGE}\n\n${DOG}\n\nb`, 'a\n\nb'],
    [`a\n\n${BRIDGE} ${DOG}\n\nb`, 'a\n\nb'],
    [`a\n\n${BRIDGE}\n\n${DOG}`, 'a'],
    [`a\n\n${BRIDGE}\n\n${DOG}\n`, 'a\n'],
    [`a\n\n- ${BRIDGE}\n- ${DOG}`, 'a'],
    [`- a\n- ${BRIDGE}\n- b`, '- a\n- b'],
    [`> ${BRIDGE}\n\nb`, 'b'],
    [`We saw ${BRIDGE} and went.`, 'We saw and went.'],
    [`We saw it ${BRIDGE}.`, 'We saw it.'],
    [`a${BRIDGE}b`, 'a b'],
    [`a\n\n[${BRIDGE}](https://x.example/big)\n\nb`, 'a\n\nb'],
    [`a\n\n${BRIDGE}{: width="300"}\n\nb`, 'a\n\nb'],
    [`${BRIDGE}{{ site.url }}`, '{{ site.url }}'],
    [`a\n\n${BRIDGE}\n\n:::private\nx\n:::\n\nb`, 'a\n\nb'],
    ['![a %%b](media/k3v9x2m4tq7w.jpg) c%% d', 'd'],
    ['![a](media/%%x%%k3v9x2m4tq7w.jpg) d', 'd'],
    [BRIDGE, ''],
    ['![The sea](https://x.example/sea.jpg)', '![The sea](https://x.example/sea.jpg)'],
  ])('%j is %j', (text, left) => {
    expect(withoutKeptBack(text)).toBe(left);
  });
});

const VOICE = '[Voice note 0:17](media/0123456789ab.m4a)';

describe('a recording stays with its name, as a picture does', () => {
  it.each([
    [`Said, not written.\n\n${VOICE}\n\nThen.`, 'Said, not written.\n\nThen.'],
    [`${VOICE}\n`, ''],
    [`- a\n- ${VOICE}\n- b`, '- a\n- b'],
    [`I said ${VOICE} it.`, 'I said it.'],
    [`${VOICE}\n\n${BRIDGE}\n\na`, 'a'],
    ['[a song](https://x.example/0123456789ab.m4a)', '[a song](https://x.example/0123456789ab.m4a)'],
  ])('%j is %j', (text, left) => {
    expect(withoutKeptBack(text)).toBe(left);
  });

  it('and is told as one', () => {
    expect(keptBack(`a ${VOICE}`)).toEqual([
      { kind: 'medium', medium: { id: '0123456789ab', type: 'audio/mp4' }, start: 2, end: 2 + VOICE.length },
    ]);
  });
});
