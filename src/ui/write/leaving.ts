// Finishing begins when the page is left and may still be under way when the next one opens. Until it is done,
// the words are this window's alone: it must not be reloaded.
import type { HeldDraft } from '../../actions/adopt-draft.ts';
import { type Finished, finishEntry } from '../../actions/finish-entry.ts';
import { keepAsIs } from '../../actions/keep-draft.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/updates.ts';
import type { StoreFailure } from '../../store/failure.ts';
import { watchSealing } from '../../store/sealing.ts';
import { navigate, routeOf } from '../frame/route.ts';
import { goTo } from './field.ts';

// Asked for here by the writing page: its first load is cut into files by who imports what, and this is of the first.
export { takeGone } from './field.ts';

interface Unfinished {
  held: HeldDraft;
  /** Null where nothing failed. */
  code: StoreFailure | null;
}

const underWay = new Set<Promise<unknown>>();
/** Pages that could not be finished, and one that was begun while it was locked, by their address. */
const unfinished = new Map<string, Unfinished>();

setUnsaved(() => underWay.size > 0 || unfinished.size > 0);
onStoreDrafts(finishingDone);

/** Resolves when no page is being finished. */
export async function finishingDone(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

/** The page of an address that is to be gone on with, once. */
export function takeUnfinished(address: string): Unfinished | null {
  const taken = unfinished.get(address) ?? null;
  unfinished.delete(address);
  return taken;
}

let isLockedNow = false;
let lockedAtY = 0;
watchSealing((sealing) => {
  isLockedNow = sealing.isLocked;
  // Before anything is taken off the screen.
  lockedAtY = scrollY;
});
export const isLocked = (): boolean => isLockedNow;

let begunLocked: HeldDraft | null = null;

/** A page begun before it was known that the journal is locked is gone on with as one written while locked. */
export function handOverToLocked(held: HeldDraft): void {
  begunLocked = held;
}

export function takeBegunLocked(): HeldDraft | null {
  const taken = begunLocked;
  begunLocked = null;
  return taken;
}

let place: { draftId: string; y: number } | null = null;

/** How far a page was scrolled when the journal was locked over it: a number in memory, and gone with a reload. */
export function rememberPlace(draftId: string): void {
  place = { draftId, y: lockedAtY };
}

/** Goes back there. */
export function returnToPlace(draftId: string): void {
  if (place?.draftId === draftId) goTo(place.y);
  place = null;
}

/** What stands on the screen while it is unlocked stays there, whatever other page waits to be gone on with. */
export function handOverToUnlocked(held: HeldDraft): void {
  unfinished.set('#/', { held: { ...held, isFound: true }, code: null });
}

/** Finishes a held draft once `stored` has landed. When that fails the person is brought back, with every word. */
export function finishHeld(held: HeldDraft, address: string, stored: Promise<boolean>): Promise<Finished> {
  const finishing = (async () => {
    // The last write of the draft must land first, or it would bring the finished draft back.
    const isStored = await stored;
    const done = await finishEntry(held.draft, held.began);
    // While it is locked nothing is finished: what is stored joins the journal at the next unlocking.
    const waits = !done.ok && done.code === 'locked' && (isStored || (await keepAsIs(held.draft)));
    if (done.ok || waits) held.release();
    else {
      unfinished.set(address, { held, code: done.code });
      // Another page is being written on: it is not taken away. Its own failure is said there.
      if (!isWriting() && done.code !== 'locked') navigate(address);
    }
    return done;
  })();
  underWay.add(finishing);
  return finishing.finally(() => underWay.delete(finishing));
}

function isWriting(): boolean {
  const [first] = routeOf(location.hash).path;
  return first === undefined || first === 'write';
}
