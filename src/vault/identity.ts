// A pair of keys of the age format (age-encryption.org/v1, X25519): anyone with the recipient seals, only the
// identity opens, in this app or with the `age` command. The only file that imports age, which is heavy: load it
// when something is sealed or opened.
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Bytes } from './bytes.ts';

/** Texts as the `age` command writes them. */
export interface AgePair {
  /** `AGE-SECRET-KEY-1…`: opens. */
  identity: string;
  /** `age1…`: seals, and is no secret. */
  recipient: string;
}

export type OpenedFile = { ok: true; bytes: Bytes } | { ok: false; code: 'other-key' | 'damaged' };

/** What age 0.3 throws when no part of the header is for the identity. */
const NOT_FOR_US = /no identity matched/;

/**
 * A new pair. X25519 and not the post-quantum kind that age has too: the command must open it, and that of Debian 12
 * (1.1.1) knows no other.
 */
export async function newIdentity(): Promise<AgePair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * The bytes as a whole age file for the recipient.
 * @throws when the recipient is none
 */
export async function sealTo(recipient: string, bytes: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/**
 * The bytes of a whole age file. `other-key`: no part of its header is for this identity (a damaged part looks the
 * same). `damaged`: it is no age file, or not as it was written. Never throws for what the file holds.
 * @throws when the identity is none
 */
export async function openWith(identity: string, file: Uint8Array): Promise<OpenedFile> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return { ok: true, bytes: new Uint8Array(await decrypter.decrypt(file)) };
  } catch (error) {
    return { ok: false, code: NOT_FOR_US.test(String(error)) ? 'other-key' : 'damaged' };
  }
}
