// The offline worker: answers the app's own address and files from the files kept at install, each response with
// the security headers that a static host does not send. It never takes over a window unasked.
import { answer, isAppAddress, mayBeKept } from './offline-answer.ts';
import { clean, keepAll, missing } from './offline-files.ts';
import { isSharing, takeShared } from './offline-share.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __BUILD__: string;

self.addEventListener('install', (event) => {
  // A file that is missing or wrong fails the install: half an app must never be called ready.
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clean());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (isSharing(request, url)) return event.respondWith(takeShared(request));
  if (request.method !== 'GET') return;
  const isOwn = request.mode === 'navigate' ? isAppAddress(url) || mayBeKept(url) : mayBeKept(url);
  if (isOwn) event.respondWith(answer(request, url));
});

/** What a window is told of the files: which build they are, and which of them are not there. */
async function report(): Promise<{ build: string; missing: string[] }> {
  return { build: __BUILD__, missing: await missing() };
}

async function repair(): Promise<{ build: string; missing: string[] }> {
  // What cannot be mended now shows in the report.
  await keepAll().catch(() => undefined);
  return report();
}

self.addEventListener('message', (event) => {
  const type: unknown = event.data?.type;
  const reply = (answered: Promise<unknown>) =>
    event.waitUntil(answered.then((value) => event.ports[0]?.postMessage(value)));
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else if (type === 'REPORT') reply(report());
  else if (type === 'REPAIR') reply(repair());
  // A window that was loaded without the worker (the first visit, a forced reload) asks to be taken over.
  else if (type === 'CLAIM') event.waitUntil(self.clients.claim());
  else if (type === 'CLEAN') event.waitUntil(clean());
});
