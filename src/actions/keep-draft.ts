// Keeps what is being written, at every input.
import type { Draft } from '../journal/draft.ts';
import { now } from '../platform/clock.ts';
import { putDraft, readDraft, readDrafts } from '../store/drafts.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';

/** What the page may say: nothing yet, being written, stored at an instant, or not stored and why. */
export type Keeping =
  | { kind: 'idle' }
  | { kind: 'writing' }
  | { kind: 'kept'; at: number }
  | { kind: 'failed'; code: StoreFailure };

export interface DraftKeeper {
  keep(draft: Draft): void;
  /** Resolves once nothing waits and nothing is in flight; false when the newest text is not stored. */
  settled(): Promise<boolean>;
  /** Whether the newest text is not stored yet. */
  isUnsaved(): boolean;
  /** Takes no more and writes no more: the draft is being finished. */
  stop(): void;
}

/** Stores a draft that is left as it is; false when it would not be stored. */
export const keepAsIs = (draft: Draft): Promise<boolean> =>
  putDraft(draft).then(
    () => true,
    () => false,
  );

/** Writes under way at once. One would do, were it not for the window that closes while another waits. */
const MOST_IN_FLIGHT = 8;

/** By its id, each text as it is to be stored and is not yet. */
export const unstored = new Map<string, Draft>();

/** Drafts as they are read, and where their words are stored or lie elsewhere. left-drafts.ts takes the place of it. */
export const laid = { get: readDraft, all: readDrafts, end: (id: string): unknown => unstored.delete(id) };

/** A keeper for one draft; `tell` hears of every change of state. */
export function keepDraft(tell: (state: Keeping) => void): DraftKeeper {
  let waiting: Draft | null = null;
  let newest: Draft | null = null;
  let isStopped = false;
  const flights = new Set<Promise<void>>();

  async function write(draft: Draft): Promise<void> {
    try {
      await putDraft(draft);
      if (draft !== newest) return;
      laid.end(draft.id);
      tell({ kind: 'kept', at: now().at });
    } catch (error) {
      if (draft === newest) tell({ kind: 'failed', code: failureOf(error) });
    }
  }

  function launch(draft: Draft): void {
    waiting = null;
    const flight = write(draft).finally(() => {
      flights.delete(flight);
      if (waiting && !isStopped) launch(waiting);
    });
    flights.add(flight);
  }

  const isNewestKept = () => newest === null || unstored.get(newest.id) !== newest;

  return {
    keep(draft) {
      if (isStopped) return;
      if (isNewestKept()) tell({ kind: 'writing' });
      newest = draft;
      unstored.set(draft.id, draft);
      waiting = draft;
      if (flights.size < MOST_IN_FLIGHT) launch(draft);
    },
    async settled() {
      while (flights.size > 0) await Promise.all(flights);
      return isNewestKept();
    },
    isUnsaved: () => !isStopped && !isNewestKept(),
    stop() {
      isStopped = true;
    },
  };
}
