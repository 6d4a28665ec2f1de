// Which second copies of a journal stay on the device. Pure: it knows numbers and instants, not files.

import { DAY_MS } from './day.ts';

/** One second copy, written whole and read back. */
export interface Copy {
  /** Counts up with each copy: the highest is the newest, whatever a clock says. */
  number: number;
  /** The instant it was written, in milliseconds since 1970, by this device's clock. */
  at: number;
  isSealed: boolean;
  /** Bytes. */
  size: number;
  /** Entries in it, and entries it knows to be gone; null where it is sealed: that is nobody's to read. */
  holds: number | null;
}

const WEEK_MS = 7 * DAY_MS;
const NEWEST = 2;
/** As long as a removed entry waits. */
const KEPT_MS = 30 * DAY_MS;

/** Newest first. */
export const newestCopiesFirst = (copies: readonly Copy[]): Copy[] =>
  [...copies].sort((a, b) => b.number - a.number);

/**
 * The copies that may go: all but the newest two, the last one of another day and of another week (in UTC), and, for
 * 30 days, the fullest where it holds more than the newest, and the newest one that is sealed where the newest is
 * plain, or the other way round. A journal that lost half its pages, or all of them and its lock, therefore never
 * pushes out the copy that has them.
 * @param now milliseconds since 1970
 */
export function staleCopies(copies: readonly Copy[], now: number): Copy[] {
  const sorted = newestCopiesFirst(copies);
  const [newest, ...older] = sorted;
  if (!newest) return [];
  const kept = new Set<Copy | undefined>(sorted.slice(0, NEWEST));
  for (const span of [DAY_MS, WEEK_MS]) {
    kept.add(older.find(({ at }) => Math.floor(at / span) !== Math.floor(newest.at / span)));
  }
  const recent = older.filter(({ at }) => now - at <= KEPT_MS);
  kept.add(recent.find(({ isSealed }) => isSealed !== newest.isSealed));
  kept.add(fullerThan(newest, recent));
  return sorted.filter((copy) => !kept.has(copy));
}

function fullerThan(newest: Copy, others: readonly Copy[]): Copy | undefined {
  let fullest: Copy | undefined;
  for (const copy of others) {
    const least = fullest?.holds ?? newest.holds ?? 0;
    if (copy.holds !== null && copy.holds > least) fullest = copy;
  }
  return fullest;
}
