// Front matter that is not YAML, made into YAML before anything reads it: Hugo's TOML and JSON, Eleventy's `---json`.
// The bytes of the file stay as they are; edited, such a page goes out with YAML. `---js` is code, and is never run.
//   +++                         {                          ---json
//   title = "A day"              "title": "A day",         { "title": "A day" }
//   date = 2025-06-19            "date": "2025-06-19"      ---
//   +++                         }
import { parse, TomlDate } from 'smol-toml';
import { stringify } from 'yaml';
import { quoteInFlow, quoteScalar } from './quote.ts';

const TOML = /^\s*\+\+\+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??\+\+\+[^\n]*(?:\n|$(?![\s\S]))/;
const MARKED_JSON = /^---json[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$(?![\s\S]))/;
const BARE_JSON = /^\s*\{\s*"/;
/** What people write is shorter; above it a block is a program's, or made to harm. */
const MOST = 200_000;

type Fields = Record<string, unknown>;

interface Found {
  fields: Fields;
  /** Where the text begins. */
  bodyStart: number;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function read(block: string, reader: (text: string) => unknown): Fields | null {
  try {
    const value = block.length > MOST ? null : reader(block);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** Just behind the brace that closes the first one; -1 where none does. */
function endOfObject(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.slice(0, MOST).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    if (depth === 0) return index + token.length;
  }
  return -1;
}

function bareJson(text: string): Found | null {
  if (!BARE_JSON.test(text.slice(0, 1_000))) return null;
  const end = endOfObject(text);
  // The object ends its line: a text that merely begins with a brace goes on behind it.
  const line = /^[ \t]*(?:\r?\n|$(?![\s\S]))/.exec(text.slice(end, end + 100));
  const fields = end < 0 || !line ? null : read(text.slice(0, end), JSON.parse);
  return fields && line && { fields, bodyStart: end + line[0].length };
}

function found(text: string): Found | null {
  for (const [pattern, reader] of [
    [TOML, parse],
    [MARKED_JSON, JSON.parse],
  ] as const) {
    const match = pattern.exec(text);
    const fields = match && read(match[1] ?? '', reader);
    if (match && fields) return { fields, bodyStart: match[0].length };
  }
  return bareJson(text);
}

/** Dates of TOML are literals, with or without a zone, and stay what was written. */
const plain = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return String(value);
  return isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
    : value;
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function linesOf(key: string, value: unknown): string {
  const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
  if (value instanceof TomlDate) return `${name}: ${value.toISOString()}\n`;
  if (typeof value === 'string') return `${name}: ${quoteScalar(value)}\n`;
  if (isTexts(value)) return `${name}: [${value.map(quoteInFlow).join(', ')}]\n`;
  return stringify({ [key]: plain(value) }, { lineWidth: 0 });
}

/** The same page with YAML front matter; null when its front matter is YAML already, or it has none. Never throws. */
export function withYaml(text: string): string | null {
  if (!/^\s*(?:\+\+\+|\{|---json)/.test(text.slice(0, 1_000))) return null;
  const page = found(text);
  if (!page) return null;
  try {
    const lines = Object.entries(page.fields).map(([key, value]) => linesOf(key, value));
    return `---\n${lines.join('')}---\n${text.slice(page.bodyStart)}`;
  } catch {
    return null;
  }
}
