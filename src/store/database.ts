// The one database. Tables, their versions, and what can happen to a connection: blocked by another tab,
// asked to step aside, closed by the browser, or opened by a newer Ebb before this one.
import { Dexie, type Table } from 'dexie';
import type { Draft } from '../journal/draft.ts';
import type { Edition } from '../journal/edition.ts';
import type { Entry } from '../journal/entry.ts';
import type { ImportRecord, SettingRow, Tally, Tombstone } from '../journal/journal-rows.ts';
import type { LedgerRow, SentText } from '../journal/ledger.ts';
import type { Mark } from '../journal/mark.ts';
import type { Medium } from '../journal/medium.ts';
import type { Version } from '../journal/version.ts';
import type { Word } from '../journal/words.ts';
import type { SealedBlob } from '../vault/blob.ts';
import { isLockless, isNewer, lookAt, type Meta } from './meta-row.ts';
import { randomId } from './random-id.ts';
import { editionOf, moveLastOpened, NAME, NATIVE_VERSION, SCHEMA, TABLES } from './schema.ts';
import { dropKeys, isLocked, lockRow, noteLock } from './sealing.ts';
import { enter, isFinal, stateNow, tellLock } from './store-state.ts';
import { TurnedError, turningEnded } from './turning-lock.ts';

export { SCHEMA };

class Database extends Dexie {
  declare entries: Table<Entry, string>;
  declare marks: Table<Mark, string>;
  declare versions: Table<Version, string>;
  declare drafts: Table<Draft, string>;
  declare words: Table<Word, string>;
  declare settings: Table<SettingRow, string>;
  declare tombstones: Table<Tombstone, string>;
  declare imports: Table<ImportRecord, string>;
  declare editions: Table<Edition, string>;
  declare ledger: Table<LedgerRow, string>;
  declare sent: Table<SentText, string>;
  declare media: Table<Medium, string>;
  /** Bytes of media, which lie apart: no list and no lock reads them. */
  declare blobs: Table<SealedBlob, string>;
  declare meta: Table<Meta, string>;

  constructor(name: string) {
    // Strict: a write counts as done once it is flushed, not once the browser has it in mind.
    // No cache: it clones every row at every read, and nothing here reads the same rows twice in a moment.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    // No index says when or how someone felt: only random ids are keys.
    // The browser's number rises with ours, so an older window's connection ends before rows mean something else.
    // Dexie counts in tens.
    this.version(NATIVE_VERSION / 10)
      .stores({
        ...Object.fromEntries(TABLES.map((name) => [name, 'id'])),
        versions: 'id, entryId',
        settings: 'key',
        meta: 'key',
        blobs: 'id',
      })
      .upgrade(moveLastOpened);
  }
}

export const db = new Database(NAME);

/** Thrown inside a write when a newer Ebb has changed the journal since this page was loaded. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}

/** What is sealed, with the lock gone: rows written open beside it would lie readable for ever. */
class LocklessError extends Error {
  override name = 'LocklessError';
}

db.on('blocked', () => {
  if (!isLeaving) enter('blocked');
});
db.on('versionchange', ({ newVersion }) => {
  // Another window erases it, turns its lock, or is a newer Ebb. Dexie would reopen it with old code and write on.
  if (newVersion === null) enter('erased');
  else enter(editionOf(newVersion) === SCHEMA ? 'turned' : 'outdated');
  dropKeys();
  db.close({ disableAutoOpen: true });
  // Dexie's own listener comes next, and would let the next query open the database again.
  return false;
});
/** This window closes the connection itself. */
let isLeaving = false;
db.on('close', () => {
  // Another lock may lie there by the time it is opened again.
  isLookedAt = false;
  // Dexie tells of its own closing too, and of each opening that failed.
  if (isLeaving || isComingBack || stateNow() === 'opening' || isFinal()) return;
  enter('closed');
  void comeBack();
});

let opening: Promise<unknown> = Promise.resolve();
let still = opening;
let isLookedAt = false;
let isTurning = false;

/** Whether it is known how a row is to lie: the connection stands, and somebody looked whether rows are sealed. */
export const isKnown = (): boolean => db.isOpen() && isLookedAt;

/** Whether a row may be put at once, too: who turns the lock puts others in the place of all there are. */
export const isUsable = (): boolean => isKnown() && !isTurning;

/** Says what speaks against the journal that opened, by what is counted in it; null for nothing. */
type Look = (tally: Tally | null) => 'missing' | 'older' | null;

let look: Look = () => null;

/** Opens the journal; never throws. What happened is in the state. */
export function openStore(looking: Look = look): Promise<unknown> {
  look = looking;
  opening = connect().catch((error: unknown) => {
    const isOutdated = error instanceof OutdatedError || (error as Error).name === 'VersionError';
    const isLockless = error instanceof LocklessError;
    if (isOutdated || isLockless) db.close({ disableAutoOpen: true });
    enter(isOutdated ? 'outdated' : isLockless ? 'lockless' : 'failed');
  });
  still = opening;
  return opening;
}

/** Resolves once it is known whether the journal is sealed; at once where nobody opened it. */
export const whenOpened = (): Promise<unknown> => opening;

/** The same once this window does not turn its lock. Another promise than before: rows may lie otherwise by now. */
export const whenStill = (): Promise<unknown> => still;

/** What is asked of this window waits for it. */
export function stillAfter(turning: Promise<unknown>): void {
  still = turning.catch(() => undefined);
}

async function connect(): Promise<void> {
  await db.open();
  await readWhenStill();
  enter(look(tally) ?? (isLocked() ? 'locked' : 'ready'));
}

/** As of the last opening. */
let tally: Tally | null = null;
/** This installation's name; null until it has one. */
let device: string | null = null;

let isComingBack = false;

/** The browser took the connection: it is opened again at once, where the journal is still the one it was. */
async function comeBack(): Promise<void> {
  isComingBack = true;
  try {
    await db.open();
    await readMeta();
    if (!isTurning && look(tally) === null) return enter(isLocked() ? 'locked' : 'ready');
  } catch {
    // It stays closed, and that is said already.
  } finally {
    isComingBack = false;
  }
  // Nothing is written into what stands there in its place, unless somebody asks for it.
  letGo();
}

/** Notes the journal's edition and lock, and whether that is being turned. */
export async function readMeta(): Promise<void> {
  const [schema, lock, turning, head, counted, named] = await lookAt(db.meta);
  if (isNewer(schema)) throw new OutdatedError();
  if (isLockless(head, lock)) throw new LocklessError();
  tally = counted ?? null;
  device = named ?? null;
  // Written once a journal: a start that writes nothing waits for no disk.
  if (schema !== SCHEMA) await writeSchema();
  noteLock(lock ?? null);
  isTurning = turning !== undefined;
  isLookedAt = true;
}

/** The same once nobody turns the lock. A window that died at it leaves the mark, and rows that are all as they were. */
async function readWhenStill(): Promise<void> {
  for (await readMeta(); isTurning; await readMeta()) {
    await turningEnded(() => {
      isLookedAt = false;
      return db.meta.delete('turning');
    });
  }
}

function writeSchema(): Promise<unknown> {
  return db.transaction('rw', db.meta, async () => {
    if (isNewer((await lookAt(db.meta))[0])) throw new OutdatedError();
    await db.meta.put({ key: 'schema', value: SCHEMA });
  });
}

/** Says that a newer Ebb has been here, and gives the error to throw. */
export function outdated(): OutdatedError {
  enter('outdated');
  db.close({ disableAutoOpen: true });
  return new OutdatedError();
}

/** Opens a connection that was closed; a newer journal stays closed to this page. */
export async function reopen(): Promise<void> {
  // By this very window, it may be: a connection that is opened in its midst stands in its way.
  if (isLeaving) await turningEnded(() => Promise.resolve());
  if (isFinal()) throw outdated();
  await connect();
  isLeaving = false;
}

/** Lets go of the journal, to come back to it soon. */
export function letGo(): void {
  isLeaving = true;
  db.close({ disableAutoOpen: true });
}

/** By the window that turns the lock: it waits for nobody's turning. */
export async function connectAgain(): Promise<void> {
  await db.open();
  isLeaving = false;
  await readMeta();
  tellLock();
}

let renewing: Promise<void> | null = null;

/**
 * A connection that hangs or is dead is given up for a new one. Asked for by several at once it is one: who came second
 * would close what the first is opening.
 */
export function renew(): Promise<void> {
  renewing ??= connectAnew().finally(() => {
    renewing = null;
  });
  return renewing;
}

async function connectAnew(): Promise<void> {
  letGo();
  await db.open();
  isLeaving = false;
  // What stands there now may be another journal, and another lock.
  await readWhenStill();
  const mismatch = look(tally);
  if (mismatch) enter(mismatch);
  else tellLock();
}

/** Another window does not let go of the journal: nothing goes on before it does. */
export const tellBlocked = (): void => enter('blocked');

/** Deletes the database. Nothing opens it again unasked: a live query would begin an empty journal. */
export async function deleteDatabase(): Promise<void> {
  isLeaving = true;
  await db.delete({ disableAutoOpen: true });
}

/**
 * The first question of every writing transaction (which must include `meta`): a newer journal is left alone, and
 * so is one whose lock is not the one this window knows.
 * @returns what the journal counts of itself; null where no Ebb has counted it yet
 */
export async function guardSchema(): Promise<Tally | null> {
  const [schema, lock, turning, head, counted] = await lookAt(db.meta);
  // What is written while every row is sealed or opened would be lost with the old ones.
  if (turning !== undefined) throw new TurnedError();
  if (isNewer(schema)) {
    enter('outdated');
    throw new OutdatedError();
  }
  if (isLockless(head, lock)) {
    enter('lockless');
    throw new LocklessError();
  }
  if (lock?.epoch !== lockRow()?.epoch) {
    enter('turned');
    throw new OutdatedError();
  }
  return counted ?? null;
}

/** This installation's random name, made at first use. Call before a transaction, not inside one. */
export async function deviceId(): Promise<string> {
  await whenStill();
  // As the journal opened: whoever finishes a page does not ask for it first.
  return device ?? nameDevice();
}

async function nameDevice(): Promise<string> {
  const made = randomId();
  device = await db.transaction('rw', db.meta, async () => {
    const raced = await db.meta.get('device');
    if (raced) return String(raced.value);
    await db.meta.put({ key: 'device', value: made });
    return made;
  });
  return device;
}
