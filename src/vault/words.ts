// Words to make a passphrase of: the English list of BIP 39, 2048 common words of which no two share their first
// four letters. It is the list alone; nothing of the wallets it was made for.
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** What one random word of the list is worth. */
export const BITS_PER_WORD = 11;

const WORDS = 2 ** BITS_PER_WORD;

const listed: ReadonlySet<string> = new Set(wordlist);

/** Whether a lower-case word is in the list. */
export function isListed(word: string): boolean {
  return listed.has(word);
}

/** Random words, each with equal chance, repeats allowed: 11 bits a word. Six of them are 66 bits. */
export function suggestWords(count = 6): string[] {
  // 2048 divides 65536, so the remainder favours no word.
  const random = crypto.getRandomValues(new Uint16Array(count));
  return Array.from(random, (number) => wordlist[number % WORDS] as string);
}
