// The way out of an offline worker that must go: put in the place of offline.js, it is what a browser finds when it looks
// for the next version. It takes over at once, forgets the files of the app that were kept on the device, and is gone.
// What a person wrote is in IndexedDB, which nothing here touches. When and how: docs/deploy.md.

// Another app on this address, at another path, keeps its own.
const PREFIX = `ebb ${encodeURIComponent(new URL(self.registration.scope).pathname)} `;

async function forget() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  // No window is reloaded: one may hold words that are not stored yet, and the page that came next would bring this
  // worker once more, and so without end. Whoever opens or reloads Ebb from now on has it from the host.
  await self.registration.unregister();
}

self.addEventListener('install', () => {
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});

// A window that cannot learn which files are kept asks to have them mended. Told that they cannot be, it says that Ebb does
// not work offline now. To any other question there is no answer: a window that heard of another build would reload.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'REPAIR') event.ports[0]?.postMessage({ build: '', missing: ['all'] });
});
