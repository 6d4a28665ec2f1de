// Pictures that a page shows from beside itself, as writers of Markdown and Obsidian name them:
//   ![The bridge](images/bridge.jpg)   ![](/assets/img/bridge.jpg "The bridge")   ![[bridge.jpg|The bridge]]
import { isPicture, mediumAt, type NamedMedium, pictureMarkdown, soundMarkdown } from '../journal/medium.ts';
import { fileNameIn } from './file-name.ts';

/** A fenced block, or code in a line: what stands there is shown as it is. */
const CODE =
  /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)/;
/** A path without blanks may hold brackets in pairs, as the second picture of one name does: `walk(1).jpg`. */
const SHOWN =
  /!\[((?:\\.|[^[\]\\\n])*)\]\([ \t]*(?:<([^<>\n]*)>|((?:[^()\s<>]|\([^()\s<>]*\))+))(?:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'))?[ \t]*\)/;
const EMBEDDED = /!\[\[([^[\]|\n]+)((?:\|[^[\]|\n]*)*)\]\]/;
const ANY = new RegExp(`${CODE.source}|${SHOWN.source}|${EMBEDDED.source}`, 'gm');

/** With a scheme or a host it is elsewhere; a template of a site says nothing yet. */
const ELSEWHERE = /^(?:[a-zA-Z][a-zA-Z\d+.-]*:|[/\\]{2}|#)|[{}]/;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

interface Shown {
  /** As it is written, without what follows a path in an address. */
  path: string;
  said: string;
}

/** What a match of `ANY` shows; null for code, and for what lies elsewhere or is Ebb's own. */
function shownIn(match: readonly (string | undefined)[]): Shown | null {
  const [, , , alt, angled, bare, title, single, embedded, more] = match;
  if (embedded !== undefined) {
    // A number is how wide it is.
    const words = (more ?? '').split('|').filter((word) => word !== '' && !/^\d+(?:x\d+)?$/.test(word));
    return { path: embedded.replace(/#.*$/, '').trim(), said: words.join(' ') };
  }
  const address = angled ?? bare;
  if (address === undefined || ELSEWHERE.test(address) || mediumAt(address)) return null;
  // Obsidian says how wide a picture is behind its words, here too.
  const words = (alt ?? '').replace(/\|\d+(?:x\d+)?$/, '');
  return { path: decoded(address.replace(/[?#].*$/, '')), said: words || title || single || '' };
}

/** The paths of pictures and sounds that a text shows from beside itself, each once. */
export function localPaths(text: string): string[] {
  const shown = [...text.matchAll(ANY)].map(shownIn);
  return [...new Set(shown.flatMap((one) => (one && one.path !== '' ? [one.path] : [])))];
}

/** The text with what is kept in the place of what it shows. */
export function withLocal(text: string, kept: ReadonlyMap<string, NamedMedium>): string {
  return text.replace(ANY, (...match: (string | undefined)[]) => {
    const [whole = ''] = match;
    const shown = shownIn(match);
    const medium = shown && kept.get(shown.path);
    if (!medium) return whole;
    const said = shown.said.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    return isPicture(medium.type)
      ? pictureMarkdown(medium, said)
      : soundMarkdown(medium, said || fileNameIn(shown.path));
  });
}

/** A path from the folder of a page: `../images/a.jpg` of `notes/day.md` is `images/a.jpg`. */
export function pathFrom(page: string, path: string): string {
  const parts = page.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
