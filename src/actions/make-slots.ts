// Slots for a data key: by passphrase, as much work as this device does in about a second, by recovery key, by passkey.
import { randomId } from '../store/random-id.ts';
import type { Bytes } from '../vault/bytes.ts';
import { kekFromSecret, newSalt, sealSlot } from '../vault/slot.ts';
import type { PasskeySlot, Slot } from '../vault/slot-shape.ts';
import { calibrate, deriveKey } from './derive-key.ts';

export async function passphraseSlot(passphrase: string, dataKey: Bytes): Promise<Slot> {
  const [kdf, salt] = [await calibrate(), newSalt()];
  const kek = await deriveKey(passphrase, salt, kdf);
  return sealSlot(dataKey, kek, { kind: 'passphrase', id: randomId(), kdf, salt });
}

export async function recoverySlot(secret: Bytes, dataKey: Bytes): Promise<Slot> {
  const salt = newSalt();
  const kek = await kekFromSecret(secret, salt);
  return sealSlot(dataKey, kek, { kind: 'recovery', id: randomId(), kdf: { name: 'hkdf-sha256' }, salt });
}

/** @param secret what the passkey derives from the salt */
export async function passkeySlot(
  { credentialId, secret }: { credentialId: Bytes; secret: Bytes },
  prfSalt: Bytes,
  dataKey: Bytes,
): Promise<PasskeySlot> {
  const salt = newSalt();
  const kek = await kekFromSecret(secret, salt);
  const terms = { kind: 'passkey', id: randomId(), kdf: { name: 'hkdf-sha256' }, salt } as const;
  return (await sealSlot(dataKey, kek, { ...terms, credentialId, prfSalt })) as PasskeySlot;
}
