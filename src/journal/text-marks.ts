// What the buttons above the keyboard do to a text, and how a list goes on at the end of a line.
import { lineAt } from './line-at.ts';
import { type Caret, caretAfter, edited, type TextEdit } from './text-edit.ts';

const FENCE = /^ {0,3}(?:```|~~~)/gm;
const BEGUN = /^([ \t]*)(?:(>[ \t]?(?:>[ \t]?)*)|(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?)/;

function isInCode(text: string, offset: number): boolean {
  return [...text.slice(0, offset).matchAll(FENCE)].length % 2 === 1;
}

/**
 * How a list or a quote goes on once a line end was typed: the next mark, or, where the item was empty, the end of
 * the list. Null where there is nothing to go on with.
 * @param caret just behind the line end that was typed
 */
export function continued(text: string, caret: number): TextEdit | null {
  if (text[caret - 1] !== '\n') return null;
  if (!isOpenBefore(text, caret - 1, caret, BOLD)) return continuedLine(text, caret);
  // The line end was typed just before the closing mark, which would begin the next line.
  const stays = text.slice(0, caret - 1);
  const line = stays.endsWith(BOLD) ? stays.slice(0, -BOLD.length) : stays + BOLD;
  const base = `${line}\n${text.slice(caret + BOLD.length)}`;
  const more = continuedLine(base, line.length + 1);
  const start = Math.min(caret - 1 - BOLD.length, more?.start ?? caret);
  const end = more ? caretAfter(more).end : line.length + 1;
  return {
    start,
    end: caret + BOLD.length,
    text: (more ? edited(base, more) : base).slice(start, end),
  };
}

function continuedLine(text: string, caret: number): TextEdit | null {
  const before = lineAt(text, caret - 1);
  const line = text.slice(before.start, before.end);
  const found = BEGUN.exec(line);
  if (!found || isInCode(text, before.start)) return null;
  const [begun, indent = '', quote, bullet, number, stop, gap = '', task] = found;
  if (line.trim() === begun.trim())
    return { start: before.start, end: caret, text: gapBelow(text, before.start) };
  const sign = quote ?? bullet ?? `${Number(number) + 1}${stop}`;
  const next =
    quote === undefined ? `${indent}${sign}${gap}${task === undefined ? '' : '[ ] '}` : indent + sign;
  return { start: caret, end: caret, text: next };
}

/** What parts a line from the quote or the list above it: without a blank line it is read as its last paragraph. */
function gapBelow(text: string, start: number): string {
  const above = text.slice(0, start).split(BLANK).at(-1) ?? '';
  return !isInCode(text, start) && above.split('\n').some((line) => BEGUN.test(line)) ? '\n' : '';
}

const BOLD = '**';
const BLANK = /\n[ \t]*\n/;

/** How many of the letters before or behind an offset, one after the other, are that of the mark. */
function runAt(text: string, offset: number, letter: string, by: 1 | -1): number {
  let length = 0;
  while (text[by === 1 ? offset + length : offset - 1 - length] === letter) length += 1;
  return length;
}

/** Whether a closing mark stands at `next`, and at `offset` before it what it closes is open. */
function isOpenBefore(text: string, offset: number, next: number, mark: string): boolean {
  const behind = runAt(text, next, mark.charAt(0), 1);
  if (behind < mark.length || isInCode(text, offset)) return false;
  return marksBefore(text, offset, mark) % 2 === 1;
}

/** How many marks of a kind stand in the paragraph before an offset. */
function marksBefore(text: string, offset: number, mark: string): number {
  const paragraph = text.slice(0, offset).split(BLANK).at(-1) ?? '';
  const runs = paragraph.replace(/\\./g, '').match(/\*+/g) ?? [];
  return runs.reduce((count, run) => count + Math.floor(run.length / mark.length), 0);
}

/** Past a mark that stands right before or right behind the caret: out of what is bold, or back into it. */
function stepPast(text: string, at: number, mark: string): number | null {
  const { length } = mark;
  const letter = mark.charAt(0);
  const before = runAt(text, at, letter, -1) === length;
  const behind = runAt(text, at, letter, 1) === length;
  if (before === behind) return null;
  const isOpen = marksBefore(text, at, mark) % 2 === 1;
  const isClosedLater = (text.slice(at + 1).split(BLANK)[0] ?? '').includes(mark);
  if (before) {
    const isMark = isOpen
      ? isClosedLater && /\S/.test(text.charAt(at))
      : /\S/.test(text.charAt(at - length - 1));
    return isMark ? at - length : null;
  }
  return !isOpen && isClosedLater && /\S/.test(text.charAt(at + length)) ? at + length : null;
}

const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;
const LETTERS_BEHIND = /^[\p{L}\p{M}\p{N}]+/u;
/** Written without spaces: where a word begins there, letters do not tell. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * The word that the caret stands in, where all of it is to change: one outside of such marks, or alone within them.
 * Marks put in its middle with nothing between them would be left in the text as stars.
 */
function wordRound(text: string, at: number, mark: string): Caret | null {
  const before = LETTERS_BEFORE.exec(text.slice(0, at))?.[0] ?? '';
  const behind = LETTERS_BEHIND.exec(text.slice(at))?.[0] ?? '';
  if (before === '' || behind === '' || UNSPACED.test(before + behind) || isInCode(text, at)) return null;
  const word = { start: at - before.length, end: at + behind.length };
  const [left, right] = [text.slice(0, word.start), text.slice(word.end)];
  const isMarked = left.endsWith(mark) && right.startsWith(mark);
  // A word of which only a part is marked is not made whole, nor is a mark set beside another.
  const isApart = isMarked
    ? !LETTERS_BEFORE.test(left.slice(0, -mark.length)) && !LETTERS_BEHIND.test(right.slice(mark.length))
    : !left.endsWith(mark.charAt(0)) && !right.startsWith(mark.charAt(0));
  return isApart && (isMarked || marksBefore(text, at, mark) % 2 === 0) ? word : null;
}

/**
 * With nothing selected: the word that the caret stands in, out of the marks that close right behind the caret, past any other mark beside it, or a pair
 * of marks to type between. Spaces at the ends go outside: marks next to a space are no marks.
 */
function stepped(text: string, at: number, mark: string): TextEdit {
  const { length } = mark;
  if (isOpenBefore(text, at, at, mark)) {
    const from = text.lastIndexOf(mark, at - length);
    const inner = text.slice(from + length, at);
    const bare = inner.trim();
    const lead = inner.slice(0, inner.length - inner.trimStart().length);
    const tail = bare === '' ? '' : inner.slice(inner.trimEnd().length);
    const made = bare === '' ? inner : lead + mark + bare + mark + tail;
    return { start: from, end: at + length, text: made };
  }
  const word = wordRound(text, at, mark);
  if (word) {
    const edit = wrapped(text, word, mark);
    const stays = at + (edit.caret?.start ?? word.start) - word.start;
    return { ...edit, caret: { start: stays, end: stays } };
  }
  const past = stepPast(text, at, mark);
  if (past !== null) return { start: at, end: at, text: '', caret: { start: past, end: past } };
  const between = at + length;
  return { start: at, end: at, text: mark + mark, caret: { start: between, end: between } };
}

/** Puts a pair of marks round the selection, or takes them away where they stand already. */
export function wrapped(text: string, { start, end }: Caret, mark: string): TextEdit {
  const inner = text.slice(start, end);
  const length = mark.length;
  const isRound = text.slice(start - length, start) === mark && text.slice(end, end + length) === mark;
  if (start >= length && isRound) {
    return {
      start: start - length,
      end: end + length,
      text: inner,
      caret: { start: start - length, end: end - length },
    };
  }
  if (start === end) return stepped(text, start, mark);
  const isIn = inner.length >= 2 * length && inner.startsWith(mark) && inner.endsWith(mark);
  if (isIn) {
    const bare = inner.slice(length, -length);
    return { start, end, text: bare, caret: { start, end: start + bare.length } };
  }
  // Spaces at the ends stay outside: marks next to a space are no marks.
  const lead = inner.length - inner.trimStart().length;
  const tail = inner.trim() === '' ? 0 : inner.length - inner.trimEnd().length;
  const from = inner.trim() === '' ? start : start + lead;
  const bare = text.slice(from, end - tail);
  return {
    start: from,
    end: end - tail,
    text: mark + bare + mark,
    caret: { start: from + length, end: from + length + bare.length },
  };
}

const STARTS = {
  list: { is: /^([ \t]*)[-*+][ \t]+/, put: '- ' },
  quote: { is: /^([ \t]*)>[ \t]?/, put: '> ' },
  heading: { is: /^( {0,3})#{1,6}[ \t]+/, put: '## ' },
} as const;

/** Puts a mark before every line of the selection, or takes it away where every line has it. */
export function lineMarked(text: string, caret: Caret, kind: keyof typeof STARTS): TextEdit {
  const { is, put } = STARTS[kind];
  const start = lineAt(text, caret.start).start;
  const end = lineAt(text, caret.end).end;
  const lines = text.slice(start, end).split('\n');
  // Blank lines between paragraphs stay blank, unless there is nothing else.
  const counts = (line: string) => lines.length === 1 || line.trim() !== '';
  const isOff = lines.every((line) => !counts(line) || is.test(line));
  const changed = lines.map((line) => {
    if (!counts(line)) return line;
    if (isOff) return line.replace(is, '$1');
    // A heading of a quoted line or an item would begin with a sign that is no mark any more.
    const bare = kind === 'heading' ? line.replace(BEGUN, '') : line;
    return is.test(line) ? line : put + bare;
  });
  const gap = isOff && kind !== 'heading' ? gapBelow(text, start) : '';
  const made = gap + changed.join('\n');
  const isOneCaret = caret.start === caret.end && lines.length === 1;
  const moved = caret.start + made.length - (end - start);
  const one = Math.max(start, moved);
  return {
    start,
    end,
    text: made,
    caret: isOneCaret ? { start: one, end: one } : { start: start + gap.length, end: start + made.length },
  };
}
