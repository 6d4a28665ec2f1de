// The words for feelings in another language. Apart: whoever speaks it speaks it from then on.
import { beforeAll, expect, test } from 'vitest';
import { vocabulary } from '../src/i18n/de/vocabulary.ts';
import { findWord } from '../src/journal/find-word.ts';
import { searchWords } from '../src/journal/search-words.ts';
import { labelsSpoken, speakFeelings } from '../src/journal/speak-feelings.ts';
import { Dictionary } from '../src/journal/words.ts';
import { Meanings } from '../src/workers/meanings.ts';

const USED = { id: 'hope', label: 'hope', family: 'open', isOwn: false };

beforeAll(() => {
  expect(labelsSpoken()).toBeNull();
  expect(new Dictionary([]).labelOf('loneliness')).toBe('loneliness');
  speakFeelings(vocabulary);
});

test('a feeling that was not named yet has the name of the language; one that was keeps its own', () => {
  const words = new Dictionary([USED]);
  expect(words.labelOf('loneliness')).toBe('Einsamkeit');
  expect(words.labelOf('hope')).toBe('hope');
  expect(labelsSpoken()).toBe(vocabulary);
});

test('it is found by its name, by other names, and by what English calls it', () => {
  const words = new Dictionary([]);
  for (const text of ['Einsamkeit', 'EINSAMKEIT', 'loneliness', 'lonely']) {
    expect(findWord(words, text)?.id).toBe('loneliness');
    expect(searchWords(words, text.slice(0, 5))[0]?.id).toBe('loneliness');
  }
});

test('a file that names it in either language means the same feeling', () => {
  const meanings = new Meanings([], () => 'random');
  expect(meanings.idOf('einsamkeit')).toBe('loneliness');
  expect(meanings.idOf('Loneliness')).toBe('loneliness');
  expect(meanings.idOf('Fernweh')).toBeNull();
});
