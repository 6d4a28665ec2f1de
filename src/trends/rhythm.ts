// When a feeling is named: by the day of the week, and by the part of the day in which an entry was about it.
import { dayNumber, weekStart } from '../journal/day.ts';
import type { Mark } from '../journal/mark.ts';
import { livedDay, timeOf } from '../journal/when.ts';
import type { Range } from './range.ts';
import { type RecordedDay, type Share, wilson } from './share.ts';

/** `n` written days or entries, `k` of them named the feeling. The share is null when there are none. */
export interface Named {
  n: number;
  k: number;
  share: Share | null;
}

export const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS)[number];

/** Entries by part of the day; entries that have a day and no time stand apart and belong to no part. */
export interface DayRhythm {
  parts: (Named & { part: PartOfDay })[];
  untimed: Named;
}

/** The first hour of each part after the night, which begins at midnight. */
const STARTS: readonly { part: PartOfDay; from: number }[] = [
  { part: 'evening', from: 18 },
  { part: 'afternoon', from: 12 },
  { part: 'morning', from: 5 },
  { part: 'night', from: 0 },
];

function namedOf(flags: readonly boolean[]): Named {
  const k = flags.filter(Boolean).length;
  return { n: flags.length, k, share: wilson(k, flags.length) };
}

/**
 * Written days by day of the week, Monday first, always seven, each with the share that named the feeling and its
 * Wilson (1927) interval. Unwritten days count nowhere.
 */
export function weekRhythm(days: readonly RecordedDay[]): Named[] {
  const weekdays: boolean[][] = Array.from({ length: 7 }, () => []);
  for (const { day, isNamed } of days) weekdays[day - weekStart(day)]?.push(isNamed);
  return weekdays.map(namedOf);
}

/** The part of the day of a wall-clock time: night 0–5, morning 5–12, afternoon 12–18, evening 18–24. */
export function partOf(time: string): PartOfDay {
  const hour = Number(time.slice(0, 2));
  return STARTS.find(({ from }) => hour >= from)?.part ?? 'night';
}

/**
 * Entries (not days) of a range by the part of the day that they are about, on the wall clock they were written
 * with, each with the share that named the feeling and its Wilson (1927) interval. Entries without a time are
 * counted apart. `feeling` is an id after merges, `resolve` follows merges; removed entries are left out; the range
 * is of days as the person lives them.
 */
export function dayRhythm(
  marks: readonly Mark[],
  feeling: string,
  range: Range,
  reading: { dayStartsAt: number; resolve: (id: string) => string },
): DayRhythm {
  const timed = new Map<PartOfDay, boolean[]>(PARTS.map((part) => [part, []]));
  const untimed: boolean[] = [];
  for (const { when, feelings, removedAt } of marks) {
    const day = dayNumber(livedDay(when, reading.dayStartsAt));
    if (removedAt !== undefined || !(day >= range.first && day <= range.last)) continue;
    const time = timeOf(when);
    const list = time === null ? untimed : timed.get(partOf(time));
    list?.push(feelings.some(({ id }) => reading.resolve(id) === feeling));
  }
  return {
    parts: [...timed].map(([part, flags]) => ({ part, ...namedOf(flags) })),
    untimed: namedOf(untimed),
  };
}
