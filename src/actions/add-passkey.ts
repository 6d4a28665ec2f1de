// A passkey as one more way into the journal. The passphrase or the recovery key comes first: only they give the data
// key to be wrapped. Then the passkey is made in a tap of its own, as browsers show their sheet only right after one.
import { now } from '../platform/clock.ts';
import { forgetPasskey, type Made, makePasskey } from '../platform/passkey.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { addPasskeySlot, readPasskeySlots } from '../store/passkeys.ts';
import type { Bytes } from '../vault/bytes.ts';
import { newPrfSalt } from '../vault/slot.ts';
import { passkeySlot } from './make-slots.ts';
import { type OpenedByEither, openedByEither } from './open-slot.ts';

type MadePasskey = Extract<Made, { ok: true }>;

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
  | Exclude<OpenedByEither, { ok: true }>
  | { ok: false; code: StoreFailure };

/** @param current the passphrase of now, or the recovery key */
export async function beginPasskey(current: string): Promise<PasskeyBegun> {
  try {
    const opened = await openedByEither(current);
    if (!opened.ok) return opened;
    // Not in the tap itself, which browsers forget while the database answers.
    const known = (await readPasskeySlots()).map(({ credentialId }) => credentialId);
    let dataKey: typeof opened.dataKey | null = opened.dataKey;
    const drop = () => {
      dataKey?.fill(0);
      dataKey = null;
    };
    const keep = async (made: MadePasskey, prfSalt: Bytes, addedAt: number): Promise<PasskeyAdded> => {
      const slot = dataKey && (await passkeySlot(made, prfSalt, dataKey));
      made.secret.fill(0);
      // Locked or left while the device asked: what was wrapped may be zeros.
      if (!slot || !dataKey) return { ok: false, code: 'locked' };
      await addPasskeySlot(slot, { addedAt, isHere: made.isHere });
      drop();
      return { ok: true };
    };
    const make = async (name: (at: number) => string): Promise<PasskeyAdded> => {
      const [{ at }, prfSalt] = [now(), newPrfSalt()];
      const made = await makePasskey(name(at), prfSalt, known);
      if (!made.ok) return made;
      const kept = await keep(made, prfSalt, at).catch(
        (error: unknown): PasskeyAdded => ({ ok: false, code: failureOf(error) }),
      );
      if (!kept.ok) forgetPasskey(made.credentialId);
      return kept;
    };
    return { ok: true, making: { make, drop } };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
