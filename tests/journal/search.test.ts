import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { markOf } from '../../src/journal/mark.ts';
import { foldText, matcherOf, queryWords, searchedText } from '../../src/journal/search.ts';
import { Dictionary } from '../../src/journal/words.ts';

const words = new Dictionary([
  { id: 'fog-1', label: 'Brain fog', family: null, isOwn: true },
  { id: 'old-2', label: 'alone-ness', family: null, isOwn: true, mergedInto: 'loneliness' },
]);

function entryWith(content: Partial<Entry>): Entry {
  return {
    id: 'a',
    revision: 1,
    stamp: 's',
    ancestors: [],
    device: 'd',
    when: { kind: 'date', day: '2025-06-19' },
    body: '',
    tags: [],
    feelings: [],
    extra: [],
    writtenAt: { at: 0, offset: 0 },
    editedAt: { at: 0, offset: 0 },
    visibility: 'private',
    ...content,
  };
}

function isFound(query: string, content: Partial<Entry>): boolean | undefined {
  const entry = entryWith(content);
  return matcherOf(query, words)?.(markOf(entry, false), searchedText(entry));
}

describe('a search', () => {
  test('finds words in the title, the text, the description and the tags, whatever their case', () => {
    expect(isFound('RIVER', { body: 'Down by the river.' })).toBe(true);
    expect(isFound('craving', { title: 'Craving Secure Connection' })).toBe(true);
    expect(isFound('wanting', { description: 'On wanting people' })).toBe(true);
    expect(isFound('heal', { tags: ['healing'] })).toBe(true);
    expect(isFound('lake', { body: 'Down by the river.' })).toBe(false);
  });

  test('reads far beyond the line that a list shows', () => {
    expect(isFound('needle', { body: `${'hay '.repeat(2000)}needle` })).toBe(true);
  });

  test('wants every word, in any place and order', () => {
    expect(isFound('bakery woman', { title: 'The woman', body: 'at the bakery' })).toBe(true);
    expect(isFound('bakery man at noon', { title: 'The woman', body: 'at the bakery' })).toBe(false);
  });

  test('takes words between quotation marks of any kind as one phrase, across a line end too', () => {
    expect(isFound('"by the river"', { body: 'Down by\nthe river.' })).toBe(true);
    expect(isFound('“the by river”', { body: 'Down by the river.' })).toBe(false);
  });

  test('does not mind accents or the shape of an apostrophe', () => {
    expect(isFound('cafe', { body: 'At the CAFÉ.' })).toBe(true);
    expect(isFound('café', { body: 'At the cafe.' })).toBe(true);
    expect(isFound("don't", { body: 'I don’t know.' })).toBe(true);
    expect(isFound('don’t', { body: "I don't know." })).toBe(true);
    expect(isFound('ΟΔΟΣ', { body: 'η οδός' })).toBe(true);
  });

  test('finds letters without an accent to lose as they are written without them', () => {
    expect(isFound('grossenwahn', { body: 'Reiner Größenwahn.' })).toBe(true);
    expect(isFound('Größenwahn', { body: 'Reiner GROSSENWAHN.' })).toBe(true);
    expect(isFound('coeur', { body: 'Mon cœur' })).toBe(true);
    expect(isFound('lodz', { body: 'W Łodzi: Łódź' })).toBe(true);
  });

  test('keeps the vowels of scripts that write them as marks', () => {
    expect(foldText('की')).not.toBe(foldText('का'));
  });

  test('finds feelings by label and by other words for them, from their beginning', () => {
    const lonely = { feelings: [{ id: 'loneliness' }] };
    expect(isFound('loneliness', lonely)).toBe(true);
    expect(isFound('lonely', lonely)).toBe(true);
    expect(isFound('one', lonely)).toBe(false);
    expect(isFound('brain', { feelings: [{ id: 'fog-1' }] })).toBe(true);
    expect(isFound('fog', { feelings: [{ id: 'fog-1' }] })).toBe(true);
    expect(isFound('lonel', { feelings: [{ id: 'old-2' }] })).toBe(true);
  });

  test('mixes words of the text with words of feelings', () => {
    expect(isFound('river hope', { body: 'the river', feelings: [{ id: 'hope' }] })).toBe(true);
  });

  test('goes by the mark until the text is read', () => {
    const mark = markOf(entryWith({ title: 'The woman', body: 'at the bakery', tags: ['evening'] }), false);
    const matches = matcherOf('woman bakery evening', words);
    expect(matches?.(mark, undefined)).toBe(true);
  });

  test('without words is no search', () => {
    for (const nothing of ['', '  ', '""', '“ ”']) expect(matcherOf(nothing, words)).toBeNull();
    expect(queryWords('a  a "b  c" d')).toEqual(['a', 'b c', 'd']);
    expect(queryWords('an "open phrase')).toEqual(['an', 'open phrase']);
  });

  test('finds an entry by any piece of its own text, as a plain filter would', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(8), (body, start, length) => {
        const piece = foldText(body)
          .slice(start, start + length)
          .trim();
        fc.pre(piece !== '' && !/["“”„«»'‘’\s]/.test(piece));
        expect(isFound(piece, { body })).toBe(true);
      }),
    );
  });

  test('never fails on what a person or a file may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, body) => {
        expect(() => isFound(query, { body })).not.toThrow();
      }),
    );
  });

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
