import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIASES } from '../../src/journal/aliases.ts';
import { findWord } from '../../src/journal/find-word.ts';
import { ownWord } from '../../src/journal/own-word.ts';
import { resolvedFeelings } from '../../src/journal/resolved-feelings.ts';
import { VALENCE } from '../../src/journal/valence.ts';
import { VOCABULARY } from '../../src/journal/vocabulary.ts';
import { Dictionary, foldWord, type Word } from '../../src/journal/words.ts';

const own = (id: string, fields: Partial<Word> = {}): Word => ({
  id,
  label: id,
  family: null,
  isOwn: true,
  ...fields,
});

describe('the dictionary of words', () => {
  it('begins with 58 words in 11 families, 12 of them first', () => {
    expect(VOCABULARY).toHaveLength(58);
    expect(new Set(VOCABULARY.map((word) => word.family)).size).toBe(11);
    expect(VOCABULARY.filter((word) => word.isStarter)).toHaveLength(12);
  });

  it('knows of each of them what else finds it, and how pleasant it is', () => {
    const ids = VOCABULARY.map(({ id }) => id);
    expect(Object.keys(ALIASES)).toEqual(ids);
    expect(Object.keys(VALENCE)).toEqual(ids);
    expect(ids.filter((id) => ALIASES[id]?.length === 0)).toEqual([]);
    expect(ids.filter((id) => Math.abs(VALENCE[id] ?? 2) > 1)).toEqual([]);
  });

  it('finds a word by its label, its alias, without case and accents', () => {
    const words = new Dictionary([own('douceur-1', { label: 'Été doux' })]);
    expect(findWord(words, ' Lonely ')?.id).toBe('loneliness');
    expect(findWord(words, 'HOPE')?.id).toBe('hope');
    expect(findWord(words, 'ete  DOUX')?.id).toBe('douceur-1');
    expect(findWord(words, 'alone')).toBeNull();
  });

  it('takes the label before an alias of another word', () => {
    expect(findWord(new Dictionary([]), 'longing')?.id).toBe('longing');
    expect(findWord(new Dictionary([own('lonely-1', { label: 'lonely' })]), 'lonely')?.id).toBe('lonely-1');
  });

  it('takes the name that a word has now before the one it began with', () => {
    const renamed: Word = { id: 'loneliness', label: 'aloneness', family: 'apart', isOwn: false };
    expect(findWord(new Dictionary([renamed]), 'loneliness')).toEqual(renamed);
    const other = own('loneliness-1', { label: 'loneliness' });
    expect(findWord(new Dictionary([renamed, other]), 'loneliness')).toEqual(other);
  });

  it('follows a word that was joined to another, and ends where two point at each other', () => {
    const words = new Dictionary([
      own('a', { mergedInto: 'b' }),
      own('b', { mergedInto: 'hope' }),
      own('x', { mergedInto: 'y' }),
      own('y', { mergedInto: 'x' }),
    ]);
    expect(words.resolve('a')).toBe('hope');
    expect(words.labelOf('a')).toBe('hope');
    expect(['x', 'y']).toContain(words.resolve('x'));
  });

  it('offers no hidden and no joined word, but still knows them', () => {
    const words = new Dictionary([own('old', { isHidden: true }), own('gone', { mergedInto: 'hope' })]);
    expect(words.offered().map((word) => word.id)).not.toContain('old');
    expect(words.offered().map((word) => word.id)).not.toContain('gone');
    expect(findWord(words, 'old')?.id).toBe('old');
    expect(words.offered(new Set(['old', 'gone'])).filter(({ isOwn }) => isOwn)).toMatchObject([
      { id: 'old' },
    ]);
    expect(findWord(words, 'gone')?.id).toBe('hope');
  });

  it('makes a word of any text that is not blank, and finds it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const word = ownWord(text, '1a2b3c');
        if (!word) return text.trim() === '';
        const found = findWord(new Dictionary([word]), word.label);
        return word.label.isWellFormed() && (foldWord(word.label) === '' || found !== null);
      }),
    );
  });
});

describe('feelings of an entry', () => {
  it('count a joined word once, with the larger strength, and keep their order', () => {
    const words = new Dictionary([own('lonely', { mergedInto: 'loneliness' })]);
    const feelings = [
      { id: 'lonely', intensity: 2 as const },
      { id: 'hope' },
      { id: 'loneliness', intensity: 4 as const },
    ];
    expect(resolvedFeelings(feelings, words.resolve)).toEqual([
      { id: 'loneliness', intensity: 4 },
      { id: 'hope' },
    ]);
  });

  it('never turn a strength that was not said into a number', () => {
    const [hope] = resolvedFeelings([{ id: 'hope' }, { id: 'hope' }], (id) => id);
    expect(hope).toEqual({ id: 'hope' });
  });
});
