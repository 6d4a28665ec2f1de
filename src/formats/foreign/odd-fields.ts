// What stands in a known field in a form that is not known: a number for a title, a list for a word. No reader can tell
// what it means, so its text is kept as a line, or beside the words of a place where it is about one.
import { extraLine } from './extra-line.ts';
import { type JsonRecord, recordOf, saysAnything, valueAt } from './fields.ts';
import { type Foreign, leaveOut } from './foreign.ts';

/** What of a value is not of a kind: nothing, all of it, or some items of a list. */
export type Kind = (value: unknown) => unknown[];
/** The kind of each known field. */
type Kinds = Readonly<Record<string, Kind>>;

/** As text, by the field that it stands in. */
export interface OddText {
  field: string;
  text: string;
}

const kindOf =
  (fits: (value: unknown) => boolean): Kind =>
  (value) =>
    fits(value) ? [] : [value];

export const isText = kindOf((value) => typeof value === 'string');
export const isFlag = kindOf((value) => typeof value === 'boolean');
export const isNumber = kindOf((value) => typeof value === 'number' && Number.isFinite(value));
export const isRecord = kindOf((value) => recordOf(value) !== null);

/** A list; its items are looked at one by one. */
export const isListOf =
  (kind: Kind): Kind =>
  (value) =>
    Array.isArray(value) ? value.flatMap((item) => kind(item)) : [value];

export const isTexts = isListOf(isText);

/** Lists of nothing say nothing either. */
const isEmpty = (value: unknown): boolean =>
  !saysAnything(value) ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty));

// JSON has no number that is not finite, but for one too large to be read.
const finite = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/** The text of any value: a text as it is, everything else as its JSON; null for one too deep to be written. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim().toWellFormed();
  if (typeof value === 'number') return String(value);
  try {
    return isEmpty(value) ? '' : (JSON.stringify(value, finite) ?? '');
  } catch {
    // Some thousand lists in one another.
    return null;
  }
}

/** What stands under an own key, as it was written; '' where nothing is said. */
export const writtenAt = (record: JsonRecord | null | undefined, key: string): string =>
  wordsOf(valueAt(record, key)) ?? '…';

/**
 * What the known fields of a record hold in another form than theirs. What is too deep to be written is told by its
 * name, as what is left out is.
 * @param within the field that the record itself stands in
 */
export function oddIn(
  record: JsonRecord | null | undefined,
  kinds: Kinds,
  foreign: Pick<Foreign, 'leftOut'>,
  within = '',
): OddText[] {
  return Object.entries(kinds).flatMap(([key, kind]) => {
    const field = within === '' ? key : `${within}_${key}`;
    const texts = kind(valueAt(record, key)).map((odd) => (saysAnything(odd) ? wordsOf(odd) : ''));
    if (texts.includes(null)) leaveOut(foreign, field);
    return texts.flatMap((text) => (text === null || text === '' ? [] : [{ field, text }]));
  });
}

export const textsOf = (odd: readonly OddText[]): string[] => [...new Set(odd.map(({ text }) => text))];

/** `original_title: "7"`: a line for each field, each text once. */
export function oddLines(odd: readonly OddText[]): string[] {
  return [...new Set(odd.map(({ field }) => field))].map((field) => {
    const texts = textsOf(odd.filter((one) => one.field === field));
    return extraLine(`original_${field}`, texts.length === 1 ? (texts[0] ?? '') : texts);
  });
}
