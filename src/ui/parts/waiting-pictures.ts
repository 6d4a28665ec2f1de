// Pictures and recordings that a lock came over: a telephone's camera may be open for longer than Ebb stays unlocked out
// of sight, nobody touches it while talking, and what it took may be nowhere else. They wait in this window's memory alone.
import { watchLocking } from '../../actions/lock-now.ts';
import { setUnsaved } from '../../platform/storing.ts';
import { watchSealing } from '../../store/sealing.ts';
import type { Watch } from '../../store/watch.ts';

export interface Waiting {
  pictures: boolean;
  recordings: boolean;
}

/** Files that no text names yet, by the page they were chosen for. */
const files = new Map<string, File[]>();
/** What a text names already: how each is stored. */
const named = new Map<() => void, keyof Waiting>();
const followers = new Set<(waiting: Waiting) => void>();

const waitingNow = (): Waiting => {
  const kinds = [...named.values()];
  return { pictures: files.size > 0 || kinds.includes('pictures'), recordings: kinds.includes('recordings') };
};

/** While any waits the browser asks before it leaves. */
let noLongerUnsaved: (() => void) | null = null;

function tell(): void {
  if (files.size + named.size > 0) noLongerUnsaved ??= setUnsaved(() => true);
  else {
    noLongerUnsaved?.();
    noLongerUnsaved = null;
  }
  for (const follow of followers) follow(waitingNow());
}

let isLocking = false;
let isLocked = false;
watchLocking((next) => {
  isLocking = next;
  // A lock that could not be: nothing else would tell the page of what waits for it.
  if (!next && !isLocked && files.size > 0) tell();
});
watchSealing((sealing) => {
  isLocked = sealing.isLocked;
  if (isLocked || named.size === 0) return;
  const all = [...named.keys()];
  named.clear();
  for (const store of all) store();
  tell();
});

/** Whether nothing can be stored before the unlocking. */
export const isLockedNow = (): boolean => isLocked;

/**
 * Lays them by where it is locked, or is about to be: the page round them goes in that very moment. Then true, and
 * nothing of them is stored before the unlocking.
 */
export function waitIfLocked(page: string, chosen: readonly File[]): boolean {
  const isShut = isLocking || isLocked;
  if (isShut) layBy(page, chosen);
  return isShut;
}

/** They wait until their page stands there and can be typed on. */
export function layBy(page: string, chosen: readonly File[]): void {
  files.set(page, [...(files.get(page) ?? []), ...chosen]);
  tell();
}

/** Stores after the unlocking what a text names already, whichever page stands there then. */
export function storeAfterUnlocking(kind: keyof Waiting, store: () => void): void {
  if (isLocked) {
    named.set(store, kind);
    tell();
  }
  // It was unlocked again meanwhile.
  else store();
}

/** The files of a page, once. */
export function takeWaiting(page: string): readonly File[] {
  const taken = files.get(page);
  if (!taken || isLocking || isLocked) return [];
  files.delete(page);
  tell();
  return taken;
}

/** Which kinds wait, and every change of it. */
export const watchWaiting: Watch<Waiting> = (next) => {
  followers.add(next);
  next(waitingNow());
  return () => followers.delete(next);
};
