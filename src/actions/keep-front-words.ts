// Counts, once in a session and when nobody waits, which words the writing page shows first the next time.
import { frontWords } from '../journal/front-words.ts';
import { Dictionary } from '../journal/words.ts';
import { putFrontWords } from '../store/front-words.ts';
import { readOwnMarks } from '../store/marks.ts';
import { readWords } from '../store/words.ts';

let isKept = false;

/** Never throws: the row stays as it was then. */
export async function keepFrontWords(): Promise<void> {
  if (isKept) return;
  isKept = true;
  try {
    const words = new Dictionary(await readWords());
    await putFrontWords(frontWords(await readOwnMarks(), words));
  } catch {
    isKept = false;
  }
}
