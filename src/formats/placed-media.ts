// Where a line of a text names a picture or a sound of the journal's own, as Markdown says it:
//   ![The bridge](media/k3v9x2m4tq7w.jpg "at night")   [Voice note](media/8hq2m4tq7wk3.webm)
import { isPicture, mediumAt, type NamedMedium } from '../journal/medium.ts';

/** What a link says of it, and what it is. */
export interface PlacedMedium extends NamedMedium {
  said: string;
}

/** Stands for one while the rest of its line is looked at: a letter that no sign of Markdown is. */
export const PLACE = '\uFFFC';

/** Longer words than these no link has: each `[` looks so far ahead. */
const WORDS = String.raw`\[((?:\\.|[^[\]\\\n\u0060]){0,1000})\]`;
const GOAL = String.raw`\((?:<([^<>\n]*)>|([^()\s<>]+))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)`;
const LINK = new RegExp(String.raw`(?<!\\)(!?)${WORDS}${GOAL}|${PLACE}`, 'g');

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-\u0060{-~])/g, '$1');

/** A picture is shown by `![…](…)` and a sound by either; what is linked is only linked. */
function placedBy(sign: string, words: string, goal: string): PlacedMedium | null {
  const medium = mediumAt(goal);
  if (!medium || (sign === '' && isPicture(medium.type))) return null;
  return { ...medium, said: unescaped(words).trim() };
}

export interface LiftedLine {
  /** The line with one letter in the place of each. */
  line: string;
  /** What stood in those places, in order; of the letter itself, where somebody wrote it, `medium` is null. */
  places: { source: string; medium: PlacedMedium | null }[];
}

/** Takes the pictures and sounds of a line out of it. */
export function lifted(line: string): LiftedLine {
  const places: LiftedLine['places'] = [];
  const rest = line.replace(LINK, (source: string, sign = '', words = '', angled = '', bare = '') => {
    const medium = source === PLACE ? null : placedBy(sign, words, angled || bare);
    if (!medium && source !== PLACE) return source;
    places.push({ source, medium });
    return PLACE;
  });
  return { line: rest, places };
}
