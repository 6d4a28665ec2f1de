// Bytes as WebCrypto and IndexedDB take them: over a buffer of their own, never over shared memory.

export type Bytes = Uint8Array<ArrayBuffer>;

/** As many bytes from the random source of the browser. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Whether a stored value is bytes of a length between the two, both included. */
export function isBytes(value: unknown, least: number, most: number = least): value is Bytes {
  return value instanceof Uint8Array && value.length >= least && value.length <= most;
}

/** Whether both hold the same bytes. Not in constant time: nothing secret is compared with it. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Lower-case hex, two digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
