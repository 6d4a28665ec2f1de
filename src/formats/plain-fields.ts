// The quick reader: front matter in which every line is beyond doubt. It answers null at the first line that
// is not, and the YAML parser takes over; a property test holds both to the same answer.
// Ten thousand pages of the usual kind take a tenth of the parser's time.
import { type Field, placed, scalarValue, type Value } from './field.ts';

const KEY = /^([A-Za-z_][\w-]*):(?: +|$)/;
const ITEM = /^( *)- +/;
// Letters and digits of any script, never an indicator, never a control character, mark or odd line break.
const PLAIN = /^[\p{L}\p{N}](?:[^\p{C}\p{Z}:#]| (?! |#)|:(?! |$)|(?<! )#)*$/u;
const PLAIN_IN_FLOW = /^[\p{L}\p{N}](?:[^\p{C}\p{Z}:#,[\]{}"'?&*!|>%@`\\]| (?! ))*$/u;
const DOUBLE = /^"([^"\\\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFEFF]*)"$/u;
const SINGLE = /^'([^'\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFEFF]*)'$/u;

/** By hand: `/ +$/` takes the square of a long run of blanks inside the text. */
function withoutEndBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

// A pattern with alternatives keeps a place on the stack for every character.
const MAX_SCALAR = 10_000;

function quoted(source: string): Value | null {
  const text = (DOUBLE.exec(source) ?? SINGLE.exec(source))?.[1];
  return text === undefined ? null : scalarValue(text, false);
}

function scalar(source: string): Value | null {
  if (source.length > MAX_SCALAR) return null;
  if (PLAIN.test(source)) return scalarValue(source, true);
  return quoted(source);
}

function flowList(source: string): Value | null {
  if (!source.startsWith('[') || !source.endsWith(']')) return null;
  const inner = source.slice(1, -1);
  if (/^ *$/.test(inner)) return { kind: 'list', items: [] };
  const items: Value[] = [];
  for (const part of inner.split(',')) {
    const item = withoutEndBlanks(part).replace(/^ +/, '');
    const value =
      item.length < MAX_SCALAR && PLAIN_IN_FLOW.test(item) ? scalarValue(item, true) : quoted(item);
    if (!value) return null;
    items.push(value);
  }
  return { kind: 'list', items };
}

const PAIR = /^ *("[^"]*"): (\d{1,9}) *$/;

/** Strengths by their feelings, as Ebb writes them: `{"loneliness": 4, "hope": 2}`. */
function flowMap(source: string): Value | null {
  if (!source.startsWith('{"') || !source.endsWith('}')) return null;
  const pairs: { key: string; value: Value }[] = [];
  for (const part of source.slice(1, -1).split(',')) {
    const [, name = '', number = ''] = PAIR.exec(part) ?? [];
    const key = quoted(name);
    // A second one of the same name is an error of YAML's.
    if (key?.kind !== 'text' || pairs.some((pair) => pair.key === key.text)) return null;
    pairs.push({ key: key.text, value: scalarValue(number, true) });
  }
  return { kind: 'map', pairs };
}

interface Line {
  text: string;
  start: number;
}

function linesOf(block: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < block.length) {
    const lf = block.indexOf('\n', start);
    const end = lf < 0 ? block.length : lf;
    const isCrLf = block[end - 1] === '\r' && lf >= 0 && end > start;
    lines.push({ text: withoutEndBlanks(block.slice(start, isCrLf ? end - 1 : end)), start });
    start = end + 1;
  }
  return lines;
}

/** The items below an empty key, all at one indentation; null when a line is doubtful. */
function blockList(lines: readonly Line[], from: number): { value: Value; next: number; end: number } | null {
  const items: Value[] = [];
  let indent: string | undefined;
  let next = from;
  let end = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    const match = line && ITEM.exec(line.text);
    if (!line || !match) break;
    indent ??= match[1] ?? '';
    const value = match[1] === indent ? scalar(line.text.slice(match[0].length)) : null;
    if (!value) return null;
    items.push(value);
    end = line.start + line.text.length;
  }
  return { value: { kind: 'list', items }, next, end };
}

/** The field that opens at a line, and the line after it; null when a line is doubtful. */
function fieldAt(block: string, lines: readonly Line[], at: number): { field: Field; next: number } | null {
  const line = lines[at];
  const match = line && KEY.exec(line.text);
  const key = match?.[1];
  if (!line || !match || key === undefined) return null;
  const source = line.text.slice(match[0].length);
  const valueStart = line.start + match[0].length;
  if (source !== '') {
    const value = flowList(source) ?? flowMap(source) ?? scalar(source);
    if (!value) return null;
    const field = placed(block, line.start, key, value, valueStart, valueStart + source.length);
    return { field, next: at + 1 };
  }
  const list = blockList(lines, at + 1);
  if (!list) return null;
  if (list.next === at + 1) {
    const field = placed(block, line.start, key, { kind: 'nothing' }, valueStart, valueStart);
    return { field, next: at + 1 };
  }
  const field = placed(block, line.start, key, list.value, firstItemAt(lines, at + 1), list.end);
  return { field, next: list.next };
}

function firstItemAt(lines: readonly Line[], at: number): number {
  const line = lines[at];
  return line ? line.start + line.text.search(/[^ ]/) : 0;
}

/** The fields of a block in which every line is plain; null when the YAML parser must look. */
export function readPlainFields(block: string): Field[] | null {
  const fields: Field[] = [];
  const lines = linesOf(block);
  for (let at = 0; at < lines.length; ) {
    if (lines[at]?.text === '') {
      at += 1;
      continue;
    }
    const read = fieldAt(block, lines, at);
    if (!read) return null;
    fields.push(read.field);
    at = read.next;
  }
  return fields;
}
