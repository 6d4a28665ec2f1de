// Words for a passphrase: of a list of 2,048 short English ones (BIP-39), so each is worth eleven bits.
import { wordlist } from '@scure/bip39/wordlists/english.js';

export const BITS_PER_WORD = 11;
const known = new Set(wordlist);

export const isListed = (word: string): boolean => known.has(word);

/** Random words, each as likely as any other: 2,048 divides 65,536, so no remainder favours any. */
export function suggestWords(count = 6): string[] {
  const random = crypto.getRandomValues(new Uint16Array(count));
  return [...random].map((value) => wordlist[value % wordlist.length] ?? '');
}
