// Front matter of other programs by its keys: which may go along, and which went nowhere.
import { quoteScalar } from '../formats/quote.ts';
import type { Person } from '../journal/person.ts';
import { holdsPassage } from '../journal/private-passages.ts';
import { withoutPrivateLinks } from './entry-links.ts';
import type { OtherEntry } from './entry-targets.ts';
import type { KnownMedia } from './media-names.ts';
import { type Replacement, replaced, replacementsIn } from './people.ts';
import { namesMedium } from './without-media.ts';

/** A key with all lines that belong to it; null for lines before the first key, and for remarks. */
interface ExtraField {
  key: string | null;
  lines: string[];
}

const KEY = /^["']?([^\s"'#:-][^"':]{0,200})["']?\s*:(?:\s|$)/;

/** Written by Ebb itself from what was chosen: never from the entry's own lines. */
const OURS = new Set([
  ...['layout', 'title', 'date', 'tags', 'tag', 'description', 'emotions', 'emotion_intensity', 'timezone'],
  ...['looking_back', 'id'],
]);

function fieldsOf(extra: readonly string[]): ExtraField[] {
  const fields: ExtraField[] = [];
  for (const line of extra.flatMap((one) => one.split(/\r\n|[\n\r]/))) {
    const key = KEY.exec(line)?.[1] ?? null;
    const last = fields.at(-1);
    const belongs = key === null && last?.key != null && /^(?:[\s-]|$)/.test(line);
    if (belongs) last.lines.push(line);
    else if (line.trim() !== '') fields.push({ key, lines: [line] });
  }
  return fields;
}

/** The keys of front matter lines that may be chosen to go along, each once. */
export const extraKeysOf = (extra: readonly string[]): string[] => [
  ...new Set(fieldsOf(extra).flatMap(({ key }) => (key === null || OURS.has(key) ? [] : [key]))),
];

/** Names that stand in YAML as they are, quoted or not. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .-]*$/u;

export interface PublicExtra {
  lines: string[];
  replacements: Replacement[];
  /** Lines that went nowhere, a text for each key. */
  leftOut: string[];
}

/**
 * The lines whose key was chosen, with names replaced. A field that holds a private passage, a link to an entry or
 * the name of a medium goes as a whole, and so does one that a name in its place would break: a part of YAML means something else.
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
  for (const { key, lines } of fieldsOf(extra)) {
    const text = lines.join('\n');
    const isChosen = key !== null && keys.includes(key) && !OURS.has(key) && !instead.has(key);
    const isPublic = !holdsPassage(text) && !namesMedium(text, media);
    const isWhole = isChosen && isPublic && withoutPrivateLinks(text, others).removed.length === 0;
    const replacements = isWhole ? replacementsIn(text, people, 'extra') : [];
    const isSafe = replacements.every((one) => refused.includes(one.key) || PLAIN.test(one.to));
    if (isWhole && isSafe) {
      found.lines.push(...replaced(text, replacements, refused).split('\n'));
      found.replacements.push(...replacements);
    } else found.leftOut.push(text);
  }
  return found;
}

/** A line of front matter. */
export const extraLineOf = (key: string, value: string): string =>
  `${key}: ${quoteScalar(value.replace(/\s+/g, ' ').trim())}`;
