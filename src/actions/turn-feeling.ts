// A feeling becomes a tag: every page that names it has the tag instead. How strong it was stays among the earlier
// texts of the page. The word is hidden, not erased: those earlier texts name it, and the tag of its name finds the
// way back to it.
import { rowOf } from '../journal/arrange-words.ts';
import { feelingAsTag, tidyTag } from '../journal/naming.ts';
import { Dictionary } from '../journal/words.ts';
import { now } from '../platform/clock.ts';
import { retellAll, type Tell } from '../store/retelling.ts';
import { type Outcome, retelling } from './arranging.ts';
import { making } from './making.ts';

export async function turnFeeling(id: string, tell?: Tell): Promise<Outcome> {
  return retelling(async () =>
    retellAll(
      (rows) => {
        const word = rowOf(rows, id);
        if (!word || word.mergedInto !== undefined) return null;
        return {
          words: [{ ...word, isHidden: true, arrangedAt: now().at }],
          retell: feelingAsTag(id, tidyTag(word.label), new Dictionary(rows).resolve),
        };
      },
      await making(),
      tell,
    ),
  );
}
