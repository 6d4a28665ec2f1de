// The wrapping of the data key, with the IV given. Only `slot.ts` calls it, always with a fresh IV; tests give one
// to hold the format still.
import type { Bytes } from './bytes.ts';
import { framed } from './framed.ts';
import type { PasskeySlot, PassphraseSlot, RecoverySlot, Slot } from './slot-shape.ts';
import { SUM_BYTES } from './slot-shape.ts';

type Told = 'kind' | 'id' | 'kdf' | 'salt';

/** What a slot says of itself before anything is wrapped in it. */
export type SlotTerms =
  | Pick<PassphraseSlot, Told>
  | Pick<RecoverySlot, Told>
  | Pick<PasskeySlot, Told | 'credentialId' | 'prfSalt'>;

const VERSION = 1;

/** All that a slot says, bound to the wrapped key: nobody can weaken a number or move a key between slots. */
function termsAsBytes(terms: SlotTerms): Bytes {
  const { kind, id, kdf, salt } = terms;
  const costs = kdf.name === 'argon2id' ? [kdf.m, kdf.t, kdf.p] : [];
  const passkey = kind === 'passkey' ? [terms.credentialId, terms.prfSalt] : [];
  return framed('ebb slot', VERSION, kind, id, kdf.name, ...costs, salt, ...passkey);
}

const gcm = (terms: SlotTerms, iv: Bytes) => ({
  name: 'AES-GCM',
  iv,
  additionalData: termsAsBytes(terms),
});

/** The first 16 bytes of SHA-256 over everything in the slot but these. */
export async function sumOf(slot: SlotTerms & Pick<Slot, 'iv' | 'wrapped'>): Promise<Bytes> {
  const all = framed(termsAsBytes(slot), slot.iv, slot.wrapped);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all)).slice(0, SUM_BYTES);
}

/** The slot with the data key wrapped in it by AES-256-GCM (NIST SP 800-38D). */
export async function wrap(dataKey: Bytes, kek: CryptoKey, terms: SlotTerms, iv: Bytes): Promise<Slot> {
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(gcm(terms, iv), kek, dataKey));
  const sum = await sumOf({ ...terms, iv, wrapped });
  return { version: VERSION, ...terms, iv, wrapped, sum } as Slot;
}

/** @throws OperationError when the key is another, or anything that is bound to it */
export async function unwrap(slot: Slot, kek: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt(gcm(slot, slot.iv), kek, slot.wrapped));
}
