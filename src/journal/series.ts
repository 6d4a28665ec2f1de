// Series: a range of days that the person wants read as one, "the first year". It is theirs until they publish it.
import { type Day, isDay } from './day.ts';

export interface Series {
  /** Random, stable. */
  id: string;
  /** "The first year", in the person's words; others read it. */
  title: string;
  /** First and last day, both within it. */
  from: Day;
  to: Day;
  /** Ids of the entries that are left out though their day is within it. */
  leftOut: string[];
  /** Whether the names of chapters are told: they are the person's own words. */
  hasChapterNames: boolean;
}

/** The most there can be: settings are read whole at each start. */
export const MOST_SERIES = 100;
export const LONGEST_TITLE = 120;
const MOST_LEFT_OUT = 5000;

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isDayText = (value: unknown): value is Day => typeof value === 'string' && isDay(value);

function isSeries(value: unknown): value is Series {
  const { id, title, from, to, leftOut, hasChapterNames } = (value ?? {}) as Record<string, unknown>;
  if (!isId(id) || !isDayText(from) || !isDayText(to) || from > to) return false;
  const isTitled = typeof title === 'string' && title.trim() !== '' && title.length <= LONGEST_TITLE;
  if (typeof hasChapterNames !== 'boolean') return false;
  return isTitled && Array.isArray(leftOut) && leftOut.length <= MOST_LEFT_OUT && leftOut.every(isId);
}

/** The series of a stored setting by first day, then by title; what is none is left out, and so is a second of one id. */
export function seriesOf(value: unknown): Series[] {
  const all = Array.isArray(value) ? value.filter(isSeries).slice(0, MOST_SERIES) : [];
  const byId = new Map(all.map((series) => [series.id, series]));
  const key = ({ from, title, id }: Series) => `${from} ${title} ${id}`;
  return [...byId.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
