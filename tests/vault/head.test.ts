import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Digest, emptyDigest, isSameDigest, rowTag, withTag } from '../../src/vault/head.ts';
import { keysOf } from '../../src/vault/keys.ts';
import { counted, fixedKeys, hex } from './values.ts';

const row = { table: 'entries', id: 'a1', rev: 3, iv: counted(12) };

test('every part of a row, and the key, makes its tag another', async () => {
  const keys = await fixedKeys();
  const tags = await Promise.all([
    rowTag(keys, row),
    rowTag(keys, { ...row, table: 'marks' }),
    rowTag(keys, { ...row, id: 'a2' }),
    rowTag(keys, { ...row, rev: 4 }),
    rowTag(keys, { ...row, iv: counted(12, 1) }),
    rowTag(keys, { ...row, table: 'entriesa', id: '1' }),
    rowTag(await keysOf(counted(32, 1)), row),
  ]);
  expect(new Set(tags.map(hex)).size).toBe(tags.length);
  expect(hex(await rowTag(keys, { ...row }))).toBe(hex(tags[0] as Uint8Array));
});

test('the order in which rows come and go does not matter', async () => {
  const keys = await fixedKeys();
  const tags = await Promise.all(Array.from({ length: 6 }, (_, rev) => rowTag(keys, { ...row, rev })));
  const steps = tags.flatMap((tag, at) => (at < 3 ? [{ tag, by: 1 as const }] : both(tag)));
  const make = (list: typeof steps) =>
    list.reduce<Digest>((digest, { tag, by }) => withTag(digest, tag, by), emptyDigest());
  const expected = tags.slice(0, 3).reduce((digest, tag) => withTag(digest, tag, 1), emptyDigest());
  fc.assert(
    fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (order) => {
      expect(isSameDigest(make(order), expected)).toBe(true);
    }),
  );
});

const both = (tag: Uint8Array<ArrayBuffer>) => [
  { tag, by: 1 as const },
  { tag, by: -1 as const },
];

test('a row too few, too many, older or twice shows', async () => {
  const keys = await fixedKeys();
  const [one, older, other] = await Promise.all([
    rowTag(keys, row),
    rowTag(keys, { ...row, rev: 2 }),
    rowTag(keys, { ...row, id: 'b' }),
  ]);
  const of = (...tags: Uint8Array<ArrayBuffer>[]) =>
    tags.reduce((digest, tag) => withTag(digest, tag, 1), emptyDigest());
  const whole = of(one, other);
  expect(whole.count).toBe(2);
  expect(isSameDigest(whole, of(other, one))).toBe(true);
  for (const wrong of [of(one), of(older, other), of(one, other, older), of(one, other, older, older), of()])
    expect(isSameDigest(whole, wrong)).toBe(false);
});

test('a step leaves the digest it began with as it was', async () => {
  const tag = await rowTag(await fixedKeys(), row);
  const digest = emptyDigest();
  withTag(digest, tag, 1);
  expect(digest).toEqual({ count: 0, sum: new Uint8Array(32) });
});
