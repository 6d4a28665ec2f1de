// Lengths speak: a long night makes a long row. A row is padded to whole steps before it is sealed, so that its
// size says little.
import type { Bytes } from './bytes.ts';

/** Bytes of a step; a padded row is a whole number of them. */
export const STEP = 1024;

const LENGTH_BYTES = 4;

/** The bytes behind their length (4 bytes, big-endian), with zeros up to the next whole step. */
export function padded(bytes: Uint8Array): Bytes {
  const whole = new Uint8Array(Math.ceil((LENGTH_BYTES + bytes.length) / STEP) * STEP);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
}

/** The bytes inside, or null when the length does not fit or anything follows them but zeros to the next step. */
export function unpadded(whole: Bytes): Bytes | null {
  if (whole.length === 0 || whole.length % STEP !== 0) return null;
  const end = LENGTH_BYTES + new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  if (end > whole.length || whole.length - end >= STEP) return null;
  return isZero(whole, end) ? whole.subarray(LENGTH_BYTES, end) : null;
}

/** Whether all bytes from there on are zero. Ten thousand rows are looked at before a list is shown: by fours. */
function isZero(whole: Bytes, from: number): boolean {
  const aligned = Math.min(whole.length, (from + 3) & ~3);
  for (let at = from; at < aligned; at += 1) if (whole[at] !== 0) return false;
  if ((whole.byteOffset & 3) !== 0) return whole.subarray(aligned).every((byte) => byte === 0);
  const fours = new Uint32Array(whole.buffer, whole.byteOffset, whole.length >> 2);
  for (let at = aligned >> 2; at < fours.length; at += 1) if (fours[at] !== 0) return false;
  return true;
}
