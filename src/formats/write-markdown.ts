// An entry as the bytes of a Markdown file, at three levels: untouched gives back the bytes it came with; edited
// changes only the lines of what was edited; new is written in canonical form. A changed file is read again
// before it is handed out: if a patch cannot say what the entry says, the canonical form does.
import type { Content, Raw } from '../journal/entry.ts';
import { distinctFeelings, type Named, ownedValue, writeCanonical } from './canonical.ts';
import { decodeBody, encodeBodyLike } from './delimiters.ts';
import { OWNED_KEYS, type OwnedFields, type OwnedKey } from './owned-fields.ts';
import type { NamedFeeling, WritableEntry } from './page.ts';
import { patchBlock } from './patch.ts';
import { bodyOf, extraLines, type Parts, partsOf } from './read-markdown.ts';
import { decodeText, encodeText, fromLf, lineEndOf, toLf } from './text.ts';

type LabelOf = (id: string) => string;

function namedWith(fields: Raw['read'], labels: (index: number) => string): Named {
  const { extra: _, feelings, ...rest } = fields;
  const named = feelings.map(({ intensity }, index): NamedFeeling => {
    return intensity === undefined ? { label: labels(index) } : { label: labels(index), intensity };
  });
  return { ...rest, feelings: distinctFeelings(named) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function feelingsKey(feelings: readonly NamedFeeling[]): unknown {
  return feelings.map(({ label, intensity }) => [label, intensity ?? null]);
}

/** Whether the file's feelings are names alone with their strengths in a line of their own. */
function namesStandAlone(parts: Parts): boolean {
  const value = parts.front.fields.findLast((field) => field.key === 'emotions')?.value;
  if (!value || value.kind === 'nothing') return true;
  if (value.kind === 'map') return false;
  if (value.kind === 'text') return parts.owned.feelings.every((feeling) => feeling.intensity === undefined);
  const isText = value.items.every((item) => item.kind === 'text');
  const hasLine = parts.front.fields.some((field) => field.key === 'emotion_intensity');
  return isText && (hasLine || parts.owned.feelings.every((feeling) => feeling.intensity === undefined));
}

/** The keys whose lines must change, with their new source. */
function changesOf(before: Named, after: Named, parts: Parts): Map<OwnedKey, string | null> {
  const areFeelingsSame = isSame(feelingsKey(before.feelings), feelingsKey(after.feelings));
  const changes = new Map<OwnedKey, string | null>();
  for (const key of OWNED_KEYS) {
    const [old, value] = [ownedValue(key, before), ownedValue(key, after)];
    const isOfFeelings = key === 'emotions' || key === 'emotion_intensity';
    const isRewritten = isOfFeelings && !areFeelingsSame && !namesStandAlone(parts);
    if (isRewritten || !isSame(old, value)) changes.set(key, value);
  }
  return changes;
}

function whenKey(when: Content['when'] | null): unknown {
  if (when === null || when.kind === 'date') return when?.day ?? null;
  return [when.kind, when.day, when.time, when.kind === 'zoned' ? [when.offset, when.zone ?? null] : null];
}

/** Everything that a file says, for comparison. */
function saying(owned: Pick<OwnedFields, 'tags'> & Partial<OwnedFields>): Map<string, unknown> {
  return new Map<string, unknown>([
    ['layout', owned.layout ?? null],
    ['title', owned.title ?? null],
    ['description', owned.description ?? null],
    ['tags', owned.tags],
    ['looking_back', owned.isNotForLookingBack ?? null],
  ]);
}

const OURS = new Set<string>([...OWNED_KEYS, 'tag']);

/** The lines of other keys. Comments may move when a list loses its lines; these may not change. */
function linesOfOthers(parts: Parts): string[] {
  const lines = extraLines({ ...parts, owned: { ...parts.owned, taken: OURS } });
  return lines.filter((line) => !line.trimStart().startsWith('#'));
}

/** Whether a patched text reads back as the entry says where it was changed, and as before where not. */
function readsBack(
  text: string,
  body: string,
  after: Named,
  old: Parts,
  changes: ReadonlyMap<OwnedKey, string | null>,
): boolean {
  const parts = partsOf(text);
  const [now, before, wanted] = [
    saying(parts.owned),
    saying(old.owned),
    saying({ ...after, isHidden: false } as OwnedFields),
  ];
  for (const [key, value] of now) {
    const expected = changes.has(key as OwnedKey) ? wanted.get(key) : before.get(key);
    if (!isSame(value, expected)) return false;
  }
  const isWhenChanged = changes.has('date') || changes.has('timezone');
  const areFeelingsChanged = changes.has('emotions') || changes.has('emotion_intensity');
  const when = isWhenChanged ? after.when : old.owned.when;
  const feelings = areFeelingsChanged ? after.feelings : old.owned.feelings;
  return (
    isSame(whenKey(parts.owned.when), whenKey(when)) &&
    isSame(feelingsKey(parts.owned.feelings), feelingsKey(feelings)) &&
    isSame(linesOfOthers(parts), linesOfOthers(old)) &&
    (parts.front.brokenAt === null || old.front.brokenAt !== null) &&
    decodeBody(toLf(text.slice(parts.bodyStart)), parts.hasFront).body === body
  );
}

function patchedText(parts: Parts, body: string, changes: ReadonlyMap<OwnedKey, string | null>): string {
  const { text, block, blockStart, bodyStart, hasFront, front } = parts;
  const fileEnd = lineEndOf(text);
  const rest = text.slice(bodyStart);
  const old = decodeBody(toLf(rest), hasFront);
  if (!hasFront) {
    if (changes.size === 0) return fromLf(encodeBodyLike(body, old, false), fileEnd);
    const end = fileEnd === '\r' ? '\n' : fileEnd;
    const added = patchBlock('', front, changes, end);
    const kept = old.body === body ? rest : fromLf(encodeBodyLike(body, old, false), end);
    return `---${end}${added}---${end}${kept === '' ? '' : end}${kept}`;
  }
  const end = lineEndOf(text.slice(0, bodyStart));
  const newRest = old.body === body ? rest : fromLf(encodeBodyLike(body, old, true), fileEnd);
  const closing = text.slice(blockStart + block.length, bodyStart);
  const isOpenEnded = newRest !== '' && !closing.endsWith('\n');
  const head = text.slice(0, blockStart) + patchBlock(block, front, changes, end);
  return `${head}${closing}${isOpenEnded ? end : ''}${newRest}`;
}

const MARK = '\uFEFF';

function writeEdited(
  entry: Content,
  after: Named,
  raw: Raw,
  changes: Map<OwnedKey, string | null>,
  parts: Parts,
) {
  const { encoding, hasMark } = decodeText(raw.bytes);
  const isExtraSame = isSame(entry.extra, raw.read.extra);
  const isPatchable = isExtraSame && !parts.front.isFlow && !parts.isConverted;
  const text = isPatchable ? patchedText(parts, entry.body, changes) : null;
  if (text === null || !readsBack(text, entry.body, after, parts, changes)) {
    return writeCanonical(after, entry.body, entry.extra);
  }
  // A file that is not UTF-8 becomes UTF-8 when it is edited; its own bytes stay with the entry.
  const isMarked = hasMark && encoding.startsWith('utf-8');
  // A text that begins with such a mark itself would lose it to the reader, who takes the first one for the file's.
  return encodeText(isMarked || text.startsWith(MARK) ? MARK + text : text);
}

/** What the front matter of an entry says, in words. */
export function namedOf(entry: WritableEntry, labelOf: LabelOf): Named {
  return namedWith(withoutBody(entry), (index) => labelOf(entry.feelings[index]?.id ?? ''));
}

/**
 * The bytes of an entry's file.
 * @param labelOf the label of a word now; where it differs from the one in the file, the feelings' lines change
 */
export function writeMarkdown(entry: WritableEntry, labelOf: LabelOf): Uint8Array<ArrayBuffer> {
  const { raw } = entry;
  const after = namedOf(entry, labelOf);
  if (!raw) return writeCanonical(after, entry.body, entry.extra);
  const before = namedWith(
    raw.read,
    (index) => raw.labels[index] ?? labelOf(raw.read.feelings[index]?.id ?? ''),
  );
  const isFrontSame = OWNED_KEYS.every((key) => ownedValue(key, before) === ownedValue(key, after));
  if (isFrontSame && isSame(entry.extra, raw.read.extra) && bodyOf(raw.bytes) === entry.body)
    return raw.bytes;
  const parts = partsOf(decodeText(raw.bytes).text);
  return writeEdited(entry, after, raw, changesOf(before, after, parts), parts);
}

function withoutBody(entry: WritableEntry): Raw['read'] {
  const { when, title, description, layout, tags, feelings, extra, isNotForLookingBack } = entry;
  return {
    when,
    tags,
    feelings,
    extra,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(layout === undefined ? {} : { layout }),
    ...(isNotForLookingBack ? { isNotForLookingBack } : {}),
  };
}
