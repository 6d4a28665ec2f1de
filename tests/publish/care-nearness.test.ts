// How far from a word on suicide or self-harm a text is looked through for words of care.
import { describe, expect, it } from 'vitest';
import { careIn } from '../../src/publish/care.ts';

const methodsIn = (text: string) => careIn(text).methods.map(({ start, end }) => text.slice(start, end));
const far = (letters: number) => ' '.repeat(letters);

describe('a word of care', () => {
  it('counts up to 600 letters behind such a word and not further', () => {
    expect(methodsIn(`suicide${far(600)}rope`)).toEqual(['rope']);
    expect(methodsIn(`suicide${far(601)}rope`)).toEqual([]);
  });

  it('counts up to 600 letters before such a word and not further', () => {
    expect(methodsIn(`rope${far(600)}suicide`)).toEqual(['rope']);
    expect(methodsIn(`rope${far(601)}suicide`)).toEqual([]);
  });

  it('counts near the second and the third of several words that stand far apart', () => {
    const text = `suicide, rope${far(900)}gun${far(900)}suicide, pills${far(900)}train${far(900)}suicidal, knife`;
    expect(methodsIn(text)).toEqual(['rope', 'pills', 'knife']);
  });
});
