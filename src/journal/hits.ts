// Where a search struck in a text: the place to show first, and the lines round it.
import type { Place } from './cut-places.ts';
import { type Content, firstWords } from './entry.ts';
import { placesOf, placesOfAny } from './places.ts';

/** As far round a place other words of a search still belong to it. */
const NEAR = 140;
/** A word that stands in more places than these tells nothing by the next. */
const MOST_TRIED = 60;
/** Letters before a hit: it must be among the first of a line that is cut at its end. */
const BEFORE = 24;
/** A hit so near the beginning is seen in the first lines anyhow. */
const AT_BEGINNING = 70;

/**
 * The place of a text that a search for these words meant most likely: of the rarest word that is there, the first with
 * most of the others near by. Null where none is there.
 */
export function bestPlace(text: string, words: readonly string[]): Place | null {
  const all = words.map((word) => placesOf(text, word)).filter((places) => places.length > 0);
  const [rarest = [], ...others] = all.sort((a, b) => a.length - b.length);
  const nearBy = ({ start }: Place) =>
    others.filter((places) => places.some((other) => Math.abs(other.start - start) < NEAR)).length;
  let best: Place | null = null;
  let most = -1;
  for (const place of rarest.slice(0, MOST_TRIED)) {
    const count = others.length === 0 ? 0 : nearBy(place);
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

/** Up to some letters before a place, from the beginning of a word on. */
function beginningBefore(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const blank = text.slice(from, at).search(/\s/);
  return from === 0 || blank < 0 ? from : from + blank + 1;
}

/**
 * The lines of a Markdown text round the place that a search meant, on one line of at most `max` letters. Null where it is
 * seen in the first words anyhow, or is not there.
 */
export function linesRound(text: string, words: readonly string[], max: number): string | null {
  const place = bestPlace(text, words);
  if (!place || place.end <= AT_BEGINNING) return null;
  const rest = text.slice(beginningBefore(text, place.start));
  const plain = firstWords(rest, max);
  const sought = text.slice(place.start, place.end).replace(/\s+/g, ' ');
  // In the address of a link, which is no word of the line.
  const line = plain.slice(0, max / 2).includes(sought)
    ? plain
    : rest.slice(0, max).replace(/\s+/g, ' ').trim();
  return `…${line.toWellFormed().replace(/^\uFFFD/, '')}`;
}

/** Of an entry: of its text, else of its description. */
export function hitLines(
  { body, description = '' }: Pick<Content, 'body' | 'description'>,
  words: readonly string[],
  max: number,
): string | null {
  if (bestPlace(body, words)) return linesRound(body, words, max);
  if (!bestPlace(description, words)) return null;
  return linesRound(description, words, max) ?? firstWords(description, max);
}

/** A run of letters of a text. */
export interface Run {
  text: string;
  isHit: boolean;
}

/** Marks on one line beyond these help nobody. */
const MOST_MARKED = 8;

/** A text as runs that were looked for and runs that were not. */
export function runsOf(text: string, words: readonly string[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of placesOfAny(text, words).slice(0, MOST_MARKED)) {
    runs.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  return [...runs, { text: text.slice(at), isHit: false }].filter((run) => run.text !== '');
}
