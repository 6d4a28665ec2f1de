import type { Word } from '../journal/words.ts';
import { db, guardSchema } from './database.ts';

export async function putWord(word: Word): Promise<void> {
  await db.transaction('rw', db.words, db.meta, async () => {
    await guardSchema();
    await db.words.put(word);
  });
}

/** Every row of the dictionary, for whoever needs them once; screens watch them instead. */
export async function readWords(): Promise<Word[]> {
  return db.words.toArray();
}
