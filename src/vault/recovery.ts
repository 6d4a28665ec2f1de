// The recovery key: 140 random bits in Crockford's letters, seven groups of four and a check letter each. The check is
// over GF(32) and holds the group's place: any one wrong letter, any two that changed places and any two groups that
// did are found, and it can be said in which group.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 7;
const OF_GROUP = 4;
const BITS = 5;
const BYTES = 18;

/** Multiplies in GF(32) by the polynomial x^5 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < BITS; bit += 1) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 2 * BITS - 2; bit >= BITS; bit -= 1) {
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - BITS);
  }
  return product;
}

/** The sum of the letters, each times its own power of two; the group's place is one more letter. */
function checkOf(values: readonly number[], group: number): number {
  let sum = 0;
  let weight = 2;
  for (const value of [...values, group + 1]) {
    sum ^= times(value, weight);
    weight = times(weight, 2);
  }
  return sum;
}

/** Digits of five bits as bytes, the last byte filled up with zeros. */
function bytesOf(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(BYTES);
  values.forEach((value, index) => {
    for (let bit = 0; bit < BITS; bit += 1) {
      const at = index * BITS + bit;
      if ((value >> (BITS - 1 - bit)) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
    }
  });
  return bytes;
}

export interface RecoveryKey {
  /** `ABCD7-…`, seven groups of five. */
  text: string;
  /** 18 bytes, of which 140 bits are random. */
  secret: Uint8Array<ArrayBuffer>;
}

/** The key of these digits of five bits, 28 of them. */
export function recoveryKeyOf(values: readonly number[]): RecoveryKey {
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const some = values.slice(group * OF_GROUP, (group + 1) * OF_GROUP);
    return [...some, checkOf(some, group)].map((value) => LETTERS[value]).join('');
  });
  return { text: groups.join('-'), secret: bytesOf(values) };
}

export function newRecoveryKey(): RecoveryKey {
  const random = crypto.getRandomValues(new Uint8Array(GROUPS * OF_GROUP));
  return recoveryKeyOf([...random].map((byte) => byte & 31));
}

export type ReadRecoveryKey =
  | { ok: true; secret: Uint8Array<ArrayBuffer> }
  /** So many whole groups are there, of seven. */
  | { ok: false; code: 'length'; groups: number }
  /** The first group with a slip, from 1. */
  | { ok: false; code: 'typo'; group: number };

/** Reads a key as people type it: in any case, with or without dashes and spaces, O for 0, I and L for 1. */
export function readRecoveryKey(text: string): ReadRecoveryKey {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== GROUPS * (OF_GROUP + 1)) {
    return { ok: false, code: 'length', groups: Math.floor(letters.length / (OF_GROUP + 1)) };
  }
  const values = [...letters].map((letter) => LETTERS.indexOf(letter));
  const read: number[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    const at = group * (OF_GROUP + 1);
    const some = values.slice(at, at + OF_GROUP);
    const check = values[at + OF_GROUP] ?? -1;
    if (check < 0 || some.includes(-1) || checkOf(some, group) !== check) {
      return { ok: false, code: 'typo', group: group + 1 };
    }
    read.push(...some);
  }
  return { ok: true, secret: bytesOf(read) };
}
