// How much a backup would have that the last one has not.
import { isInstant } from './instant.ts';
import type { Mark } from './mark.ts';

/** After so many entries it is said again. */
export const SAID_EVERY = 20;

/**
 * Entries of the person's own that were written, or came, after an instant (milliseconds since 1970); all of them where
 * there was none.
 */
export function entriesSince(marks: readonly Mark[], at: number | null): number {
  return marks.filter(({ isExample, writtenAt }) => !isExample && (at === null || writtenAt > at)).length;
}

/**
 * Whether it is time to say so: twenty entries since the last backup, and since it was last put off.
 * @param putOffAt what lies in the settings; anything but an instant counts as never
 */
export function isBackupDue(marks: readonly Mark[], lastBackupAt: number | null, putOffAt: unknown): boolean {
  const since = isInstant(putOffAt) ? Math.max(putOffAt, lastBackupAt ?? putOffAt) : lastBackupAt;
  return entriesSince(marks, since) >= SAID_EVERY;
}
