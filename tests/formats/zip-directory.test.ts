// What the directory of an archive says, in ways that large or odd archives say it; all of it is a claim.
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../src/formats/text.ts';
import { type ZipEntry, zipEntries } from '../../src/formats/zip-directory.ts';
import { type End, fieldOf, type Part, zipOf } from './zip-by-hand.ts';

async function entriesOf(...bytes: (Uint8Array<ArrayBuffer> | string)[]): Promise<(ZipEntry | null)[]> {
  const entries: (ZipEntry | null)[] = [];
  for await (const entry of zipEntries(new Blob(bytes))) entries.push(entry);
  return entries;
}
const pathsIn = async (...bytes: (Uint8Array<ArrayBuffer> | string)[]) =>
  (await entriesOf(...bytes)).map((entry) => entry?.path ?? null);

const PARTS: Part[] = [
  { path: 'a.md', data: 'hello '.repeat(50) },
  { path: 'b/ü.md', data: '', method: 0 },
  { path: 'c.md', data: 'x' },
];
const isWide = (part: Part): Part => ({ ...part, isWide: true });

describe('an archive with wide numbers', () => {
  const wide = fc.subarray<NonNullable<End['wide']>[number]>(['files', 'bytes', 'at']);
  const before = fc.constantFrom('', '#!/bin/sh\n', 'x'.repeat(300));

  test('says the same as one with narrow numbers, whichever of them are wide, and whatever stands before it', async () => {
    const narrow = await entriesOf(zipOf(PARTS));
    expect(narrow.map((entry) => entry?.path)).toEqual(['a.md', 'b/ü.md', 'c.md']);
    await fc.assert(
      fc.asyncProperty(
        wide,
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        before,
        async (some, each, start) => {
          const parts = PARTS.map((part, at) => (each[at] ? isWide(part) : part));
          const moved = narrow.map((entry) => entry && { ...entry, at: entry.at + start.length });
          expect(await entriesOf(start, zipOf(parts, { wide: some }))).toEqual(moved);
        },
      ),
    );
  });

  test('is damaged where the wide ones are missing, and not taken for one without files', async () => {
    const whole = zipOf(PARTS, { wide: ['at'] });
    const cut = whole.length - 22;
    expect(await pathsIn(whole.subarray(0, cut - 76), whole.subarray(cut))).toEqual([
      'a.md',
      'b/ü.md',
      'c.md',
    ]);
    const lost = zipOf(PARTS, { wide: ['bytes'] });
    expect(await pathsIn(lost.subarray(0, cut - 76), lost.subarray(cut))).toEqual([
      'a.md',
      'b/ü.md',
      'c.md',
      null,
    ]);
  });

  test('has the numbers of a file in their order, those that are narrow left out', async () => {
    const eight = (value: number) => new Uint8Array(new BigUint64Array([BigInt(value)]).buffer);
    const entry = async (extra: Uint8Array) =>
      (await entriesOf(zipOf([{ path: 'a', data: 'x', claimedSize: 0xffffffff, extra }])))[0];
    expect(await entry(fieldOf(1, eight(7_000_000_000)))).toMatchObject({
      bytes: 7_000_000_000,
      packedBytes: 3,
      at: 0,
    });
    const cut = fieldOf(1, eight(7).subarray(0, 7));
    expect(await entry(cut)).toMatchObject({ bytes: 0xffffffff, packedBytes: 3, at: 0 });
    expect(await entry(new Uint8Array())).toMatchObject({ bytes: 0xffffffff });
    expect(await entry(fieldOf(2, eight(7)))).toMatchObject({ bytes: 0xffffffff });
  });
});

describe('what an archive says of a file', () => {
  const only = async (part: Partial<Part>) =>
    (await entriesOf(zipOf([{ path: 'a', data: 'x', ...part }])))[0];

  test('is whether it is a folder, a link or locked', async () => {
    const plain = { isFolder: false, isLink: false, isEncrypted: false };
    expect(await only({})).toMatchObject({ ...plain, method: 8, crc: crc32('x'), packedBytes: 3, bytes: 1 });
    expect(await only({ path: 'a/' })).toMatchObject({ ...plain, isFolder: true });
    expect(await only({ mode: 0o040755 })).toMatchObject({ ...plain, isFolder: true });
    expect(await only({ mode: 0o120777 })).toMatchObject({ ...plain, isLink: true });
    expect(await only({ flags: 1 })).toMatchObject({ ...plain, isEncrypted: true });
    expect(await only({ flags: 0x0802 })).toMatchObject(plain);
    expect(await only({ method: 0 })).toMatchObject({ ...plain, method: 0, crc: crc32('x'), bytes: 1 });
  });

  test('may have a comment beside it, which is passed over', async () => {
    const noted = PARTS.map((part) => ({ ...part, note: 'a comment '.repeat(30) }));
    expect(await entriesOf(zipOf(noted))).toEqual(await entriesOf(zipOf(PARTS)));
  });

  test('is its name in letters of any language, where a field beside it has that of the same name', async () => {
    const old = Uint8Array.from([0x3f, 0x3f, 0x81]);
    const named = (checksum: number, version = 1) => {
      const sum = new Uint8Array(new Uint32Array([checksum]).buffer);
      return fieldOf(0x7075, new Uint8Array([version, ...sum, ...encodeText('感情.md')]));
    };
    const time = fieldOf(0x5455, new Uint8Array(5));
    const right = named(crc32(old));
    expect(await only({ path: old, extra: right })).toMatchObject({ path: '感情.md' });
    expect(await only({ path: old, extra: new Uint8Array([...time, ...right]) })).toMatchObject({
      path: '感情.md',
    });
    for (const extra of [named(7), named(crc32(old), 2), right.subarray(0, 8), right.subarray(2), time])
      expect(await only({ path: old, extra })).toMatchObject({ path: '??ü' });
  });
});

describe('the end of an archive', () => {
  test('is the last that its comment leaves room for', async () => {
    const like = zipOf([{ path: 'other.md', data: 'x' }]).slice(-22);
    const long = like.map((byte, at) => (at === 20 ? 9 : byte));
    expect(await pathsIn(zipOf(PARTS, { comment: 'PK\u0005\u0006' }))).toHaveLength(3);
    expect(await pathsIn(zipOf(PARTS, { comment: long }))).toEqual(['a.md', 'b/ü.md', 'c.md']);
    expect(await pathsIn(zipOf(PARTS, { comment: 'x'.repeat(0xffff) }))).toHaveLength(3);
    expect(await pathsIn(zipOf(PARTS), 'and more')).toEqual(['a.md', 'b/ü.md', 'c.md']);
    expect(await entriesOf(zipOf(PARTS), 'x'.repeat(0xffff + 1))).toEqual([null]);
  });

  test('that counts other files than there are is damaged behind those there are', async () => {
    for (const files of [0, 2, 4, 0xfffe])
      expect(await pathsIn(zipOf(PARTS, { files }))).toEqual(['a.md', 'b/ü.md', 'c.md', null]);
    expect(await entriesOf(zipOf([]))).toEqual([]);
    expect(await entriesOf(zipOf([], { files: 1 }))).toEqual([null]);
  });

  test('leads to nothing where the archive is cut before it, or is none', async () => {
    const whole = zipOf(PARTS);
    expect(await entriesOf(whole.subarray(0, -1))).toEqual([null]);
    expect(await entriesOf(whole.subarray(whole.length - 22))).toEqual([null]);
    expect(await entriesOf('')).toEqual([null]);
    expect(await entriesOf('PK\u0005\u0006')).toEqual([null]);
  });

  test('is followed as far as the directory can be read', async () => {
    const whole = zipOf(PARTS);
    const second = Buffer.from(whole).indexOf(
      'PK\u0001\u0002',
      Buffer.from(whole).indexOf('PK\u0001\u0002') + 1,
    );
    const broken = new Uint8Array(whole);
    broken[second] = 0;
    expect(await pathsIn(broken)).toEqual(['a.md', null]);
    const endless = new Uint8Array(whole);
    endless.set([0xff, 0xff], second + 28);
    expect(await pathsIn(endless)).toEqual(['a.md', null]);
  });
});
