// Front matter that is not YAML, made into YAML before anything reads it: Hugo's TOML and JSON, Eleventy's `---json`.
// The bytes of the file stay as they are; edited, such a page goes out with YAML. `---js` is code, and is never run.
//   +++                         {                          ---json
//   title = "A day"              "title": "A day",         { "title": "A day" }
//   date = 2025-06-19            "date": "2025-06-19"      ---
//   +++                         }
import { readJsonBlock } from './json-block.ts';
import { readTomlBlock } from './toml-block.ts';
import { type Fields, isFlatEnough, writeYaml } from './yaml-of-values.ts';

const OTHER = /^\s*(?:\+\+\+|\{)|^---[a-z]/i;
const TOML = /^\s*\+\+\+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??\+\+\+[^\n]*(?:\n|$(?![\s\S]))/;
const MARKED =
  /^---(json|toml|ya?ml|[jt]s|(?:java|type|coffee)script|coffee)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$(?![\s\S]))/i;
const OPEN_TOML = /^\s*\+\+\+[ \t]*\r?\n/;
const BARE_JSON = /^\s*\{\s*"/;
/** What people write is shorter; above it a block is a program's, or made to harm. */
const MOST = 200_000;

export type OtherFront =
  /** The same page with YAML front matter. */
  | { yaml: string }
  /** Code, YAML that Jekyll takes for text, or broken: it stays text. */
  | 'unread'
  | 'unclosed'
  /** None, or YAML. */
  | null;

const ifFlat = (fields: Fields | null | undefined) => (fields && isFlatEnough(fields) ? fields : null);

function page(fields: Fields | null, rest: string): OtherFront {
  return fields ? { yaml: `---\n${writeYaml(fields)}---\n${rest}` } : 'unread';
}

/** Between lines of signs: `+++`, or `---` with the name of the language. */
function fenced(text: string): OtherFront {
  const toml = TOML.exec(text);
  const marked = toml ? null : MARKED.exec(text);
  const found = toml ?? marked;
  if (!found) return OPEN_TOML.test(text) ? 'unclosed' : null;
  const language = toml ? 'toml' : (marked?.[1] ?? '').toLowerCase();
  const block = (toml ? toml[1] : marked?.[2]) ?? '';
  const rest = text.slice(found[0].length);
  if (block.length > MOST) return 'unread';
  if (language === 'toml') return page(ifFlat(readTomlBlock(block)), rest);
  const json = language === 'json' ? readJsonBlock(block) : null;
  return page(json && block.slice(json.end).trim() === '' ? ifFlat(json.fields) : null, rest);
}

function bareJson(text: string): OtherFront {
  if (!BARE_JSON.test(text.slice(0, 1_000))) return null;
  const json = readJsonBlock(text.slice(0, MOST));
  // The object ends its line: a text that merely begins with a brace goes on behind it.
  const line = json && /^[ \t]*(?:\r?\n|$(?![\s\S]))/.exec(text.slice(json.end, json.end + 100));
  const fields = ifFlat(json?.fields);
  return json && line && fields ? page(fields, text.slice(json.end + line[0].length)) : null;
}

/** What another front matter than YAML a text without byte order mark begins with. Never throws. */
export function otherFrontOf(text: string): OtherFront {
  return OTHER.test(text.slice(0, 1_000)) ? (fenced(text) ?? bareJson(text)) : null;
}

/** The same page with YAML front matter; null when its front matter is YAML already, or none that is read. */
export function withYaml(text: string): string | null {
  const other = otherFrontOf(text);
  return other !== null && typeof other === 'object' ? other.yaml : null;
}
