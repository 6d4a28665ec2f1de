// Slots for a data key: by passphrase, as much work as this device does in about a second, and by recovery key.
import { randomId } from '../store/database.ts';
import { normalised } from '../vault/passphrase.ts';
import { kekFromSecret, type Slot, sealSlot } from '../vault/slot.ts';
import { calibrate, deriveKey } from './derive-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(16));

export async function passphraseSlot(passphrase: string, dataKey: Bytes): Promise<Slot> {
  const kdf = await calibrate();
  const salt = newSalt();
  const kek = await deriveKey({ passphrase: normalised(passphrase), salt, kdf });
  return sealSlot({ version: 1, id: randomId(), kind: 'passphrase', kdf, salt }, kek, dataKey);
}

export async function recoverySlot(secret: Bytes, dataKey: Bytes): Promise<Slot> {
  const salt = newSalt();
  const kek = await kekFromSecret(secret, salt);
  const kdf = { name: 'hkdf-sha256' } as const;
  return sealSlot({ version: 1, id: randomId(), kind: 'recovery', kdf, salt }, kek, dataKey);
}
