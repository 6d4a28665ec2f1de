import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/vault/guessable.ts';
import { estimateOf } from '../../src/vault/strength.ts';
import { isListed, suggestWords } from '../../src/vault/words.ts';

test('suggested words come from all of the list, each about equally often', () => {
  expect(suggestWords()).toHaveLength(6);
  const many = Array.from({ length: 4 }, () => suggestWords(10_000)).flat();
  expect(many.every(isListed)).toBe(true);
  expect(new Set(many).size).toBeGreaterThan(2040);
  const firstHalf = many.filter((word) => wordlist.indexOf(word) < 1024).length;
  expect(Math.abs(firstHalf - 20_000)).toBeLessThan(1000);
});

test('the list holds 2048 different words', () => {
  expect(new Set(wordlist).size).toBe(2048);
  expect(isListed('listed')).toBe(false);
  expect(isListed('abandon')).toBe(true);
});

test('every word of the list is one piece of 11 bits', () => {
  const others = wordlist.filter((word) => {
    const [piece, ...more] = piecesOf(word);
    return !(piece?.isWord && piece.bits === 11 && more.length === 0);
  });
  expect(others).toEqual([]);
});

test('different words of the list are 11 bits each, however they are joined', () => {
  // One that is within another is letters said twice, and less.
  const isApart = (list: string[]) =>
    list.every((one) => list.every((other) => other === one || !other.includes(one)));
  const words = fc.uniqueArray(fc.constantFrom(...wordlist), { minLength: 3, maxLength: 8 }).filter(isApart);
  fc.assert(
    fc.property(words, fc.constantFrom(' ', '-', '.', '  '), (list, joint) => {
      const { bits, kind } = estimateOf(list.join(joint));
      expect({ bits, kind }).toEqual({ bits: 11 * list.length, kind: 'words' });
    }),
  );
});

test('six suggested words are strong, with a number and a capital too', () => {
  const words = 'canyon river lemon marble ocean velvet';
  expect(estimateOf(words)).toEqual({ bits: 66, kind: 'words', level: 'strong' });
  expect(estimateOf(`${words[0]?.toUpperCase()}${words.slice(1)} 7`)).toMatchObject({
    kind: 'words',
    level: 'strong',
  });
});

test('a word said twice counts once', () => {
  const once = estimateOf('canyon river lemon').bits;
  expect(estimateOf('canyon river lemon river canyon').bits).toBe(once);
  expect(estimateOf('canyon canyon canyon canyon canyon canyon').level).toBe('weak');
});

test('a disguise makes a favourite no better', () => {
  const { bits } = estimateOf('password');
  for (const disguised of ['p4ssw0rd', 'P@ssword', 'pas$w0rd']) expect(estimateOf(disguised).bits).toBe(bits);
});

describe('what a guesser tries early is weak', () => {
  test.each([
    '',
    'a',
    'password',
    'P4ssw0rd!',
    'Password123',
    'iloveyou2024',
    'sunshine1987',
    'elephant1987',
    'qwertyuiop',
    'asdfasdfasdfasdf',
    'zxcvbnm,./',
    '1234567890',
    '9876543210123',
    'abcdefghijklmnop',
    'zyxwvutsrqponml',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'xkqxkqxkqxkqxkqxkqxkq',
    '19.06.2025',
    '2025-06-19',
    '24121990',
    '24.12.1990 25.12.1991',
    'correct',
    'correct horse battery staple',
    'Correct7',
    'schmetterling',
    'Wolfgang Amadeus 1756',
    'hunter2',
  ])('%s', (passphrase) => {
    expect(estimateOf(passphrase).level).toBe('weak');
  });
});

describe('what holds is called so', () => {
  test.each([
    ['xK9$qLm2Vw7#', 'fair'],
    ['zgfrkq8vplx2', 'fair'],
    ['canyon river lemon marble', 'fair'],
    ['aB3dE6gH1jK4mN7p', 'strong'],
    ['kHn3 Rw9z Qx7t Lp2v', 'strong'],
  ])('%s is %s', (passphrase, level) => {
    expect(estimateOf(passphrase).level).toBe(level);
  });
});

test('random letters are never called more than they are worth', () => {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const random = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(random, (list) => {
      expect(estimateOf(list.join('')).bits).toBeLessThanOrEqual(Math.ceil(list.length * Math.log2(36)));
    }),
    { numRuns: 1000 },
  );
});

test('any text has an estimate, and soon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { bits } = estimateOf(text);
      expect(Number.isInteger(bits) && bits >= 0).toBe(true);
    }),
  );
});

test.each(['acactactionactor', 'ab', 'aab', 'act', 'qwe', 'ababac'])(
  'a very long text of %s has its estimate too, in no time to speak of',
  (part) => {
    const started = performance.now();
    const { bits } = estimateOf(part.repeat(100_000));
    expect(bits).toBeLessThan(60);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
