// What the deriving worker can be asked and what it answers. Types alone: a page that asks loads none of its code.
import type { Bytes } from '../vault/bytes.ts';
import type { Argon2id } from '../vault/slot-shape.ts';

export type DeriveAsking =
  /** The key of a passphrase slot. The passphrase goes nowhere but into this message. */
  | { id: number; kind: 'derive'; passphrase: string; salt: Bytes; kdf: Argon2id }
  /** Parameters for a new slot on this device; takes as long as one derivation at the minimum. */
  | { id: number; kind: 'calibrate' };

export type DeriveTelling =
  /** AES-256-GCM, non-extractable: what `openSlot` and `sealSlot` take. */
  | { id: number; kind: 'derived'; kek: CryptoKey }
  | { id: number; kind: 'calibrated'; kdf: Argon2id }
  /** No memory for it, or parameters that Argon2id does not have. */
  | { id: number; kind: 'failed' };
