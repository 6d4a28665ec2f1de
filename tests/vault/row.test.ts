import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/vault/bytes.ts';
import { keysOf, newDataKey } from '../../src/vault/keys.ts';
import { padded } from '../../src/vault/padding.ts';
import { openRow, openRows, type SealedRow, sealRow } from '../../src/vault/row.ts';
import { encryptRow } from '../../src/vault/row-cipher.ts';
import { encodeValue } from '../../src/vault/row-codec.ts';
import { anyValue, counted, fixedKeys, flipped } from './values.ts';

const place = { table: 'entries', id: 'a1', rev: 3 };
const damaged = { ok: false, code: 'damaged' };

test('opening undoes sealing', async () => {
  const keys = await fixedKeys();
  await fc.assert(
    fc.asyncProperty(anyValue, fc.string(), fc.string(), fc.nat(), async (value, table, id, rev) => {
      const sealed = await sealRow(keys, { table, id, rev }, value);
      deepStrictEqual(await openRow(keys, { table, id }, sealed), { ok: true, value });
    }),
    { numRuns: 300 },
  );
});

test('no row opens once any byte of it is another', async () => {
  const keys = await fixedKeys();
  const sealed = await sealRow(keys, place, { text: 'A calm day.' });
  const opened: string[] = [];
  let tried = 0;
  for (const part of ['iv', 'ct'] as const) {
    for (let at = 0; at < sealed[part].length; at += 1) {
      tried += 1;
      const other = { ...sealed, [part]: flipped(sealed[part], at, at % 8) };
      if ((await openRow(keys, place, other)).ok) opened.push(`${part} ${at}`);
    }
  }
  expect(tried).toBe(12 + 1024 + 16);
  expect(opened).toEqual([]);
});

test('a row opens only with its own table, id, revision and key', async () => {
  const keys = await fixedKeys();
  const sealed = await sealRow(keys, place, 1);
  expect((await openRow(keys, place, sealed)).ok).toBe(true);
  expect(await openRow(keys, { ...place, id: 'a2' }, sealed)).toEqual(damaged);
  expect(await openRow(keys, { ...place, table: 'marks' }, sealed)).toEqual(damaged);
  expect(await openRow(keys, { table: 'entriesa', id: '1' }, sealed)).toEqual(damaged);
  expect(await openRow(keys, place, { ...sealed, rev: 4 })).toEqual(damaged);
  expect(await openRow(await keysOf(newDataKey()), place, sealed)).toEqual(damaged);
});

test('two rows that changed places do not open', async () => {
  const keys = await fixedKeys();
  const [one, other] = await Promise.all([
    sealRow(keys, { table: 't', id: 'a', rev: 1 }, 'one'),
    sealRow(keys, { table: 't', id: 'b', rev: 1 }, 'other'),
  ]);
  expect(await openRow(keys, { table: 't', id: 'a' }, other)).toEqual(damaged);
  expect(await openRow(keys, { table: 't', id: 'b' }, one)).toEqual(damaged);
});

test('ids that differ by half a surrogate pair are two ids', async () => {
  const keys = await fixedKeys();
  const sealed = await sealRow(keys, { ...place, id: '\uD800' }, 1);
  expect(await openRow(keys, { ...place, id: '\uD801' }, sealed)).toEqual(damaged);
});

test('every sealing has an IV of its own', async () => {
  const keys = await fixedKeys();
  const rows = await Promise.all(Array.from({ length: 200 }, () => sealRow(keys, place, 'same')));
  expect(new Set(rows.map(({ iv }) => iv.join())).size).toBe(200);
  expect(new Set(rows.map(({ ct }) => ct.join())).size).toBe(200);
});

test('the length of a sealed row tells its step and nothing finer', async () => {
  const keys = await fixedKeys();
  const lengthOf = async (letters: number) => (await sealRow(keys, place, 'a'.repeat(letters))).ct.length;
  // Four bytes of length, one that says which way, two quotes.
  const around = 4 + 1 + 2;
  expect(await lengthOf(0)).toBe(1024 + 16);
  expect(await lengthOf(500)).toBe(1024 + 16);
  expect(await lengthOf(1024 - around)).toBe(1024 + 16);
  expect(await lengthOf(1025 - around)).toBe(2048 + 16);
  expect(await lengthOf(2048 - around)).toBe(2048 + 16);
});

describe('what is no sealed row is damaged, and nothing is thrown', () => {
  const cases: [string, (row: SealedRow) => unknown][] = [
    ['nothing', () => undefined],
    ['null', () => null],
    ['a text', () => 'row'],
    ['no bytes', ({ rev, iv }) => ({ rev, iv })],
    ['a row that is not sealed', () => ({ id: 'a', rev: 3, text: 'A calm day.' })],
    ['an empty end', (row) => ({ ...row, ct: new Uint8Array() })],
    ['a cut end', (row) => ({ ...row, ct: row.ct.slice(0, -1) })],
    ['a cut step', (row) => ({ ...row, ct: row.ct.slice(0, 15) })],
    ['a longer end', (row) => ({ ...row, ct: Uint8Array.from([...row.ct, 0]) })],
    ['a buffer for bytes', (row) => ({ ...row, ct: row.ct.buffer })],
    ['a list for bytes', (row) => ({ ...row, iv: [...row.iv] })],
    ['a short IV', (row) => ({ ...row, iv: row.iv.slice(0, 11) })],
    ['a long IV', (row) => ({ ...row, iv: counted(16) })],
    ['no IV', (row) => ({ ...row, iv: new Uint8Array() })],
    ['a revision as text', (row) => ({ ...row, rev: '3' })],
    ['a broken revision', (row) => ({ ...row, rev: 3.5 })],
    ['a revision below zero', (row) => ({ ...row, rev: -3 })],
    ['a revision that is no number', (row) => ({ ...row, rev: Number.NaN })],
  ];
  test.each(cases)('%s', async (_, change) => {
    const keys = await fixedKeys();
    const sealed = await sealRow(keys, place, { text: 'A calm day.' });
    expect(await openRow(keys, place, change(sealed) as SealedRow)).toEqual(damaged);
  });
});

describe('what was sealed and is no row is damaged, and nothing is thrown', () => {
  const long = (length: number) => {
    const plain = padded(encodeValue('a'));
    new DataView(plain.buffer).setUint32(0, length);
    return plain;
  };
  const withEnd = padded(encodeValue('a'));
  withEnd[1023] = 1;
  const cases: [string, Bytes][] = [
    ['a length past the end', long(1021)],
    ['a length far past the end', long(0xffffffff)],
    ['a length of nothing', long(0)],
    ['a length that cuts the JSON', long(3)],
    ['something behind the row', withEnd],
    ['a step too many', Uint8Array.from([...padded(encodeValue('a')), ...new Uint8Array(1024)])],
    ['no whole step', padded(encodeValue('a')).slice(0, 1023)],
    ['JSON that ends early', padded(Uint8Array.from([0, 0x7b]))],
    ['an unknown way of writing', padded(Uint8Array.from([9, 0x31]))],
    ['bytes that are no base64', padded(Uint8Array.from([1, ...Buffer.from('{"$bytes":"*"}')]))],
  ];
  test.each(cases)('%s', async (_, plain) => {
    const keys = await fixedKeys();
    const iv = counted(12);
    const sealed = { rev: 3, iv, ct: await encryptRow(keys, place, plain, iv) };
    expect(await openRow(keys, place, sealed)).toEqual(damaged);
  });

  test('the same way, a good one opens', async () => {
    const keys = await fixedKeys();
    const iv = counted(12);
    const sealed = { rev: 3, iv, ct: await encryptRow(keys, place, padded(encodeValue('a')), iv) };
    expect(await openRow(keys, place, sealed)).toEqual({ ok: true, value: 'a' });
  });
});

test('a revision that is no whole number is not sealed', async () => {
  const keys = await fixedKeys();
  for (const rev of [-1, 0.5, Number.NaN, 2 ** 53])
    await expect(sealRow(keys, { ...place, rev }, 1)).rejects.toThrow(TypeError);
});

test('many rows open as each alone does, the damaged ones among them told', async () => {
  const keys = await fixedKeys();
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const rows = await Promise.all(
    ids.map(async (id) => ({ id, sealed: await sealRow(keys, { table: 't', id, rev: 1 }, { said: id }) })),
  );
  const [a, b, c, d, e] = rows.map(({ sealed }) => sealed) as [
    SealedRow,
    SealedRow,
    SealedRow,
    SealedRow,
    SealedRow,
  ];
  const laid = [a, { ...b, rev: 2 }, { ...c, ct: flipped(c.ct, 0) }, {} as SealedRow, e];
  const asked = ids.map((id, at) => ({ id, sealed: laid[at] as SealedRow }));
  expect(await openRows(keys, 't', asked)).toEqual([
    { ok: true, value: { said: 'a' } },
    damaged,
    damaged,
    damaged,
    { ok: true, value: { said: 'e' } },
  ]);
  expect(await openRows(keys, 't', [{ id: 'd', sealed: d }])).toEqual([{ ok: true, value: { said: 'd' } }]);
  expect(await openRows(keys, 't', [])).toEqual([]);
});
