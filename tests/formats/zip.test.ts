import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../src/formats/text.ts';
import {
  isSafePath,
  type ReadZipOptions,
  readZip,
  writeZip,
  type ZipFile,
  type ZipItem,
} from '../../src/formats/zip.ts';
import { type Part, zipOf } from './zip-by-hand.ts';

const blobOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

async function all(blob: Blob, options: ReadZipOptions = {}): Promise<ZipItem[]> {
  const items: ZipItem[] = [];
  for await (const item of readZip(blob, options)) items.push(item);
  return items;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

const file = (path: string, text: string): ZipFile => ({ path, bytes: encodeText(text) });
const by = async (parts: Part[]) => blobOf(await zipOf(parts));

/** Files to compare quickly: `toEqual` looks at each byte as a property. */
const brief = (items: readonly ZipItem[]) =>
  items.map((item) =>
    'bytes' in item
      ? `${item.path} ${Buffer.from(item.bytes).toString('latin1')}`
      : `${item.path} ${item.problem}`,
  );

describe('an archive of ours', () => {
  test('gives back its files in order', async () => {
    const path = fc
      .stringMatching(/^[a-zäß感 ][a-z0-9äß感 ._-]{0,12}$/)
      .filter((name) => isSafePath(name) && !/^\.|^desktop|^thumbs|~$/i.test(name));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(path, { maxLength: 5 }),
        fc.uint8Array({ maxLength: 300 }),
        async (paths, some) => {
          const files = paths.map((one) => ({ path: `_posts/${one}`, bytes: new Uint8Array(some) }));
          expect(await all(await writeZip(files))).toEqual(files);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is the same bytes in every time zone and at every hour', async () => {
    const files = [file('_posts/a.md', 'a'.repeat(1000)), file('_posts/ü.md', '')];
    const first = await bytesOf(await writeZip(files));
    const home = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = zone;
      expect(await bytesOf(await writeZip(files))).toEqual(first);
    }
    process.env.TZ = home;
  });

  test('tells how far it is and stops when asked', async () => {
    const seen: number[] = [];
    const stop = new AbortController();
    const files = [file('a', '1'), file('b', '2'), file('c', '3')];
    const writing = writeZip(files, {
      signal: stop.signal,
      onProgress: (count) => {
        seen.push(count);
        if (count === 2) stop.abort(new Error('enough'));
      },
    });
    await expect(writing).rejects.toThrow('enough');
    expect(seen).toEqual([1, 2]);
  });

  test('gives back bytes of every kind and length', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 0, max: 300_000 }).map((length) => new Uint8Array(length).fill(97)),
      fc
        .tuple(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 0xffff }))
        .map(([length, step]) => Uint8Array.from({ length }, (_, at) => ((at * at * step) >>> 7) & 0xff)),
    );
    const named = fc.record({ path: fc.string({ unit: 'grapheme', maxLength: 20 }), bytes });
    await fc.assert(
      fc.asyncProperty(fc.array(named, { maxLength: 4 }), async (some) => {
        const files = some
          .map(({ path, bytes }, index) => ({
            path: `${index}${path}.md`,
            bytes: new Uint8Array(bytes),
          }))
          .filter(({ path }) => isSafePath(path));
        expect(brief(await all(await writeZip(files)))).toEqual(brief(files));
      }),
      { numRuns: 40 },
    );
  });

  test('of 10,000 pages comes back whole', async () => {
    const files = Array.from({ length: 10_000 }, (_, index) =>
      file(`_posts/${index}.md`, `Page ${index}\n${'words '.repeat(index % 200)}`),
    );
    expect(brief(await all(await writeZip(files)))).toEqual(brief(files));
  });

  test('may hold more files than two bytes count', async () => {
    const files = Array.from({ length: 70_000 }, (_, index) => file(`${index}`, 'x'));
    const limits = { files: 100_000, fileBytes: 10, totalBytes: 1_000_000 };
    const items = await all(await writeZip(files), { limits });
    expect(items).toHaveLength(70_000);
    expect(items.at(-1)).toEqual(file('69999', 'x'));
  });

  test('cannot hold two files of one name', async () => {
    await expect(writeZip([file('a.md', '1'), file('a.md', '2')])).rejects.toThrow(RangeError);
  });

  test('can be empty', async () => {
    expect(await all(await writeZip([]))).toEqual([]);
  });
});

describe('an archive from elsewhere', () => {
  test.each(['../up.md', 'a/../../up.md', '/etc/x.md', 'C:/x.md', 'a\\b.md', 'a\u0000.md', './a.md'])(
    'does not get %j past the door',
    async (path) => {
      const items = await all(
        await by([
          { path, data: 'x' },
          { path: 'ok.md', data: 'y' },
        ]),
      );
      expect(items).toEqual([{ path: expect.any(String), problem: 'unsafe-name' }, file('ok.md', 'y')]);
    },
  );

  test('leaves out what a system put there', async () => {
    const junk = ['__MACOSX/a.md', '__MACOSX/x/._a.md', 'x/._a.md', '.DS_Store', 'x/Thumbs.db', 'folder/'];
    const items = await all(
      await by([...junk.map((path) => ({ path, data: '' })), { path: 'x/a.md', data: 'a' }]),
    );
    expect(items).toEqual([file('x/a.md', 'a')]);
  });

  test('names links, encrypted and damaged files, and goes on', async () => {
    const items = await all(
      await by([
        { path: 'link.md', data: '/etc/passwd', mode: 0o120777 },
        { path: 'locked.md', data: 'x', flags: 1 },
        { path: 'wrong.md', data: 'abc', crc: 1 },
        { path: 'longer.md', data: 'abc', claimedSize: 2 },
        { path: 'odd.md', data: 'abc', method: 99 },
        { path: 'ok.md', data: 'fine' },
      ]),
    );
    expect(items).toEqual([
      { path: 'link.md', problem: 'link' },
      { path: 'locked.md', problem: 'encrypted' },
      { path: 'wrong.md', problem: 'file-damaged' },
      { path: 'longer.md', problem: 'file-damaged' },
      { path: 'odd.md', problem: 'file-damaged' },
      file('ok.md', 'fine'),
    ]);
  });

  test('may have names in UTF-8 without saying so, or in code page 437', async () => {
    const cp437 = Uint8Array.from([0x74, 0x81, 0x72, 0x2e, 0x6d, 0x64]);
    const items = await all(
      await by([
        { path: cp437, data: 'x' },
        { path: encodeText('感情.md'), data: 'y' },
      ]),
    );
    expect(items).toEqual([file('tür.md', 'x'), file('感情.md', 'y')]);
  });

  test('is not unpacked where nothing in it is wanted', async () => {
    const items = await all(
      await by([
        { path: 'photo.jpg', data: 'x', crc: 1 },
        { path: 'a.md', data: 'y' },
      ]),
      {
        isWanted: (path) => path.endsWith('.md'),
      },
    );
    expect(items).toEqual([file('a.md', 'y')]);
  });

  test.each([
    ['says how large it is', undefined, 'file-too-large'],
    ['lies about its size', 10, 'file-damaged'],
  ])(
    'cannot blow up: unpacking stops early for one that %s',
    async (_name, claimedSize, problem) => {
      const data = new Uint8Array(60_000_000);
      const bomb = await by([
        { path: 'bomb.md', data, ...(claimedSize ? { claimedSize } : {}) },
        { path: 'b.md', data: 'y' },
      ]);
      expect(bomb.size).toBeLessThan(100_000);
      const before = process.memoryUsage().arrayBuffers;
      const items = await all(bomb, { limits: { files: 10, fileBytes: 1_000_000, totalBytes: 5_000_000 } });
      expect(items).toEqual([{ path: 'bomb.md', problem }, file('b.md', 'y')]);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
    },
    20_000,
  );

  test('cannot blow up: what comes out in all is limited, refused files included', async () => {
    const parts = Array.from({ length: 20 }, (_, index) => ({
      path: `${index}.md`,
      data: new Uint8Array(3_000_000),
    }));
    const items = await all(await by(parts), {
      limits: { files: 100, fileBytes: 1_000_000, totalBytes: 2_500_000 },
    });
    expect(items.at(-1)).toEqual({ path: '', problem: 'archive-too-large' });
    expect(items.length).toBeLessThan(5);
  });

  test('cannot hold more files than the limit', async () => {
    const parts = Array.from({ length: 12 }, (_, index) => ({ path: `${index}.md`, data: 'x' }));
    const items = await all(await by(parts), { limits: { files: 10, fileBytes: 100, totalBytes: 1000 } });
    expect(items).toHaveLength(11);
    expect(items.at(-1)).toEqual({ path: '', problem: 'too-many-files' });
  });

  test('that is cut short or is none says so', async () => {
    const whole = await zipOf([{ path: 'a.md', data: 'hello '.repeat(100) }]);
    expect(await all(blobOf(whole.slice(0, whole.length - 30)))).toEqual([
      { path: '', problem: 'archive-damaged' },
    ]);
    expect(await all(new Blob(['no zip at all']))).toEqual([{ path: '', problem: 'not-a-zip' }]);
    expect(await all(new Blob([]))).toEqual([{ path: '', problem: 'not-a-zip' }]);
  });

  test('may stand behind other bytes, as one that unpacks itself', async () => {
    const zip = await zipOf([{ path: 'a.md', data: 'hello '.repeat(100) }]);
    expect(await all(new Blob(['#!/bin/sh\n', zip]))).toEqual([file('a.md', 'hello '.repeat(100))]);
  });

  test('may be followed by a comment', async () => {
    const zip = await zipOf([{ path: 'a.md', data: 'x' }]);
    zip.set([5, 0], zip.length - 2);
    expect(await all(new Blob([zip, 'hello']))).toEqual([file('a.md', 'x')]);
  });

  test('of many files that lie about their size is left at its limit', async () => {
    const data = new Uint8Array(3_000_000);
    const packed = await zipOf([{ path: 'x.md', data, claimedSize: 5 }]);
    expect(packed.length).toBeLessThan(4096);
    const parts = Array.from({ length: 50 }, (_, index) => ({ path: `${index}.md`, data, claimedSize: 5 }));
    const limits = { files: 100, fileBytes: 1_000_000, totalBytes: 20_000_000 };
    const items = await all(await by(parts), { limits });
    expect(items[0]).toEqual({ path: '0.md', problem: 'file-damaged' });
    expect(items.at(-1)).toEqual({ path: '', problem: 'archive-too-large' });
    expect(items.length).toBeLessThan(20);
  });

  test('is left when asked, in the middle of a file too', async () => {
    const stop = new AbortController();
    const zip = await by([
      { path: 'a.md', data: 'x' },
      { path: 'b.md', data: new Uint8Array(3_000_000).map((_, at) => (at * at) >>> 5) },
    ]);
    const items = readZip(zip, { signal: stop.signal });
    expect((await items.next()).value).toEqual(file('a.md', 'x'));
    const next = items.next();
    stop.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
  });

  test('never throws, whichever of its bytes is wrong', async () => {
    const whole = await zipOf([
      { path: 'a.md', data: 'hello '.repeat(20) },
      { path: 'b/c.md', data: 'x' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = new Uint8Array(whole);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        for (const item of await all(blobOf(bytes))) expect('bytes' in item || 'problem' in item).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
