import { foldWord, type Word } from '../journal/words.ts';
import { db, guardSchema } from './database.ts';

/** Adds an own word, or gives the one of the same name that is there: two windows may add it at once. */
export async function putWord(word: Word): Promise<Word> {
  return db.transaction('rw', db.words, db.meta, async () => {
    await guardSchema();
    const name = foldWord(word.label);
    const known = (await db.words.toArray()).find((row) => row.isOwn && foldWord(row.label) === name);
    if (known) return known;
    await db.words.put(word);
    return word;
  });
}

/** Every row of the dictionary, for whoever needs them once; screens watch them instead. */
export async function readWords(): Promise<Word[]> {
  return db.words.toArray();
}
