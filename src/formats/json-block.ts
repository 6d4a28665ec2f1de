// JSON at the head of a page: where it ends, and what it says with all digits of its numbers.
//   { "title": "A day", "id": 12345678901234567890, "version": 1.10 }
import { type Fields, isFields, Literal, MOST_LEVELS } from './yaml-of-values.ts';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** A sign that stands before a number whose digits JavaScript would not keep; no writing uses it. */
const MARK = '\uE0D1';

interface Scanned {
  /** Just behind the brace that closes the first one; -1 where none does, or it is too deep. */
  end: number;
  /** Where numbers stand. */
  numbers: [number, number][];
}

/** Just behind the quote that closes a text; the end where none does. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

const STEP: Record<string, number> = { '{': 1, '[': 1, '}': -1, ']': -1 };

/** One pass, whatever the text is. */
function scan(text: string): Scanned {
  const numbers: [number, number][] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length && depth <= MOST_LEVELS) {
    const sign = text[at] ?? '';
    NUMBER.lastIndex = at;
    if (sign === '"') at = endOfText(text, at);
    else if (NUMBER.test(text)) {
      numbers.push([at, NUMBER.lastIndex]);
      at = NUMBER.lastIndex;
    } else {
      depth += STEP[sign] ?? 0;
      at += 1;
      if (depth === 0 && sign === '}') return { end: at, numbers };
    }
  }
  return { end: -1, numbers };
}

const isExact = (number: string) => String(Number(number)) === number;

/** The text with each number that JavaScript would change as a marked text. */
function marked(text: string, numbers: readonly [number, number][]): string {
  let written = '';
  let done = 0;
  for (const [start, end] of numbers) {
    const number = text.slice(start, end);
    if (isExact(number)) continue;
    written += `${text.slice(done, start)}"${MARK}${number}"`;
    done = end;
  }
  return written + text.slice(done);
}

function unmarked(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(MARK) ? new Literal(value.slice(1)) : value;
}

export interface JsonBlock {
  fields: Fields;
  /** Just behind its last brace. */
  end: number;
}

/** The object that a text begins with; null when it begins with none. Never throws. */
export function readJsonBlock(text: string): JsonBlock | null {
  const { end, numbers } = scan(text);
  if (end < 0) return null;
  const block = text.slice(0, end);
  // Nobody writes the sign; where somebody did, numbers are as JavaScript has them.
  const isMarkable = !block.includes(MARK) && !/\\ue0d1/i.test(block);
  try {
    const fields: unknown = isMarkable ? JSON.parse(marked(block, numbers), unmarked) : JSON.parse(block);
    return isFields(fields) ? { fields, end } : null;
  } catch {
    return null;
  }
}
