// Drafts: written at every keystroke. A window can be gone a millisecond later, so the put is asked for and
// committed at once, without waiting for any answer: what was asked is stored even if nobody is left to hear it.
import type { Draft } from '../journal/draft.ts';
import { answered } from './answering.ts';
import type { SealedDraft } from './boxed-draft.ts';
import { db, isUsable, outdated, renew, reopen, SCHEMA } from './database.ts';
import { failureOf } from './failure.ts';
import type { sealDraftAside } from './sealed-draft.ts';
import { isLocked, type LockRow, lockRow, sealedIfAny } from './sealing.ts';
import { isFinal } from './store-state.ts';
import { reading, writing } from './unit.ts';

/** Resolves once the draft is flushed, or is of no more use, because a later one was put. Several may be under way. */
export async function putDraft(draft: Draft): Promise<void> {
  asked += 1;
  const turn = asked;
  // Not open yet, or closed by the browser: Dexie opens it first, where that is allowed.
  if (!isUsable()) await reopen();
  const lock = lockRow();
  const sealing = lock && isLocked() ? sealedAside(lock, draft) : sealedIfAny()?.sealDraft(draft);
  const row = sealing ? await sealing : draft;
  // At once, before anything is waited for. Sealing may end in any order, and what has to be asked once more comes
  // late: what was typed first must not be put last.
  const put = async () => {
    if (turn < (latestPut.get(draft.id) ?? 0)) return;
    latestPut.set(draft.id, turn);
    await putNow(db.backendDB(), row);
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

/** Counts what was asked of `putDraft`. */
let asked = 0;
/** Which of them was the latest that was put, by draft. */
const latestPut = new Map<string, number>();

let aside: typeof sealDraftAside | null = null;

/** Code that is there already takes a browser 7 to 20 ms to give again (Chromium 156, a busy machine with two cores):
 * in that time a window may be gone, and with it what was typed. */
async function sealedAside(lock: LockRow, draft: Draft): Promise<SealedDraft> {
  aside ??= (await import('./sealed-draft.ts')).sealDraftAside;
  return aside(lock, draft);
}

function putNow(connection: IDBDatabase, draft: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(['drafts', 'meta'], 'readwrite', { durability: 'strict' });
    let isNewer = false;
    const schema = transaction.objectStore('meta').get('schema');
    schema.onsuccess = () => {
      isNewer = Number(schema.result?.value ?? 0) > SCHEMA;
    };
    transaction.objectStore('drafts').put(draft);
    transaction.oncomplete = () => (isNewer ? reject(outdated()) : resolve());
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    transaction.commit?.();
  });
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
