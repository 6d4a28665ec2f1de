// Broken YAML, read line by line: `title: foo: bar` is by far the likeliest slip and leaves no doubt.
// Each key with its lines is tried as YAML alone; what still fails is taken as the text that stands there.
import { type Field, type FrontMatter, placed, scalarValue, type Value } from './field.ts';
import { readPlainFields } from './plain-fields.ts';

const KEY =
  /^("[^"\n]+"|'[^'\n]+'|[^\s#\-?:"'[\]{},&*!|>%@`][^:\n]{0,200}?)[ \t]{0,20}:(?=[ \t\r\n]|$)[ \t]*/;
const FLOW_LIST = /^\[(.*)\]$/;
// What holds words in any spelling: there a bracket or a quote without its other half is a slip, not a letter.
const OF_WORDS = /^(?:tags?|categor(?:y|ies)|emotions?|moods?|feelings?)$/;
// Enough for any page a person wrote; past it lines are taken as they stand.
const MAX_TRIALS = 200;

type Parser = (block: string) => FrontMatter | null;

function isBlankOrComment(line: string): boolean {
  const text = line.trimStart();
  return text === '' || text.startsWith('#');
}

interface Part {
  start: number;
  end: number;
}

/** The block cut at each line that opens a key; blank lines and comments before a key belong to no part. */
function partsOf(block: string): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  for (let start = 0; start < block.length; ) {
    const lf = block.indexOf('\n', start);
    const end = lf < 0 ? block.length : lf + 1;
    const line = block.slice(start, end);
    if (KEY.test(line)) {
      open = { start, end };
      parts.push(open);
    } else if (open && !isBlankOrComment(line)) open.end = end;
    start = end;
  }
  return parts;
}

function unquoted(text: string): string {
  const quote = text[0];
  const isQuoted =
    text.length > 1 &&
    (quote === '"' || quote === "'") &&
    text.endsWith(quote) &&
    // `"a" and "b"`: two words, each in quotes of its own.
    !(quote === '"' && /[^\\]"\s/.test(text.slice(0, -1)));
  return isQuoted ? text.slice(1, -1) : text;
}

function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join(' ');
}

/** A word without a quote that opens or closes nothing. An apostrophe at its end may be its own. */
function withoutLoneQuote(text: string): string {
  if (unquoted(text) !== text) return text;
  if (text.startsWith("'")) return text.slice(1);
  const isOdd = text.split('"').length % 2 === 0;
  if (isOdd && text.startsWith('"')) return text.slice(1).trimStart();
  return isOdd && text.endsWith('"') ? text.slice(0, -1).trimEnd() : text;
}

/** The source of a list whose brackets or quotes lack their other half, with both in their places. */
function closed(source: string): string {
  const inner = source.replace(/^\[{1,9}/, '').replace(/\]{1,9}$/, '');
  if (inner === source) return withoutLoneQuote(source);
  return `[${inner
    .split(',')
    .map((item) => withoutLoneQuote(item.trim()))
    .join(', ')}]`;
}

function textValue(source: string): Value {
  const list = FLOW_LIST.exec(source)?.[1];
  if (list === undefined) {
    const text = unquoted(source);
    return scalarValue(text, text === source);
  }
  const items = list.split(',').map((item) => item.trim());
  return {
    kind: 'list',
    items: items
      .filter((item) => item !== '')
      .map((item) => scalarValue(unquoted(item), unquoted(item) === item)),
  };
}

function literalField(block: string, part: Part): Field {
  const lines = block.slice(part.start, part.end);
  const match = KEY.exec(lines);
  const key = unquoted(match?.[1] ?? '');
  const valueStart = part.start + (match?.[0].length ?? 0);
  const source = block.slice(valueStart, part.end).trimEnd();
  const line = onOneLine(source);
  const value = textValue(OF_WORDS.test(key) ? closed(line) : line);
  return placed(block, part.start, key, value, valueStart, valueStart + source.length);
}

function shifted(field: Field, by: number): Field {
  return {
    ...field,
    start: field.start + by,
    end: field.end + by,
    valueStart: field.valueStart + by,
    valueEnd: field.valueEnd + by,
  };
}

/**
 * The fields of a block that is not YAML as a whole.
 * @param parser tries one key with its lines; null when the block is too large for it
 */
export function readLineFields(block: string, parser: Parser | null): FrontMatter {
  const fields: Field[] = [];
  let brokenAt: number | null = null;
  let trials = 0;
  for (const part of partsOf(block)) {
    const text = block.slice(part.start, part.end);
    let read = readPlainFields(text);
    if (!read && parser && trials < MAX_TRIALS) {
      trials += 1;
      read = parser(text)?.fields ?? null;
    }
    const only = read?.length === 1 ? read[0] : undefined;
    if (!only) brokenAt ??= part.start;
    fields.push(only ? shifted(only, part.start) : literalField(block, part));
  }
  return { fields, merged: [], brokenAt: brokenAt ?? 0, isNotFields: false, isFlow: false };
}
