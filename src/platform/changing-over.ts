// The offline worker as the page sees it: is everything kept, is a newer version waiting, and how all windows
// change over without a word lost. Nothing here reloads a window that holds text which is not stored.
import { Workbox } from 'workbox-window';
import { holdBuild, otherWindows, ownBuild } from './build.ts';
import { askAllToStore, isUnsaved, listenForAsking, storeOwn } from './storing.ts';
import type { UpdateState } from './updates.ts';

interface Report {
  build: string;
  missing: string[];
}

const HOUR_MS = 3_600_000;
/** A worker that does not answer within this is taken to be gone. */
const ANSWER_MS = 5_000;

const listeners = new Set<(state: UpdateState) => void>();
let current: UpdateState = 'none';
let worker: Workbox | undefined;
let registration: ServiceWorkerRegistration | undefined;
let isReloading = false;
/** This window was loaded without a worker: it is the first visit, or a forced reload. */
let wasUncontrolled = false;
/** Said once in a window, whatever frame comes in it next: there is one for a locked journal. */
let isReadySaid = false;

function tell(state: UpdateState): void {
  // A version that waits, or runs already, outranks whatever is known of the files.
  const isSettled =
    current === 'reload-when-done' || (current === 'update-ready' && state !== 'reload-when-done');
  if (isSettled || current === state) return;
  current = state;
  for (const listener of listeners) listener(state);
  if (state !== 'newly-ready') return;
  isReadySaid = true;
  current = 'offline-ready';
}

/** Asks a worker; null when it does not answer. */
function ask(of: ServiceWorker, type: 'REPORT' | 'REPAIR'): Promise<Report | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Report);
    // Mending loads files: only a report has to come soon.
    if (type === 'REPORT') setTimeout(resolve, ANSWER_MS, null);
    of.postMessage({ type }, [port2]);
  });
}

/** True once this window is served by the worker. */
function takenOver(of: ServiceWorker): Promise<void> {
  if (navigator.serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    of.postMessage({ type: 'CLAIM' });
  });
}

/** Says whether the app can start with no connection: asked of the files, never assumed. */
async function check(type: 'REPORT' | 'REPAIR' = 'REPORT'): Promise<void> {
  const active = registration?.active;
  if (!active) return;
  const report = (await ask(active, type)) ?? { build: '', missing: ['?'] };
  if (report.missing.length > 0) {
    if (type === 'REPORT') return check('REPAIR');
    return tell('offline-failed');
  }
  await takenOver(active);
  // A version deployed between loading this page and its worker: the files kept are not this window's.
  if (report.build !== ownBuild()) tell('update-ready');
  else tell(wasUncontrolled && !isReadySaid ? 'newly-ready' : 'offline-ready');
  active.postMessage({ type: 'CLEAN' });
}

function reload(): void {
  if (isReloading) return;
  isReloading = true;
  location.reload();
}

/** A newer worker has taken over: this window follows, unless that would cost words. */
async function follow(): Promise<void> {
  const { controller } = navigator.serviceWorker;
  const report = controller && (await ask(controller, 'REPORT'));
  if (!report || report.build === ownBuild()) return;
  await storeOwn();
  if (isUnsaved()) tell('reload-when-done');
  else reload();
}

/** The first install failed, for good as far as this visit goes. A failed update leaves the old version as it was. */
function installFailed(): void {
  if (!registration?.active) tell('offline-failed');
}

/** Tells of a newer worker once it waits. */
function watchForWaiting(of: ServiceWorkerRegistration): void {
  const tellIfWaiting = () => {
    if (of.waiting && of.active) tell('update-ready');
  };
  const listenToInstalling = () => of.installing?.addEventListener('statechange', tellIfWaiting);
  // Every one, for as long as the window lives: Workbox stops listening after the first that it did not register, also
  // when that one failed.
  of.addEventListener('updatefound', listenToInstalling);
  listenToInstalling();
  tellIfWaiting();
}

async function register(): Promise<void> {
  const before = registration;
  try {
    registration = await worker?.register();
  } catch {
    return tell('offline-failed');
  }
  if (!registration) return;
  if (registration !== before) watchForWaiting(registration);
  if (registration.active) await check();
}

function lookForUpdates(): void {
  if (!registration || registration.installing || !navigator.onLine) return;
  // No connection, or a server that is being changed: the next look will do.
  registration.update().catch(() => undefined);
}

function start(): void {
  const scope = import.meta.env.BASE_URL;
  wasUncontrolled = !navigator.serviceWorker.controller;
  holdBuild();
  listenForAsking();
  worker = new Workbox(`${scope}offline.js`, { scope });
  worker.addEventListener('activated', () => void check());
  worker.addEventListener('controlling', () => void follow());
  worker.addEventListener('redundant', installFailed);
  void register();
  setInterval(lookForUpdates, HOUR_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookForUpdates();
  });
}

/** Registers the worker at the first call; tells the state now and whenever it changes. */
export function listen(listener: (state: UpdateState) => void): () => void {
  listeners.add(listener);
  listener(current);
  if (!worker) start();
  return () => listeners.delete(listener);
}

/** See `retryOffline` of updates.ts. */
export async function retryOffline(): Promise<void> {
  tell('none');
  isReadySaid = false;
  if (registration?.active) await check('REPAIR');
  else await register();
}

/** See `applyUpdate` of updates.ts. */
export async function applyUpdate(): Promise<'reloading' | 'unsaved'> {
  await Promise.all([storeOwn(), askAllToStore(await otherWindows())]);
  if (isUnsaved()) return 'unsaved';
  const waiting = registration?.waiting;
  if (!waiting) {
    reload();
    return 'reloading';
  }
  // A window that no worker serves hears nothing of the change; it reloads when the new one is there.
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' && !isUnsaved()) reload();
  });
  worker?.messageSkipWaiting();
  return 'reloading';
}
