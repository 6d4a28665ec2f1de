// Which days a picture shows. A range ends today; all of it begins with the first written day.
import { type Day, dayNumber } from '../journal/day.ts';

export const RANGES = ['30d', '90d', '1y', 'all'] as const;
export type RangeName = (typeof RANGES)[number];

/** Day numbers, both included. */
export interface Range {
  first: number;
  last: number;
}

const LENGTH = { '30d': 30, '90d': 90, '1y': 365 } as const;

/** The range last chosen on each page of the trends, by the page's name. */
export type RangesChosen = Readonly<Record<string, RangeName>>;

/** The ranges of a stored setting; what is none is left out. */
export function rangesChosenOf(value: unknown): RangesChosen {
  const pairs = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(pairs.filter(([, name]) => typeof name === 'string' && isRangeName(name)));
}

/** Whether the text names a range. */
export function isRangeName(text: string): text is RangeName {
  return (RANGES as readonly string[]).includes(text);
}

/**
 * The days of a named range that ends with `today`. `firstWritten` is the first written day (`all` starts
 * there), or null when nothing was written.
 */
export function rangeOf(name: RangeName, today: number, firstWritten: number | null): Range {
  if (name === 'all') return { first: Math.min(firstWritten ?? today, today), last: today };
  return { first: today - LENGTH[name] + 1, last: today };
}

/** A range with one or both ends given as days. Ends that are no days are left out; turned ends are swapped. */
export function narrowed(range: Range, from: Day, to: Day): Range {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const ends = {
    first: Number.isNaN(first) ? Math.min(range.first, Number.isNaN(last) ? range.first : last) : first,
    last: Number.isNaN(last) ? Math.max(range.last, Number.isNaN(first) ? range.last : first) : last,
  };
  return ends.first <= ends.last ? ends : { first: ends.last, last: ends.first };
}

/** A range as far as it has come: days after the last of `bounds` are not days on which nothing was written. */
export function asFarAs(range: Range, bounds: Range): Range {
  return range.first > bounds.last ? range : { ...range, last: Math.min(range.last, bounds.last) };
}

/**
 * The range of the same length just before (-1) or just after (1); a later one ends with the last of `bounds` at
 * most, and then shares days with this one. Null where it would show nothing new.
 */
export function neighbouring(range: Range, step: -1 | 1, bounds: Range): Range | null {
  const length = range.last - range.first + 1;
  const by = step < 0 ? -length : Math.min(length, bounds.last - range.last);
  const next = { first: range.first + by, last: range.last + by };
  const isOut = step < 0 ? next.last < bounds.first : by <= 0;
  return isOut ? null : next;
}

const LEAST_DAYS = 3;

function holdsThree(name: RangeName, past: readonly number[], today: number): boolean {
  const range = rangeOf(name, today, past[0] ?? null);
  return past.filter((day) => day >= range.first).length >= LEAST_DAYS;
}

/**
 * The range a picture opens with: the first of `chosen` that holds three written days. Else 30 days for a journal
 * that is no older, so that it is not lost in an empty picture; else 90 days, or where these hold fewer than three
 * written days, the first wider one that holds three. Days after `today` count for none.
 */
export function openingRange(
  writtenDays: readonly number[],
  today: number,
  chosen: readonly (RangeName | undefined)[] = [],
): RangeName {
  const past = writtenDays.filter((day) => day <= today);
  const isYoung = (past[0] ?? today) >= rangeOf('30d', today, null).first;
  const names = [...chosen, isYoung ? '30d' : undefined, '90d', '1y', 'all'] as const;
  const found = names.find((name) => name !== undefined && holdsThree(name, past, today));
  return found ?? '90d';
}
