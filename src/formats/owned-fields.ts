// The keys that Ebb understands, read from the fields of a front matter. A key whose value has a shape that
// means nothing to Ebb is not taken: it stays with the lines that are kept as they are.
import type { When } from '../journal/when.ts';
import { readDate } from './date-literal.ts';
import { readFeelings } from './feelings-field.ts';
import { type Field, type FrontMatter, isFalse, type Value } from './field.ts';
import type { NamedFeeling, ProblemCode } from './page.ts';
import { readTag, readTags } from './tags-field.ts';

/** The keys in the order of the canonical form; `tag` is read, never written. */
export const OWNED_KEYS = [
  'layout',
  'title',
  'date',
  'tags',
  'description',
  'emotions',
  'emotion_intensity',
  'timezone',
  'looking_back',
] as const;

export type OwnedKey = (typeof OWNED_KEYS)[number];

export interface OwnedFields {
  when: When | null;
  title?: string;
  description?: string;
  layout?: string;
  tags: string[];
  feelings: NamedFeeling[];
  isHidden: boolean;
  /** `looking_back: false`, letter for letter. Whatever else stands there is somebody else's. */
  isNotForLookingBack?: true;
  /** The keys whose values were taken. */
  taken: Set<string>;
  problems: { key: string; code: ProblemCode }[];
}

const ZONE = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/** The value of a key: the last one of the file, else one that came by a merge key. */
export function valueAt(front: FrontMatter, key: string): Value | undefined {
  return (
    front.fields.findLast((field) => field.key === key)?.value ??
    front.merged.find((pair) => pair.key === key)?.value
  );
}

/** A title is its source text: `2025`, `1.0.0`, `yes` and even `{{ page.x }}` are titles. */
function sourceText(front: FrontMatter, key: string): string | undefined {
  const value = valueAt(front, key);
  if (value?.kind === 'text') return value.text;
  if (value === undefined || value.kind === 'nothing' || key !== 'title') return undefined;
  const source = front.fields.findLast((field: Field) => field.key === key)?.source.trim();
  return source === undefined || source.includes('\n') ? undefined : source;
}

function takeTexts(front: FrontMatter, into: OwnedFields): void {
  for (const key of ['title', 'description', 'layout'] as const) {
    const text = sourceText(front, key);
    if (text === undefined) continue;
    into[key] = text;
    into.taken.add(key);
  }
}

function takeTags(front: FrontMatter, into: OwnedFields): void {
  const one = valueAt(front, 'tag');
  const tag = one && !isFalse(one) ? readTag(one) : null;
  if (tag) {
    into.tags = tag;
    into.taken.add('tag');
    return;
  }
  const value = valueAt(front, 'tags');
  if (value === undefined) return;
  const tags = readTags(value);
  if (tags) {
    into.tags = tags;
    into.taken.add('tags');
  } else into.problems.push({ key: 'tags', code: 'tags-unreadable' });
}

function takeFeelings(front: FrontMatter, into: OwnedFields): void {
  const emotions = valueAt(front, 'emotions');
  if (emotions === undefined) return;
  const intensities = valueAt(front, 'emotion_intensity') ?? null;
  const read = readFeelings(emotions, intensities);
  if (!read) {
    into.problems.push({ key: 'emotions', code: 'feelings-unreadable' });
    return;
  }
  into.feelings = read.feelings;
  into.taken.add('emotions');
  if (intensities) into.taken.add('emotion_intensity');
  const key = intensities ? 'emotion_intensity' : 'emotions';
  if (read.isIntensityOdd) into.problems.push({ key, code: 'intensity-unreadable' });
}

/** Hugo’s and Astro’s other names of it. They are read where there is no `date`, and stay as they are. */
const OTHER_DATES = ['publishDate', 'pubDate', 'pubdate', 'published'];

/** `published: 2025-06-19` is Hugo’s date, `published: false` Jekyll’s switch: what stands there tells. */
function otherWhen(front: FrontMatter): When | null {
  for (const key of OTHER_DATES) {
    const value = valueAt(front, key);
    const read = value?.kind === 'text' ? readDate(value.text) : null;
    if (read?.when && read.code === undefined) return read.when;
  }
  return null;
}

function takeWhen(front: FrontMatter, into: OwnedFields): void {
  const value = valueAt(front, 'date');
  if (value === undefined) {
    into.when = otherWhen(front);
    return;
  }
  const read =
    value.kind === 'text' ? readDate(value.text) : { when: null, code: 'date-unreadable' as const };
  if (read.code) into.problems.push({ key: 'date', code: read.code });
  if (!read.when) return;
  into.taken.add('date');
  into.when = read.when;
  const zone = valueAt(front, 'timezone');
  if (read.when.kind !== 'zoned' || zone?.kind !== 'text' || !ZONE.test(zone.text)) return;
  into.when = { ...read.when, zone: zone.text };
  into.taken.add('timezone');
}

function takeLookingBack(front: FrontMatter, into: OwnedFields): void {
  const value = valueAt(front, 'looking_back');
  if (value?.kind !== 'text' || !value.isPlain || value.text !== 'false') return;
  into.isNotForLookingBack = true;
  into.taken.add('looking_back');
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'text' && value.isPlain && /^(?:true|yes|on)$/i.test(value.text);
}

/** What the fields say, each key's last value counting. */
export function readOwnedFields(front: FrontMatter): OwnedFields {
  // Jekyll's switch, Obsidian's, and Hugo's.
  const switches = ['published', 'publish'].map((key) => valueAt(front, key));
  const isHidden = switches.some((one) => one && isFalse(one)) || isTrue(valueAt(front, 'draft'));
  const owned: OwnedFields = { when: null, tags: [], feelings: [], isHidden, taken: new Set(), problems: [] };
  takeTexts(front, owned);
  takeTags(front, owned);
  takeFeelings(front, owned);
  takeWhen(front, owned);
  takeLookingBack(front, owned);
  return owned;
}
