// Days and instants in words, as these pages say them.
import { clockInWords, dayInWords } from '../../i18n/index.ts';
import { clockOf } from '../../journal/when.ts';

/** "19 June 2025" */
export function shortDay(day: string): string {
  return dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "19 Jun 2025", where two stand in one line. */
export function briefDay(day: string): string {
  // Unbreakable: a line may end between two days, not inside one.
  return dayInWords(day, { day: 'numeric', month: 'short', year: 'numeric' }).replaceAll(' ', '\u00a0');
}

/** The day and the clock of an instant on this device, in words. */
export function instantInWords(at: number): [day: string, clock: string] {
  const offset = -new Date(at).getTimezoneOffset();
  return [shortDay(clockOf({ at, offset }).day), clockInWords(at)];
}
