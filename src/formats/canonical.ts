// The canonical form: what a page written in Ebb looks like as a file, and each key's line in it.
import type { Content, Intensity } from '../journal/entry.ts';
import { writeDate } from './date-literal.ts';
import { encodeBody } from './delimiters.ts';
import { OWNED_KEYS, type OwnedKey } from './owned-fields.ts';
import type { NamedFeeling, WritableEntry } from './page.ts';
import { quoteDouble, quoteInFlow, quoteScalar } from './quote.ts';
import { encodeText } from './text.ts';

/** What the front matter of an entry says, with labels for ids. */
export type Named = Omit<Content, 'feelings' | 'body' | 'extra'> &
  Pick<WritableEntry, 'isNotForLookingBack'> & { feelings: NamedFeeling[] };

/** A name that reads like one with its strength. */
export const ENDS_IN_STRENGTH = /:\s*[1-5]$/;

/** Feelings under one label each (words may have been joined since), with the larger strength, as they are counted. */
export function distinctFeelings(feelings: readonly NamedFeeling[]): NamedFeeling[] {
  const byLabel = new Map<string, NamedFeeling>();
  for (const { label, intensity } of feelings) {
    const strength = Math.max(byLabel.get(label)?.intensity ?? 0, intensity ?? 0) as Intensity | 0;
    if (label !== '') byLabel.set(label, strength === 0 ? { label } : { label, intensity: strength });
  }
  return [...byLabel.values()];
}

function intensityLine(feelings: readonly NamedFeeling[]): string | null {
  const pairs = feelings.flatMap(({ label, intensity }) =>
    intensity === undefined ? [] : [`${quoteDouble(label)}: ${intensity}`],
  );
  if (pairs.length > 0) return `{${pairs.join(', ')}}`;
  // Without this line `calm:3` would be read back as calm, strength 3.
  return feelings.some(({ label }) => ENDS_IN_STRENGTH.test(label)) ? '{}' : null;
}

/** The value of a key as source text; null when the key is left out. */
export function ownedValue(key: OwnedKey, named: Named): string | null {
  const { when, tags, feelings } = named;
  switch (key) {
    case 'layout':
    case 'title':
    case 'description':
      return named[key] === undefined ? null : quoteScalar(named[key]);
    case 'date':
      return writeDate(when);
    case 'tags':
      return tags.length === 0 ? null : `[${tags.map(quoteInFlow).join(', ')}]`;
    case 'emotions':
      return feelings.length === 0 ? null : `[${feelings.map(({ label }) => quoteDouble(label)).join(', ')}]`;
    case 'emotion_intensity':
      return intensityLine(feelings);
    case 'timezone':
      return when.kind === 'zoned' && when.zone !== undefined ? quoteScalar(when.zone) : null;
    case 'looking_back':
      return named.isNotForLookingBack ? 'false' : null;
  }
}

const OURS: ReadonlySet<string> = new Set([...OWNED_KEYS, 'tag']);
/** What the key says to Ebb, and a value that begins on the next line. Whatever else stands there is not ours. */
const LEAVES_OUT = /^["']?looking_back["']?\s*:\s*(?:false\s*)?(?:#.*)?$/;

/** Whether a line with a key must not speak beside what the page says itself. */
function isInTheWayOf(named: Named, key: string, line: string): boolean {
  if (key !== 'looking_back') return OURS.has(key);
  return named.isNotForLookingBack === true || LEAVES_OUT.test(line);
}

/** A line that begins a field, whatever its key is made of. */
const KEYED = /^(?:"[^"]*"|'[^']*'|[^\s"'-][^\n]*?)\s*:(?:\s|$)|^\?\s/;

/**
 * Lines to keep as they are: no delimiters, and none of our own keys (one that said nothing readable must not
 * speak now). What is in the way becomes a comment, with the lines that belong to it.
 */
export function keptLines(extra: readonly string[], named: Named): string[] {
  // Lines before the first key would be read as part of the line above them.
  let isInTheWay = true;
  let isBeforeKeys = true;
  return extra.map((line) => {
    const flat = line.replace(/[\r\n]+/g, ' ');
    if (flat === '' || flat.startsWith('#')) return flat;
    const key = /^["']?([\w-]+)["']?\s*:/.exec(flat)?.[1];
    if (KEYED.test(flat)) isBeforeKeys = false;
    if (key !== undefined || !(isBeforeKeys || /^[\s-]/.test(flat)))
      isInTheWay = key !== undefined && isInTheWayOf(named, key, flat);
    return isInTheWay || /^(?:---|\.\.\.)\s*$/.test(flat) ? `# ${flat}` : flat;
  });
}

/** The whole file in canonical form. */
export function writeCanonical(
  named: Named,
  body: string,
  extra: readonly string[],
): Uint8Array<ArrayBuffer> {
  const lines = OWNED_KEYS.flatMap((key) => {
    const value = ownedValue(key, named);
    return value === null ? [] : [`${key}: ${value}`];
  });
  const block = [...lines, ...keptLines(extra, named)].map((line) => `${line}\n`).join('');
  return encodeText(`---\n${block}---\n${encodeBody(body)}`);
}
