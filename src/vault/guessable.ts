// Pieces of a passphrase that a guesser tries early, and about what they cost him. Each finder looks at one place of
// the text and says how long the piece is and how many bits it is worth, or null.
import { BITS_PER_WORD, isListed } from './words.ts';

export interface Piece {
  length: number;
  bits: number;
  isWord?: true;
}

type Finder = (rest: string) => Piece | null;

/** A day within a century, in a handful of ways of writing. */
const DAY_BITS = 15;
const YEAR_BITS = 7;
const DAY = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/;
const DAY_IN_DIGITS = /^(?:\d{4}(?:19|20)\d\d|(?:19|20)\d{6}|[0-3]\d[01]\d{3})(?!\d)/;
const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** First on every list of stolen passwords; here a guesser needs no more than a few hundred tries. */
const FAVOURITES =
  /^(?:correct.?horse.?battery.?staple|password|passwort|passphrase|iloveyou|letmein|admin|login|football|baseball|princess|sunshine|superman|batman|freedom|whatever|trustno|starwars)/;
const FAVOURITE_BITS = 8;

/** Signs that stand for letters; never a reason to think better of a word. */
const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const undisguised = (text: string) => text.replace(/[013457@$!]/g, (sign) => DISGUISES[sign] as string);

const KEYBOARD = ['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm', '1234567890'];
const ROWS = KEYBOARD.flatMap((row) => [row, [...row].reverse().join('')]);
const SEQUENCE_BITS = 7;

function day(rest: string): Piece | null {
  const whole = DAY.exec(rest) ?? DAY_IN_DIGITS.exec(rest);
  if (whole) return { length: whole[0].length, bits: DAY_BITS };
  const year = YEAR.exec(rest);
  return year && { length: year[0].length, bits: YEAR_BITS };
}

function favourite(rest: string): Piece | null {
  const found = FAVOURITES.exec(undisguised(rest));
  return found && { length: found[0].length, bits: FAVOURITE_BITS };
}

/** Letters or digits one after the other in the alphabet, or the same one, three or more. */
function alphabetical(rest: string): number {
  const step = rest.charCodeAt(1) - rest.charCodeAt(0);
  if (!(Math.abs(step) <= 1)) return 0;
  let length = 2;
  while (rest.charCodeAt(length) - rest.charCodeAt(length - 1) === step) length += 1;
  return length;
}

function onKeyboard(rest: string): number {
  let length = 2;
  while (length < rest.length && ROWS.some((row) => row.includes(rest.slice(0, length + 1)))) length += 1;
  return length;
}

function sequence(rest: string): Piece | null {
  const length = Math.max(alphabetical(rest), onKeyboard(rest));
  return length >= 3 && rest.length >= 3 ? { length, bits: SEQUENCE_BITS } : null;
}

/** The same few signs again and again: worth the first time, which is looked at by itself. */
function repeated(rest: string): Piece | null {
  const found = /^(.{2,12}?)\1{2,}|^(.{3,30}?)\2/s.exec(rest);
  if (!found) return null;
  const unit = (found[1] ?? found[2]) as string;
  const { bits } = piecesOf(unit).reduce((sum, piece) => ({ bits: sum.bits + piece.bits }), { bits: 2 });
  return { length: found[0].length, bits };
}

/** A word of our list, up to the end of the letters or with other words of the list behind it. */
function listed(rest: string): Piece | null {
  const letters = /^[a-z]+/.exec(rest)?.[0] ?? '';
  for (let length = Math.min(8, letters.length); length >= 3; length -= 1) {
    if (isListed(letters.slice(0, length)) && isAllListed(letters.slice(length)))
      return { length, bits: BITS_PER_WORD, isWord: true };
  }
  return null;
}

function isAllListed(letters: string): boolean {
  if (letters === '') return true;
  for (let length = 3; length <= 8 && length <= letters.length; length += 1) {
    if (isListed(letters.slice(0, length)) && isAllListed(letters.slice(length))) return true;
  }
  return false;
}

const BITS_PER_LETTER = Math.log2(26);
const BITS_PER_DIGIT = Math.log2(10);
const BITS_PER_SIGN = 5;
/** Letters of a word or a sentence of any language: about a third of what random ones are worth. */
export const BITS_PER_SPOKEN_LETTER = 1.7;

/** Whether letters can be spoken, and so may be a word of some language: a vowel, no five consonants in a row. */
const isSpoken = (letters: string) =>
  letters.length >= 3 && (!/^[a-z]+$/.test(letters) || !/[^aeiouy]{5}|^[^aeiouy]+$/.test(letters));

function letters(rest: string): Piece | null {
  const found = /^[\p{L}\p{M}]+/u.exec(rest)?.[0];
  if (!found) return null;
  const each = isSpoken(found) ? BITS_PER_SPOKEN_LETTER : BITS_PER_LETTER;
  return { length: found.length, bits: found.length * each };
}

function digits(rest: string): Piece | null {
  const found = /^\d+/.exec(rest)?.[0];
  return found ? { length: found.length, bits: found.length * BITS_PER_DIGIT } : null;
}

/** Spaces and what stands between words are worth nothing; any other sign is one of about thirty. */
function sign(rest: string): Piece {
  return { length: 1, bits: /^[\s._,-]/.test(rest) ? 0 : BITS_PER_SIGN };
}

const FINDERS: readonly Finder[] = [repeated, favourite, listed, day, sequence, letters, digits];

/** A text, lower-case, as pieces from its start to its end. */
export function piecesOf(text: string): (Piece & { text: string })[] {
  const pieces: (Piece & { text: string })[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const found = FINDERS.reduce<Piece | null>((piece, find) => piece ?? find(rest), null) ?? sign(rest);
    pieces.push({ ...found, text: rest.slice(0, found.length) });
    at += found.length;
  }
  return pieces;
}
