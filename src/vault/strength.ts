// How much a passphrase withstands, estimated so that it errs low: a person who is told "strong" can rely on it more
// than one who is told "weak" must worry. It knows our word list and the oldest tricks, not every dictionary.
import { BITS_PER_SPOKEN_LETTER, type Piece, piecesOf } from './guessable.ts';
import { normalised } from './passphrase.ts';

export interface Estimate {
  /** Whole bits: a guesser needs about 2 to the power of one less tries. */
  bits: number;
  /** `words`: three or more different words of our list, and no other letters. */
  kind: 'words' | 'characters';
  level: 'weak' | 'fair' | 'strong';
}

/** At the least Argon2id, a rented graphics card makes about 2^11 guesses a second: 40 bits are some 8 years of it. */
const FAIR_BITS = 40;
/** Six words of our list are 66 bits, five 55. */
const STRONG_BITS = 60;

const MIN_WORDS = 3;
/** Past this nothing is looked at; it is strong long before. */
const MOST_LETTERS = 128;

function levelOf(bits: number): Estimate['level'] {
  if (bits < FAIR_BITS) return 'weak';
  return bits < STRONG_BITS ? 'fair' : 'strong';
}

/** Letters in capitals that are not the first of a word: one bit each, at most as many as there are small ones. */
function capitalBits(text: string): number {
  const inside = text.match(/(?<=\p{L})\p{Lu}/gu)?.length ?? 0;
  return Math.min(inside, text.match(/\p{Ll}/gu)?.length ?? 0);
}

type Found = Piece & { text: string };

/** Words of our list are worth their chance only among their like; in a sentence they are words of a sentence. */
function worthOf(piece: Found, isWords: boolean): number {
  return piece.isWord && !isWords ? Math.min(piece.bits, piece.length * BITS_PER_SPOKEN_LETTER) : piece.bits;
}

/**
 * An estimate of the least a passphrase is worth, in bits: words of our list 11 each, every different piece once,
 * sequences, dates, favourites and repetitions next to nothing, letters that could be a word of any language less
 * than two bits each.
 */
export function estimateOf(passphrase: string): Estimate {
  const text = normalised(passphrase).slice(0, MOST_LETTERS);
  const pieces = piecesOf(text.toLowerCase());
  const different = [...new Map(pieces.map((piece) => [piece.text, piece])).values()];
  const lettered = different.filter((piece) => /\p{L}/u.test(piece.text));
  const isWords = lettered.length >= MIN_WORDS && lettered.every((piece) => piece.isWord);
  const capitals = isWords ? 0 : capitalBits(text);
  const bits = Math.floor(different.reduce((sum, piece) => sum + worthOf(piece, isWords), capitals));
  return { bits, kind: isWords ? 'words' : 'characters', level: levelOf(bits) };
}
