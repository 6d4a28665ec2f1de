// What Ebb leaves in a browser beside its database: the files kept for going offline, the worker that answers with
// them, and the language and the country that were chosen. Another app on the same origin keeps its own.

import { chooseLanguage } from './choose-language.ts';
import { chooseCountry } from './country.ts';

/** The folder this app is served from, which is also what its worker answers for. */
function home(): URL {
  return new URL('./', document.baseURI);
}

async function removeCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  // The name that the offline worker gives its caches.
  const prefix = `ebb ${encodeURIComponent(home().pathname)} `;
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

async function removeWorker(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const ours = registrations.filter((registration) => registration.scope === home().href);
  await Promise.all(ours.map((registration) => registration.unregister()));
}

/** A worker that is still fetching its files is let go of only when it has them all. */
const WAIT_MS = 3000;

/**
 * Removes every kept file and the worker. Never throws. False when the browser takes longer than three seconds:
 * it goes on by itself, for as long as the page is open.
 */
export async function removeTraces(): Promise<boolean> {
  chooseLanguage(null);
  chooseCountry(null);
  // The worker first: it would keep the files anew.
  const done = removeWorker()
    .then(removeCaches)
    .then(
      () => true,
      () => false,
    );
  const waited = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), WAIT_MS);
  });
  const isDone = await Promise.race([done, waited]);
  if (!isDone) await removeCaches().catch(() => undefined);
  return isDone;
}
