import { expect, test } from 'vitest';
import { framed } from '../../src/vault/framed.ts';
import { blindName, keysOf, newDataKey } from '../../src/vault/keys.ts';
import { openRow, sealRow } from '../../src/vault/row.ts';
import { counted, fixedKeys, hex } from './values.ts';

test('a data key is 32 bytes that nobody has seen before', () => {
  expect(newDataKey()).toHaveLength(32);
  expect(new Set(Array.from({ length: 100 }, () => hex(newDataKey()))).size).toBe(100);
});

test('the working keys cannot be read back', async () => {
  const keys = await fixedKeys();
  for (const key of Object.values(keys) as CryptoKey[]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
  expect(keys.row.usages.sort()).toEqual(['decrypt', 'encrypt']);
  expect(keys.name.usages).toEqual(['sign']);
  expect(keys.digest.usages).toEqual(['sign']);
});

test('the name key and the digest key are two', async () => {
  const { name, digest } = await fixedKeys();
  const macs = await Promise.all([name, digest].map((key) => crypto.subtle.sign('HMAC', key, counted(1))));
  expect(hex(new Uint8Array(macs[0] as ArrayBuffer))).not.toBe(hex(new Uint8Array(macs[1] as ArrayBuffer)));
});

test('a worker that is handed the keys opens what the page sealed', async () => {
  const keys = await fixedKeys();
  const handed = structuredClone(keys);
  const sealed = await sealRow(keys, { table: 't', id: 'a', rev: 0 }, 'text');
  expect(await openRow(handed, { table: 't', id: 'a' }, sealed)).toEqual({ ok: true, value: 'text' });
});

test('a data key of another length is a bug', async () => {
  await expect(keysOf(counted(16))).rejects.toThrow(TypeError);
});

test('a blinded name is the same every time and another for every table, id and data key', async () => {
  const keys = await fixedKeys();
  const blind = await blindName(keys, 'words', 'content');
  expect(blind).toMatch(/^[0-9a-f]{32}$/);
  expect(await blindName(keys, 'words', 'content')).toBe(blind);
  const others = await Promise.all([
    blindName(keys, 'word', 'scontent'),
    blindName(keys, 'words', 'Content'),
    blindName(keys, 'words', '\uD800'),
    blindName(keys, 'words', '\uD801'),
    blindName(await keysOf(counted(32, 1)), 'words', 'content'),
  ]);
  expect(new Set([blind, ...others]).size).toBe(6);
});

test('no two lists of parts are framed alike', () => {
  const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['a', 'b', 'c']];
  expect(new Set(lists.map((parts) => hex(framed(...parts)))).size).toBe(lists.length);
  expect(hex(framed('a', 10, Uint8Array.of(255)))).toBe('000000020061000000040031003000000001ff');
});
