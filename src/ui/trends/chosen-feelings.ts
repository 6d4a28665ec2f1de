// Which feelings a picture shows when an address asks for some, or for none.
import { findWord } from '../../journal/find-word.ts';
import type { Dictionary } from '../../journal/words.ts';
import { MOST_FEELINGS } from './address.ts';

const SEED = ['loneliness', 'hope'];

/**
 * The ids to show. Asked words are ids, labels or aliases; unknown ones are left out. Nothing asked, or nothing
 * known: loneliness and hope as far as they were ever named, filled up to two with the most named.
 */
export function feelingsShown(
  asked: readonly string[],
  named: readonly { id: string }[],
  words: Dictionary,
): string[] {
  const everNamed = new Set(named.map(({ id }) => id));
  const known = asked.flatMap((text) => {
    const id = words.resolve(text);
    if (everNamed.has(id)) return [id];
    const found = findWord(words, text);
    return found ? [found.id] : [];
  });
  if (known.length > 0) return [...new Set(known)].slice(0, MOST_FEELINGS);
  const first = SEED.filter((id) => everNamed.has(id));
  const others = named.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...others.slice(0, SEED.length - first.length)];
}

/** The feelings after one was tapped in the picker, `most` at once; null when there is no room for it. */
export function toggled(shown: readonly string[], id: string, most = MOST_FEELINGS): string[] | null {
  if (most === 1) return [id];
  if (shown.includes(id)) return shown.length === 1 ? [...shown] : shown.filter((other) => other !== id);
  return shown.length < most ? [...shown, id] : null;
}
