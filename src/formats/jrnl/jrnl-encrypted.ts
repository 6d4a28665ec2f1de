// A journal that jrnl 4 encrypted, which is bytes and no text: `JRNLv3`, the length of a head in two bytes, the head,
// a Fernet token. Before, it was the token alone (see jrnl-text), or bytes that nothing tells from others.
import { type Foreign, nothingRead } from '../foreign/foreign.ts';

const MAGIC = Array.from('JRNLv3', (letter) => letter.charCodeAt(0));

/** A refusal, when the bytes are an encrypted journal; else null. */
export function encryptedJrnl(bytes: Uint8Array, file: string): Foreign | null {
  // A text may begin so as well, but the length of a head of a few words has no letter for its first byte.
  const isSealed = MAGIC.every((byte, at) => bytes[at] === byte) && (bytes[MAGIC.length] ?? 255) < 9;
  return isSealed ? { ...nothingRead(), unread: [{ file, code: 'encrypted-journal' }] } : null;
}
