// What the deriving worker is asked, and what it answers.
import type { Argon } from '../vault/passphrase.ts';

export interface DeriveAsks {
  /** `passphrase` in its normal form. */
  derive: { passphrase: string; salt: Uint8Array<ArrayBuffer>; kdf: Argon };
  calibrate: null;
}

export interface DeriveAnswers {
  /** A wrapping key that cannot be exported. */
  derive: CryptoKey;
  calibrate: Argon;
}

export type Deriving = { [K in keyof DeriveAsks]: { kind: K; ask: DeriveAsks[K] } }[keyof DeriveAsks];
