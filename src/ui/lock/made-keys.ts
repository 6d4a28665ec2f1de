// Keys that were made and that nobody said are noted: a wrong tap leads away from them, and the way back shows them
// again. Only in this window's memory, and for as long as the journal stands open.
import { stillOpens } from '../../actions/check-recovery-key.ts';
import { watchSealing } from '../../store/watch-sealing.ts';

/** What is shown until it is noted, after a lock or a recovery key was made. */
export interface MadeKeys {
  recoveryKey: string;
  identity: string;
}

let made: MadeKeys | null = null;
let isOpen = false;
const followers = new Set<(made: MadeKeys | null) => void>();

function enter(next: MadeKeys | null): void {
  made = next;
  for (const follow of followers) follow(made);
}

watchSealing(({ isSealed, isLocked }) => {
  isOpen = isSealed && !isLocked;
  if (!isOpen && made) enter(null);
});

/** Made while nobody looked at the page of the lock they are shown when somebody does. */
export function showMadeKeys(keys: MadeKeys): void {
  if (isOpen) enter(keys);
}

export const forgetMadeKeys = (): void => enter(null);

/** Calls back now and at every change; returns how to stop. */
export function watchMadeKeys(next: (made: MadeKeys | null) => void): () => void {
  followers.add(next);
  next(made);
  const shown = made;
  // Another window may have made a new one since.
  if (shown)
    void stillOpens(shown.recoveryKey).then(
      (opens) => opens || made !== shown || forgetMadeKeys(),
      () => undefined,
    );
  return () => followers.delete(next);
}
