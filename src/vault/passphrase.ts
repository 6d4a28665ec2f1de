// A passphrase made into a key: Argon2id (RFC 9106), slow on purpose. It is to run in a worker.
import { argon2id } from '@noble/hashes/argon2.js';
import type { Kdf } from './slot.ts';

export type Argon = Extract<Kdf, { name: 'argon2id' }>;

/** The least, on any device: 19 MiB, two passes (OWASP Password Storage Cheat Sheet, 2026). */
export const MIN_KDF: Argon = { name: 'argon2id', m: 19_456, t: 2, p: 1 };

const GOAL_MS = 1_000;
const MOST_PASSES = 16;
const KEY_BYTES = 32;

/** The passphrase in normal form C with compatibility (NFKC): how a keyboard composes its letters does not matter. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/** The bytes of a wrapping key; takes about a second. `passphrase` is normalised already. */
export function deriveKey(passphrase: string, salt: Uint8Array, { m, t, p }: Argon): Uint8Array<ArrayBuffer> {
  return new Uint8Array(argon2id(new TextEncoder().encode(passphrase), salt, { m, t, p, dkLen: KEY_BYTES }));
}

/** Parameters for about a second of this device: the minimum is measured once, and passes are added; never fewer. */
export function calibrated(clock: () => number = () => performance.now()): Argon {
  const before = clock();
  deriveKey('calibration', new Uint8Array(16), MIN_KDF);
  const perPass = Math.max(1, (clock() - before) / MIN_KDF.t);
  const passes = Math.floor(GOAL_MS / perPass);
  return { ...MIN_KDF, t: Math.min(MOST_PASSES, Math.max(MIN_KDF.t, passes)) };
}
