// Finishing begins when the page is left and may still be under way when the next one opens.

import type { HeldDraft } from '../../actions/adopt-draft.ts';
import { type Finished, finishEntry } from '../../actions/finish-entry.ts';
import type { StoreFailure } from '../../store/failure.ts';
import { navigate } from '../frame/route.ts';

let pending: Promise<unknown> = Promise.resolve();
let unfinished: { held: HeldDraft; code: StoreFailure } | null = null;

/** Resolves when no page is being finished. */
export function finishingDone(): Promise<unknown> {
  return pending;
}

/** The page that could not be finished, once. */
export function takeUnfinished(): { held: HeldDraft; code: StoreFailure } | null {
  const taken = unfinished;
  unfinished = null;
  return taken;
}

/** Finishes a held draft. When that fails the person is brought back to it, with every word. */
export function finishHeld(held: HeldDraft, address: string): Promise<Finished> {
  const finishing = (async () => {
    const done = await finishEntry(held.draft);
    if (done.ok) held.release();
    else {
      unfinished = { held, code: done.code };
      navigate(address);
    }
    return done;
  })();
  pending = finishing;
  return finishing;
}
