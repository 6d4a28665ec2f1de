// The rows of the dictionary themselves, for the page that changes them; others read what they mean (`watchWords`).
import type { Word } from '../journal/words.ts';
import { heldWords } from './held-rows.ts';
import { type Watch, watchingHeld } from './watch.ts';

export const watchDictionary: Watch<readonly Word[]> = watchingHeld(heldWords, (rows) => rows);
