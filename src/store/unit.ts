// A unit of work: everything that belongs together is written in one transaction, or nothing of it. In a journal
// that lies open the work runs inside that transaction. In a sealed one it runs on opened rows in memory, and is
// written only if no other window wrote meanwhile; else it is done again on what is there then.
import { answered } from './answering.ts';
import { db, guardSchema, whenStill } from './database.ts';
import { CountedEntries, plainUnit, type TableName, type Unit } from './rows.ts';
import { lockRow, sealedIfAny, type Tell } from './sealing.ts';
import { remember } from './sentinel.ts';
import { countChange, type Tally } from './tally.ts';
import { TurnedError } from './turning-lock.ts';

/** The tables, for reading; each question has a deadline. @throws LockedError */
export async function reading(): Promise<Unit> {
  await whenStill();
  return sealedIfAny()?.unit(true) ?? timedUnit;
}

const timedUnit = Object.fromEntries(
  Object.entries(plainUnit).map(([name, rows]) => [name, timed(rows)]),
) as unknown as Unit;

/** The same rows, and every question to them has a deadline. */
function timed<T extends object>(rows: T): T {
  return new Proxy(rows, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => answered(() => method.apply(target, given));
    },
  });
}

/** The same once the store is known to be open, so that a live query sees what is read. @throws LockedError */
export function rowsNow(): Unit {
  return sealedIfAny()?.unit() ?? plainUnit;
}

/**
 * Does a unit of work over these tables. In a sealed journal it may be done more than once, so it changes nothing but
 * the unit.
 * @param tell hears how many entries are sealed; what it throws undoes all
 * @throws LockedError, OutdatedError, and whatever stopped the transaction: nothing is changed then
 */
export async function writing<T>(
  names: readonly TableName[],
  work: (unit: Unit) => Promise<T>,
  tell: Tell = () => undefined,
): Promise<T> {
  const opened = whenStill();
  await opened;
  const lock = lockRow()?.epoch;
  try {
    return await write(names, work, tell);
  } catch (error) {
    // Where the lock was turned meanwhile nothing was written, and rows lie otherwise by now.
    if (opened === whenStill() && lock === lockRow()?.epoch) throw error;
    return writing(names, work, tell);
  }
}

async function write<T>(
  names: readonly TableName[],
  work: (unit: Unit) => Promise<T>,
  tell: Tell,
): Promise<T> {
  const sealed = sealedIfAny();
  if (sealed) return sealed.write(work, tell);
  let tally: Tally | null = null;
  const tables = [...names.map((name) => db.table(name)), db.meta];
  const result = await answered(() =>
    db.transaction('rw', tables, async () => {
      const last = await guardSchema();
      // It waited behind the turning on: an open row would lie readable among the sealed ones.
      if (lockRow()) throw new TurnedError();
      if (!names.includes('entries')) return work(plainUnit);
      const entries = new CountedEntries(db.entries);
      const done = await work({ ...plainUnit, entries });
      if (entries.isChanged) tally = await countChange(last, entries.more);
      return done;
    }),
  );
  // Not before it is stored: what is remembered is never ahead of the journal.
  remember(tally);
  return result;
}
