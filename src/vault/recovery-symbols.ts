// The letters of a recovery key and the sum of a group. Letters are numbers of 5 bits, which are the field GF(32):
// in a field, a weighted sum shows every single wrong letter and every swap of two neighbours, without exception.

/** Crockford's base 32: no I, L, O (they look like digits) and no U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The element x; with x^5 + x^2 + 1 its powers are all 31 elements but zero. */
const X = 2;
const REDUCE = 0b100101;

/** Data letters of a group; one check letter follows them. */
export const DATA_LETTERS = 4;

/** The letter of a number from 0 to 31. */
export function letterOf(symbol: number): string {
  return LETTERS[symbol] as string;
}

/** The number of a letter, in either case, O as 0 and I or L as 1. -1 for anything that is no letter of a key. */
export function symbolOf(letter: string): number {
  const upper = letter.toUpperCase();
  const plain = LOOKALIKES[upper] ?? upper;
  return plain.length === 1 ? LETTERS.indexOf(plain) : -1;
}

const timesX = (symbol: number) => {
  const shifted = symbol * X;
  return shifted > 31 ? shifted ^ REDUCE : shifted;
};

/**
 * The check letter of a group: ((((place·x + d1)·x + d2)·x + d3)·x + d4)·x over GF(32), by Horner. With the check
 * letter's own weight of 1, all weights are different and none is zero:
 * - one wrong letter changes the sum by weight times the difference, which is zero for no two letters;
 * - two neighbours swapped change it by the product of two differences, zero only when the letters are the same;
 * - a group in another place changes it by the weight of the place times the difference of the places.
 * @param place of the group in the key, from 1
 */
export function checkOf(data: readonly number[], place: number): number {
  return timesX(data.reduce((sum, symbol) => timesX(sum) ^ symbol, place));
}
