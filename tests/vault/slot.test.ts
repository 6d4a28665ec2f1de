import { describe, expect, test } from 'vitest';
import { isSound, kekFromSecret, newPrfSalt, newSalt, openSlot, sealSlot } from '../../src/vault/slot.ts';
import { type SlotTerms, sumOf } from '../../src/vault/slot-cipher.ts';
import { isBearable, type Slot } from '../../src/vault/slot-shape.ts';
import {
  cheap,
  dataKey,
  passkeySlot,
  passphraseKek,
  passphraseSlot,
  recoverySlot,
  salt,
  secretKek,
} from './slots.ts';
import { counted, flipped, hex } from './values.ts';

const damaged = { ok: false, code: 'damaged' };
const wrong = { ok: false, code: 'wrong' };

const kinds: [Slot['kind'], () => Promise<Slot>, () => Promise<CryptoKey>][] = [
  ['passphrase', passphraseSlot, () => passphraseKek('a calm sea')],
  ['recovery', recoverySlot, secretKek],
  ['passkey', passkeySlot, secretKek],
];

/** A stored value, one byte, letter or number of it changed, with where. */
function changesOf(value: unknown): [string, unknown][] {
  if (typeof value === 'number') return [['', value + 1]];
  const isText = typeof value === 'string';
  const bytes = isText ? Buffer.from(value) : (value as Uint8Array);
  return Array.from(bytes, (_, at) => {
    const changed = flipped(bytes, at, at % 7);
    return [` ${at}`, isText ? Buffer.from(changed).toString() : changed];
  });
}

/** The slot with any one byte, letter or number of it changed. */
function changes(slot: Slot): [string, Slot][] {
  const { kdf, ...rest } = slot;
  const ofSlot = Object.entries(rest).flatMap(([name, value]) =>
    changesOf(value).map(([at, changed]) => [name + at, { ...slot, [name]: changed }]),
  );
  const ofKdf = Object.entries(kdf).flatMap(([name, value]) =>
    changesOf(value).map(([at, changed]) => [
      `kdf ${name}${at}`,
      { ...slot, kdf: { ...kdf, [name]: changed } },
    ]),
  );
  return [...ofSlot, ...ofKdf] as [string, Slot][];
}

describe.each(kinds)('a %s slot', (kind, slotOf, kekOfSlot) => {
  test('gives the data key to its key, also after a structured clone', async () => {
    const slot = await slotOf();
    expect(slot.kind).toBe(kind);
    expect(await openSlot(slot, await kekOfSlot())).toEqual({ ok: true, dataKey });
    expect(await openSlot(structuredClone(slot), await kekOfSlot())).toEqual({ ok: true, dataKey });
  });

  test('calls another key wrong', async () => {
    const other = await kekFromSecret(counted(18, 8), salt);
    expect(await openSlot(await slotOf(), other)).toEqual(wrong);
  });

  test('is damaged, with the right key and with a wrong one, once any byte of it is another', async () => {
    const slot = await slotOf();
    const keys = [await kekOfSlot(), await kekFromSecret(counted(18, 8), salt)];
    const missed: string[] = [];
    let tried = 0;
    for (const [name, changed] of changes(slot)) {
      for (const kek of keys) {
        tried += 1;
        const opened = await openSlot(changed, kek);
        if (opened.ok || opened.code !== 'damaged') missed.push(name);
      }
    }
    expect(tried).toBeGreaterThan(2 * (16 + 12 + 48 + 16));
    expect(missed).toEqual([]);
  });

  test('binds all it says to the key: what is changed and summed anew is wrong, never open', async () => {
    const slot = await slotOf();
    const opened: string[] = [];
    let summed = 0;
    for (const [name, changed] of changes(slot)) {
      const again = { ...changed, sum: await sumOf(changed) };
      if (name.startsWith('sum') || !(await isSound(again))) continue;
      summed += 1;
      const result = await openSlot(again, await kekOfSlot());
      if (result.ok || result.code !== 'wrong') opened.push(name);
    }
    expect(summed).toBeGreaterThan(16 + 12 + 48 - 1);
    expect(opened).toEqual([]);
  });

  test('is damaged without any of its parts', async () => {
    const slot = await slotOf();
    for (const name of Object.keys(slot)) {
      const less = Object.fromEntries(Object.entries(slot).filter(([key]) => key !== name));
      expect(await openSlot(less as unknown as Slot, await kekOfSlot()), name).toEqual(damaged);
    }
  });
});

test('a wrong passphrase is wrong and not damage', async () => {
  expect(await openSlot(await passphraseSlot(), await passphraseKek('a calm see'))).toEqual(wrong);
});

test('what is no slot at all is damaged, and nothing is thrown', async () => {
  const kek = await secretKek();
  const slot = await recoverySlot();
  const odd = [
    undefined,
    null,
    'slot',
    {},
    { ...slot, kdf: null },
    { ...slot, kind: 'passphrase' },
    { ...slot, kind: 'passkey' },
    { ...slot, wrapped: [...slot.wrapped] },
  ];
  for (const one of odd) {
    expect(await isSound(one)).toBe(false);
    expect(await openSlot(one as unknown as Slot, kek)).toEqual(damaged);
  }
  expect(await isSound(slot)).toBe(true);
});

describe('parameters that could not be borne', () => {
  const of = (change: object) => ({ ...cheap, ...change });
  test.each([
    ['more than 1 GiB', of({ m: 1024 ** 2 + 1 })],
    ['no memory', of({ m: 0 })],
    ['less memory than the lanes need', of({ m: 15, p: 2 })],
    ['more than 64 passes', of({ t: 65 })],
    ['no pass', of({ t: 0 })],
    ['half a pass', of({ t: 1.5 })],
    ['endless passes', of({ t: Number.POSITIVE_INFINITY })],
    ['a text for a number', of({ t: '2' })],
    ['no lane', of({ p: 0 })],
    ['too many lanes', of({ m: 4096, p: 17 })],
    ['another derivation', of({ name: 'argon2d' })],
    ['none', null],
  ])('%s: the slot is damaged before anything is derived', async (_, kdf) => {
    expect(isBearable(kdf)).toBe(false);
    const slot = await passphraseSlot();
    const changed = { ...slot, kdf } as unknown as Slot;
    const summed = kdf ? { ...changed, sum: await sumOf(changed) } : changed;
    expect(await isSound(summed)).toBe(false);
    expect(await openSlot(summed as Slot, await secretKek())).toEqual(damaged);
  });

  test('the bounds themselves can be borne', () => {
    expect(isBearable(of({ m: 1024 ** 2, t: 64, p: 16 }))).toBe(true);
    expect(isBearable(of({ m: 8, t: 1, p: 1 }))).toBe(true);
  });
});

test('a slot is sealed with an IV of its own and opens', async () => {
  const terms: SlotTerms = { kind: 'recovery', id: 'r', kdf: { name: 'hkdf-sha256' }, salt };
  const kek = await secretKek();
  const slots = await Promise.all(Array.from({ length: 50 }, () => sealSlot(dataKey, kek, terms)));
  expect(new Set(slots.map(({ iv }) => hex(iv))).size).toBe(50);
  for (const slot of slots) expect(await openSlot(slot, kek)).toEqual({ ok: true, dataKey });
});

test('a slot that could not be opened again is not sealed', async () => {
  const kek = await secretKek();
  const terms: SlotTerms = { kind: 'recovery', id: 'r', kdf: { name: 'hkdf-sha256' }, salt };
  await expect(sealSlot(counted(16), kek, terms)).rejects.toThrow(TypeError);
  await expect(sealSlot(dataKey, kek, { ...terms, salt: counted(8) })).rejects.toThrow(TypeError);
  await expect(
    sealSlot(dataKey, kek, { kind: 'passphrase', id: 'p', kdf: { ...cheap, t: 99 }, salt }),
  ).rejects.toThrow(TypeError);
});

test('the key of a slot cannot be read back', async () => {
  for (const kek of [await secretKek(), await passphraseKek('a')]) {
    expect(kek.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', kek)).rejects.toThrow();
  }
});

test('another salt makes another key, and every salt is new', async () => {
  const slot = await recoverySlot();
  expect(await openSlot(slot, await kekFromSecret(counted(18, 7), counted(16)))).toEqual(wrong);
  expect(new Set(Array.from({ length: 50 }, () => hex(newSalt()))).size).toBe(50);
  expect(newSalt()).toHaveLength(16);
  expect(newPrfSalt()).toHaveLength(32);
});
