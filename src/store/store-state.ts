// What can be said of this window's hold on the journal, and who hears of it.
import { isLocked } from './sealing.ts';

/** `ready`; `locked`; `blocked`: another tab keeps an older database open; `outdated`: a newer Ebb has been here;
 * `turned`: another window turned the lock on or off; `erased`: another window erased it; `closed`: the browser took
 * the connection; `lockless`: its rows are sealed and the lock is gone; `failed`: it would not open; `silent`: the
 * browser's storage does not answer. Held against what is remembered of it: `missing`: another journal or an empty one
 * opened; `older`: changes of it are gone; `fewer`: it holds fewer entries than it counted. */
export type StoreState =
  | 'opening'
  | 'ready'
  | 'locked'
  | 'blocked'
  | 'outdated'
  | 'turned'
  | 'erased'
  | 'closed'
  | 'lockless'
  | 'failed'
  | 'silent'
  | 'missing'
  | 'older'
  | 'fewer';

/** From these a page comes back only by being loaded anew. */
const FINAL: readonly StoreState[] = ['outdated', 'turned', 'erased'];

/** The journal that opened is not as it is remembered. */
export const isUnlike = (one: StoreState): boolean => one === 'missing' || one === 'older' || one === 'fewer';

/** It is open, or was a moment ago. */
const TELLING: readonly StoreState[] = ['ready', 'locked', 'blocked', 'silent'];

let state: StoreState = 'opening';
const listeners = new Set<(state: StoreState) => void>();

export const stateNow = (): StoreState => state;

/** Some states a page leaves only by being loaded anew. */
export const isFinal = (): boolean => FINAL.includes(state);

export function enter(next: StoreState): void {
  // Old code must not write into a newer journal, nor begin a new one unasked, nor lay an open row among sealed ones.
  if (state === next || isFinal()) return;
  state = next;
  for (const listener of listeners) listener(next);
}

/** Calls back now and at every change; returns how to stop. */
export function watchStoreState(listener: (state: StoreState) => void): () => void {
  listeners.add(listener);
  listener(state);
  return () => listeners.delete(listener);
}

/** Tells everyone whether the journal, which is open to this window, is locked now. */
export function tellLock(): void {
  if (TELLING.includes(state)) enter(isLocked() ? 'locked' : 'ready');
}
