// The dictionaries of two journals. Ids stay as they are: entries name them.
import { Dictionary, foldWord, type Word } from './words.ts';

/**
 * The rows that are new or changed. What was done to a word last (its name, its place, its colour) counts, whichever
 * journal it was done in; done at one moment or never, it stays as it is here. What was never said of it here (its
 * family, the word it was joined to) comes. Two own words of one name are joined: both ids stay.
 */
export function mergedWords(here: readonly Word[], there: readonly Word[]): Word[] {
  const before = new Map(here.map((word) => [word.id, word]));
  const all = new Map(before);
  for (const word of there) all.set(word.id, standing(before.get(word.id), word));
  const byName = new Map(
    here.filter(({ isOwn }) => isOwn).map(({ id }) => [foldWord(all.get(id)?.label ?? ''), id]),
  );
  // After everything that was taken back is known: else a join could be left out for one that is no more.
  for (const word of there) {
    const known = before.get(word.id);
    const now = all.get(word.id);
    if (!now || now.mergedInto !== undefined || isLater(known, word)) continue;
    const name = known || !word.isOwn ? undefined : byName.get(foldWord(word.label));
    const mergedInto = word.mergedInto ?? name;
    if (mergedInto !== undefined && !leadsTo(all, mergedInto, word.id))
      all.set(word.id, { ...now, mergedInto });
  }
  return there.flatMap(({ id }) => {
    const now = all.get(id);
    return now && !isSame(now, before.get(id)) ? [now] : [];
  });
}

const arrangedAt = (word: Word | undefined) => word?.arrangedAt ?? 0;
const isLater = (one: Word | undefined, other: Word) =>
  one !== undefined && arrangedAt(one) > arrangedAt(other);

/** The word of both before anything is joined anew. */
function standing(known: Word | undefined, word: Word): Word {
  const isNews = known === undefined || isLater(word, known);
  // The example's word is the person's own there.
  const { mergedInto: _joined, isExample: _example, ...own } = isNews ? word : known;
  const family = own.family ?? (isNews ? known?.family : word.family) ?? null;
  const mergedInto = isNews ? undefined : known.mergedInto;
  return { ...own, family, ...(mergedInto === undefined ? {} : { mergedInto }) };
}

const FIELDS = ['label', 'family', 'isOwn', 'mergedInto', 'isHidden', 'isExample', 'arrangedAt'] as const;

function isSame(one: Word, other: Word | undefined): boolean {
  return other !== undefined && FIELDS.every((field) => one[field] === other[field]);
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
