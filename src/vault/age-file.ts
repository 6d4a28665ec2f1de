// Files of the age format (age-encryption.org/v1): anyone with the recipient seals, only the identity opens, in this
// app or with the `age` command. The only file that imports age, which is heavy: load it when a file is made or read.
import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from './bytes.ts';

export type OpenedFile = { ok: true; bytes: Bytes } | { ok: false; code: 'other-key' | 'damaged' };

/** What age 0.3 throws when no part of the header is for the identity. */
const NOT_FOR_US = /no identity matched/;

/**
 * The bytes as a whole age file for the recipient.
 * @throws when the recipient is none
 */
export async function sealFile(recipient: string, bytes: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/**
 * The bytes of a whole age file. `other-key`: no part of its header is for this identity (a damaged part looks the
 * same). `damaged`: it is no age file, or not as it was written. Never throws for what the file holds.
 * @throws when the identity is none
 */
export async function openFile(identity: string, file: Uint8Array): Promise<OpenedFile> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return { ok: true, bytes: new Uint8Array(await decrypter.decrypt(file)) };
  } catch (error) {
    return { ok: false, code: NOT_FOR_US.test(String(error)) ? 'other-key' : 'damaged' };
  }
}
