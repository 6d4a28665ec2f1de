import { ownWord } from '../journal/own-word.ts';
import type { Word } from '../journal/words.ts';
import { randomId } from '../store/random-id.ts';
import { putWord } from '../store/words.ts';

/** Adds a word of the person's own. Null when the text is blank. */
export async function addWord(text: string, family: string | null = null): Promise<Word | null> {
  const word = ownWord(text, randomId().slice(0, 6), family);
  return word && putWord(word);
}
