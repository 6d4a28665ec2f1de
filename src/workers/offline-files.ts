// The files of each build, kept in a cache of its own, so that a window of an older build still finds its parts.
// A file is kept only when its bytes have the hash that the build wrote down.

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string }[] };
declare const __BUILD__: string;

const SCOPE = self.registration.scope;
/** Two apps on one origin, each at its own path, must not touch each other's caches. */
const PREFIX = `ebb ${encodeURIComponent(new URL(SCOPE).pathname)} `;
const OWN = PREFIX + __BUILD__;
/** Each window holds a shared lock of this name with its build behind it; the browser frees it with the window. */
const WINDOW_LOCK = `ebb-window ${encodeURIComponent(new URL(SCOPE).pathname)} `;
const AT_ONCE = 6;

/** Absolute address of every file of this build -> the SHA-256 it must have. */
const FILES = new Map(self.__WB_MANIFEST.map(({ url, revision }) => [new URL(url, SCOPE).href, revision]));

/** Whether the address names a file of this build. */
export const isFile = (address: string): boolean => FILES.has(address);

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** A response to keep, or null when its bytes are not those of the build. */
async function verified(response: Response, hash: string): Promise<Response | null> {
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== hash) return null;
  // Made anew: a redirected response may not answer a navigation, and a host's headers are not ours.
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'Content-Type': type } });
}

async function fromEarlierBuild(address: string, hash: string): Promise<Response | null> {
  for (const name of await otherCaches()) {
    const response = await (await caches.open(name)).match(address);
    const same = response ? await verified(response, hash) : null;
    if (same) return same;
  }
  return null;
}

async function fromNetwork(address: string, hash: string): Promise<Response> {
  const usual = await verified(await fetch(address, { credentials: 'same-origin' }), hash);
  if (usual) return usual;
  // An intermediate cache may hold another deployment's file under this name.
  const fresh = await verified(await fetch(address, { cache: 'reload', credentials: 'same-origin' }), hash);
  if (fresh) return fresh;
  throw new Error(`Not the file of this build: ${address}`);
}

async function keep(cache: Cache, address: string, hash: string): Promise<void> {
  if (await cache.match(address)) return;
  const response = (await fromEarlierBuild(address, hash)) ?? (await fromNetwork(address, hash));
  await cache.put(address, response);
}

/** Caches of this app's other builds. */
async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
}

/** Keeps every file that is not kept yet; fails when one cannot be had. What was kept stays for the next try. */
export async function keepAll(): Promise<void> {
  await alone(async () => {
    const cache = await caches.open(OWN);
    const waiting = [...FILES];
    const work = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await keep(cache, next[0], next[1]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  });
}

/** The files of this build that are not kept. */
export async function missing(): Promise<string[]> {
  const kept = new Set((await (await caches.open(OWN)).keys()).map((request) => request.url));
  return [...FILES.keys()].filter((address) => !kept.has(address));
}

/** The kept file, of this build or else of an older one whose window may still ask for it. */
export async function find(address: string): Promise<Response | undefined> {
  const own = await (await caches.open(OWN)).match(address);
  if (own) return own;
  for (const name of await otherCaches()) {
    const older = await (await caches.open(name)).match(address);
    if (older) return older;
  }
  return undefined;
}

/**
 * Forgets the builds that no window runs any more. Does nothing while another build is on its way in, or while a
 * window has not said yet which build it is: it comes round again with the next window.
 */
export async function clean(): Promise<void> {
  await alone(async () => {
    const others = await otherCaches();
    const { installing, waiting } = self.registration;
    if (others.length === 0 || installing || waiting) return;
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const running = await runningBuilds();
    if (running.length < windows.length) return;
    const gone = others.filter((name) => !running.includes(name.slice(PREFIX.length)));
    await Promise.all(gone.map((name) => caches.delete(name)));
  });
}

/** The build of each window that has said it. Empty where the browser has no locks. */
async function runningBuilds(): Promise<string[]> {
  const { held } = (await navigator.locks?.query()) ?? {};
  return (held ?? []).flatMap(({ name }) =>
    name?.startsWith(WINDOW_LOCK) ? [name.slice(WINDOW_LOCK.length)] : [],
  );
}

/** Keeping and forgetting never overlap: a build that returns would lose the files it has just found. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(`${PREFIX}files`, work);
  else await work();
}
