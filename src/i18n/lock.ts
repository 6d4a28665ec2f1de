// The words of the lock: they come with it, not with the first load.
import { damaged, lockPage, passkey, recovery, unlocking } from './en/lock.ts';
import { clockInWords, language } from './index.ts';
import { spoken } from './locale.ts';

export const t = spoken({ damaged, lockPage, passkey, recovery, unlocking });

/** "26 November 2026" and "21:04": an instant on this device's calendar and clock. */
export function momentInWords(at: number): [day: string, clock: string] {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return [day.format(at), clockInWords(at)];
}
