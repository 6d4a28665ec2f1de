// Turns the lock off: everything is opened for good.
import { storeOwn } from '../platform/storing.ts';
import { damagedRows } from '../store/damaged.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { turnOff } from '../store/turn-lock.ts';

export type LockTurnedOff =
  | { ok: true }
  | { ok: false; code: StoreFailure | 'busy' | 'held' }
  /** So many rows cannot be opened, and would be gone. Nothing was changed. */
  | { ok: false; code: 'damaged'; count: number };

/** @param isDropping rows that cannot be opened may go */
export async function turnOffLock(
  isDropping: boolean,
  tell: (done: number, total: number) => void,
): Promise<LockTurnedOff> {
  try {
    await storeOwn();
    if (!isDropping) {
      const { snapshot } = await import('../store/unit.ts');
      await snapshot();
      const { length } = damagedRows();
      if (length > 0) return { ok: false, code: 'damaged', count: length };
    }
    return await turnOff(tell);
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
