// A tag becomes a feeling: every page that has the tag names the feeling instead.
import { wordCalled } from '../journal/arrange-words.ts';
import { tagAsFeeling } from '../journal/naming.ts';
import { ownWord } from '../journal/own-word.ts';
import { Dictionary, type Word } from '../journal/words.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../store/random-id.ts';
import { type Retelling, retellAll, type Tell } from '../store/retelling.ts';
import { type Outcome, retelling } from './arranging.ts';
import { making } from './making.ts';

/** The word of that name, offered again if it was hidden, else a new one. */
function turned(rows: readonly Word[], tag: string, fresh: Word | null): Retelling | null {
  const word = wordCalled(rows, tag) ?? fresh;
  if (!word) return null;
  const { isHidden, ...shown } = word;
  const isThere = rows.some(({ id }) => id === word.id);
  const next = isHidden ? { ...shown, arrangedAt: now().at } : word;
  const { resolve } = new Dictionary([...rows, word]);
  return { words: isThere && !isHidden ? [] : [next], retell: tagAsFeeling(tag, word.id, resolve) };
}

export async function turnTag(tag: string, tell?: Tell): Promise<Outcome> {
  const fresh = ownWord(tag, randomId().slice(0, 6));
  return retelling(async () => retellAll((rows) => turned(rows, tag, fresh), await making(), tell));
}
