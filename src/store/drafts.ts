// Drafts: written at every keystroke. A window can be gone a millisecond later, so the put is asked for and
// committed at once, without waiting for any answer: what the browser has begun with is stored even if nobody is left to
// hear it. What still waits there goes with the window, and is left for the next one (actions/left-drafts.ts).
import type { Draft } from '../journal/draft.ts';
import { answered } from './answering.ts';
import type { SealedDraft, Typed } from './boxed-draft.ts';
import { db, isUsable, outdated, renew, reopen, SCHEMA, whenStill } from './database.ts';
import { failureOf } from './failure.ts';
import type { sealDraftAside } from './sealed-draft.ts';
import { isLocked, type LockRow, lockRow, type Sooner, sealedIfAny } from './sealing.ts';
import { isFinal } from './store-state.ts';
import { reading, writing } from './unit.ts';

/** Resolves once the draft is flushed, or is of no more use, because a later one was put. Several may be under way. */
export async function putDraft(draft: Draft): Promise<void> {
  const turn = ++asked;
  if (!isUsable()) await untilUsable();
  let row: unknown;
  let lock: LockRow | null | undefined;
  // At once, before anything is waited for. Sealing may end in any order, and what has to be asked once more comes
  // late: what was typed first must not be put last.
  const put = async (): Promise<void> => {
    // Closed while it was sealed: what was opened since may have another lock.
    if (!isUsable()) await untilUsable();
    const now = lockRow();
    // Laid for the lock as it is now: by the next asking it may be turned, and then a row would lie open in a sealed
    // journal, or sealed in one that lies open, for nobody to read.
    if (lock !== now) {
      const laid = asLaid(draft);
      // A promise is waited for only where it is one: to wait for what is there already is to lose a moment.
      row = laid instanceof Promise ? await laid : laid;
      lock = now;
      return put();
    }
    if (turn < (latestPut.get(draft.id) ?? 0)) return;
    latestPut.set(draft.id, turn);
    return putNow(db.backendDB(), row);
  };
  try {
    await answered(put);
  } catch (error) {
    if (failureOf(error) !== 'closed' || isFinal()) throw error;
    // The browser took the connection and did not say so.
    await renew();
    await put();
  }
}

async function untilUsable(): Promise<void> {
  // Not open yet: to open it once more for each key would put every one behind the one before.
  await whenStill();
  // Closed by the browser, or its lock is being turned.
  if (!isUsable()) await reopen();
}

/** Counts what was asked of `putDraft`. */
let asked = 0;
/** Which of them was the latest that was put, by draft. */
const latestPut = new Map<string, number>();

/** A draft, or what is to be sealed as one is, as it lies in the journal. */
export function asLaid<T extends Typed>(draft: T): Sooner<T | SealedDraft> {
  const lock = lockRow();
  return lock && isLocked() ? sealedAside(lock, draft) : (sealedIfAny()?.sealDraft(draft) ?? draft);
}

let aside: typeof sealDraftAside | null = null;

/** Code that is there already takes a browser 7 to 20 ms to give again (Chromium 156, a busy machine with two cores):
 * in that time a window may be gone, and with it what was typed. */
function sealedAside(lock: LockRow, draft: Typed): Sooner<SealedDraft> {
  if (aside) return aside(lock, draft);
  return import('./sealed-draft.ts').then((it) => {
    aside = it.sealDraftAside;
    return aside(lock, draft);
  });
}

/**
 * Each transaction of a key is committed as it is made: one that is left to end by itself is ended by the window, in
 * Chromium all that is asked after it waits for that, and a window that goes takes along what waits. For the same reason
 * the draft is put alone, and whether the journal is a newer Ebb's is asked beside it.
 */
export async function putNow(connection: IDBDatabase, draft: unknown): Promise<void> {
  const putting = connection.transaction('drafts', 'readwrite', { durability: 'strict' });
  putting.objectStore('drafts').put(draft);
  putting.commit?.();
  const looking = connection.transaction('meta');
  const schema = looking.objectStore('meta').get('schema');
  looking.commit?.();
  const asked = new Promise<void>((resolve, reject) => {
    schema.onsuccess = () => (schema.result?.value > SCHEMA ? reject(outdated()) : resolve());
    schema.onerror = () => reject(schema.error);
  });
  const put = new Promise<void>((resolve, reject) => {
    putting.oncomplete = () => resolve();
    putting.onabort = () => reject(putting.error ?? new DOMException('aborted', 'AbortError'));
  });
  await Promise.all([put, asked]);
}

/** Adds a draft unless there is one of that id, which may have been written on since. */
export async function addDraft(draft: Draft): Promise<void> {
  await writing(['drafts'], async ({ drafts }) => {
    if (!(await drafts.get(draft.id))) await drafts.putMany([draft]);
  });
}

export async function removeDraft(id: string): Promise<void> {
  await writing(['drafts'], async ({ drafts }) => {
    await drafts.removeMany([id]);
  });
}

/** Ids of those that were written while the journal was locked and are sealed to its recipient still. */
export async function readSealedAside(): Promise<string[]> {
  const rows = await db.drafts.toArray();
  return (rows as readonly { id: string; to?: Uint8Array }[]).filter(({ to }) => to).map(({ id }) => id);
}

/** One draft; null when it was finished or let go. */
export async function readDraft(id: string): Promise<Draft | null> {
  return (await (await reading()).drafts.get(id)) ?? null;
}

/** Every draft, the last changed first. */
export async function readDrafts(): Promise<Draft[]> {
  const drafts = await (await reading()).drafts.all();
  return drafts.sort((a, b) => b.changedAt - a.changedAt);
}
