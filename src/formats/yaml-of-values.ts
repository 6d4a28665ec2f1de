// Values of TOML and JSON as YAML that parsers of 1.1 and of 1.2 read alike: a text is plain only where it could be
// nothing but text, and whatever has a line of its own has one line.
import { quoteDouble, quoteInFlow, quoteScalar } from './quote.ts';

/** Something that is written as it stands: a number with all its digits, a day. */
export class Literal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Fields = Record<string, unknown>;

/** What people write is flatter. */
export const MOST_LEVELS = 50;
const PLAIN_KEY = /^_*\p{L}[\p{L}\p{N}_-]*$/u;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Literal);
}

function keyOf(key: string): string {
  const isPlain = PLAIN_KEY.test(key) && quoteScalar(key.replace(/^_+/, '')) === key.replace(/^_+/, '');
  return isPlain ? key : quoteDouble(key);
}

function numberOf(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** A value that is no list and no map; null for those. */
function scalarOf(value: unknown, quote: (text: string) => string): string | null {
  if (value instanceof Literal) return value.text;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return numberOf(value);
  return value === null || value === undefined ? 'null' : typeof value === 'object' ? null : String(value);
}

/** On one line, with every text in quotes. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  const scalar = scalarOf(value, quoteDouble);
  if (scalar !== null) return scalar;
  return `{${Object.entries(value as Fields)
    .map(([key, one]) => `${quoteDouble(key)}: ${inFlow(one)}`)
    .join(', ')}}`;
}

function listOf(items: readonly unknown[]): string {
  return `[${items.map((item) => scalarOf(item, quoteInFlow) ?? inFlow(item)).join(', ')}]`;
}

/** `key: value` in lines that begin with the indentation; a map has its keys below it. */
function linesAt(key: string, value: unknown, indent: string): string[] {
  const name = `${indent}${keyOf(key)}:`;
  const scalar = Array.isArray(value) ? listOf(value) : scalarOf(value, quoteScalar);
  if (scalar !== null) return [`${name} ${scalar}`];
  const below = Object.entries(value as Fields);
  if (below.length === 0) return [`${name} {}`];
  return [name, ...below.flatMap(([inner, one]) => linesAt(inner, one, `${indent}  `))];
}

/** The fields as YAML, each line with its line end. At most `MOST_LEVELS` deep, or the stack ends first. */
export function writeYaml(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([key, value]) => linesAt(key, value, ''))
    .map((line) => `${line}\n`)
    .join('');
}

/** Whether a value is at most so many levels deep. */
export function isFlatEnough(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Literal) return true;
  return levels > 0 && Object.values(value).every((one) => isFlatEnough(one, levels - 1));
}
