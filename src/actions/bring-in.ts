// Brings what another app handed over to where it belongs: texts into the journal as drafts, files to the import.
import { type ArrivedText, draftOfArrival } from '../journal/arrival.ts';
import type { Draft } from '../journal/draft.ts';
import { now } from '../platform/clock.ts';
import { addDraft } from '../store/drafts.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { isFiles, readArrival, readArrivals, removeArrival } from '../store/inbox.ts';

/** Files that nobody decided on go after this long; the app that handed them over has them still. */
const FILES_WAIT_MS = 24 * 3_600_000;

async function intoJournal(arrived: ArrivedText): Promise<void> {
  await addDraft(draftOfArrival(arrived));
  // In this order a window that dies between leaves the text twice, not none.
  await removeArrival(arrived.id).catch(() => undefined);
}

/**
 * Makes a text that waits outside the journal a draft in it. Null when none waits under this id, or it is in now;
 * else the draft that the journal would not take, which waits on.
 */
export async function bringInText(id: string): Promise<{ draft: Draft; trouble: StoreFailure } | null> {
  const arrived = await readArrival(id).catch(() => null);
  if (!arrived || isFiles(arrived)) return null;
  try {
    await intoJournal(arrived);
    return null;
  } catch (error) {
    return { draft: draftOfArrival(arrived), trouble: failureOf(error) };
  }
}

/** Texts whose page never opened become drafts; files that waited for a day go. */
export async function bringInAll(): Promise<void> {
  for (const arrival of await readArrivals()) {
    if (!isFiles(arrival)) await intoJournal(arrival);
    else if (Math.abs(now().at - arrival.at) > FILES_WAIT_MS) await removeArrival(arrival.id);
  }
}

/** Files that wait for the import; null when they were taken or let go. */
export async function filesOfArrival(id: string): Promise<File[] | null> {
  const arrived = await readArrival(id).catch(() => null);
  return arrived && isFiles(arrived) ? arrived.files : null;
}

/** The files are imported, or were left. A failure leaves them for a day. */
export async function letGoOfArrival(id: string): Promise<void> {
  await removeArrival(id).catch(() => undefined);
}
