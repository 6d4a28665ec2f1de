// Takes a passkey's way into the journal away. Nothing else changes: the passphrase and the recovery key stay.
import { forgetPasskey } from '../platform/passkey.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { removePasskeySlot } from '../store/passkeys.ts';
import { renewCopies } from './make-copy.ts';

export type PasskeyRemoved = { ok: true } | { ok: false; code: StoreFailure };

export async function removePasskey(id: string): Promise<PasskeyRemoved> {
  try {
    const gone = await removePasskeySlot(id);
    if (gone) forgetPasskey(gone.credentialId);
    // Second copies carry the way in that was taken away.
    void renewCopies();
    return { ok: true };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
