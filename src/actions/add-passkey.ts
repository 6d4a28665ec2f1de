// A passkey as one more way into the journal. The passphrase comes first: only it gives the data key to be wrapped.
// Then the passkey is made in a tap of its own, as browsers show their sheet only right after one.
import { now } from '../platform/clock.ts';
import { type Made, makePasskey } from '../platform/passkey.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { addPasskeySlot, readPasskeySlots } from '../store/passkeys.ts';
import { newPrfSalt } from '../vault/slot.ts';
import { passkeySlot } from './make-slots.ts';
import { openedBy } from './open-slot.ts';

export type PasskeyAdded =
  | { ok: true }
  | { ok: false; code: Extract<Made, { ok: false }>['code'] | Exclude<StoreFailure, 'failed'> };

/** Holds the data key until it is dropped. */
export interface PasskeyMaking {
  /** @param name what the device lists it by, with this moment in milliseconds */
  make(name: (at: number) => string): Promise<PasskeyAdded>;
  drop(): void;
}

export type PasskeyBegun =
  | { ok: true; making: PasskeyMaking }
  | { ok: false; code: StoreFailure | 'wrong' | 'damaged' };

export async function beginPasskey(passphrase: string): Promise<PasskeyBegun> {
  try {
    const opened = await openedBy('passphrase', passphrase);
    if (!opened.ok) return { ok: false, code: opened.code === 'wrong' ? 'wrong' : 'damaged' };
    let dataKey: typeof opened.dataKey | null = opened.dataKey;
    const drop = () => {
      dataKey?.fill(0);
      dataKey = null;
    };
    const make = async (name: (at: number) => string): Promise<PasskeyAdded> => {
      try {
        const { at } = now();
        const prfSalt = newPrfSalt();
        const known = (await readPasskeySlots()).map(({ credentialId }) => credentialId);
        const made = await makePasskey(name(at), prfSalt, known);
        if (!made.ok) return made;
        // Locked while the device asked.
        if (!dataKey) return { ok: false, code: 'locked' };
        const slot = await passkeySlot(made, prfSalt, dataKey).finally(() => made.secret.fill(0));
        await addPasskeySlot(slot, { addedAt: at, isHere: made.isHere });
        drop();
        return { ok: true };
      } catch (error) {
        return { ok: false, code: failureOf(error) };
      }
    };
    return { ok: true, making: { make, drop } };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
