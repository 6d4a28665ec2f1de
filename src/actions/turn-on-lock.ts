// Turns the lock on: keys are made, what is being written is stored in every window, and the journal is sealed.
import { askAllToStore, storeOwn } from '../platform/storing.ts';
import { copyingHalted, dropCopies } from '../store/copies.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { isFiles, readArrivals } from '../store/inbox.ts';
import { turnOn } from '../store/turn-lock.ts';
import { bringInAll } from './bring-in.ts';
import { layLeft } from './left-drafts.ts';
import { newLock } from './new-lock.ts';
import { sealCopies } from './seal-copies.ts';

export type LockTurnedOn =
  | { ok: true; recoveryKey: string; identity: string }
  | { ok: false; code: StoreFailure | 'busy' }
  /** Files from another app wait for the import, and would lie open beside the lock. */
  | { ok: false; code: 'files-wait'; inbox: string };

/** @param tell hears how many rows of how many are sealed; not before the keys are made */
export async function turnOnLock(
  passphrase: string,
  tell: (done: number, total: number) => void,
): Promise<LockTurnedOn> {
  try {
    await bringInAll();
    const waiting = (await readArrivals()).find(isFiles);
    if (waiting) return { ok: false, code: 'files-wait', inbox: waiting.id };
    const { lock, keys, recoveryKey, identity } = await newLock(passphrase);
    await storeOwn();
    await askAllToStore(null);
    // It lies open where it was left.
    await layLeft();
    const turned = await copyingHalted(async () => {
      // Before: a browser that dies in the middle must not leave a readable copy beside a sealed journal.
      await sealCopies(lock, identity);
      const ended = await turnOn(keys, lock, tell);
      // Whatever a window that did not answer laid there meanwhile.
      if (ended.ok) await dropCopies((copy) => !copy.isSealed).catch(() => undefined);
      return ended;
    });
    return turned.ok ? { ok: true, recoveryKey, identity } : turned;
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
