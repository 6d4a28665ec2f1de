import { ownWord, type Word } from '../journal/words.ts';
import { randomId } from '../store/database.ts';
import { putWord } from '../store/words.ts';

/** Adds a word of the person's own. Null when the text is blank. */
export async function addWord(text: string): Promise<Word | null> {
  const word = ownWord(text, randomId().slice(0, 6));
  return word && putWord(word);
}
