// Versions and working offline, as far as every window needs it from its first moment. What does the work comes
// after the page has loaded: nothing here may stand between opening and the first key.

export { onStoreDrafts, setUnsaved } from './storing.ts';

/**
 * `newly-ready`: every file was kept just now, and this window is served by the offline worker. `offline-ready`:
 * the same, and it was so before. `offline-failed`: some file could not be kept, see `retryOffline`.
 * `update-ready`: a newer version waits, see `applyUpdate`. `reload-when-done`: the newer version runs already,
 * and this window was left alone because it holds text that is not stored.
 */
export type UpdateState =
  | 'none'
  | 'newly-ready'
  | 'offline-ready'
  | 'offline-failed'
  | 'update-ready'
  | 'reload-when-done';

const later = () => import('./changing-over.ts');

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}

/**
 * Registers the offline worker at the first call, once the page has loaded, and tells the state now and whenever
 * it changes; returns how to stop listening. In development, and where the browser has no workers, the state
 * stays `none`.
 */
export function watchUpdates(listener: (state: UpdateState) => void): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  let isStopped = false;
  let stop = (): void => {
    isStopped = true;
  };
  const begin = async () => {
    await loaded();
    const { listen } = await later();
    if (!isStopped) stop = listen(listener);
  };
  begin().catch(() => listener('offline-failed'));
  return () => stop();
}

/** Whether this window was opened from the files kept on this device. */
export function isServedOffline(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** Tries again to keep what is missing. */
export async function retryOffline(): Promise<void> {
  await (await later()).retryOffline();
}

/**
 * Changes over to the version that waits: every window stores its draft, only then the new worker takes over and
 * each window without unsaved text reloads itself once. `unsaved`: this window's text could not be stored, and
 * nothing was done.
 */
export async function applyUpdate(): Promise<'reloading' | 'unsaved'> {
  return (await later()).applyUpdate();
}
