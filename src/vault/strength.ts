// How long a passphrase would hold, estimated low: what is estimated high costs somebody their journal.
import { BITS_PER_WORD, isListed } from './words.ts';

export interface Estimate {
  bits: number;
  level: 'weak' | 'fair' | 'strong';
}

/** Argon2id makes each guess cost about 2^16 times a plain hash; these bounds count that in. */
const FAIR_BITS = 40;
const STRONG_BITS = 60;
/** A word that is not on the list is a name, or of another language: guessed about as soon. */
const BITS_OF_WORD = 12;
const BITS_OF_COMMON = 8;
const BITS_OF_YEAR = 6;
const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
];
const COMMON =
  /^(pass(wor[dt])?|passphrase|secret|letmein|admin|welcome|iloveyou|monkey|dragon|diary|journal|ebb)$/;

const ofLevel = (bits: number) => (bits >= STRONG_BITS ? 'strong' : bits >= FAIR_BITS ? 'fair' : 'weak');

/** Bits of a piece that is no word: fewer kinds of characters and repeated ones are worth less. */
function bitsOfCharacters(text: string): number {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(text)).length;
  return new Set(text).size * (kinds + 2);
}

function isRun(text: string): boolean {
  if (text.length < 3) return false;
  const backwards = [...text].reverse().join('');
  return RUNS.some((run) => run.includes(text) || run.includes(backwards)) || new Set(text).size === 1;
}

function bitsOfPiece(piece: string): number {
  const plain = piece.toLowerCase();
  if (isRun(plain)) return 4;
  if (COMMON.test(plain)) return BITS_OF_COMMON;
  if (/^(19|20)\d\d$/.test(plain)) return BITS_OF_YEAR;
  if (isListed(plain)) return BITS_PER_WORD;
  if (/^\p{L}+$/u.test(piece)) return Math.min(BITS_OF_WORD, bitsOfCharacters(piece));
  return bitsOfCharacters(piece);
}

/** An estimate in bits, and what to call it. Pieces that come again count once. */
export function estimateOf(passphrase: string): Estimate {
  // Random characters without a word in them stay one piece.
  const isOneWord = !/[\s._-]/.test(passphrase.trim());
  const isMixed = isOneWord && (passphrase.match(/\d+|\p{L}+|[^\d\p{L}]+/gu) ?? []).length > 4;
  const pieces = isMixed ? [passphrase] : (passphrase.match(/\d+|\p{L}+|[^\d\p{L}\s._-]+/gu) ?? []);
  const different = new Set(pieces.map((piece) => piece.toLowerCase()));
  const bits = [...different].reduce((sum, piece) => sum + bitsOfPiece(piece), 0);
  return { bits, level: ofLevel(bits) };
}
