// Plain words as Markdown that reads as the same words. A backslash comes only where a character would be markup, so
// that a text stays one that people can read: `5 * 3`, `snake_case` and `#tag` go through as they are.

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** What a character is to a run of `*` or `_` beside it (CommonMark 0.31, 6.2); the edge of a text is a blank. */
export function kindOf(character: string): 'blank' | 'punctuation' | 'word' {
  if (character === '' || /^\s$/.test(character)) return 'blank';
  return PUNCTUATION.test(character) ? 'punctuation' : 'word';
}

/** The character that begins at a place, '' behind the end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The character that ends before a place, '' at the start. */
export function characterBefore(text: string, at = text.length): string {
  const low = text.charCodeAt(at - 1);
  return text.slice(Math.max(0, at - (low >= 0xdc00 && low < 0xe000 ? 2 : 1)), at);
}

/** What stands beside a piece of text, and what else its paragraph holds. */
export interface Surroundings {
  before: string;
  after: string;
  /** Characters that must not stay bare if they could be markup at all. */
  risky: ReadonlySet<string>;
}

/** Which of `*`, `_` and `` ` `` stand in a paragraph more than once, so that they could be pairs; `@` if it is there. */
export function riskyIn(texts: readonly string[]): Set<string> {
  const risky = new Set(texts.some((text) => text.includes('@')) ? ['@'] : []);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const match of text.matchAll(/\*+|_+|`+/g)) {
      const mark = match[0].charAt(0);
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  for (const [mark, count] of counts) if (count > 1) risky.add(mark);
  return risky;
}

/** Whether a run of `*` or `_` could open or close anything between these. */
function isDelimiter(mark: string, before: string, after: string): boolean {
  const [left, right] = [kindOf(before), kindOf(after)];
  if (left === 'blank' && right === 'blank') return false;
  return mark === '*' || left !== 'word' || right !== 'word';
}

const SPECIAL = /\*+|_+|`+|~+|[\\<[\]]|&(?=#?\w{1,40};)/g;

/** One special character, or a run of one, with what stands before and behind it. */
interface Found extends Surroundings {
  mark: string;
  length: number;
  /** Nothing comes behind it in its piece of text, but something of ours may. */
  isLast: boolean;
}

function isMarkup({ mark, length, before, after, risky, isLast }: Found): boolean {
  if (mark === '*' || mark === '_') return risky.has(mark) && isDelimiter(mark, before, after);
  // Three begin code, wherever a line begins.
  if (mark === '`') return length > 2 || risky.has(mark);
  // A tag, or `<1#2@a>`: an address in brackets may begin with nearly any sign, and with a mark of ours.
  if (mark === '<') return /^[a-z/!?]/i.test(after) || (risky.has('@') && /^[#-'*+.\-\d=^-`{-~]/.test(after));
  if (mark === '\\') return isLast || /^[!-/:-@[-`{-~\n]/.test(after);
  // `](` of a link, and `]:` where the paragraph could be a definition.
  if (mark === ']' && (after === '(' || (after === ':' && risky.has(':')))) return true;
  return mark === '&' || risky.has(mark);
}

/** A piece of a paragraph's text, escaped within the line. What a line begins with is `escapeLineStarts`' part. */
export function escapeText(text: string, { before, after, risky }: Surroundings): string {
  return text.replace(SPECIAL, (run: string, at: number) => {
    const [mark, length] = [run.charAt(0), run.length];
    const isLast = at + length === text.length;
    const left = at === 0 ? before : characterBefore(text, at);
    const right = isLast ? after : characterAt(text, at + length);
    if (isMarkup({ mark, length, before: left, after: right, risky, isLast }))
      return `\\${mark}`.repeat(length);
    return mark === '~' ? run.replaceAll('~~', '\\~~') : run;
  });
}

/** `***`, `- - -`: three or more of one sign and nothing else. */
function isRule(line: string): boolean {
  const signs = line.replace(/[ \t]/g, '');
  const sign = signs.charAt(0);
  return signs.length > 2 && '*_-'.includes(sign) && signs === sign.repeat(signs.length);
}

function escapeLineStart(line: string): string {
  if (isRule(line)) return line.replace(/[*_-]/g, '\\$&');
  return line
    .replace(/^([-+*]|#{1,6})(?=[ \t]|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
    .replace(/^(?:>|(?:=+|-+)[ \t]*$)/, '\\$&');
}

/** The lines of a paragraph, so that none of them begins a list, a heading, a quote or a rule. */
export function escapeLineStarts(paragraph: string): string {
  return paragraph.split('\n').map(escapeLineStart).join('\n');
}
