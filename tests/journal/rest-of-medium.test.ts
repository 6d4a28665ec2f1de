import { describe, expect, it } from 'vitest';
import { restOfMedium } from '../../src/journal/rest-of-medium.ts';
import { caretAfter, edited } from '../../src/journal/text-edit.ts';

const PICTURE = '![The bridge](media/k3v9x2m4tq7w.jpg)';
const SOUND = '[Voice note 0:12](media/k3v9x2m4tq7w.webm)';

/** The text once a key took `took` letters before the caret (or behind it), with the caret as `|`. */
function pressed(shown: string, took: number): string {
  const at = shown.indexOf('|');
  const before = shown.replace('|', '');
  const [from, to] = took < 0 ? [at + took, at] : [at, at + took];
  const now = before.slice(0, from) + before.slice(to);
  const rest = restOfMedium(before, at, now);
  if (!rest) return `${now.slice(0, from)}|${now.slice(from)}`;
  const { start } = caretAfter(rest.edit);
  const text = edited(now, rest.edit);
  return `${text.slice(0, start)}|${text.slice(start)}`;
}

describe('a key in the code of a picture or a recording', () => {
  it.each([PICTURE, SOUND])('takes all of it from its end and from its beginning: %s', (code) => {
    expect(pressed(`a\n\n${code}|\n\nb`, -1)).toBe('a\n\n|\n\nb');
    expect(pressed(`a\n\n|${code}\n\nb`, 1)).toBe('a\n\n|\n\nb');
    // Control with it takes a word.
    expect(pressed(`so ${code}|`, -5)).toBe('so |');
  });

  it('takes one of two that are the same', () => {
    expect(pressed(`${PICTURE}${PICTURE}|`, -1)).toBe(`${PICTURE}|`);
  });

  it('takes what it took, and no more, anywhere else', () => {
    expect(pressed(`${PICTURE} |`, -1)).toBe(`${PICTURE}|`);
    expect(pressed(`${PICTURE}\n|x`, -1)).toBe(`${PICTURE}|x`);
    expect(pressed('[a](https://a.example)|', -1)).toBe('[a](https://a.example|');
    const inside = PICTURE.replace('bridge', 'brid|ge');
    expect(pressed(inside, -1)).toBe(inside.replace('d|', '|'));
    expect(pressed(`x${PICTURE}|`, -PICTURE.length - 1)).toBe('|');
  });
});
