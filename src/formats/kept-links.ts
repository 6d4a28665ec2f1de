// The notes of pictures and recordings that a text holds, as what is kept of them:
//   ![d5579fd5.jpeg](photos/d5579fd5.jpeg)  ->  ![](media/k3v9x2m4tq7w.jpg)
import { isPicture, type NamedMedium, pictureMarkdown, soundMarkdown } from '../journal/medium.ts';
import { fileNameIn } from './file-name.ts';

/** `![words](goal)`, `[words](<a goal>)`. Longer words than these no note has: each `[` looks so far ahead. */
const LINK = /(!?)\[((?:\\.|[^[\]\\\n]){0,1000})\]\((?:<((?:\\.|[^<>\\\n])*)>|([^()\s<>]+))\)/g;

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path as it can stand in a line. */
const inLine = (path: string) => path.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * The text with what is kept in the place of each note of it. A note that says the file's name alone says nothing of a
 * picture; a sound is called by it.
 * @param kept by the name that the note leads to
 */
export function withKept(text: string, kept: ReadonlyMap<string, NamedMedium>): string {
  if (kept.size === 0) return text;
  const byGoal = new Map([...kept].map(([name, medium]) => [inLine(name), medium]));
  return text.replace(LINK, (whole, _sign: string, label: string, angled?: string, bare?: string) => {
    const goal = angled === undefined ? (bare ?? '') : unescaped(angled);
    const name = byGoal.has(goal) ? goal : decoded(goal.replaceAll('&amp;', '&'));
    const medium = byGoal.get(name);
    if (!medium) return whole;
    const said = unescaped(label);
    if (!isPicture(medium.type)) return soundMarkdown(medium, said);
    return pictureMarkdown(medium, said === fileNameIn(name) ? '' : said);
  });
}
