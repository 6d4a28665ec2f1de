// What a person can do to the words of their dictionary. Only rows of the dictionary change: entries hold ids, so they
// follow by themselves, and every step can be taken back.

import { FAMILIES } from './families.ts';
import { findWord } from './find-word.ts';
import { tidyLabel } from './own-word.ts';
import { VOCABULARY } from './vocabulary.ts';
import { Dictionary, foldWord, MAX_MERGES, type Word, wordOf } from './words.ts';

/**
 * `put`: the rows to store. `same`: it is so already. `blank`: a name of nothing. `taken`: another word has that name,
 * or is found by it. `round`: the join would lead back to where it begins, or further than is followed. `missing`:
 * there is no such word.
 */
export type Arranged =
  | { kind: 'put'; rows: Word[] }
  | { kind: 'same' | 'blank' | 'round' | 'missing' }
  | { kind: 'taken'; by: Word };

/** The row of a word, or the one it would have. */
export function rowOf(rows: readonly Word[], id: string): Word | null {
  const builtIn = VOCABULARY.find((word) => word.id === id);
  return rows.find((row) => row.id === id) ?? (builtIn ? wordOf(builtIn) : null);
}

const put = (word: Word, at: number): Arranged => ({ kind: 'put', rows: [{ ...word, arrangedAt: at }] });

/** The word called otherwise. Its id stays, and with it all that named it. `at`: the instant, as everywhere here. */
export function renamed(rows: readonly Word[], id: string, text: string, at: number): Arranged {
  const word = rowOf(rows, id);
  const label = tidyLabel(text);
  if (!word) return { kind: 'missing' };
  if (label === '') return { kind: 'blank' };
  if (label === word.label) return { kind: 'same' };
  const by = findWord(new Dictionary(rows), label);
  // Its own alias, another case of its name, or the name of a word that went to it.
  if (by && by.id !== id) return { kind: 'taken', by };
  return put({ ...word, label }, at);
}

/** How many joins lie before a word, the longest way. */
function depthOf(rows: readonly Word[], id: string, seen: ReadonlySet<string> = new Set()): number {
  if (seen.has(id)) return 0;
  const before = rows.filter((row) => row.mergedInto === id);
  return Math.max(0, ...before.map((row) => 1 + depthOf(rows, row.id, new Set([...seen, id]))));
}

/** The word joined to another: from now on it is read as that one, and offered no more. */
export function joinedTo(rows: readonly Word[], id: string, into: string, at: number): Arranged {
  const { resolve } = new Dictionary(rows);
  const word = rowOf(rows, id);
  const target = resolve(into);
  if (!word || !rowOf(rows, target)) return { kind: 'missing' };
  if (word.mergedInto !== undefined && resolve(id) === target) return { kind: 'same' };
  if (target === id || depthOf(rows, id) + 1 > MAX_MERGES) return { kind: 'round' };
  return put({ ...word, mergedInto: target }, at);
}

/** The word for itself again, with all that ever named it. */
export function separated(rows: readonly Word[], id: string, at: number): Arranged {
  const word = rowOf(rows, id);
  if (!word) return { kind: 'missing' };
  if (word.mergedInto === undefined) return { kind: 'same' };
  const { mergedInto: _joined, ...own } = word;
  return put(own, at);
}

/** The word out of what is offered, or in it again; never out of what was written. */
export function withHidden(rows: readonly Word[], id: string, isHidden: boolean, at: number): Arranged {
  const word = rowOf(rows, id);
  if (!word) return { kind: 'missing' };
  if ((word.isHidden ?? false) === isHidden) return { kind: 'same' };
  const { isHidden: _hidden, ...shown } = word;
  return put(isHidden ? { ...shown, isHidden } : shown, at);
}

/** An own word in a family, whose colour it has then; null: in none. */
export function inFamily(rows: readonly Word[], id: string, family: string | null, at: number): Arranged {
  const word = rowOf(rows, id);
  const isKnown = family === null || FAMILIES.some((one) => one.id === family);
  if (!word?.isOwn || !isKnown) return { kind: 'missing' };
  return word.family === family ? { kind: 'same' } : put({ ...word, family }, at);
}

/** The word that is called exactly so, hidden or joined too; an alias is only a way to find one. */
export function wordCalled(rows: readonly Word[], text: string): Word | null {
  const wanted = foldWord(text);
  if (wanted === '') return null;
  const words = new Map([...VOCABULARY.map(wordOf), ...rows].map((word) => [word.id, word]));
  const all = [...words.values()];
  const named =
    all.find(({ label }) => foldWord(label) === wanted) ?? all.find(({ id }) => foldWord(id) === wanted);
  return named ? rowOf(rows, new Dictionary(rows).resolve(named.id)) : null;
}
