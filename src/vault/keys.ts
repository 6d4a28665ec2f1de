// The one data key of a sealed journal, and the three keys that work. Each does one thing, so that nothing learned
// from one use helps with another; none of them can be read back out of the browser.
import { type Bytes, hexOf, randomBytes } from './bytes.ts';
import { framed } from './framed.ts';

/** Bytes of a data key. */
export const DATA_KEY_BYTES = 32;

const NAME_BYTES = 16;

/** A plain object of keys: it can be handed to a worker in a message. */
export interface Keys {
  /** AES-256-GCM: seals and opens rows. */
  row: CryptoKey;
  /** HMAC-SHA-256: blinds ids that are words. */
  name: CryptoKey;
  /** HMAC-SHA-256: tags rows for the digest of the head. */
  digest: CryptoKey;
}

/** A new data key: 32 random bytes. It is kept wrapped in slots and nowhere else. */
export function newDataKey(): Bytes {
  return randomBytes(DATA_KEY_BYTES);
}

/**
 * The working keys of a data key, by HKDF-SHA-256 (RFC 5869) with no salt (the data key is random already) and
 * one info text each. All are non-extractable.
 * @throws TypeError when the data key has not 32 bytes
 */
export async function keysOf(dataKey: Bytes): Promise<Keys> {
  if (dataKey.length !== DATA_KEY_BYTES) throw new TypeError('A data key has 32 bytes.');
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const derived = (info: string, kind: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) => {
    const hkdf = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: new TextEncoder().encode(info),
    };
    return crypto.subtle.deriveKey(hkdf, base, kind, false, uses);
  };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [row, name, digest] = await Promise.all([
    derived('ebb row 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derived('ebb name 1', hmac, ['sign']),
    derived('ebb digest 1', hmac, ['sign']),
  ]);
  return { row, name, digest };
}

/**
 * What stands in the database for an id that says something (a word, a setting): the first 128 bits of
 * HMAC-SHA-256 over table and id, as 32 lower-case hex digits. The same every time, so the row can be found.
 */
export async function blindName(keys: Keys, table: string, id: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.name, framed(table, id));
  return hexOf(new Uint8Array(mac, 0, NAME_BYTES));
}
