// Turns the lock off: everything is opened for good.
import { storeOwn } from '../platform/storing.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { type RowsDamaged, type Turned, turnOff } from '../store/turn-lock.ts';

export type LockTurnedOff = Turned | RowsDamaged | { ok: false; code: StoreFailure };

/** @param isDropping rows that cannot be opened may go */
export async function turnOffLock(
  isDropping: boolean,
  tell: (done: number, total: number) => void,
): Promise<LockTurnedOff> {
  try {
    await storeOwn();
    return await turnOff(isDropping, tell);
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
