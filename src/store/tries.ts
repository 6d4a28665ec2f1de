// How often an unlocking failed since the last that did not. A count alone: not when, and nothing of what was typed.
import { db } from './database.ts';

const meta = () => db.table<{ key: string; value: unknown }, string>('meta');
const KEY = 'tries';

export async function readTries(): Promise<number> {
  return Number((await meta().get(KEY))?.value ?? 0);
}

export async function addTry(): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    await meta().put({ key: KEY, value: (await readTries()) + 1 });
  });
}

export async function clearTries(): Promise<void> {
  await meta().delete(KEY);
}
