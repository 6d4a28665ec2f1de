// Keeps what is being written: at every input, one write in flight and the newest waiting.
import type { Draft } from '../journal/draft.ts';
import { now } from '../platform/clock.ts';
import { putDraft } from '../store/drafts.ts';
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

/** A keeper for one draft; `tell` hears of every change of state. */
export function keepDraft(tell: (state: Keeping) => void): DraftKeeper {
  let waiting: Draft | null = null;
  let failed: Draft | null = null;
  let flight: Promise<void> | null = null;
  let isStopped = false;

  async function write(): Promise<void> {
    while (waiting && !isStopped) {
      const draft = waiting;
      waiting = null;
      try {
        await putDraft(draft);
        failed = null;
        if (!waiting) tell({ kind: 'kept', at: now().at });
      } catch (error) {
        failed = waiting ?? draft;
        tell({ kind: 'failed', code: failureOf(error) });
      }
    }
    flight = null;
  }

  return {
    keep(draft) {
      if (isStopped) return;
      waiting = draft;
      if (flight) return;
      tell({ kind: 'writing' });
      flight = write();
    },
    async settled() {
      while (flight) await flight;
      return failed === null;
    },
    isUnsaved: () => !isStopped && (waiting !== null || flight !== null || failed !== null),
    stop() {
      isStopped = true;
    },
  };
}
