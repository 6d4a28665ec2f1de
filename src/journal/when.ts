// When an entry is about: the literal a person wrote, never turned into UTC and back.
import { addDays, DAY_MS, type Day, dayNumber, isDay, isTime, type Time } from './day.ts';

/**
 * A day; a wall clock whose zone nobody told; or a wall clock with its offset from UTC in minutes
 * (and the IANA zone when known). Whole seconds.
 */
export type When =
  | { kind: 'date'; day: Day }
  | { kind: 'local'; day: Day; time: Time }
  | { kind: 'zoned'; day: Day; time: Time; offset: number; zone?: string };

/** An instant in milliseconds since 1970, with the offset from UTC in minutes that the device had then. */
export interface Moment {
  at: number;
  offset: number;
}

/** Whether the literal names a real day, a real time and an offset of at most 24 hours. */
export function isWhen(when: When): boolean {
  if (!isDay(when.day)) return false;
  if (when.kind === 'date') return true;
  if (!isTime(when.time)) return false;
  return when.kind === 'local' || (Number.isInteger(when.offset) && Math.abs(when.offset) < 1440);
}

/** The time of day, or null when the entry has a day only. */
export function timeOf(when: When): Time | null {
  return when.kind === 'date' ? null : when.time;
}

/**
 * The day a person would say it was, when their day begins at `dayStartsAt` (an hour, 0-23): 01:30 with a
 * start of 4 belongs to the day before. An entry without a time keeps its literal day.
 */
export function livedDay(when: When, dayStartsAt: number): Day {
  const time = timeOf(when);
  if (time === null || dayStartsAt === 0) return when.day;
  return Number(time.slice(0, 2)) < dayStartsAt ? addDays(when.day, -1) : when.day;
}

/** The wall clock that a device with that offset showed at an instant, in whole seconds. */
export function clockOf(moment: Moment): { day: Day; time: Time } {
  const text = new Date(moment.at + moment.offset * 60_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 19) };
}

/**
 * Whether an instant is more than `hours` after the end of the day that a literal names. The day ends by the
 * literal's own offset, or where it has none by the one that the device had at that instant. False for no real day.
 */
export function isLaterThan({ at, offset }: Moment, when: When, hours: number): boolean {
  const minutes = when.kind === 'zoned' ? when.offset : offset;
  const end = (dayNumber(when.day) + 1) * DAY_MS - minutes * 60_000;
  return at - end > hours * 3_600_000;
}

/**
 * Order by day, then time; on one day an entry without a time comes before those that have one.
 * Negative when `a` is earlier.
 */
export function compareWhen(a: When, b: When): number {
  // Years have four digits, so days order as text: a list of ten thousand is sorted at every change.
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const [left, right] = [timeOf(a) ?? '', timeOf(b) ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
