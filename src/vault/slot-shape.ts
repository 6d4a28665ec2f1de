// What a slot looks like, and whether something read from the database looks like one. Derivation costs what the
// slot says, so its numbers are bounded before anything is derived.
import { type Bytes, isBytes } from './bytes.ts';

/** Argon2id (RFC 9106): memory in KiB, passes, lanes. */
export interface Argon2id {
  name: 'argon2id';
  m: number;
  t: number;
  p: number;
}

export interface Hkdf {
  name: 'hkdf-sha256';
}

interface Wrapping {
  version: 1;
  /** Random; says nothing. */
  id: string;
  salt: Bytes;
  iv: Bytes;
  /** The data key under the slot's key, with its tag. */
  wrapped: Bytes;
  /** 16 bytes of SHA-256 over all the rest: tells a damaged slot from a wrong passphrase. */
  sum: Bytes;
}

export interface PassphraseSlot extends Wrapping {
  kind: 'passphrase';
  kdf: Argon2id;
}

export interface RecoverySlot extends Wrapping {
  kind: 'recovery';
  kdf: Hkdf;
}

export interface PasskeySlot extends Wrapping {
  kind: 'passkey';
  kdf: Hkdf;
  credentialId: Bytes;
  /** What the authenticator is asked to derive from (WebAuthn `prf`). */
  prfSalt: Bytes;
}

/** One way into the journal: the data key, wrapped. */
export type Slot = PassphraseSlot | RecoverySlot | PasskeySlot;

export const SALT_BYTES = 16;
export const SLOT_IV_BYTES = 12;
/** A data key and the tag of AES-GCM. */
const WRAPPED_BYTES = 48;
export const SUM_BYTES = 16;
export const PRF_SALT_BYTES = 32;

/** WebAuthn Level 2, 4: a credential id has at most 1023 bytes. */
const MOST_CREDENTIAL_BYTES = 1023;
const MOST_MEMORY = 1024 ** 2;
const MOST_PASSES = 64;
const MOST_LANES = 16;
const MOST_LETTERS = 100;

const isCount = (value: unknown, least: number, most: number) =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** Whether parameters can be derived with, and in bearable time. RFC 9106 3.1: at least 8 KiB a lane. */
export function isBearable(kdf: unknown): kdf is Argon2id {
  if (typeof kdf !== 'object' || kdf === null) return false;
  const { name, m, t, p } = kdf as Partial<Argon2id>;
  if (name !== 'argon2id' || !isCount(p, 1, MOST_LANES)) return false;
  return isCount(m, 8 * (p as number), MOST_MEMORY) && isCount(t, 1, MOST_PASSES);
}

const isHkdf = (kdf: unknown) => (kdf as Hkdf | null)?.name === 'hkdf-sha256';

type Unproven = { [K in keyof PasskeySlot]?: unknown };

function isOfItsKind(slot: Unproven): boolean {
  if (slot.kind === 'passphrase') return isBearable(slot.kdf);
  if (slot.kind === 'recovery') return isHkdf(slot.kdf);
  if (slot.kind !== 'passkey') return false;
  return (
    isHkdf(slot.kdf) &&
    isBytes(slot.credentialId, 1, MOST_CREDENTIAL_BYTES) &&
    isBytes(slot.prfSalt, PRF_SALT_BYTES)
  );
}

/** Whether a stored value has the shape of a slot, with numbers that can be borne. Its sum is not looked at. */
export function isShapedAsSlot(value: unknown): value is Slot {
  if (typeof value !== 'object' || value === null) return false;
  const slot = value as Unproven;
  return (
    slot.version === 1 &&
    typeof slot.id === 'string' &&
    isCount(slot.id.length, 1, MOST_LETTERS) &&
    isBytes(slot.salt, SALT_BYTES) &&
    isBytes(slot.iv, SLOT_IV_BYTES) &&
    isBytes(slot.wrapped, WRAPPED_BYTES) &&
    isBytes(slot.sum, SUM_BYTES) &&
    isOfItsKind(slot)
  );
}
