// Files of the age format (age-encryption.org/v1): opened in this app, or by the `age` command without it. The only
// file that imports age, which is heavy: load it when a file is made or read.
import { Decrypter, Encrypter, Stanza } from 'age-encryption';
import type { Bytes } from './bytes.ts';

/** Who can open a file that is made: whoever has the identity of the recipient, or whoever knows the passphrase. */
export type FileLock =
  | {
      recipient: string;
      /** Lies readable in the header, bound to the file; other programs pass over it. */
      note: Bytes;
    }
  | { passphrase: string };

export type FileKey = { identity: string } | { passphrase: string };

export type OpenedFile = { ok: true; file: Blob } | { ok: false; code: 'other-key' | 'damaged' };

/** What the header says of how a file opens. `note` null: the file holds none of ours. */
export type FileWay = { kind: 'passphrase' } | { kind: 'identity'; note: Bytes | null };

/** What age 0.3 throws when no part of the header is for the key. */
const NOT_FOR_US = /no identity matched/;
/** Of the stanza that holds the note. */
const NOTE = 'ebb-lock';
/** scrypt with N = 2^17, r = 8, as OWASP has it: 128 MiB, which a phone can bear; twice that is the format's usual. */
const SCRYPT_LOG_N = 17;

const blobOf = (stream: ReadableStream<Uint8Array>) => new Response(stream as ReadableStream<Bytes>).blob();

/**
 * The file as an age file. It is worked through piece by piece.
 * @throws when the recipient is none
 */
export async function sealFile(lock: FileLock, file: Blob): Promise<Blob> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) {
    encrypter.setScryptWorkFactor(SCRYPT_LOG_N);
    encrypter.setPassphrase(lock.passphrase.normalize('NFKC'));
  } else {
    encrypter.addRecipient(lock.recipient);
    encrypter.addRecipient({ wrapFileKey: () => [new Stanza([NOTE], lock.note)] });
  }
  return blobOf(await encrypter.encrypt(file.stream()));
}

/** How a file opens; null: it is no age file, or its header is damaged. */
export async function wayInto(file: Blob): Promise<FileWay | null> {
  const found: { way: FileWay | null } = { way: null };
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey: (stanzas) => {
      const isByPassphrase = stanzas.some(({ args: [kind] }) => kind === 'scrypt');
      const note = stanzas.find(({ args: [kind] }) => kind === NOTE);
      found.way = isByPassphrase
        ? { kind: 'passphrase' }
        : { kind: 'identity', note: note ? new Uint8Array(note.body) : null };
      return null;
    },
  });
  // It never opens: it is asked for what the header holds.
  await decrypter.decrypt(file.stream()).catch(() => undefined);
  return found.way;
}

/**
 * What an age file holds. `other-key`: no part of its header is for this key (a damaged part looks the same).
 * `damaged`: it is no age file, or not as it was written. Never throws for what the file holds.
 * @throws when the identity is none
 */
export async function openFile(key: FileKey, file: Blob): Promise<OpenedFile> {
  const decrypter = new Decrypter();
  if ('identity' in key) decrypter.addIdentity(key.identity);
  else decrypter.addPassphrase(key.passphrase.normalize('NFKC'));
  try {
    return { ok: true, file: await blobOf(await decrypter.decrypt(file.stream())) };
  } catch (error) {
    return { ok: false, code: NOT_FOR_US.test(String(error)) ? 'other-key' : 'damaged' };
  }
}
