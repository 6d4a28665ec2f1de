import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRecoveryKey, readRecoveryKey, recoveryKeyOf } from '../../src/vault/recovery.ts';
import { checkOf, letterOf, symbolOf } from '../../src/vault/recovery-symbols.ts';
import { hex } from './values.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbol = fc.integer({ min: 0, max: 31 });
const key = fc.array(symbol, { minLength: 28, maxLength: 28 }).map(recoveryKeyOf);

const put = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1);

test('a key is seven groups of five letters, and another every time', () => {
  const keys = Array.from({ length: 300 }, newRecoveryKey);
  for (const { text, secret } of keys) {
    expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(secret).toHaveLength(18);
    expect(readRecoveryKey(text)).toEqual({ ok: true, secret });
  }
  expect(new Set(keys.map(({ secret }) => hex(secret))).size).toBe(300);
  const firsts = new Set(keys.flatMap(({ text }) => [...text.replaceAll('-', '')]));
  expect(firsts.size).toBe(32);
});

test('every bit of the 140 is in the secret', () => {
  const none = hex(recoveryKeyOf(new Array(28).fill(0)).secret);
  expect(none).toBe('00'.repeat(18));
  expect(hex(recoveryKeyOf(new Array(28).fill(31)).secret)).toBe(`${'ff'.repeat(17)}f0`);
  const secrets = Array.from({ length: 140 }, (_, bit) =>
    hex(
      recoveryKeyOf(Array.from({ length: 28 }, (_, at) => (at === (bit / 5) >> 0 ? 16 >> (bit % 5) : 0)))
        .secret,
    ),
  );
  expect(BigInt(`0x${secrets[0]}`)).toBe(1n << 143n);
  secrets.forEach((secret, bit) => {
    expect(BigInt(`0x${secret}`)).toBe(1n << BigInt(143 - bit));
  });
});

test('a key is read as people write it', () => {
  const { text, secret } = recoveryKeyOf(Array.from({ length: 28 }, (_, at) => at % 3));
  expect(text).toMatch(/0/);
  expect(text).toMatch(/1/);
  const ways = [
    text.toLowerCase(),
    text.replaceAll('-', ''),
    text.replaceAll('-', ' '),
    text.replaceAll('-', '–'),
    text.replaceAll('-', '\n'),
    `  ${text.replaceAll('-', ' — ')}\u200B\n`,
    text.replaceAll('0', 'O').replaceAll('1', 'I'),
    text.replaceAll('0', 'o').replaceAll('1', 'l'),
    text.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ];
  for (const way of ways) expect(readRecoveryKey(way), way).toEqual({ ok: true, secret });
});

test('any one wrong letter is found, at its group', () => {
  const others = [...LETTERS, 'U', '?', 'ß', 'é'];
  fc.assert(
    fc.property(key, ({ text }) => {
      const slips = [...text].flatMap((right, at) =>
        right === '-' ? [] : others.filter((letter) => letter !== right).map((letter) => ({ at, letter })),
      );
      const missed = slips.filter(({ at, letter }) => {
        const found = readRecoveryKey(put(text, at, letter));
        return found.ok || found.code !== 'typo' || found.group !== Math.floor(at / 6) + 1;
      });
      expect(slips).toHaveLength(35 * 35);
      expect(missed).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('any two neighbours of a group that are swapped are found', () => {
  fc.assert(
    fc.property(key, ({ text }) => {
      for (let at = 0; at + 1 < text.length; at += 1) {
        const [one = '', other = ''] = text.slice(at, at + 2);
        if (one === '-' || other === '-' || one === other) continue;
        const found = readRecoveryKey(put(put(text, at, other), at + 1, one));
        expect(found).toEqual({ ok: false, code: 'typo', group: Math.floor(at / 6) + 1 });
      }
    }),
    { numRuns: 300 },
  );
});

test('any two groups that are swapped are found', () => {
  fc.assert(
    fc.property(key, ({ text }) => {
      const groups = text.split('-');
      for (let one = 0; one < 7; one += 1) {
        for (let other = one + 1; other < 7; other += 1) {
          const swapped = [...groups];
          [swapped[one], swapped[other]] = [groups[other] as string, groups[one] as string];
          // A group is right in one place only, so even two alike can be told apart.
          expect(readRecoveryKey(swapped.join('-'))).toEqual({ ok: false, code: 'typo', group: one + 1 });
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('the check letter is different for every letter at every place: all cases', () => {
  for (let at = 0; at < 4; at += 1) {
    const checks = Array.from({ length: 32 }, (_, letter) => checkOf([0, 0, 0, 0].with(at, letter), 1));
    expect(new Set(checks).size).toBe(32);
  }
  const places = Array.from({ length: 7 }, (_, place) => checkOf([0, 0, 0, 0], place + 1));
  expect(new Set(places).size).toBe(7);
});

test('letters and numbers are each other’s', () => {
  expect(Array.from({ length: 32 }, (_, number) => letterOf(number)).join('')).toBe(LETTERS);
  expect([...LETTERS].map(symbolOf)).toEqual(Array.from({ length: 32 }, (_, number) => number));
  expect(['U', '', '-', '😀', 'ß', 'AB', '__proto__'].map(symbolOf)).toEqual(new Array(7).fill(-1));
});

describe('a key that is too short or too long says how many groups there are', () => {
  const { text } = recoveryKeyOf(Array.from({ length: 28 }, (_, at) => at));
  test.each([
    ['nothing', '', 0],
    ['four letters', text.slice(0, 4), 0],
    ['two groups', text.slice(0, 11), 2],
    ['a letter missing', text.slice(0, -1), 6],
    ['a letter too many', `${text}0`, 7],
    ['twice the key', text + text, 7],
  ])('%s', (_, typed, groups) => {
    expect(readRecoveryKey(typed)).toEqual({ ok: false, code: 'length', groups });
  });
});
