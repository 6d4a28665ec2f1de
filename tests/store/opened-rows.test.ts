import { afterEach, expect, test } from 'vitest';
import { openedOnce } from '../../src/store/opened-rows.ts';
import type { TableName } from '../../src/store/rows.ts';
import { dropKeys, type LockRow, noteLock, type SealedStore, takeUnlocked } from '../../src/store/sealing.ts';

interface Laid {
  id: string;
  iv: Uint8Array;
}

const laid = (id: string, iv = 1): Laid => ({ id, iv: Uint8Array.of(iv) });

/** Opens what is asked for when it is let go. */
function opening() {
  const asked: string[][] = [];
  const waiting: (() => void)[] = [];
  const open = (rows: readonly Laid[]) => {
    asked.push(rows.map(({ id }) => id));
    return new Promise<unknown[]>((resolve) => {
      waiting.push(() => resolve(rows.map(({ id, iv }) => (id === 'damaged' ? undefined : `${id}${iv[0]}`))));
    });
  };
  const letGo = () => {
    for (const go of waiting.splice(0)) go();
  };
  return { asked, open, letGo };
}

const ask = (rows: readonly Laid[], open: (rows: readonly Laid[]) => Promise<unknown[]>, table?: TableName) =>
  openedOnce(table ?? 'marks', rows, ({ id }) => id, open);

function unlocked(): void {
  noteLock({ epoch: 'tests' } as LockRow);
  takeUnlocked({} as SealedStore);
}

afterEach(() => {
  dropKeys();
  noteLock(null);
});

test('rows that two pages ask for at the same time are opened once', async () => {
  unlocked();
  const { asked, open, letGo } = opening();
  const one = ask([laid('a'), laid('b')], open);
  const other = ask([laid('b'), laid('c'), laid('a')], open);
  letGo();
  expect(await one).toEqual(['a1', 'b1']);
  expect(await other).toEqual(['b1', 'c1', 'a1']);
  expect(await ask([laid('c')], open)).toEqual(['c1']);
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

test('a row that was sealed anew is opened anew, also while the older one is being opened', async () => {
  unlocked();
  const { asked, open, letGo } = opening();
  const older = ask([laid('a', 1)], open);
  const newer = ask([laid('a', 2)], open);
  letGo();
  expect([await older, await newer]).toEqual([['a1'], ['a2']]);
  expect(await ask([laid('a', 2)], open)).toEqual(['a2']);
  expect(asked).toHaveLength(2);
});

test('a row that did not open is tried again', async () => {
  unlocked();
  const { asked, open, letGo } = opening();
  for (let round = 1; round <= 2; round += 1) {
    const rows = ask([laid('damaged')], open);
    letGo();
    expect(await rows).toEqual([undefined]);
    expect(asked).toHaveLength(round);
  }
});

test('after an opening that failed the rows are asked for again', async () => {
  unlocked();
  await expect(ask([laid('a')], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const { open, letGo } = opening();
  const rows = ask([laid('a')], open);
  letGo();
  expect(await rows).toEqual(['a1']);
});

test('nothing is kept of rows that were still being opened as the journal was locked', async () => {
  unlocked();
  const { asked, open, letGo } = opening();
  const rows = ask([laid('a')], open);
  dropKeys();
  letGo();
  await rows;
  takeUnlocked({} as SealedStore);
  const again = ask([laid('a')], open);
  letGo();
  await again;
  expect(asked).toHaveLength(2);
});

test('bodies are opened each time they are shown', async () => {
  unlocked();
  const { asked, open, letGo } = opening();
  for (let round = 1; round <= 2; round += 1) {
    const rows = ask([laid('a')], open, 'entries');
    letGo();
    await rows;
    expect(asked).toHaveLength(round);
  }
});
