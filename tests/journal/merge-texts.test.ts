// Two changes of one text at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedText, mergedTexts, placeAfter, takenBack } from '../../src/journal/merge-texts.ts';
import { changeBetween, edited } from '../../src/journal/text-edit.ts';
import { edition, editionText } from './editions.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 8 });

describe('a text that was changed twice at once', () => {
  it('has both changes, whichever comes first', () => {
    expect(mergedText('One. Two.', 'One, on. Two.', 'One. Two. Three.')).toBe('One, on. Two. Three.');
    expect(mergedText('One. Two.', 'One. Two. Three.', 'One, on. Two.')).toBe('One, on. Two. Three.');
    expect(mergedText('One. Two.', 'One. Two, on.', 'Two.')).toBe('Two, on.');
  });

  it('has letters at the end of a paragraph before one that was put in behind it', () => {
    expect(mergedText('One.', 'One.x', 'One.\n\nTwo.')).toBe('One.x\n\nTwo.');
    expect(mergedText('Two.', 'xTwo.', 'One.\n\nTwo.')).toBe('One.\n\nxTwo.');
  });

  it('is none where both changed the same words', () => {
    expect(mergedText('One two.', 'One three.', 'Four.')).toBeNull();
    expect(mergedText('One.', 'Oneself', 'Another.')).toBeNull();
  });

  it('is that of the one that changed it where the other did not, or did the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (over, next) => {
        expect(mergedText(over, next, over)).toBe(next);
        expect(mergedText(over, over, next)).toBe(next);
        expect(mergedText(over, next, next)).toBe(next);
      }),
    );
  });

  it('has every letter of both that was put in', () => {
    fc.assert(
      fc.property(anyText, fc.nat(8), fc.nat(8), (over, one, other) => {
        const put = (at: number, text: string) => edited(over, { start: at, end: at, text });
        const [own, theirs] = [put(Math.min(one, over.length), 'x'), put(Math.min(other, over.length), 'y')];
        const merged = mergedText(over, own, theirs) ?? '';
        expect(merged).toHaveLength(over.length + 2);
        expect(merged.replace('x', '')).toBe(theirs);
        expect(merged.replace('y', '')).toBe(own);
      }),
    );
  });

  it('has the fields of both, and none where both changed one list', () => {
    const over = editionText('One.', { title: 'Sea' });
    const { title: _, ...untitled } = over;
    expect(mergedTexts(over, { ...over, tags: ['a'] }, { ...untitled, body: 'Two.' })).toEqual({
      ...untitled,
      body: 'Two.',
      tags: ['a'],
    });
    expect(mergedTexts(over, { ...over, tags: ['a'] }, { ...over, tags: ['b'] })).toBeNull();
  });
});

describe('a caret in a text that changes', () => {
  it('stays among the same letters', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (head, tail, text) => {
        const edit = { start: head.length, end: head.length, text };
        for (let at = 0; at < head.length; at += 1) expect(placeAfter(edit, at)).toBe(at);
        for (let at = 1; at <= tail.length; at += 1)
          expect(placeAfter(edit, head.length + at)).toBe(head.length + text.length + at);
      }),
    );
  });

  it('is where letters went that were gone, and with its paragraph where one was put in before', () => {
    expect(placeAfter({ start: 2, end: 6, text: '' }, 4)).toBe(2);
    const change = changeBetween('One.\n\nTwo.', 'One.\n\nPicture.\n\nTwo.');
    expect(change && [4, 6, 10].map((at) => placeAfter(change, at))).toEqual([4, 16, 20]);
  });
});

describe('a change that is taken back from a public copy', () => {
  const before = edition('e', 'One.\n\nTwo.', { base: editionText('One.') });
  const after = { ...before, body: 'One.\n\nTwo.\n\nThree.', base: editionText('One.\n\nThree.') };

  it('leaves it as it was before', () => {
    expect(takenBack(after, before, after)).toEqual(before);
  });

  it('leaves what was typed elsewhere in it', () => {
    const now = { ...after, title: 'Sea', body: 'One, on.\n\nTwo.\n\nThree.', looked: 'a' };
    expect(takenBack(now, before, after)).toEqual({
      ...before,
      title: 'Sea',
      body: 'One, on.\n\nTwo.',
      looked: 'a',
    });
  });

  it('has the text beside it where that was typed on itself', () => {
    const now = { ...after, body: 'One.\n\nTwo.\n\nThree, and on.' };
    expect(takenBack(now, before, after)).toEqual({ ...before, others: [editionText(now.body)] });
  });
});
