// Counting what is really there, at idle; and going on with it where it is not what it should be.
import { db } from './database.ts';
import { randomId } from './random-id.ts';
import { isLocked } from './sealing.ts';
import { remember, rememberAnew, remembered } from './sentinel.ts';
import { enter, stateNow } from './store-state.ts';
import { metaRows, readTally, type Tally } from './tally.ts';

/** Counts what is really there, when nobody waits for anything: a torn database can have lost rows unseen. */
export async function lookAtEntries(): Promise<void> {
  const missing = await missingEntries();
  if (missing !== null && missing > 0) return enter('fewer');
  // Not counted yet, or written by an Ebb that did not count.
  if (missing === null || missing < 0) remember(await countAnew(remembered()?.changes ?? 0));
}

/** The person has seen what is missing and goes on with what is here. */
export async function goOn(): Promise<void> {
  rememberAnew(await countAnew(remembered()?.changes ?? 0));
  enter(isLocked() ? 'locked' : 'ready');
}

/** What was here and what is, for an account of it. */
export async function account(): Promise<{ before: number | null; now: number }> {
  const before = stateNow() === 'fewer' ? (await readTally())?.entries : remembered()?.entries;
  const missing = await missingEntries().catch(() => null);
  const tally = await readTally().catch(() => null);
  return { before: before ?? null, now: tally && missing !== null ? tally.entries - missing : 0 };
}

/** What the journal really holds becomes what it should hold. @param atLeast changes that are remembered of it */
function countAnew(atLeast: number): Promise<Tally> {
  return db.transaction('rw', db.entries, db.meta, async () => {
    const last = await readTally();
    const tally = {
      id: last?.id ?? randomId(),
      entries: await db.entries.count(),
      changes: Math.max(last?.changes ?? 0, atLeast) + 1,
    };
    await metaRows().put({ key: 'tally', value: tally });
    return tally;
  });
}

/** So many entries less than there should be; negative where there are more. Null where nothing is counted yet. */
export function missingEntries(): Promise<number | null> {
  return db.transaction('r', db.entries, db.meta, async () => {
    const tally = await readTally();
    return tally && tally.entries - (await db.entries.count());
  });
}
