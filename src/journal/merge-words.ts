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
    const name = known || !word.isOwn ? undefined : byName.get(foldWord(word.label));
    const target = word.mergedInto ?? name;
    const next = joined(
      known,
      word,
      target !== undefined && leadsTo(all, target, word.id) ? undefined : target,
    );
    if (next === known) continue;
    all.set(next.id, next);
    changed.set(next.id, next);
  }
  return [...changed.values()];
}

/** The word of both; the very word of here where nothing is new. */
function joined(known: Word | undefined, word: Word, target: string | undefined): Word {
  const { mergedInto: _there, isExample: _example, ...own } = known ?? word;
  const mergedInto = known?.mergedInto ?? target;
  const family = own.family ?? word.family;
  // The example's word is the person's own there.
  const isAsItWas =
    known?.mergedInto === mergedInto && known?.family === family && known?.isExample === undefined;
  return known && isAsItWas ? known : { ...own, family, ...(mergedInto === undefined ? {} : { mergedInto }) };
}

/** Whether following the joining of a word comes to another. */
function leadsTo(all: ReadonlyMap<string, Word>, from: string, to: string): boolean {
  let at: string | undefined = from;
  for (let step = 0; at !== undefined && step <= all.size; step += 1) {
    if (at === to) return true;
    at = all.get(at)?.mergedInto;
  }
  return false;
}

/** The dictionary of both. */
export function mergedDictionary(here: readonly Word[], changed: readonly Word[]): Dictionary {
  return new Dictionary([...here, ...changed]);
}
