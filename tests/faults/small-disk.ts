// A disk of its own for a profile, so small that it can be filled: a file system in memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Leaves so many bytes free. */
  fill(left: number): void;
  /** Gives back what `fill` took. */
  free(): void;
  remove(): void;
}

const SIZE = '256m';
const CHUNK = Buffer.alloc(1 << 20, 0x45);

/** Null where this machine lets no file system be mounted. */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-disk-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]).status === 0;
  if (!isMounted) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  const room = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  const fill = (left: number) => {
    for (let over = room() - left; over > 0; over = room() - left)
      writeFileSync(filler, CHUNK.subarray(0, Math.min(over, CHUNK.length)), { flag: 'a' });
  };
  const free = () => rmSync(filler, { force: true });
  const remove = () => {
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, fill, free, remove };
}
