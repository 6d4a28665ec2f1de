// The row of words that the writing page shows first.
import { describe, expect, it } from 'vitest';
import { frontWords } from '../../src/journal/front-words.ts';
import type { Mark } from '../../src/journal/mark.ts';
import { VOCABULARY } from '../../src/journal/vocabulary.ts';
import { Dictionary, type Word } from '../../src/journal/words.ts';

const marks = (...named: string[][]): Mark[] =>
  named.map((ids, at) => ({
    id: `e${at}`,
    when: { kind: 'date', day: '2025-06-19' },
    name: '',
    isTitled: false,
    excerpt: '',
    feelings: ids.map((id) => ({ id })),
    tags: [],
    visibility: 'private',
    writtenAt: at,
    isConflicted: false,
  }));
const times = (count: number, ...ids: string[]) => Array.from({ length: count }, () => ids);
const own = (id: string, fields: Partial<Word> = {}): Word => ({
  id,
  label: id,
  family: null,
  isOwn: true,
  ...fields,
});
const STARTERS = VOCABULARY.filter(({ isStarter }) => isStarter).map(({ id }) => id);

describe('the first row', () => {
  it('is the one Ebb begins with until ten entries are written', () => {
    expect(frontWords(marks(...times(9, 'grief')), new Dictionary([]))).toEqual([]);
    expect(frontWords(marks(...times(10, 'grief')), new Dictionary([]))[0]).toBe('grief');
  });

  it('holds the most used first, and is filled up with the words Ebb begins with', () => {
    const words = new Dictionary([own('sea-sick')]);
    const front = frontWords(marks(...times(7, 'hope', 'sea-sick'), ...times(5, 'sea-sick')), words);
    expect(front.slice(0, 2)).toEqual(['sea-sick', 'hope']);
    expect(front).toHaveLength(12);
    expect(new Set(front).size).toBe(12);
    expect(front.slice(2)).toEqual(STARTERS.filter((id) => id !== 'hope').slice(0, 10));
  });

  it('counts a joined word for the one it went to, once an entry, and leaves out what is hidden', () => {
    const words = new Dictionary([
      own('lonely-1', { mergedInto: 'loneliness' }),
      own('old', { isHidden: true }),
      { id: 'joy', label: 'joy', family: 'bright', isOwn: false, isHidden: true },
    ]);
    const front = frontWords(
      marks(...times(6, 'lonely-1', 'loneliness', 'old'), ...times(7, 'grief')),
      words,
    );
    expect(front.slice(0, 2)).toEqual(['grief', 'loneliness']);
    expect(front).not.toContain('old');
    expect(front).not.toContain('joy');
    expect(front).not.toContain('lonely-1');
  });
});
