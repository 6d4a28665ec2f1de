// Locks the journal: what is being written is stored first, then the keys are dropped, here or in every window.
import { tellOthersToLock } from '../platform/locking.ts';
import { storeOwn } from '../platform/storing.ts';

/** A database that does not answer holds nobody's door open. */
const PATIENCE_MS = 1_000;

let underWay = 0;
const followers = new Set<(isLocking: boolean) => void>();

/** Whether a lock began whose keys are still here: now, and every change of it. */
export function watchLocking(next: (isLocking: boolean) => void): () => void {
  followers.add(next);
  next(underWay > 0);
  return () => followers.delete(next);
}

function count(change: 1 | -1): void {
  underWay += change;
  for (const follow of followers) follow(underWay > 0);
}

/** Locks this window alone: another one asked, or nobody is here. */
export async function lockHere(): Promise<void> {
  // Before anything is waited for: what arrives from now on is put into no page that is about to go.
  count(1);
  try {
    await storeAndLock();
  } finally {
    count(-1);
  }
}

async function storeAndLock(): Promise<void> {
  const waited = new Promise<void>((done) => {
    setTimeout(done, PATIENCE_MS);
  });
  await Promise.race([storeOwn(), waited]);
  // On a full disk: it is sealed all the same, and laid into the journal when that has room.
  await import('./left-drafts.ts').then((it) => it.leaveBeforeLock()).catch(() => undefined);
  const { lockStore } = await import('../store/lock.ts');
  lockStore();
}

export async function lockNow(): Promise<void> {
  tellOthersToLock();
  await lockHere();
}
