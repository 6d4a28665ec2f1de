import { describe, expect, test } from 'vitest';
import { openFile, sealFile } from '../../src/vault/age-file.ts';
import { newIdentity, openBox, sealBox } from '../../src/vault/identity.ts';
import { counted, flipped } from './values.ts';

test('a pair is of the kind that every age command knows', async () => {
  const { identity, recipient } = newIdentity();
  expect(identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
  expect(recipient).toMatch(/^age1[0-9a-z]{58}$/);
  const file = await sealFile(recipient, counted(3));
  expect(Buffer.from(file).toString('latin1')).toMatch(/^age-encryption.org\/v1\n-> X25519 /);
});

test.each([0, 1, 1000, 65_536, 200_000])('opening undoes sealing of %d bytes', async (length) => {
  const { identity, recipient } = newIdentity();
  const bytes = counted(length);
  expect(await openFile(identity, await sealFile(recipient, bytes))).toEqual({ ok: true, bytes });
});

test('a file for somebody else says so', async () => {
  const [ours, theirs] = [newIdentity(), newIdentity()];
  const file = await sealFile(theirs.recipient, counted(10));
  expect(await openFile(ours.identity, file)).toEqual({ ok: false, code: 'other-key' });
});

test('no file opens once any byte of it is another', async () => {
  const { identity, recipient } = newIdentity();
  const file = await sealFile(recipient, counted(40));
  const codes = await Promise.all(Array.from(file, (_, at) => openFile(identity, flipped(file, at, at % 8))));
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
    const { identity, recipient } = newIdentity();
    const file = await sealFile(recipient, counted(40));
    expect(await openFile(identity, change(file))).toEqual({ ok: false, code: 'damaged' });
  });
});

test('a file that the age command of Debian 12 wrote opens', async () => {
  const { default: given } = await import('./vectors.json');
  const opened = await openFile(given.age.identity, Buffer.from(given.age.file, 'base64'));
  expect(opened).toEqual({ ok: true, bytes: Uint8Array.from(Buffer.from(given.age.text)) });
});

test('a recipient or identity that is none is a bug', async () => {
  await expect(sealFile('age1', counted(1))).rejects.toThrow();
  await expect(openFile('AGE-SECRET-KEY-1', counted(1))).rejects.toThrow();
});

describe('a box', () => {
  test('is opened by the identity of its recipient', async () => {
    const { identity, recipient } = newIdentity();
    for (const length of [0, 1, 32, 5000]) {
      const box = await sealBox(recipient, counted(length));
      expect(await openBox(identity, box)).toEqual({ ok: true, bytes: counted(length) });
    }
  });

  test('is another each time, and stays shut to everybody else', async () => {
    const [ours, theirs] = [newIdentity(), newIdentity()];
    const [one, other] = [
      await sealBox(theirs.recipient, counted(32)),
      await sealBox(theirs.recipient, counted(32)),
    ];
    expect(one).not.toEqual(other);
    expect(await openBox(ours.identity, one)).toEqual({ ok: false, code: 'damaged' });
  });

  test('does not open once any byte of it is another, or it is cut', async () => {
    const { identity, recipient } = newIdentity();
    const box = await sealBox(recipient, counted(32));
    // The highest bit of an X25519 key says nothing (RFC 7748, 5); the key of the box is bound to it all the same.
    const changed = [...box].map((_, at) => flipped(box, at, at % 8));
    for (const other of [...changed, box.slice(0, -1), box.slice(0, 40), new Uint8Array()]) {
      expect((await openBox(identity, other)).ok).toBe(false);
    }
  });

  test('for a recipient that is none is a bug', async () => {
    await expect(sealBox('age1', counted(1))).rejects.toThrow();
  });
});
