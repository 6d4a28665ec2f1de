// What this window and its browser are, in the browser's own words.

export interface OwnWindow {
  browser: string;
  /** `standalone` on the home screen, `browser` in a tab. */
  mode: string;
  language: string;
  zone: string;
  isOnline: boolean;
  /** The state of the offline worker, `none` without one. */
  worker: string;
}

const MODES = ['standalone', 'minimal-ui', 'fullscreen'];

async function workerState(): Promise<string> {
  const found = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const { waiting, active, installing } = found ?? {};
  const state = (waiting ?? active ?? installing)?.state ?? 'none';
  return waiting ? `${active?.state ?? 'none'}, one waits` : state;
}

export async function ownWindow(): Promise<OwnWindow> {
  return {
    browser: navigator.userAgent,
    mode: MODES.find((mode) => matchMedia(`(display-mode: ${mode})`).matches) ?? 'browser',
    language: navigator.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isOnline: navigator.onLine,
    worker: await workerState(),
  };
}
