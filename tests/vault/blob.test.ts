// A picture's bytes come back from what is laid of them, and nothing else does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../src/vault/base64.ts';
import { isBlobKey, newBlobKey, openBlob, sealBlob, toldLength } from '../../src/vault/blob.ts';
import { counted, flipped } from './values.ts';

const KEY = toBase64(counted(32));
const ID = 'k3v9x2m4tq7w';
/** What AES-GCM adds, and the length that stands before the bytes. */
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;

test('opening undoes sealing, whatever the bytes, none at all too', async () => {
  expect(await openBlob(KEY, await sealBlob(KEY, ID, new Uint8Array()))).toEqual(new Uint8Array());
  const anyKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64);
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000, size: 'max' }),
      anyKey,
      fc.string(),
      async (list, key, id) => {
        const bytes = Uint8Array.from(list);
        const sealed = await sealBlob(key, id, bytes);
        expect(sealed.id).toBe(id);
        expect(await openBlob(key, sealed)).toEqual(bytes);
      },
    ),
    { numRuns: 300 },
  );
});

test('bytes that end in zeros, or lie in the midst of others, come back as they were', async () => {
  for (const bytes of [new Uint8Array(500), counted(300).subarray(17, 217)])
    expect(await openBlob(KEY, await sealBlob(KEY, ID, bytes))).toEqual(Uint8Array.from(bytes));
});

test('nothing opens once any byte of it is another, or is missing', async () => {
  const sealed = await sealBlob(KEY, ID, counted(60));
  const opened: string[] = [];
  let tried = 0;
  for (const part of ['iv', 'ct'] as const) {
    for (let at = 0; at < sealed[part].length; at += 1) {
      tried += 1;
      const other = { ...sealed, [part]: flipped(sealed[part], at, at % 8) };
      if ((await openBlob(KEY, other)) !== null) opened.push(`${part} ${at}`);
    }
  }
  for (const length of [0, 1, TAG_BYTES, sealed.ct.length - 1])
    if (await openBlob(KEY, { ...sealed, ct: sealed.ct.slice(0, length) })) opened.push(`first ${length}`);
  expect(tried).toBe(12 + 60 + LENGTH_BYTES + TAG_BYTES);
  expect(opened).toEqual([]);
});

test('bytes open under their own id and with their own key alone', async () => {
  const sealed = await sealBlob(KEY, ID, counted(60));
  expect(await openBlob(KEY, sealed)).toEqual(counted(60));
  expect(await openBlob(KEY, { ...sealed, id: `${ID.slice(1)}x` })).toBeNull();
  expect(await openBlob(KEY, { ...sealed, id: '' })).toBeNull();
  expect(await openBlob(newBlobKey(), sealed)).toBeNull();
  for (let at = 0; at < 32; at += 1)
    expect(await openBlob(toBase64(flipped(counted(32), at, at % 8)), sealed)).toBeNull();
});

test('a row that makes no sense opens nothing and breaks nothing', async () => {
  const sealed = await sealBlob(KEY, ID, counted(60));
  for (const key of ['', 'no base64 at all!', toBase64(counted(5)), toBase64(counted(33))])
    expect(await openBlob(key, sealed)).toBeNull();
  for (const odd of [{}, { ...sealed, iv: undefined }, { ...sealed, ct: 'text' }, { ...sealed, id: 7 }])
    expect(await openBlob(KEY, odd as unknown as typeof sealed)).toBeNull();
});

test('two seals of one picture have nothing in common', async () => {
  const seals = await Promise.all(Array.from({ length: 100 }, () => sealBlob(KEY, ID, counted(60))));
  expect(new Set(seals.map(({ iv }) => iv.join())).size).toBe(100);
  expect(new Set(seals.map(({ ct }) => ct.join())).size).toBe(100);
});

test('the length of what is laid is the told one, and says nothing finer', async () => {
  for (const length of [0, 1, 60, 61, 1000, 50_000]) {
    const { ct } = await sealBlob(KEY, ID, new Uint8Array(length));
    expect(ct.length - TAG_BYTES).toBe(toldLength(length + LENGTH_BYTES));
  }
});

test('a told length is never shorter, at most an eighth longer, and grows with the length', () => {
  let before = 0;
  const check = (length: number) => {
    const told = toldLength(length);
    expect(told >= length && told <= length * 1.125, `${length} is told as ${told}`).toBe(true);
    expect(toldLength(told), 'what is told is told as itself').toBe(told);
    return told;
  };
  for (let length = 65; length < 20_000; length += 1) {
    const told = check(length);
    expect(told).toBeGreaterThanOrEqual(before);
    before = told;
  }
  // Around each power of two, where the logarithm may be off by its last bit.
  for (let power = 7; power < 32; power += 1) for (const by of [-1, 0, 1]) check(2 ** power + by);
  fc.assert(fc.property(fc.integer({ min: 65, max: 2 ** 32 - 1 }), (length) => void check(length)));
});

test('of all lengths up to ten million few are told', () => {
  const told = new Set<number>();
  let length = 65;
  while (length <= 10_000_000) {
    told.add(toldLength(length));
    length = toldLength(length) + 1;
  }
  expect(told.size).toBeGreaterThan(50);
  expect(told.size).toBeLessThan(500);
  // A photograph of a megabyte hides among all that are up to 32 kilobytes smaller.
  expect(toldLength(2 ** 20 + 1)).toBe(2 ** 20 + 2 ** 15);
});

test('a key is 32 random bytes in base64, and nothing else passes for one', () => {
  const keys = Array.from({ length: 200 }, newBlobKey);
  for (const key of keys) expect(isBlobKey(key)).toBe(true);
  expect(new Set(keys).size).toBe(200);
  const rest = KEY.slice(1);
  for (const other of [
    rest,
    `${KEY}=`,
    `_${rest}`,
    `-${rest}`,
    `é${rest}`,
    ` ${KEY}`,
    `${KEY}\n`,
    '',
    null,
    7,
  ])
    expect(isBlobKey(other), String(other)).toBe(false);
});

test('whatever passes for a key seals', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-';
  const unit = fc.constantFrom(...letters);
  const anyKey = fc.string({ unit, minLength: 43, maxLength: 43 }).map((text) => `${text}=`);
  await fc.assert(
    fc.asyncProperty(anyKey, async (key) => {
      fc.pre(isBlobKey(key));
      expect(await openBlob(key, await sealBlob(key, ID, counted(9)))).toEqual(counted(9));
    }),
    { numRuns: 50 },
  );
});
