// Turns the lock off: everything is opened for good, and passkeys open nothing any more.
import { forgetPasskey } from '../platform/passkey.ts';
import { storeOwn } from '../platform/storing.ts';
import { copyingHalted } from '../store/copies.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { removeLater } from '../store/later-settings.ts';
import { readPasskeySlots } from '../store/passkeys.ts';
import { type RowsDamaged, type Turned, turnOff } from '../store/turn-lock.ts';
import { layLeft } from './left-drafts.ts';

export type LockTurnedOff = Turned | RowsDamaged | { ok: false; code: StoreFailure };

/** @param isDropping rows that cannot be opened may go */
export async function turnOffLock(
  isDropping: boolean,
  tell: (done: number, total: number) => void,
): Promise<LockTurnedOff> {
  try {
    await storeOwn();
    // Sealed where it was left: nobody can open it once the keys are gone. Where it waits on, the lock stays.
    const code = await layLeft();
    if (code !== null) return { ok: false, code };
    // Kept only because the lock is on.
    await removeLater('hostToken');
    const passkeys = await readPasskeySlots();
    const turned = await copyingHalted(() => turnOff(isDropping, tell));
    if (turned.ok) for (const { credentialId } of passkeys) forgetPasskey(credentialId);
    return turned;
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
