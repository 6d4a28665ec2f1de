// A window that goes takes along what it had asked of the database and what waits there still: with a slow disk the last
// letters. They wait beside the database for the next window, in the shape in which they are to lie in it: sealed where
// the journal is.
import type { Draft } from '../journal/draft.ts';
import { dropLeft, leaveNow, onLeaving, readLeft } from '../platform/left-behind.ts';
import { leftNames } from '../platform/left-names.ts';
import { answered } from '../store/answering.ts';
import { db, isUsable, whenOpened } from '../store/database.ts';
import { asLaid, putDraft, putNow } from '../store/drafts.ts';
import { lockRow } from '../store/sealing.ts';
import { unstoredFields } from './change-edition.ts';
import { unstored } from './keep-draft.ts';
import { leavingOf, leftIn, sessionIn } from './left-shape.ts';

/** From now on, whenever this window goes. */
export function leaveUnstored(): void {
  onLeaving(() => {
    // How it is to lie is not known before.
    if (!isUsable()) return [];
    return [...unstored.values()].flatMap((draft) => leavingOf(draft.id, asLaid(draft)));
  });
}

/** Before the keys are dropped: what could not be stored is left sealed, and is in this window's memory no more. */
export function leaveBeforeLock(): void {
  for (const name of leaveNow()) {
    unstored.delete(name);
    unstoredFields.delete(sessionIn(name));
  }
}

/** Lays into the database what earlier windows left. What cannot be laid now waits for the next time. */
export async function layLeft(): Promise<void> {
  await whenOpened();
  if (!isUsable()) return;
  for (const name of leftNames()) {
    const text = readLeft(name);
    if (text !== null && (await lay(text).catch(() => false))) dropLeft(name);
  }
}

/** False where it has to wait. */
async function lay(text: string): Promise<boolean> {
  const { epoch, value } = leftIn(text);
  const { id } = value as Draft;
  if (sessionIn(id) !== '') return (await import('./left-editions.ts')).layFields(value as never, epoch);
  const lock = lockRow();
  if (epoch === null && lock) await putDraft(value as Draft);
  // Sealed under a lock that is no more: nobody has its key.
  else if (epoch === null || epoch === lock?.epoch) await answered(() => putNow(db.backendDB(), value));
  return true;
}

/** The journal was erased at a wish: nothing of it is to come back. */
export function forgetLeft(): void {
  unstored.clear();
  unstoredFields.clear();
  for (const name of leftNames()) dropLeft(name);
}
