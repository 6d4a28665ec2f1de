// From a passphrase to 32 bytes, slowly on purpose. It blocks for as long as it takes, so a worker calls it.
import { argon2id } from '@noble/hashes/argon2.js';
import type { Bytes } from './bytes.ts';
import type { Argon2id } from './slot-shape.ts';

/** The least that a new slot asks: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet, Argon2id). */
export const MIN_KDF: Argon2id = { name: 'argon2id', m: 19_456, t: 2, p: 1 };

const DERIVED_BYTES = 32;

const AIM_MS = 1000;
const FIRST_PASSES = 4;
const MOST_PASSES = 16;
/** 64 MiB, the second choice of RFC 9106: more is a risk on an old phone that has other pages open. */
const MOST_MEMORY = 65_536;

/**
 * The passphrase as it is derived from: Unicode NFKC, so that every keyboard's way of writing the same letters
 * opens the same slot. Nothing else is changed: case, spaces at the ends and inside count as typed. It is never
 * stored, neither as typed nor in this form.
 */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/**
 * 32 bytes of Argon2id version 1.3 (RFC 9106) over the normalised passphrase in UTF-8.
 * @param kdf bearable parameters (`isBearable`); memory in KiB
 * @throws for parameters that Argon2id does not have, and when there is no memory
 */
export function deriveKey(passphrase: string, salt: Bytes, { m, t, p }: Argon2id): Bytes {
  const secret = new TextEncoder().encode(normalised(passphrase));
  return new Uint8Array(argon2id(secret, salt, { m, t, p, dkLen: DERIVED_BYTES }));
}

/**
 * Parameters for this device: one derivation at the minimum is measured, and what fits into about one second is
 * spent on passes first (up to 4), then on memory (up to 64 MiB), then on passes again (up to 16). Never below
 * the minimum, however slow the device or odd the clock.
 * @param now a clock in milliseconds
 * @param derive what is measured
 */
export function calibrate(
  now: () => number = () => performance.now(),
  derive: (kdf: Argon2id) => void = (kdf) => deriveKey('calibrate', new Uint8Array(16), kdf),
): Argon2id {
  const before = now();
  derive(MIN_KDF);
  const took = now() - before;
  // A clock that stands still or goes back tells nothing.
  if (!(took > 0)) return MIN_KDF;
  const passes = Math.max(MIN_KDF.t, Math.floor((MIN_KDF.t * AIM_MS) / took));
  const few = Math.min(passes, FIRST_PASSES);
  const m = Math.min(Math.floor((MIN_KDF.m * passes) / few), MOST_MEMORY);
  const t = Math.min(Math.floor((MIN_KDF.m * passes) / m), MOST_PASSES);
  return { ...MIN_KDF, m, t };
}
