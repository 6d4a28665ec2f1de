// Finding the one word that somebody means by a text.
import { ALIASES } from './aliases.ts';
import { type Dictionary, foldWord, type Word } from './words.ts';

/** The word whose label, id or alias equals the text (folded), or null. Labels come before ids, ids before aliases. */
export function findWord(words: Dictionary, text: string): Word | null {
  const wanted = foldWord(text);
  if (wanted === '') return null;
  const all = words.all();
  const isWanted = (name: string) => foldWord(name) === wanted;
  const found =
    all.find(({ label }) => isWanted(label)) ??
    all.find(({ id }) => isWanted(id)) ??
    all.find(({ id }) => ALIASES[id]?.some(isWanted));
  return found ? words.current(found) : null;
}
