// Notes for Obsidian: properties it understands (lists of text, a date without a zone), tags it takes, and names that
// can be linked to. A nested map, a tag with a space and an offset are none of these.
import type { Content } from '../journal/entry.ts';
import { distinctFeelings, ENDS_IN_STRENGTH, keptLines, type Named } from './canonical.ts';
import { encodeBody } from './delimiters.ts';
import type { Value } from './field.ts';
import { cutToBytes, MAX_BYTES } from './file-name.ts';
import { valueAt } from './owned-fields.ts';
import { quoteDouble, quoteScalar } from './quote.ts';
import { partsOf } from './read-markdown.ts';
import { decodeText, encodeText } from './text.ts';

const NOT_IN_TAGS = /[^\p{L}\p{M}\p{N}_/-]+/gu;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

/** A tag as Obsidian takes it: no spaces or signs but `_`, `-` and `/`, and not of digits alone. */
export function obsidianTag(tag: string): string {
  const clean = tag
    .trim()
    .replace(/^#/, '')
    .replace(NOT_IN_TAGS, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(clean) ? `_${clean}` : clean;
}

/** `2025-06-19 A Day With Rain.md`: without what a link or a file system cannot hold; the day alone without a title. */
export function obsidianFileName({ when, title = '' }: Pick<Content, 'when' | 'title'>, suffix = ''): string {
  const clean = title
    .toWellFormed()
    .replace(/[\p{Cc}[\]#^|\\/:*?"<>\s]+/gu, ' ')
    .trim();
  const room = MAX_BYTES - `${when.day} ${suffix}.md`.length;
  const name = cutToBytes(clean, room).replace(/[. ]+$/, '');
  return `${when.day}${name === '' ? '' : ` ${name}`}${suffix}.md`;
}

/** Whether a note of this name can be linked to. */
export function isLinkable(fileName: string): boolean {
  return !/[[\]#^|]/.test(fileName);
}

function lines(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
}

function strengthLines(feelings: Named['feelings']): string[] {
  const said = feelings.flatMap(({ label, intensity }) =>
    intensity === undefined ? [] : [quoteDouble(`${label}: ${intensity}`)],
  );
  if (said.length > 0) return lines('emotion_intensity', said);
  // Without this line `calm:3` would be read back as calm, strength 3.
  return feelings.some(({ label }) => ENDS_IN_STRENGTH.test(label)) ? ['emotion_intensity: []'] : [];
}

/** The whole note. */
export function writeObsidian(named: Named, body: string, extra: readonly string[]): Uint8Array<ArrayBuffer> {
  const { when, title, description, layout } = named;
  const feelings = distinctFeelings(named.feelings);
  const tags = [...new Set(named.tags.map(obsidianTag))].filter((tag) => tag !== '');
  const block = [
    ...(layout === undefined ? [] : [`layout: ${quoteScalar(layout)}`]),
    ...(title === undefined ? [] : [`title: ${quoteScalar(title)}`]),
    `date: ${when.kind === 'date' ? when.day : `${when.day}T${when.time}`}`,
    ...lines('tags', tags.map(quoteScalar)),
    ...(description === undefined ? [] : [`description: ${quoteScalar(description)}`]),
    ...lines(
      'emotions',
      feelings.map(({ label }) => quoteScalar(label)),
    ),
    ...strengthLines(feelings),
    ...(when.kind === 'zoned' && when.zone !== undefined ? [`timezone: ${quoteScalar(when.zone)}`] : []),
    ...(named.isNotForLookingBack ? ['looking_back: false'] : []),
    ...keptLines(extra, named),
  ];
  return encodeText(`---\n${block.map((line) => `${line}\n`).join('')}---\n${encodeBody(body)}`);
}

const isFlat = (value: Value) => value.kind !== 'map' && (value.kind !== 'list' || value.items.every(isText));
const isText = ({ kind }: Value) => kind === 'text' || kind === 'nothing';

function areTagsFine(value: Value | undefined): boolean {
  if (value === undefined || value.kind === 'nothing') return true;
  return (
    value.kind === 'list' &&
    value.items.every((tag) => tag.kind === 'text' && obsidianTag(tag.text) === tag.text)
  );
}

/** Whether a file that came from elsewhere is a note that Obsidian understands as it stands. */
export function isObsidianNote(bytes: Uint8Array): boolean {
  const { text, encoding } = decodeText(bytes);
  const { front, isUnclosed, isConverted, hasFront } = partsOf(text);
  // Obsidian knows YAML alone.
  if (isConverted) return false;
  if (!encoding.startsWith('utf-8') || isUnclosed || front.brokenAt !== null || front.isNotFields)
    return false;
  if (!hasFront) return true;
  const date = valueAt(front, 'date');
  const isDateFine = date === undefined || (date.kind === 'text' && date.isPlain && DATE.test(date.text));
  return (
    isDateFine && areTagsFine(valueAt(front, 'tags')) && front.fields.every(({ value }) => isFlat(value))
  );
}
