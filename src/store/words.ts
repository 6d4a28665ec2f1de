import type { Word } from '../journal/words.ts';
import { db, guardSchema } from './database.ts';

export async function putWord(word: Word): Promise<void> {
  await db.transaction('rw', db.words, db.meta, async () => {
    await guardSchema();
    await db.words.put(word);
  });
}
