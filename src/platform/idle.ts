// Moments in which nobody waits for anything.

/** Resolves when the browser has nothing else to do, or after two seconds where it does not tell. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 2_000);
  });
}
