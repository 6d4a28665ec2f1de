// Front matter of other programs by its keys: which may go along, and which went nowhere.
import type { Value } from '../formats/field.ts';
import { readFrontMatter } from '../formats/front-matter.ts';
import { quoteScalar } from '../formats/quote.ts';
import type { Place } from '../journal/cut-places.ts';
import type { Person } from '../journal/person.ts';
import { holdsPassage, privatePassages } from '../journal/private-passages.ts';
import { withoutPrivateLinks } from './entry-links.ts';
import type { OtherEntry } from './entry-targets.ts';
import type { KnownMedia } from './media-names.ts';
import { type Replacement, replaced, replacementsIn } from './people.ts';
import { namesMedium } from './without-media.ts';

/** A key with all lines that belong to it; null for lines before the first key, and for remarks. */
interface ExtraField {
  key: string | null;
  lines: string[];
  /** Where it begins and ends in all lines together. */
  start: number;
  end: number;
}

const KEY = /^["']?([^\s"'#:-][^"':]{0,200})["']?\s*:(?:\s|$)/;

/** Written by Ebb itself from what was chosen: never from the entry's own lines. */
const OURS = new Set([
  ...['layout', 'title', 'date', 'tags', 'tag', 'description', 'emotions', 'emotion_intensity', 'timezone'],
  ...['looking_back', 'id'],
]);

const linesOf = (extra: readonly string[]): string[] => extra.flatMap((one) => one.split(/\r\n|[\n\r]/));

function fieldsOf(extra: readonly string[]): ExtraField[] {
  const fields: ExtraField[] = [];
  let start = 0;
  for (const line of linesOf(extra)) {
    const key = KEY.exec(line)?.[1] ?? null;
    const last = fields.at(-1);
    const end = start + line.length;
    if (key === null && last?.key != null && /^(?:[\s-]|$)/.test(line)) {
      last.lines.push(line);
      last.end = end;
    } else if (line.trim() !== '') fields.push({ key, lines: [line], start, end });
    start = end + 1;
  }
  return fields;
}

/** The keys of front matter lines that may be chosen to go along, each once. */
export const extraKeysOf = (extra: readonly string[]): string[] => [
  ...new Set(fieldsOf(extra).flatMap(({ key }) => (key === null || OURS.has(key) ? [] : [key]))),
];

/** Names that stand in YAML as they are, quoted or not. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .-]*$/u;

/** A mark that comes to stand before a name may begin a list or an alias. */
const isPlain = ({ to, marks }: Replacement): boolean => PLAIN.test(to) && (marks?.[0] ?? '') === '';

/** Whether a text names no medium and no entry that are not for others, as it is written or as YAML reads it. */
const isOpen = (text: string, others: readonly OtherEntry[], media: KnownMedia): boolean =>
  !holdsPassage(text) && !namesMedium(text, media) && withoutPrivateLinks(text, others).removed.length === 0;

/** Passages of all lines together: one may begin in one field and end in another. A remark may be but a mark. */
const passagesIn = (extra: readonly string[]): Place[] =>
  privatePassages(
    linesOf(extra)
      .map((line) => line.replace(/^\s*#+/, (signs) => ' '.repeat(signs.length)))
      .join('\n'),
  );

/** No letter, and no sign that YAML knows. */
const NOTHING = '\uFFFC';

function textsIn(value: Value): string[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn);
  if (value.kind === 'map') return value.pairs.flatMap((pair) => [pair.key, ...textsIn(pair.value)]);
  return value.kind === 'text' ? [value.text] : [];
}

/** A field as YAML reads it, with its escapes undone (`"M\xFCnchen"`, `'O''Brien'`), and its lines joined. */
const textsOf = (field: string): string[] =>
  readFrontMatter(field).fields.flatMap(({ key, value }) => [key, ...textsIn(value)]);

/** Whether YAML reads a name where none is seen in the lines. */
function hidesName(text: string, seen: readonly Replacement[], people: readonly Person[]): boolean {
  const bare = replaced(
    text,
    seen.map((one) => ({ ...one, to: NOTHING })),
    [],
  );
  return textsOf(bare).some((one) => replacementsIn(one, people, 'extra').length > 0);
}

export interface PublicExtra {
  lines: string[];
  replacements: Replacement[];
  /** Lines that went nowhere, a text for each key. */
  leftOut: string[];
}

/**
 * The lines whose key was chosen, with names replaced. A field that holds a private passage or a part of one, a link to
 * an entry or the name of a medium goes as a whole. So does one that a name in its place would break, since a part of
 * YAML means something else, and one that has a name only where YAML reads it.
 * @param instead keys that the post has from elsewhere
 */
export function publicExtra(
  extra: readonly string[],
  keys: readonly string[],
  instead: ReadonlySet<string>,
  {
    people,
    others,
    media,
    refused,
  }: {
    people: readonly Person[];
    others: readonly OtherEntry[];
    media: KnownMedia;
    refused: readonly string[];
  },
): PublicExtra {
  const found: PublicExtra = { lines: [], replacements: [], leftOut: [] };
  const passages = passagesIn(extra);
  for (const { key, lines, start, end } of fieldsOf(extra)) {
    const text = lines.join('\n');
    const isChosen = key !== null && keys.includes(key) && !OURS.has(key) && !instead.has(key);
    const isPrivate = holdsPassage(text) || passages.some((one) => one.start < end && start < one.end);
    const isWhole =
      isChosen && !isPrivate && [text, ...textsOf(text)].every((one) => isOpen(one, others, media));
    const replacements = isWhole ? replacementsIn(text, people, 'extra') : [];
    const isSafe = replacements.every((one) => refused.includes(one.key) || isPlain(one));
    if (isWhole && isSafe && !hidesName(text, replacements, people)) {
      found.lines.push(...replaced(text, replacements, refused).split('\n'));
      found.replacements.push(...replacements);
    } else found.leftOut.push(text);
  }
  return found;
}

/** A line of front matter. */
export const extraLineOf = (key: string, value: string): string =>
  `${key}: ${quoteScalar(value.replace(/\s+/g, ' ').trim())}`;
