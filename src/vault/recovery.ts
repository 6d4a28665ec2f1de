// The recovery key: 140 random bits to be written on paper and typed back months later, with a check letter in every
// group, so that a slip of the pen is found at its group instead of being called a wrong key.
import { type Bytes, randomBytes } from './bytes.ts';
import { checkOf, DATA_LETTERS, letterOf, symbolOf } from './recovery-symbols.ts';

const GROUPS = 7;
const GROUP_LETTERS = DATA_LETTERS + 1;
const BITS_PER_LETTER = 5;

export type ReadRecoveryKey =
  | { ok: true; secret: Bytes }
  /** Too short or too long; `groups` are whole ones of the seven that a key has. */
  | { ok: false; code: 'length'; groups: number }
  /** The first group, from 1, that holds a slip. */
  | { ok: false; code: 'typo'; group: number };

/** 28 numbers of 5 bits in 18 bytes, the first bit first; the last four bits are zero. */
function packed(symbols: readonly number[]): Bytes {
  const bytes = new Uint8Array(Math.ceil((symbols.length * BITS_PER_LETTER) / 8));
  symbols.forEach((symbol, at) => {
    const bit = at * BITS_PER_LETTER;
    const byte = bit >> 3;
    const placed = symbol << (16 - BITS_PER_LETTER - (bit & 7));
    bytes[byte] = (bytes[byte] as number) | (placed >> 8);
    if (byte + 1 < bytes.length) bytes[byte + 1] = placed & 0xff;
  });
  return bytes;
}

/** The key of 28 numbers from 0 to 31: its text in seven groups of five, and its secret. */
export function recoveryKeyOf(symbols: readonly number[]): { text: string; secret: Bytes } {
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const data = symbols.slice(group * DATA_LETTERS, (group + 1) * DATA_LETTERS);
    return [...data, checkOf(data, group + 1)].map(letterOf).join('');
  });
  return { text: groups.join('-'), secret: packed(symbols) };
}

/** A new random key: `ABCD7-…`, seven groups with dashes, and its secret of 18 bytes (140 bits). */
export function newRecoveryKey(): { text: string; secret: Bytes } {
  // 32 divides 256, so the low five bits of a random byte favour no letter.
  return recoveryKeyOf(Array.from(randomBytes(GROUPS * DATA_LETTERS), (byte) => byte & 31));
}

/**
 * The secret of a key as a person types it: either case, with or without spaces and dashes of any kind, O for 0,
 * I or L for 1. A slip is found wherever one letter of a group is another, two neighbours are swapped, or two
 * groups are.
 */
export function readRecoveryKey(text: string): ReadRecoveryKey {
  const symbols = Array.from(text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, ''), symbolOf);
  if (symbols.length !== GROUPS * GROUP_LETTERS) {
    const groups = Math.min(GROUPS, Math.floor(symbols.length / GROUP_LETTERS));
    return { ok: false, code: 'length', groups };
  }
  const data: number[] = [];
  for (let group = 1; group <= GROUPS; group += 1) {
    const letters = symbols.slice((group - 1) * GROUP_LETTERS, group * GROUP_LETTERS);
    const check = letters.pop();
    if (letters.includes(-1) || check !== checkOf(letters, group)) return { ok: false, code: 'typo', group };
    data.push(...letters);
  }
  return { ok: true, secret: packed(data) };
}
