import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, test } from 'vitest';
import { calibrate, deriveKey, MIN_KDF, normalised } from '../../src/vault/passphrase.ts';
import { openSlot } from '../../src/vault/slot.ts';
import { isBearable } from '../../src/vault/slot-shape.ts';
import { cheap, dataKey, passphraseKek, passphraseSlot, salt } from './slots.ts';
import { hex } from './values.ts';

test('Argon2id gives what RFC 9106, 5.3, says it gives', () => {
  const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
    m: 32,
    t: 3,
    p: 4,
    dkLen: 32,
    key: new Uint8Array(8).fill(3),
    personalization: new Uint8Array(12).fill(4),
  });
  expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

test('every parameter, the salt and the passphrase enter the key', () => {
  const keys = [
    deriveKey('a', salt, cheap),
    deriveKey('b', salt, cheap),
    deriveKey('', salt, cheap),
    deriveKey(
      'a',
      salt.map((byte) => byte ^ 1),
      cheap,
    ),
    deriveKey('a', salt, { ...cheap, m: 72 }),
    deriveKey('a', salt, { ...cheap, t: 2 }),
    deriveKey('a', salt, { ...cheap, p: 2 }),
  ].map(hex);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toHaveLength(64);
});

describe('a passphrase opens its slot in whatever form a keyboard writes it', () => {
  test.each([
    ['an accent in one sign or two', 'caf\u00e9 br\u00fbl\u00e9', 'cafe\u0301 bru\u0302le\u0301'],
    ['a syllable in one sign or three', '\ud55c', '\u1112\u1161\u11ab'],
    ['wide letters', 'calm', 'ｃａｌｍ'],
    ['a ligature', 'first', 'ﬁrst'],
    ['a space that does not break', 'a b', 'a\u00a0b'],
  ])('%s', async (_, one, other) => {
    expect(one).not.toBe(other);
    expect(await openSlot(await passphraseSlot(one), await passphraseKek(other))).toEqual({
      ok: true,
      dataKey,
    });
  });
});

test('case and every space of a passphrase count', async () => {
  const slot = await passphraseSlot('a calm sea');
  for (const other of ['A calm sea', ' a calm sea', 'a calm sea ', 'a  calm sea', 'acalmsea'])
    expect(await openSlot(slot, await passphraseKek(other))).toEqual({ ok: false, code: 'wrong' });
  expect(normalised(' a  b\n')).toBe(' a  b\n');
});

describe('calibration', () => {
  /** A device that takes so many milliseconds for the minimum. */
  const on = (ms: number) => {
    let now = 1000;
    const derived: unknown[] = [];
    const kdf = calibrate(
      () => now,
      (asked) => {
        derived.push(asked);
        now += ms;
      },
    );
    expect(derived).toEqual([MIN_KDF]);
    return kdf;
  };
  const costOf = ({ m, t }: { m: number; t: number }) => (m * t) / (MIN_KDF.m * MIN_KDF.t);

  test('asks the minimum of a slow device', () => {
    for (const ms of [700, 1000, 5000, 1e9, Number.POSITIVE_INFINITY]) expect(on(ms)).toEqual(MIN_KDF);
  });

  test('asks the minimum where the clock tells nothing', () => {
    for (const ms of [0, -5, Number.NaN]) expect(on(ms)).toEqual(MIN_KDF);
  });

  test('spends a second on passes, then memory, then passes again', () => {
    expect(on(500)).toEqual({ ...MIN_KDF, t: 4 });
    expect(on(250)).toEqual({ ...MIN_KDF, m: 2 * MIN_KDF.m, t: 4 });
    expect(on(100)).toEqual({ ...MIN_KDF, m: 65_536, t: 5 });
    expect(on(0.001)).toEqual({ ...MIN_KDF, m: 65_536, t: 16 });
  });

  test('never asks less than the minimum, more than a second or what could not be borne', () => {
    for (let ms = 1; ms < 3000; ms += 1) {
      const kdf = on(ms);
      expect(isBearable(kdf)).toBe(true);
      expect(kdf.m).toBeGreaterThanOrEqual(MIN_KDF.m);
      expect(kdf.t).toBeGreaterThanOrEqual(MIN_KDF.t);
      expect(kdf.p).toBe(1);
      if (ms <= 1000) expect(costOf(kdf) * ms).toBeLessThanOrEqual(1000);
      if (ms <= 500 && ms >= 40) expect(costOf(kdf) * ms).toBeGreaterThan(500);
    }
  });

  test('measures this device', () => {
    expect(isBearable(calibrate())).toBe(true);
  });
});
