// Journal days as numbers. A day is missing (nothing written), absent (written, the feeling not named) or
// present. Missing and absent are never zero: an unnamed feeling was not rated, an unwritten day says nothing.
import { dayNumber } from '../journal/day.ts';
import type { Mark } from '../journal/mark.ts';
import { resolvedFeelings } from '../journal/resolved-feelings.ts';
import { livedDay } from '../journal/when.ts';
import { withProgram } from './programs.ts';

/** One feeling on one written day. */
export interface NamedOnDay {
  /** Entries that named it. */
  present: number;
  /** Entries that also said how strongly. */
  rated: number;
  /** Sum of the strengths said, 1 to 5 each. */
  sum: number;
  /** The largest strength said; null when none was. */
  max: number | null;
}

/** A day on which something was written, with all that was named. */
export interface WrittenDay {
  /** Local calendar day, days since 1970-01-01. */
  day: number;
  entries: number;
  /** Of these, entries written long after the day (`Mark.isWrittenLater`). */
  later: number;
  /** The programs its entries came from (`withProgram`); empty where all were written here. */
  source: string;
  feelings: ReadonlyMap<string, NamedOnDay>;
}

export type DayState = 'missing' | 'absent' | 'present';

/** One calendar day of one feeling. Null: nothing was written, or no strength was said. */
export interface DayRow {
  day: number;
  state: DayState;
  entries: number;
  /** Entries naming the feeling. */
  present: number | null;
  /** Of those, entries with a strength. */
  rated: number | null;
  /** Mean strength over rated entries, 1 to 5. */
  mean: number | null;
  max: number | null;
  /** `present / entries`. */
  share: number | null;
}

interface OpenDay {
  day: number;
  entries: number;
  later: number;
  source: string;
  feelings: Map<string, NamedOnDay>;
}

function addEntry(open: OpenDay, mark: Mark, resolve: (id: string) => string): void {
  open.entries += 1;
  if (mark.isWrittenLater) open.later += 1;
  for (const { id, intensity } of resolvedFeelings(mark.feelings, resolve)) {
    const named = open.feelings.get(id) ?? { present: 0, rated: 0, sum: 0, max: null };
    named.present += 1;
    if (intensity !== undefined) {
      named.rated += 1;
      named.sum += intensity;
      named.max = named.max === null ? intensity : Math.max(named.max, intensity);
    }
    open.feelings.set(id, named);
  }
}

/**
 * Every written day, oldest first. Removed entries and entries whose day is none of the calendar are left out.
 * `dayStartsAt` is the hour (0-23) at which the person's day begins; `resolve` follows merged words.
 * A feeling named twice in one entry counts once, with the larger strength.
 */
export function writtenDays(
  marks: readonly Mark[],
  dayStartsAt: number,
  resolve: (id: string) => string,
): WrittenDay[] {
  const open = new Map<number, OpenDay>();
  for (const mark of marks) {
    if (mark.removedAt !== undefined) continue;
    const day = dayNumber(livedDay(mark.when, dayStartsAt));
    if (Number.isNaN(day)) continue;
    let row = open.get(day);
    if (!row) {
      row = { day, entries: 0, later: 0, source: mark.app ?? '', feelings: new Map() };
      open.set(day, row);
    }
    row.source = withProgram(row.source, mark.app ?? '');
    addEntry(row, mark, resolve);
  }
  return [...open.values()].sort((a, b) => a.day - b.day);
}

const NOTHING = { present: null, rated: null, mean: null, max: null, share: null };

function rowOf(written: WrittenDay, feeling: string): DayRow {
  const { day, entries } = written;
  const named = written.feelings.get(feeling);
  if (!named) return { day, state: 'absent', entries, present: 0, rated: 0, mean: null, max: null, share: 0 };
  const { present, rated, sum, max } = named;
  const mean = rated === 0 ? null : sum / rated;
  return { day, state: 'present', entries, present, rated, mean, max, share: present / entries };
}

/**
 * One row for each calendar day from `first` to `last` (day numbers, both included) of one feeling.
 * Empty when `last` is before `first`.
 */
export function dailyAggregate(
  days: readonly WrittenDay[],
  feeling: string,
  first: number,
  last: number,
): DayRow[] {
  const written = new Map(days.map((row) => [row.day, row]));
  const rows: DayRow[] = [];
  for (let day = first; day <= last; day += 1) {
    const found = written.get(day);
    rows.push(found ? rowOf(found, feeling) : { day, state: 'missing', entries: 0, ...NOTHING });
  }
  return rows;
}

/** The rows of written days only, in their order: what a chart of a sparse journal needs. */
export function writtenRows(days: readonly WrittenDay[], feeling: string): DayRow[] {
  return days.map((written) => rowOf(written, feeling));
}

/** Whether all that is known of a day was written long after it. */
export function isRemembered({ entries, later }: WrittenDay): boolean {
  return later > 0 && later === entries;
}

/** The written days of a range (day numbers, both included). */
export function daysWithin(days: readonly WrittenDay[], first: number, last: number): WrittenDay[] {
  return days.filter((row) => row.day >= first && row.day <= last);
}

/** On how many of these days every one of the feelings was named. */
export function namedTogether(days: readonly WrittenDay[], feelings: readonly string[]): number {
  return days.filter((row) => feelings.every((id) => row.feelings.has(id))).length;
}

/** On how many of these days each feeling was named: the most named first, then by id. */
export function timesNamed(days: readonly WrittenDay[]): { id: string; days: number }[] {
  const counts = new Map<string, number>();
  for (const { feelings } of days) {
    for (const id of feelings.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, days: count }))
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}
