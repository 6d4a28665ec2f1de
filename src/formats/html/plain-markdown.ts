// Plain text as Markdown that says the same letters. A backslash only where a mark would otherwise be one: a journal
// full of backslashes is no pleasure to read.

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const isSpace = (character: string) => character === '' || /\s/.test(character);
const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Whether the character at a place would be a mark, or begin one. */
function isMark(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  switch (text[at]) {
    case '\\':
      return PUNCTUATION.test(after) || after === '\n';
    case '`':
      return true;
    case '*':
      return !(isSpace(before) && isSpace(after));
    case '_':
      return !(isSpace(before) && isSpace(after)) && !(isWord(before) && isWord(after));
    case '~':
      return after === '~' && before !== '~';
    case '[':
      return /^\[[^\]\n]{0,300}\](?:[([:])/.test(text.slice(at, at + 304));
    case '<':
      return /[A-Za-z/!?]/.test(after);
    case '&':
      return /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.test(text.slice(at, at + 40));
    default:
      return false;
  }
}

/** Text inside a line. */
export function escapeInline(text: string): string {
  if (!/[\\`*_~[<&]/.test(text)) return text;
  let escaped = '';
  for (let at = 0; at < text.length; at += 1) escaped += isMark(text, at) ? `\\${text[at]}` : text[at];
  return escaped;
}

const AT_START = /^(\s{0,3})(#{1,6}(?=\s|$)|>|[-+*_](?=\s|$)|[-=]+(?=\s*$)|~~~|:::|%%)/;
const NUMBERED = /^(\s{0,3}\d{1,9})([.)])(?=\s|$)/;

/** A line whose beginning would make it a heading, a quote, an item, a rule: it stays a line. */
export function escapeLineStart(line: string): string {
  // Four blanks would make it code.
  const flat = line.replace(/^[ \t]+/, '');
  return flat.replace(AT_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
}
