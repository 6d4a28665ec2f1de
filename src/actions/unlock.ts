// Unlocks the journal in this window, by passphrase or recovery key, and brings in what was written while it was locked.
import { storeOwn } from '../platform/storing.ts';
import type { Bytes } from '../vault/bytes.ts';
import { joinSealedDrafts } from './join-sealed-drafts.ts';

export type Unlocked =
  | { ok: true }
  | { ok: false; way: 'passphrase' | 'recovery'; code: 'wrong' | 'damaged' | 'foreign' | 'failed' }
  | { ok: false; way: 'recovery'; code: 'typo'; group: number }
  | { ok: false; way: 'recovery'; code: 'length'; groups: number };

/** So many tries are free. */
const FREE_TRIES = 5;
const LONGEST_WAIT_S = 60;

/** When the next try may be made, on the clock that does not jump. */
let waitUntil = 0;

/** Seconds before the next try; 0: at once. A reload waits anew, so that it is no way round. */
export async function waitBeforeTry(): Promise<number> {
  const { readTries } = await import('../store/tries.ts');
  const tries = await readTries().catch(() => 0);
  if (tries < FREE_TRIES) return 0;
  if (waitUntil === 0) waitUntil = performance.now() + waitOf(tries) * 1_000;
  return Math.max(0, Math.ceil((waitUntil - performance.now()) / 1_000));
}

/** 2, 4, 8 … seconds, at most a minute: it slows down a hand, and never locks anybody out. */
const waitOf = (tries: number) => Math.min(LONGEST_WAIT_S, 2 ** (tries - FREE_TRIES + 1));

/**
 * Tries one way in. The data key lives in this function alone.
 * @param wished the draft that the page goes on with
 */
export async function unlock(
  way: 'passphrase' | 'recovery',
  typed: string,
  wished: string | null,
): Promise<Unlocked> {
  const { readMarksAhead, dropMarksAhead } = await import('../store/marks-ahead.ts');
  try {
    readMarksAhead();
    const { openedBy } = await import('./open-slot.ts');
    const opened = await openedBy(way, typed);
    if (!opened.ok) {
      if (opened.code === 'wrong') await countTry();
      return opened.code === 'typo' || opened.code === 'length'
        ? { ...opened, way: 'recovery' }
        : { ok: false, way, code: opened.code };
    }
    return (await enterWith(opened.dataKey, wished)) ? { ok: true } : { ok: false, way, code: 'foreign' };
  } catch {
    return { ok: false, way, code: 'failed' };
  } finally {
    dropMarksAhead();
  }
}

/**
 * Opens the journal of this window and shows it; the data key is filled with zeros.
 * @param wished the draft that the page goes on with
 * @returns false when the key is none of this journal
 */
export async function enterWith(dataKey: Bytes, wished: string | null): Promise<boolean> {
  try {
    // What is being written in this window is stored before the page round it changes.
    await storeOwn();
    const { unlockStore, tellUnlocked } = await import('../store/lock.ts');
    if (!(await unlockStore(dataKey))) return false;
    await Promise.all([forgetTries(), joinSealedDrafts(wished).catch(() => undefined)]);
    tellUnlocked();
    return true;
  } finally {
    dataKey.fill(0);
  }
}

async function countTry(): Promise<void> {
  const { addTry } = await import('../store/tries.ts');
  waitUntil = 0;
  await addTry().catch(() => undefined);
}

async function forgetTries(): Promise<void> {
  const { clearTries } = await import('../store/tries.ts');
  waitUntil = 0;
  await clearTries().catch(() => undefined);
}
