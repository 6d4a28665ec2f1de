// Slots with everything fixed, at parameters that cost nothing.
import { deriveKey } from '../../src/vault/passphrase.ts';
import { kekFromSecret, kekOf } from '../../src/vault/slot.ts';
import { wrap } from '../../src/vault/slot-cipher.ts';
import type { Argon2id } from '../../src/vault/slot-shape.ts';
import { counted } from './values.ts';

export const dataKey = counted(32);
export const salt = counted(16, 100);
export const cheap: Argon2id = { name: 'argon2id', m: 64, t: 1, p: 1 };
const hkdf = { name: 'hkdf-sha256' } as const;
const iv = counted(12, 50);
const id = 'slot';

export const passphraseKek = (passphrase: string, kdf = cheap) => kekOf(deriveKey(passphrase, salt, kdf));
export const secretKek = () => kekFromSecret(counted(18, 7), salt);

export const passphraseSlot = async (passphrase = 'a calm sea', kdf = cheap) =>
  wrap(dataKey, await passphraseKek(passphrase, kdf), { kind: 'passphrase', id, kdf, salt }, iv);

export const recoverySlot = async () =>
  wrap(dataKey, await secretKek(), { kind: 'recovery', id, kdf: hkdf, salt }, iv);

export const passkeySlot = async () => {
  const passkey = { credentialId: counted(20, 3), prfSalt: counted(32, 9) };
  return wrap(dataKey, await secretKek(), { kind: 'passkey', id, kdf: hkdf, salt, ...passkey }, iv);
};
