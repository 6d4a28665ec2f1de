// Finding a word by what one would call it, letter by letter.
import { ALIASES } from './aliases.ts';
import { type Dictionary, foldWord, type Word } from './words.ts';

function matchOf(word: Word, wanted: string): number {
  const label = foldWord(word.label);
  if (label === wanted) return 4;
  if (label.startsWith(wanted)) return 3;
  if (ALIASES[word.id]?.some((alias) => foldWord(alias).startsWith(wanted))) return 2;
  return label.includes(wanted) ? 1 : 0;
}

/** Words that are offered whose label or alias begins with the text, or whose label holds it, best first. */
export function searchWords(words: Dictionary, text: string): Word[] {
  const wanted = foldWord(text);
  if (wanted === '') return [];
  const scored = words.offered().map((word) => ({ word, score: matchOf(word, wanted) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ word }) => word);
}
