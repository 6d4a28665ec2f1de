// The dictionaries of two journals. Ids stay as they are: entries name them.
import { Dictionary, foldWord, type Word } from './words.ts';

/**
 * The rows that are new or changed. A word that is here keeps its label, and whether it is hidden; what was never
 * said of it here (its family, the word it was joined to) comes. Two own words of one name are joined: both ids stay.
 */
export function mergedWords(here: readonly Word[], there: readonly Word[]): Word[] {
  const all = new Map(here.map((word) => [word.id, word]));
  const changed = new Map<string, Word>();
  const byName = new Map(here.filter(({ isOwn }) => isOwn).map((word) => [foldWord(word.label), word.id]));
  for (const word of there) {
    const known = all.get(word.id);
    const next = withoutLoop(known ? completed(known, word) : joined(word, byName), all);
    if (next === known) continue;
    all.set(next.id, next);
    changed.set(next.id, next);
  }
  return [...changed.values()];
}

function completed(known: Word, word: Word): Word {
  const isMerged = known.mergedInto === undefined && word.mergedInto !== undefined;
  const hasFamily = known.family === null && word.family !== null;
  // The example's word is the person's own there.
  if (!isMerged && !hasFamily && !known.isExample) return known;
  const { isExample: _example, ...own } = known;
  return {
    ...own,
    family: known.family ?? word.family,
    ...(isMerged && word.mergedInto !== undefined ? { mergedInto: word.mergedInto } : {}),
  };
}

function joined(word: Word, byName: ReadonlyMap<string, string>): Word {
  const same = word.isOwn ? byName.get(foldWord(word.label)) : undefined;
  return same === undefined || word.mergedInto !== undefined ? word : { ...word, mergedInto: same };
}

/** The word as it is where following its joining would come back to it. */
function withoutLoop(word: Word, all: ReadonlyMap<string, Word>): Word {
  let at = word.mergedInto;
  for (let step = 0; at !== undefined && step <= all.size; step += 1) {
    if (at === word.id) {
      const { mergedInto: _loop, ...alone } = word;
      return alone;
    }
    at = all.get(at)?.mergedInto;
  }
  return word;
}

/** The dictionary of both. */
export function mergedDictionary(here: readonly Word[], changed: readonly Word[]): Dictionary {
  return new Dictionary([...here, ...changed]);
}
