// The data key and what is derived from it. One random key opens a journal; it is held in raw form only while it is
// made, wrapped or unwrapped, and what the journal works with can be used but not read out.
import { parts } from './parts.ts';

export interface Keys {
  /** AES-256-GCM, for rows. */
  row: CryptoKey;
  /** HMAC-SHA-256, for ids that are words. */
  name: CryptoKey;
  /** HMAC-SHA-256, for the digest of all rows. */
  digest: CryptoKey;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

/** A random key of 256 bits. */
export function newDataKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** The keys of a journal, by HKDF-SHA-256 (RFC 5869) without salt from its data key; none can be exported. */
export async function keysOf(dataKey: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const derive = (info: string, type: AesDerivedKeyParams | typeof HMAC, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new TextEncoder().encode(info) },
      base,
      type,
      false,
      usages,
    );
  const [row, name, digest] = await Promise.all([
    derive('ebb row 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('ebb name 1', HMAC, ['sign']),
    derive('ebb digest 1', HMAC, ['sign']),
  ]);
  return { row, name, digest };
}

/** The id under which a row lies whose own id would tell something: 128 bits of an HMAC, 32 hexadecimal digits. */
export async function blindName(keys: Keys, table: string, id: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.name, parts(table, id));
  return [...new Uint8Array(mac, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
