// Turning the lock on or off is one window's work. It holds a Web Lock meanwhile, so that a window opened later can
// tell work that goes on from work that died.
const NAME = 'ebb-turning-lock';

/** Does the work alone. False when another window is at it. */
export async function turningAlone(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await work();
    return true;
  });
}

/** Waits until no window is at it, then does what tidies up after one that died. */
export async function turningEnded(tidy: () => PromiseLike<unknown>): Promise<void> {
  // Without locks nobody could have begun.
  if (!navigator.locks) await tidy();
  else await navigator.locks.request(NAME, async () => void (await tidy()));
}
