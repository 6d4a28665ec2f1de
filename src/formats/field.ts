// Front matter as fields with their places in the source, so that one can be changed and the rest kept.
// Every scalar stays source text; whoever knows the key decides what it means.

export type Value =
  /** `isPlain`: written without quotes, so YAML would type it (a number, a date, `no`). */
  | { kind: 'text'; text: string; isPlain: boolean }
  | { kind: 'list'; items: Value[] }
  | { kind: 'map'; pairs: { key: string; value: Value }[] }
  /** Empty, `~` or `null`. */
  | { kind: 'nothing' };

export interface Field {
  key: string;
  value: Value;
  /** The value as it stands in the source. */
  source: string;
  /** Offsets in the block: from the start of the key's line to after the line end of the value's last line. */
  start: number;
  end: number;
  /** Offsets of the value alone. */
  valueStart: number;
  valueEnd: number;
}

export interface FrontMatter {
  /** In the order of the file, duplicates included. */
  fields: Field[];
  /** Fields that come by a merge key (`<<`): they have no place of their own. */
  merged: { key: string; value: Value }[];
  /** The offset in the block of the first line that is not YAML; null when all of it is. */
  brokenAt: number | null;
  /** The block is a list or a single value. */
  isNotFields: boolean;
  /** Fields stand in one flow map (`{a: b}`), so lines mean nothing. */
  isFlow: boolean;
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A scalar as a value: a plain null is nothing, the rest is text. */
export function scalarValue(text: string, isPlain: boolean): Value {
  return isPlain && NULLS.has(text)
    ? { kind: 'nothing' }
    : { kind: 'text', text: text.toWellFormed(), isPlain };
}

// What YAML 1.1 would make a boolean, a number or a date of; a list of tags is none of these.
const FALSE = /^(?:false|no|off)$/i;
const TYPED = [
  /^(?:true|false|yes|no|on|off)$/i,
  /^[-+]?(?:0[xb])?[\d_,]+(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i,
  /^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/,
  /^\d{4}-\d{2}-\d{2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}.*)?$/,
];

/** Whether YAML 1.1 reads a value as false: `false`, `no`, `off`, unquoted. */
export function isFalse(value: Value): boolean {
  return value.kind === 'text' && value.isPlain && FALSE.test(value.text);
}

/** Whether YAML 1.1 reads a plain value as a boolean, number or date. */
export function isTyped(value: Value): boolean {
  return value.kind === 'text' && value.isPlain && TYPED.some((pattern) => pattern.test(value.text));
}

/** The place of a field whose value lies at `[valueStart, valueEnd)`: whole lines from the key to the value's end. */
export function placed(
  block: string,
  keyStart: number,
  key: string,
  value: Value,
  valueStart: number,
  valueEnd: number,
): Field {
  const start = block.lastIndexOf('\n', keyStart - 1) + 1;
  const lineEnd =
    block[valueEnd - 1] === '\n' && valueEnd > keyStart ? valueEnd : block.indexOf('\n', valueEnd) + 1;
  const end = lineEnd === 0 ? block.length : lineEnd;
  return { key, value, source: block.slice(valueStart, valueEnd), start, end, valueStart, valueEnd };
}
