// Whether the journal is sealed, and whether this window can open it. The keys live here, in memory, for as long as
// the journal is unlocked; they can be used but not read out.
import type { Keys } from '../vault/keys.ts';
import type { SealedRow } from '../vault/row.ts';
import type { Slot } from '../vault/slot-shape.ts';
import type { SealedDraft, Typed } from './boxed-draft.ts';
import type { Snapshot, Unit } from './rows.ts';

/** What lies readable beside a sealed journal. It says nothing of what is written. */
export interface LockRow {
  version: 1;
  /** Random, new at each turning on: who holds another one looks at a journal that is no more. */
  epoch: string;
  /** Ways to the data key. */
  slots: Slot[];
  /** To whom pages are sealed that are written while locked: an age X25519 recipient. */
  recipient: string;
  /** The identity that opens them, sealed with the data key. */
  identity: SealedRow;
  /** By the id of a passkey's slot: what a person knows it by, sealed. */
  passkeys?: Record<string, SealedRow>;
}

/** Asked of a journal that is locked. */
class LockedError extends Error {
  override name = 'LockedError';
}

/** There at once where it can be. */
export type Sooner<T> = T | Promise<T>;

/** Hears how many rows are done; called beside the transaction. */
export type Tell = (done: number) => void;

/** A sealed journal that can be read and written. */
export interface SealedStore {
  /** To be handed to a worker of this window, and to nobody else. */
  readonly keys: Keys;
  /** @param isTimed each question to the database has a deadline; not in a live query */
  unit(isTimed?: boolean): Unit;
  /** At each key: nothing is waited for but, right after unlocking, the key to seal with. */
  sealDraft(draft: Typed): Sooner<SealedDraft>;
  write<T>(work: (unit: Unit) => Promise<T>, tell: Tell): Promise<T>;
  /** Opens rows as they lie. */
  snapshot(laid: Snapshot): Promise<Snapshot>;
}

interface Opened {
  lock: LockRow | null;
  store: SealedStore | null;
}

let opened: Opened = { lock: null, store: null };

export interface Sealing {
  isSealed: boolean;
  isLocked: boolean;
}

const listeners = new Set<(sealing: Sealing) => void>();

function enter(next: Opened): void {
  opened = next;
  for (const listener of listeners) listener(sealingNow());
}

const sealingNow = (): Sealing => ({ isSealed: isSealed(), isLocked: isLocked() });

/** Calls back now and at every change; returns how to stop. */
export function watchSealing(listener: (sealing: Sealing) => void): () => void {
  listeners.add(listener);
  listener(sealingNow());
  return () => listeners.delete(listener);
}
const forgetting = new Set<() => void>();

/** Calls back when the keys are dropped, so that what they opened is dropped too. */
export function onForget(forget: () => void): void {
  forgetting.add(forget);
}

/** The lock as it lies in the journal; null when there is none. */
export const lockRow = (): LockRow | null => opened.lock;

/** The sealed journal; null when it lies open. @throws LockedError while it is locked */
export function sealedIfAny(): SealedStore | null {
  if (opened.lock === null) return null;
  if (opened.store === null) throw new LockedError();
  return opened.store;
}

export const isLocked = (): boolean => opened.lock !== null && opened.store === null;
export const isSealed = (): boolean => opened.lock !== null;

/** Takes note of the journal's lock. Keys of another lock are dropped. */
export function noteLock(lock: LockRow | null): void {
  const isSame = lock?.epoch === opened.lock?.epoch;
  if (!isSame) dropKeys();
  enter({ lock, store: isSame ? opened.store : null });
}

/** The journal as it was unlocked, with keys that fit the lock of this moment. */
export function takeUnlocked(store: SealedStore): void {
  enter({ ...opened, store });
}

/** Lets go of the keys and of everything that they opened. What the engine keeps of it in memory is beyond reach. */
export function dropKeys(): void {
  enter({ ...opened, store: null });
  for (const forget of forgetting) forget();
}
