// Lines of a person's own for the front matter of every file:
//   author: Ann            one more key
//   layout: journal        the layout of every file; alone, none
//   emotions -> moods      a key under another name
//   # anything             nothing

import type { FrontMatter } from './field.ts';
import { OWNED_KEYS } from './owned-fields.ts';
import { quoteDouble, quoteInFlow, quoteScalar } from './quote.ts';
import { partsOf } from './read-markdown.ts';
import { decodeText, encodeText, lineEndOf } from './text.ts';

/** `not-understood`: none of the forms above. `own-key`: a key that the page itself fills. `twice`: said before. */
export type TemplateCode = 'not-understood' | 'own-key' | 'twice';

export interface Template {
  /** Undefined: as each page has it. Null: none. */
  layout?: string | null;
  /** Keys with the source of their value. */
  fixed: { key: string; value: string }[];
  /** Key -> its name in the file. */
  renamed: Map<string, string>;
  /** 1-based lines that do nothing, and why. */
  problems: { line: number; code: TemplateCode }[];
}

const RENAMED = /^([\p{L}_][\p{L}\p{N}_-]*)\s*->\s*([\p{L}_][\p{L}\p{N}_-]*)$/u;
const FIXED = /^([\p{L}_][\p{L}\p{N}_-]*)\s*:(?:\s+(.*))?$/u;
const TYPED = /^(?:true|false|-?(?:0|[1-9]\d{0,14})(?:\.\d+)?)$/;
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/;
const LIST = /^\[(.*)\]$/;

const PAGES_OWN: ReadonlySet<string> = new Set([...OWNED_KEYS, 'tag']);

/** Text without the quotes that a person may have put around it. */
function unquoted(text: string): string {
  const quoted = QUOTED.exec(text);
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : text;
}

/**
 * A typed value as YAML on one line: true, false, numbers and `[a, b]` are what they look like, all else is text.
 * Nothing that is typed here can break the front matter.
 */
function sourceOf(typed: string): string {
  if (typed === '' || TYPED.test(typed)) return typed;
  const list = LIST.exec(typed)?.[1];
  if (list !== undefined) {
    const items = list.split(',').map((item) => item.trim());
    return `[${items
      .filter((item) => item !== '')
      .map((item) => quoteInFlow(unquoted(item)))
      .join(', ')}]`;
  }
  const text = unquoted(typed);
  return text === typed ? quoteScalar(text) : quoteDouble(text);
}

function takeLine(template: Template, text: string, said: Set<string>): TemplateCode | null {
  const [, from, to] = RENAMED.exec(text) ?? [];
  const [, key, typed = ''] = FIXED.exec(text) ?? [];
  const name = to ?? key;
  if (name === undefined) return 'not-understood';
  if (PAGES_OWN.has(name) && key !== 'layout') return 'own-key';
  const isTwice = said.has(name) || (from !== undefined && template.renamed.has(from));
  if (isTwice) return 'twice';
  said.add(name);
  if (from !== undefined) template.renamed.set(from, name);
  else if (name === 'layout') template.layout = typed.trim() === '' ? null : unquoted(typed.trim());
  else template.fixed.push({ key: name, value: sourceOf(typed.trim()) });
  return null;
}

/** What the lines say. A line that says nothing that can be done is a problem; the others count. */
export function readTemplate(typed: string): Template {
  const template: Template = { fixed: [], renamed: new Map(), problems: [] };
  const said = new Set<string>();
  for (const [index, line] of typed.split(/\r\n?|\n/).entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const code = takeLine(template, text, said);
    if (code) template.problems.push({ line: index + 1, code });
  }
  return template;
}

/** Whether the lines change nothing but, perhaps, the layout. */
export function changesNoKeys({ fixed, renamed }: Template): boolean {
  return fixed.length === 0 && renamed.size === 0;
}

/** The block with its keys renamed in place. A name that the page has already is left to what has it. */
function renamedBlock(block: string, { fields }: FrontMatter, renamed: Template['renamed']): string {
  const there = new Set(fields.map(({ key }) => key));
  let text = '';
  let at = 0;
  for (const field of fields) {
    const to = renamed.get(field.key);
    const line = block.slice(field.start, field.end);
    const key = /^\s*(?:"[^"\n]*"|'[^'\n]*'|[^\s:"'][^:\n]*?)(?=\s*:)/.exec(line)?.[0];
    if (to === undefined || key === undefined || there.has(to)) continue;
    const indent = /^\s*/.exec(key)?.[0] ?? '';
    text += `${block.slice(at, field.start)}${indent}${to}`;
    at = field.start + key.length;
  }
  return text + block.slice(at);
}

/** The bytes of a file with the template's keys; null when its front matter has no lines to put them in. */
export function withTemplate(
  bytes: Uint8Array<ArrayBuffer>,
  template: Template,
): Uint8Array<ArrayBuffer> | null {
  const { text, encoding, hasMark } = decodeText(bytes);
  const { block, blockStart, bodyStart, hasFront, isConverted, front } = partsOf(text);
  // What is YAML only as it is read here stands in no line of the file.
  if (front.isFlow || front.isNotFields || isConverted) return null;
  const usual = lineEndOf(text.slice(0, bodyStart) || text);
  // Lines that end in CR alone are no front matter.
  const end = usual === '\r' ? '\n' : usual;
  const there = new Set([...front.fields, ...front.merged].map(({ key }) => key));
  const [indent = ''] = /^ */.exec(block.slice(front.fields[0]?.start)) ?? [];
  const added = template.fixed
    .filter(({ key }) => !there.has(key))
    .map(({ key, value }) => `${indent}${key}:${value === '' ? '' : ` ${value}`}${end}`)
    .join('');
  const mark = hasMark && encoding.startsWith('utf-8') ? '\uFEFF' : '';
  if (!hasFront) {
    if (added === '') return bytes;
    const separator = text === '' ? '' : end;
    return encodeText(`${mark}---${end}${added}---${end}${separator}${text}`);
  }
  const changed = renamedBlock(block, front, template.renamed) + added;
  return encodeText(mark + text.slice(0, blockStart) + changed + text.slice(blockStart + block.length));
}
