// Turning the lock on or off is one window's work. It holds a Web Lock meanwhile, so that a window opened later can
// tell work that goes on from work that died.
export const TURNING = 'ebb-turning-lock';

/** Waits until no window is at it, then does what tidies up after one that died. */
export async function turningEnded(tidy: () => PromiseLike<unknown>): Promise<void> {
  // Without locks nobody could have begun.
  if (!navigator.locks) await tidy();
  else await navigator.locks.request(TURNING, async () => void (await tidy()));
}

/** The lock is being turned, or was since it was known how a row is to lie. Nothing is written then. */
export class TurnedError extends Error {
  override name = 'InvalidStateError';
}
