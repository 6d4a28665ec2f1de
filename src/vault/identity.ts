// An X25519 pair in the age format's own spelling, so that the command `age` can use it. To the recipient anybody can
// seal, and only the identity opens: by it a journal takes in pages while it is locked. Small things are sealed in a
// box of our own; the age format itself is for files that leave.
import { x25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';
import { type Bytes, randomBytes } from './bytes.ts';
import { framed } from './framed.ts';

export interface IdentityPair {
  /** `AGE-SECRET-KEY-1…` */
  identity: string;
  /** `age1…` */
  recipient: string;
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const IDENTITY = 'age-secret-key-';
const RECIPIENT = 'age';

/** A pair of random keys. The identity is a secret: it is kept sealed, and written on paper. */
export function newIdentity(): IdentityPair {
  const secret = randomBytes(KEY_BYTES);
  const pub = x25519.getPublicKey(secret);
  return {
    identity: bech32.encodeFromBytes(IDENTITY, secret).toUpperCase(),
    recipient: bech32.encodeFromBytes(RECIPIENT, pub),
  };
}

function decoded(prefix: string, text: string): Bytes {
  const read = bech32.decodeToBytes(text);
  if (read.prefix.toLowerCase() !== prefix || read.bytes.length !== KEY_BYTES)
    throw new Error(`no ${prefix} key`);
  return new Uint8Array(read.bytes);
}

/** The key of one box: HKDF-SHA-256 over the shared secret, bound to both public keys. */
async function boxKey(shared: Uint8Array, ephemeral: Uint8Array, recipient: Uint8Array): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new Uint8Array(shared), 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('ebb box 1');
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: framed(ephemeral, recipient), info };
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, usages);
}

/** Seals bytes to a recipient: an ephemeral public key, an IV and AES-256-GCM. @throws where it is no recipient */
export async function sealBox(recipient: string, bytes: Bytes): Promise<Bytes> {
  const to = decoded(RECIPIENT, recipient);
  const secret = randomBytes(KEY_BYTES);
  const ephemeral = x25519.getPublicKey(secret);
  const key = await boxKey(x25519.getSharedSecret(secret, to), ephemeral, to);
  const iv = randomBytes(IV_BYTES);
  const ct = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  const box = new Uint8Array(KEY_BYTES + IV_BYTES + ct.length);
  box.set(ephemeral);
  box.set(iv, KEY_BYTES);
  box.set(ct, KEY_BYTES + IV_BYTES);
  return box;
}

export type OpenedBox = { ok: true; bytes: Bytes } | { ok: false; code: 'damaged' };

/** The bytes of a box; `damaged` where it is another's or not what was sealed. Never throws. */
export async function openBox(identity: string, box: Uint8Array): Promise<OpenedBox> {
  try {
    const secret = decoded(IDENTITY, identity);
    const ephemeral = box.slice(0, KEY_BYTES);
    const iv = box.slice(KEY_BYTES, KEY_BYTES + IV_BYTES);
    const ct = box.slice(KEY_BYTES + IV_BYTES);
    const key = await boxKey(
      x25519.getSharedSecret(secret, ephemeral),
      ephemeral,
      x25519.getPublicKey(secret),
    );
    return { ok: true, bytes: new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, ct)) };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}
