// The dictionary as a list: what was named, by family, and what waits beside it. Counts are of entries of the person's
// own that stand; the example and what was removed count nowhere here.

import { ALIASES } from './aliases.ts';
import { FAMILIES } from './families.ts';
import type { Mark } from './mark.ts';
import { Dictionary, foldWord, type Word } from './words.ts';

export interface ListedWord {
  word: Word;
  family: string | null;
  /** Entries that name it, or a word that went to it. */
  count: number;
  /** Words that went to it. */
  joined: Word[];
}

export interface ListedFamily {
  /** Null: words without one. */
  family: string | null;
  words: ListedWord[];
}

export interface WordList {
  /** What was named, and own words. */
  named: ListedFamily[];
  /** What Ebb offers and nobody named yet. */
  others: ListedFamily[];
  hidden: ListedWord[];
}

export interface ListedTag {
  tag: string;
  count: number;
}

function counted(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

function byFamily(words: readonly ListedWord[]): ListedFamily[] {
  const families = [...FAMILIES.map(({ id }) => id), null];
  return families.flatMap((family) => {
    // A family that only a newer Ebb knows has no colour here either.
    const isIn = (word: ListedWord) => (families.includes(word.family) ? word.family : null) === family;
    const some = words.filter(isIn).sort((a, b) => b.count - a.count);
    return some.length === 0 ? [] : [{ family, words: some }];
  });
}

function isMeant({ word, joined }: ListedWord, wanted: string): boolean {
  const names = [word.label, ...joined.map(({ label }) => label), ...(ALIASES[word.id] ?? [])];
  return names.some((name) => foldWord(name).includes(wanted));
}

/** Every word that stands, those in which the text is found; all of them for none. `marks`: those that count. */
export function listWords(rows: readonly Word[], marks: readonly Mark[], text = ''): WordList {
  const dictionary = new Dictionary(rows);
  const { resolve } = dictionary;
  const counts = counted(marks.map(({ feelings }) => feelings.map(({ id }) => resolve(id))));
  const all = dictionary.standing().map((word) => ({
    word,
    family: dictionary.familyOf(word.id),
    count: counts.get(word.id) ?? 0,
    joined: rows.filter((row) => row.mergedInto !== undefined && resolve(row.id) === word.id),
  }));
  const found = all.filter((listed) => isMeant(listed, foldWord(text)));
  const isOwn = ({ word, count }: ListedWord) => count > 0 || (word.isOwn && !word.isExample);
  const shown = found.filter(({ word }) => !word.isHidden);
  return {
    named: byFamily(shown.filter(isOwn)),
    others: byFamily(shown.filter((listed) => !isOwn(listed) && !listed.word.isExample)),
    hidden: found.filter(({ word }) => word.isHidden),
  };
}

/** Tags with a text in them, the most used first. `marks`: those that count. */
export function listTags(marks: readonly Mark[], text = ''): ListedTag[] {
  return [...counted(marks.map(({ tags }) => tags))]
    .map(([tag, count]) => ({ tag, count }))
    .filter(({ tag }) => foldWord(tag).includes(foldWord(text)))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
