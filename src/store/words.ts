import { foldWord, type Word } from '../journal/words.ts';
import { reading, writing } from './unit.ts';

/** Adds an own word, or gives the one of the same name that is there: two windows may add it at once. */
export async function putWord(word: Word): Promise<Word> {
  return writing(['words'], async ({ words }) => {
    const name = foldWord(word.label);
    const known = (await words.all()).find((row) => row.isOwn && foldWord(row.label) === name);
    if (known) return known;
    await words.putMany([word]);
    return word;
  });
}

/** Every row of the dictionary, for whoever needs them once; screens watch them instead. */
export async function readWords(): Promise<Word[]> {
  return (await reading()).words.all();
}
