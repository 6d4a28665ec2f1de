// Looks whether somebody changed a sealed journal behind Ebb's back: in a worker, when nobody waits for anything.
import { askOnce } from './in-worker.ts';

/** True as well where it could not be told. */
export function isJournalWhole(signal: AbortSignal): Promise<boolean> {
  return askOnce('check-journal', null, { signal }).catch(() => true);
}
