// The rows of the dictionary themselves, for the page that changes them; others read what they mean (`watchWords`).
import type { Word } from '../journal/words.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

export const watchDictionary: Watch<Word[]> = watching(async () => rowsNow().words.all());
