// What becomes of plain second copies when the lock goes on: the newest is sealed, then all plain ones go.
import { dropCopies, readCopies, readCopy } from '../store/copies.ts';
import type { LockRow } from '../store/sealing.ts';
import { Converter } from './in-worker.ts';
import { sealedBy } from './sealed-backup.ts';

/**
 * Leaves no plain copy, and a sealed one where that can be made. Call it alone, before the lock is on.
 * @throws when a plain copy would not go
 */
export async function sealCopies(lock: LockRow, identity: string): Promise<void> {
  const newest = (await readCopies()).find((copy) => !copy.isSealed);
  const file = newest && (await readCopy(newest));
  if (file) await laySealed(await sealedBy(lock, identity, file).catch(() => null));
  await dropCopies((copy) => !copy.isSealed);
}

/** A copy that cannot be sealed is gone; the journal itself is there, and is copied again soon. */
async function laySealed(file: Blob | null): Promise<void> {
  if (!file) return;
  const converter = new Converter();
  try {
    await converter.ask('lay-copy', { file, isSealed: true, holds: 0, isRenewing: false });
  } catch {
    // Said above.
  } finally {
    converter.end();
  }
}
