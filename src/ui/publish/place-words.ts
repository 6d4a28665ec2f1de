// Days and places of what went out, in words.
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/publish.ts';
import type { Outgoing, Place } from '../../journal/ledger.ts';
import { clockOf } from '../../journal/when.ts';
import { now } from '../../platform/clock.ts';

export function placeInWords({ kind, name }: Place): string {
  const words = t.publish.places[kind];
  return typeof words === 'string' ? words : words(name);
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "3 May 2026", on the clock the device had then. */
export const dayOfOut = ({ at }: Pick<Outgoing, 'at'>): string => dayInWords(clockOf(at).day, LONG);

/** The day of an instant on the clock of now. */
export const dayOfInstant = (at: number): string =>
  dayInWords(clockOf({ at, offset: now().offset }).day, LONG);
