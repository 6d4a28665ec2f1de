// A digest as it stands in manifests, ledgers and keys: two digits a byte.
import { type Bytes, hexOf } from './bytes.ts';

/** The SHA-256 of the bytes, in lower-case hexadecimal. */
export async function sha256Hex(bytes: Bytes): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
