// How much room there is, and whether the browser promises not to clear it by itself.

export interface Space {
  /** Bytes that this origin uses, as the browser tells. */
  used: number;
  /** Bytes that the browser says it would still give; Chromium rounds and pads this figure. */
  free: number;
}

/** Null where the browser does not tell. */
export async function spaceHere(): Promise<Space | null> {
  try {
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, free: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

/** Whether the browser promises to keep what is stored here; null where it does not tell. */
export async function isKept(): Promise<boolean | null> {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
}

const WAIT_MS = 2000;

/** `waiting`: the browser asks the person and has no answer yet. `unknown`: it cannot promise anything. */
export type Promised = 'kept' | 'not-kept' | 'waiting' | 'unknown';

/** Asks the browser to keep what is stored. Firefox answers only when the person has, so it is not waited for. */
export async function askToKeep(): Promise<Promised> {
  if (typeof navigator.storage?.persist !== 'function') return 'unknown';
  const asked = navigator.storage.persist().then(
    (kept): Promised => (kept ? 'kept' : 'not-kept'),
    (): Promised => 'unknown',
  );
  const waited = new Promise<Promised>((done) => {
    setTimeout(() => done('waiting'), WAIT_MS);
  });
  return Promise.race([asked, waited]);
}
