import { createCipheriv, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { bech32 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { framed } from '../../src/vault/framed.ts';
import { newIdentity, openBox, sealBox } from '../../src/vault/identity.ts';
import { counted, flipped } from './values.ts';

test('a pair is of the kind that every age command knows', async () => {
  const { identity, recipient } = newIdentity();
  expect(identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
  expect(recipient).toMatch(/^age1[0-9a-z]{58}$/);
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
    const short = bech32.encodeFromBytes('age', counted(31));
    for (const none of ['age1', newIdentity().identity, short])
      await expect(sealBox(none, counted(1))).rejects.toThrow();
  });

  test('is opened by an identity alone', async () => {
    const { recipient } = newIdentity();
    const box = await sealBox(recipient, counted(32));
    const short = bech32.encodeFromBytes('age-secret-key-', counted(31)).toUpperCase();
    for (const none of [recipient, short, ''])
      expect(await openBox(none, box)).toEqual({ ok: false, code: 'damaged' });
  });

  // From the written format, by Node's own functions: what was boxed once opens for ever.
  test('made by other hands from its format opens', async () => {
    const [ours, moment] = [generateKeyPairSync('x25519'), generateKeyPairSync('x25519')];
    const raw = (key: KeyObject, part: 'x' | 'd') =>
      Buffer.from(key.export({ format: 'jwk' })[part] ?? '', 'base64url');
    const [pub, ephemeral] = [raw(ours.publicKey, 'x'), raw(moment.publicKey, 'x')];
    const shared = diffieHellman({ privateKey: moment.privateKey, publicKey: ours.publicKey });
    const key = Buffer.from(hkdfSync('sha256', shared, framed(ephemeral, pub), 'ebb box 1', 32));
    const iv = counted(12, 50);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const box = Buffer.concat([
      ephemeral,
      iv,
      cipher.update(counted(32)),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const secret = new Uint8Array(raw(ours.privateKey, 'd'));
    const identity = bech32.encodeFromBytes('age-secret-key-', secret).toUpperCase();
    expect(await openBox(identity, new Uint8Array(box))).toEqual({ ok: true, bytes: counted(32) });
  });
});
