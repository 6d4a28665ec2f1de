// Counts, once in a session and when nobody waits, which words the writing page shows first the next time.
import { isOwn } from '../journal/entry.ts';
import { frontWords } from '../journal/front-words.ts';
import { Dictionary } from '../journal/words.ts';
import { putFrontWords } from '../store/front-words.ts';
import { heldMarks, heldWords } from '../store/held-rows.ts';

let isKept = false;

/** Never throws: the row stays as it was then. */
export async function keepFrontWords(): Promise<void> {
  if (isKept) return;
  isKept = true;
  try {
    const words = new Dictionary(await heldWords.ready());
    await putFrontWords(frontWords((await heldMarks.ready()).filter(isOwn), words));
  } catch {
    isKept = false;
  }
}
