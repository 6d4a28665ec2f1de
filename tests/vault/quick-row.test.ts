// Rows that are sealed in the moment of a key.
import { deepStrictEqual } from 'node:assert/strict';
import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../src/vault/bytes.ts';
import { newQuickKey, openAtOnce, sealAtOnce, sealedWith } from '../../src/vault/quick-row.ts';
import { placeBytes } from '../../src/vault/row-cipher.ts';
import { anyValue, counted, flipped, hex } from './values.ts';
import given from './vectors.json';

const place = { table: 'drafts', id: 'd1', rev: 3 };
const damaged = { ok: false, code: 'damaged' };

test('opening undoes sealing', () => {
  const key = newQuickKey();
  fc.assert(
    fc.property(anyValue, fc.string(), fc.string(), fc.nat(), (value, table, id, rev) => {
      deepStrictEqual(openAtOnce(key, { table, id }, sealAtOnce(key, { table, id, rev }, value)), {
        ok: true,
        value,
      });
    }),
    { numRuns: 300 },
  );
});

test('no page opens once any byte of it is another', () => {
  const key = newQuickKey();
  const sealed = sealAtOnce(key, place, { body: 'Half a sentence' });
  const opened: string[] = [];
  let tried = 0;
  for (const part of ['iv', 'ct'] as const) {
    for (let at = 0; at < sealed[part].length; at += 1) {
      tried += 1;
      if (openAtOnce(key, place, { ...sealed, [part]: flipped(sealed[part], at, at % 8) }).ok)
        opened.push(`${part} ${at}`);
    }
  }
  expect(tried).toBe(12 + 1024 + 16);
  expect(opened).toEqual([]);
});

test('a page opens only with its own table, id, revision and key', () => {
  const key = newQuickKey();
  const sealed = sealAtOnce(key, place, 1);
  expect(openAtOnce(key, place, sealed)).toEqual({ ok: true, value: 1 });
  expect(openAtOnce(key, { ...place, id: 'd2' }, sealed)).toEqual(damaged);
  expect(openAtOnce(key, { ...place, table: 'entries' }, sealed)).toEqual(damaged);
  expect(openAtOnce(key, place, { ...sealed, rev: 4 })).toEqual(damaged);
  expect(openAtOnce(newQuickKey(), place, sealed)).toEqual(damaged);
  expect(openAtOnce(key.slice(1), place, sealed)).toEqual(damaged);
});

test('whatever lies where a page should be is damaged, and nothing throws', () => {
  const key = newQuickKey();
  const sealed = sealAtOnce(key, place, 1);
  const others = [null, undefined, 1, {}, { ...sealed, ct: new Uint8Array(16) }, { ...sealed, iv: 'x' }];
  for (const other of others) expect(openAtOnce(key, place, other as never)).toEqual(damaged);
});

test('two sealings of one page have nothing in common, and tell nothing of its length', () => {
  const key = newQuickKey();
  const one = sealAtOnce(key, place, { body: 'x' });
  const other = sealAtOnce(key, place, { body: 'x'.repeat(900) });
  expect(one.ct.length).toBe(other.ct.length);
  expect(sealAtOnce(key, place, { body: 'x' }).iv).not.toEqual(one.iv);
});

// Opened by OpenSSL too, from the written format, so that it is not only the code agreeing with itself.
test('what was sealed once opens for ever', () => {
  const [key, iv] = [counted(32, 90), counted(12, 50)];
  const sealed = sealedWith(key, place, { body: 'A calm day.' }, iv);
  expect(hex(sealed.ct)).toBe(given.quickRow);
  const cipher = createDecipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 });
  cipher.setAAD(placeBytes(place), { plaintextLength: sealed.ct.length - 16 });
  cipher.setAuthTag(sealed.ct.slice(-16));
  const plain: Bytes = new Uint8Array(
    Buffer.concat([cipher.update(sealed.ct.slice(0, -16)), cipher.final()]),
  );
  expect(new TextDecoder().decode(plain.slice(5, 5 + 22))).toBe('{"body":"A calm day."}');
});
