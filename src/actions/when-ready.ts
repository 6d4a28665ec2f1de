// What is done once nobody waits for anything: after the journal's opening, and after each unlocking.
import { isUnlike, stateNow } from '../store/store-state.ts';

/** @param isServedOffline whether the offline worker answers, which may have taken in what the system handed over */
export async function whenReady(isServedOffline: () => boolean): Promise<void> {
  // First: what is written from now on is to be copied.
  void import('./keep-copies.ts').then((it) => it.keepCopies()).catch(() => undefined);
  await import('../store/counting.ts').then((it) => it.lookAtEntries()).catch(() => undefined);
  // In a journal that lacks entries nothing is cleared away.
  if (isUnlike(stateNow())) return;
  // What has waited its 30 days goes.
  await import('./remove-entry.ts').then((it) => it.removeExpired()).catch(() => undefined);
  // What an earlier Ebb wrote is told as today's tells it.
  await import('../store/remake-marks.ts').then((it) => it.remakeMarks()).catch(() => undefined);
  if (!isServedOffline()) return;
  // What the system handed to Ebb while there was no page.
  await import('./bring-in.ts').then((it) => it.bringInAll());
}
