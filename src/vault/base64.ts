// Bytes as base64 (RFC 4648, with padding).
import type { Bytes } from './bytes.ts';

const CHUNK = 0x6000;

/** The bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A multiple of three bytes at a time, so that the parts join without padding between them.
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  }
  return parts.join('');
}

/**
 * The bytes of base64.
 * @throws DOMException when the text is no base64
 */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
