// A look at a file of an archive, before all of it is unpacked.
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/formats/zip.ts';
import { zipFolder } from '../../src/formats/zip-folder.ts';
import { squeeze, unsqueezed } from '../../src/formats/zip-pack.ts';
import { zipOf } from './zip-by-hand.ts';

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 251);
const whole = (length: number) => bytes.subarray(0, length);

describe('a look at a file of an archive', () => {
  it.each([
    ['stored', unsqueezed],
    ['deflated', squeeze],
  ])('tells its first bytes and its length: %s', async (_, pack) => {
    const zip = await writeZip(
      [3, 16, 5_000, 300_000].map((length) => ({ path: `${length}`, squeezed: pack(whole(length)) })),
    );
    const { look } = await zipFolder(zip);
    for (const size of [3, 16, 5_000, 300_000])
      expect(await look(`${size}`, 16)).toEqual({ size, head: whole(Math.min(16, size)) });
  });

  it('is nothing where there is no such file, and where it is packed in a way of its own', async () => {
    const { look } = await zipFolder(new Blob([zipOf([{ path: 'a', data: 'words', method: 99 }])]));
    expect(await look('b', 16)).toBeNull();
    expect(await look('a', 16)).toBeNull();
  });
});
