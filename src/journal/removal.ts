// When a removed entry's text goes. Two readings of a clock are no proof that thirty days have gone by: a clock may
// jump years ahead for one opening, or stand at 1970 when something is removed. So time is believed only as far as
// openings of the journal witness it.
import { DAY_MS } from './day.ts';
import { REMOVED_KEPT_DAYS } from './entry.ts';

const KEPT_MS = REMOVED_KEPT_DAYS * DAY_MS;

/** `waits`; `expired`: its text may go; `restamp`: what the clock says cannot be, so its days begin anew. */
export type Removal = 'waits' | 'expired' | 'restamp';

/** Instants in milliseconds since 1970. */
export interface Opening {
  now: number;
  /** The opening before this one, as the clock said then; null when none was noted. */
  last: number | null;
}

/**
 * What an opening of the journal does with a removed entry.
 * @param editedAt the instant of its last save
 */
export function removalAt(removedAt: number, editedAt: number, { now, last }: Opening): Removal {
  // Removed later than now: the clock was ahead then, or is behind today.
  if (removedAt > now) return 'restamp';
  if (now - removedAt <= KEPT_MS) return 'waits';
  // Nobody opened the journal for so long, or the clock jumped: it cannot be told, so nothing goes by this alone.
  if (last === null || now < last || now - last > KEPT_MS) return 'restamp';
  // Due at the last opening already, and yet it stayed: it was stamped since, by a clock that stood behind.
  if (removedAt + KEPT_MS < last) return 'restamp';
  // Removed before it was written.
  return removedAt < editedAt && editedAt <= now ? 'restamp' : 'expired';
}
