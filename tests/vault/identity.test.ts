import { describe, expect, test } from 'vitest';
import { newIdentity, openWith, sealTo } from '../../src/vault/identity.ts';
import { counted, flipped } from './values.ts';

test('a pair is of the kind that every age command knows', async () => {
  const { identity, recipient } = await newIdentity();
  expect(identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
  expect(recipient).toMatch(/^age1[0-9a-z]{58}$/);
  const file = await sealTo(recipient, counted(3));
  expect(Buffer.from(file).toString('latin1')).toMatch(/^age-encryption.org\/v1\n-> X25519 /);
});

test.each([0, 1, 1000, 65_536, 200_000])('opening undoes sealing of %d bytes', async (length) => {
  const { identity, recipient } = await newIdentity();
  const bytes = counted(length);
  expect(await openWith(identity, await sealTo(recipient, bytes))).toEqual({ ok: true, bytes });
});

test('a file for somebody else says so', async () => {
  const [ours, theirs] = [await newIdentity(), await newIdentity()];
  const file = await sealTo(theirs.recipient, counted(10));
  expect(await openWith(ours.identity, file)).toEqual({ ok: false, code: 'other-key' });
});

test('no file opens once any byte of it is another', async () => {
  const { identity, recipient } = await newIdentity();
  const file = await sealTo(recipient, counted(40));
  const codes = await Promise.all(Array.from(file, (_, at) => openWith(identity, flipped(file, at, at % 8))));
  expect(codes.filter(({ ok }) => ok)).toEqual([]);
  const last = codes.at(-1);
  expect(last).toEqual({ ok: false, code: 'damaged' });
});

describe('what is no whole age file is damaged', () => {
  test.each<[string, (file: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a text', () => Buffer.from('A calm day.')],
    ['a zip', () => Buffer.from('PK\u0003\u0004')],
    ['a file cut short', (file) => file.slice(0, -1)],
    ['a file cut at its header', (file) => file.slice(0, 60)],
    ['a file with something behind it', (file) => Buffer.concat([file, counted(1)])],
  ])('%s', async (_, change) => {
    const { identity, recipient } = await newIdentity();
    const file = await sealTo(recipient, counted(40));
    expect(await openWith(identity, change(file))).toEqual({ ok: false, code: 'damaged' });
  });
});

test('a file that the age command of Debian 12 wrote opens', async () => {
  const { default: given } = await import('./vectors.json');
  const opened = await openWith(given.age.identity, Buffer.from(given.age.file, 'base64'));
  expect(opened).toEqual({ ok: true, bytes: Uint8Array.from(Buffer.from(given.age.text)) });
});

test('a recipient or identity that is none is a bug', async () => {
  await expect(sealTo('age1', counted(1))).rejects.toThrow();
  await expect(openWith('AGE-SECRET-KEY-1', counted(1))).rejects.toThrow();
});
