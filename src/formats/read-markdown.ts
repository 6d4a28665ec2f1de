// A Markdown file with front matter (Jekyll first) as a page. Never throws; the bytes are kept beside what was
// read, so whatever a person does not change goes out as it came in.
//   ---
//   title: Craving Secure Connection
//   date: 2025-06-19
//   emotions: ["loneliness", "hope"]
//   ---

import type { When } from '../journal/when.ts';
import type { DayOfPath } from './daily-notes.ts';
import { decodeBody, delimit } from './delimiters.ts';
import { readFeelings } from './feelings-field.ts';
import type { FrontMatter } from './field.ts';
import { kindOfFile, pageNameIn, whenOfPath } from './file-name.ts';
import { readFrontMatter } from './front-matter.ts';
import { otherFrontOf, withYaml } from './other-front-matter.ts';
import { type OwnedFields, readOwnedFields, valueAt } from './owned-fields.ts';
import type { NotAPage, Page, PageContent, Problem, ProblemCode, Suggestion } from './page.ts';
import { readTag, readTags } from './tags-field.ts';
import { tagsInText } from './tags-in-text.ts';
import { decodeText, type Encoding, toLf } from './text.ts';

const NO_FRONT: FrontMatter = { fields: [], merged: [], brokenAt: null, isNotFields: false, isFlow: false };
const ENCODING_DOUBTS: Record<Encoding, ProblemCode | null> = {
  'utf-8': null,
  'utf-8-damaged': 'encoding-damaged',
  'utf-16le': 'encoding-utf-16',
  'utf-16be': 'encoding-utf-16',
  'windows-1252': 'encoding-guessed',
};
const MAX_PROBLEMS = 20;
const DRAFTS = /(?:^|\/)_drafts\//;
/** A number alone: a score of some scale (`mood: 4`, `4/5`, `80 %`), and no word for a feeling. */
const SCORE = /^(?:%|[+\-−]?\p{N}[\p{N}\s.,/%]*)$/u;
const FEELING_KEYS = ['emotion', 'mood', 'moods', 'feeling', 'feelings'];

/** A file's text taken apart: its parts in the source and what the front matter says. */
export interface Parts {
  text: string;
  block: string;
  blockStart: number;
  bodyStart: number;
  /** False when the whole text is body. */
  hasFront: boolean;
  isUnclosed: boolean;
  /** The front matter is TOML or JSON; `text` has it as YAML, and nothing of it stands in the file. */
  isConverted: boolean;
  /** What seems to be front matter is code or broken, and stays text. */
  isUnread: boolean;
  front: FrontMatter;
  owned: OwnedFields;
}

/** The parts of a text without byte order mark. Front matter that is not YAML is taken as the YAML it would be. */
export function partsOf(given: string): Parts {
  const other = otherFrontOf(given);
  const isConverted = other !== null && typeof other === 'object';
  const text = isConverted ? other.yaml : given;
  const found = delimit(text);
  const place = found === 'unclosed' || found === null ? { blockStart: 0, blockEnd: 0, bodyStart: 0 } : found;
  const block = text.slice(place.blockStart, place.blockEnd);
  const hasFront = found !== 'unclosed' && found !== null;
  const front = hasFront ? readFrontMatter(block) : NO_FRONT;
  const { blockStart, bodyStart } = place;
  return {
    text,
    block,
    blockStart,
    bodyStart,
    hasFront,
    isUnclosed: found === 'unclosed' || other === 'unclosed',
    isConverted,
    isUnread: other === 'unread',
    front,
    owned: readOwnedFields(front),
  };
}

/** The body as an entry holds it, from the bytes alone. */
export function bodyOf(bytes: Uint8Array): string {
  const given = decodeText(bytes).text;
  const text = withYaml(given) ?? given;
  const found = delimit(text);
  const hasFront = found !== 'unclosed' && found !== null;
  return decodeBody(toLf(hasFront ? text.slice(found.bodyStart) : text), hasFront).body;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The lines that no taken key holds, in order; blank lines between keys are left to the file. */
export function extraLines(parts: Pick<Parts, 'block' | 'front' | 'owned'>): string[] {
  const { block, front, owned } = parts;
  if (front.isFlow) {
    return front.fields
      .filter((field) => !owned.taken.has(field.key))
      .map(
        (field) =>
          `${JSON.stringify(field.key)}: ${
            field.source
              .split('\n')
              .map((line) => line.trim())
              .join(' ') || 'null'
          }`,
      );
  }
  const lines: string[] = [];
  const between = (text: string): string[] => linesIn(text).filter((line) => line.trim() !== '');
  let at = 0;
  for (const field of front.fields) {
    lines.push(...between(block.slice(at, field.start)));
    if (!owned.taken.has(field.key)) lines.push(...linesIn(block.slice(field.start, field.end)));
    at = Math.max(at, field.end);
  }
  lines.push(...between(block.slice(at)));
  const first = front.fields[0];
  const indent = first ? indentOf(block.slice(first.start)) : 0;
  return indent === 0 ? lines : lines.map((line) => line.slice(Math.min(indent, indentOf(line))));
}

function linesIn(text: string): string[] {
  if (text === '') return [];
  return toLf(text).replace(/\n$/, '').split('\n');
}

function lineOf(parts: Parts, offset: number): number {
  return parts.text.slice(0, parts.blockStart + offset).split('\n').length;
}

function problemsOf(file: string, parts: Parts): Problem[] {
  const { front, owned } = parts;
  const problems: Problem[] = [];
  // What was converted has other lines than the file.
  const add = (code: ProblemCode, offset: number) =>
    problems.push({ file, code, ...(parts.isConverted ? {} : { line: lineOf(parts, offset) }) });
  if (parts.isUnread) problems.push({ file, code: 'front-matter-in-text', line: 1 });
  if (parts.isUnclosed) problems.push({ file, code: 'unclosed-front-matter', line: 1 });
  if (front.isNotFields) add('front-matter-not-fields', 0);
  if (front.brokenAt !== null) add('yaml-repaired', front.brokenAt);
  const times = new Map<string, number>();
  for (const field of front.fields) {
    const time = (times.get(field.key) ?? 0) + 1;
    times.set(field.key, time);
    // Said once a key: finding the line of an offset costs a pass over the text.
    if (time === 2 && problems.length < MAX_PROBLEMS) add('duplicate-key', field.start);
  }
  for (const { key, code } of owned.problems) {
    add(code, front.fields.findLast((field) => field.key === key)?.start ?? 0);
  }
  return problems;
}

/** The key of tags that stand in the text: no line of front matter can have it. */
const IN_TEXT = '#tag';

function suggestionsOf(front: FrontMatter, { body, tags: known }: PageContent): Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const key of FEELING_KEYS) {
    const value = valueAt(front, key);
    const named = value && readFeelings(value, null)?.feelings.map((feeling) => feeling.label);
    const labels = named?.filter((label) => !SCORE.test(label));
    if (labels && labels.length > 0) suggestions.push({ kind: 'feelings', key, labels });
  }
  for (const key of ['categories', 'category']) {
    const value = valueAt(front, key);
    const tags = value && (key === 'category' ? readTag(value) : readTags(value));
    if (tags && tags.length > 0) suggestions.push({ kind: 'tags', key, tags });
  }
  const tags = tagsInText(body).filter((tag) => !known.includes(tag));
  if (tags.length > 0) suggestions.push({ kind: 'tags', key: IN_TEXT, tags });
  return suggestions;
}

function contentOf(parts: Parts, named: When | null): PageContent {
  const { title, description, layout, when, tags, feelings } = parts.owned;
  const { body } = decodeBody(toLf(parts.text.slice(parts.bodyStart)), parts.hasFront);
  const content: PageContent = {
    when: when ?? named,
    body,
    tags,
    feelings,
    extra: extraLines(parts),
  };
  if (title !== undefined) content.title = title;
  if (description !== undefined) content.description = description;
  if (layout !== undefined) content.layout = layout;
  if (parts.owned.isNotForLookingBack) content.isNotForLookingBack = true;
  return content;
}

function isBinary(text: string, encoding: string): boolean {
  return encoding === 'windows-1252' && text.includes('\0');
}

/**
 * The page in a file, or why it is none.
 * @param file `path` may hold folders (`_posts/2025-06-19-x.md`); the day is taken from the name only when the
 *   front matter has none
 * @param dayOf tells the day of some paths before their names are asked
 */
export function readMarkdown(
  file: { path: string; bytes: Uint8Array<ArrayBuffer> },
  dayOf: DayOfPath = () => null,
): Page | NotAPage {
  const { path, bytes } = file;
  const fileName = pageNameIn(path);
  const kind = kindOfFile(fileName);
  if (kind === 'system-file' || kind === 'other-extension') return { notAPage: kind };
  const { text, encoding } = decodeText(bytes);
  if (isBinary(text, encoding)) return { notAPage: 'not-text' };
  const parts = partsOf(text);
  if (kind === 'page-if-marked' && !parts.hasFront) return { notAPage: 'other-extension' };
  const told = dayOf(path);
  const named: When | null = told === null ? whenOfPath(path) : { kind: 'date', day: told };
  const content = contentOf(parts, named);
  const problems = problemsOf(path, parts);
  const doubt = ENCODING_DOUBTS[encoding];
  if (doubt) problems.unshift({ file: path, code: doubt });
  if (!content.when) problems.push({ file: path, code: 'no-date' });
  return {
    path,
    fileName,
    bytes,
    content,
    whenFrom: parts.owned.when ? 'front-matter' : named === null ? 'nowhere' : 'file-name',
    problems,
    isRepaired: parts.front.brokenAt !== null,
    ...(parts.isConverted ? { isConverted: true } : {}),
    isHidden: parts.owned.isHidden || DRAFTS.test(path),
    suggestions: suggestionsOf(parts.front, content),
  };
}
