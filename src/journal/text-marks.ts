// What the buttons above the keyboard do to a text, and how a list goes on at the end of a line.
import type { Caret, TextEdit } from './text-edit.ts';

const FENCE = /^ {0,3}(?:```|~~~)/gm;
const BEGUN = /^([ \t]*)(?:(>[ \t]?(?:>[ \t]?)*)|(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?)/;

/** Start and end (before its line end) of the line that holds the offset. */
function lineAt(text: string, offset: number): Caret {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
}

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
  const before = lineAt(text, caret - 1);
  const line = text.slice(before.start, before.end);
  const found = BEGUN.exec(line);
  if (!found || isInCode(text, before.start)) return null;
  const [begun, indent = '', quote, bullet, number, stop, gap = '', task] = found;
  if (line.trim() === begun.trim()) {
    // Only where nothing stands behind the caret is this the end of the list.
    return { start: before.start, end: caret, text: '' };
  }
  const sign = quote ?? bullet ?? `${Number(number) + 1}${stop}`;
  const next =
    quote === undefined ? `${indent}${sign}${gap}${task === undefined ? '' : '[ ] '}` : indent + sign;
  return { start: caret, end: caret, text: next };
}

/**
 * The way out of an open pair of marks, where the caret stands right before its end: behind it, with spaces that would
 * keep it from being a mark taken along. Null where no pair ends here; an empty one is `wrapped`'s to take away.
 */
export function steppedOut(text: string, { start, end }: Caret, mark: string): TextEdit | null {
  if (start !== end || text.slice(start, start + mark.length) !== mark) return null;
  const line = text.slice(lineAt(text, start).start, start);
  const inner = line.slice(line.lastIndexOf(mark) + mark.length);
  // Each pair before this one has its end in the line already.
  const isOpen = (line.split(mark).length - 1) % 2 === 1;
  if (!isOpen || inner.trim() === '') return null;
  const bare = start - (inner.length - inner.trimEnd().length);
  const after = start + mark.length;
  return {
    start: bare,
    end: after,
    text: mark + text.slice(bare, start),
    caret: { start: after, end: after },
  };
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
    return isOff ? line.replace(is, '$1') : is.test(line) ? line : put + line;
  });
  const made = changed.join('\n');
  const isOneCaret = caret.start === caret.end && lines.length === 1;
  const moved = caret.start + made.length - (end - start);
  const one = Math.max(start, moved);
  return {
    start,
    end,
    text: made,
    caret: isOneCaret ? { start: one, end: one } : { start, end: start + made.length },
  };
}
