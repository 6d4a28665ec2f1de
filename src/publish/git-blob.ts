// What git calls a file by its bytes. With it Ebb knows what lies in a repository without fetching a text.

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The id of a blob: the digest of `blob <length>\0` and the bytes, in hexadecimal.
 * @param like an id of the same repository: 64 digits where it counts in SHA-256, else SHA-1
 */
export async function gitBlobId(bytes: Uint8Array, like = ''): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  return hex(new Uint8Array(await crypto.subtle.digest(like.length === 64 ? 'SHA-256' : 'SHA-1', whole)));
}

const PIECE = 0x8000;

/** As both hosts take bytes. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
