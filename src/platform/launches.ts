// How the system opens Ebb: with files, or at an address while a window stands already (the manifest's
// `focus-existing`: the window is told and not navigated, so that what is being written stays in it).
import type { ChosenFile } from './files.ts';

interface LaunchParams {
  targetURL?: string;
  files?: readonly FileSystemFileHandle[];
}

interface LaunchQueue {
  setConsumer(consume: (launch: LaunchParams) => void): void;
}

type Files = readonly ChosenFile[];

let waiting: Files = [];
let taker: ((files: Files) => void) | null = null;

/** Hands over files that Ebb was opened with, now and later, one taker at a time; returns how to stop. */
export function takeLaunchedFiles(take: (files: Files) => void): () => void {
  taker = take;
  if (waiting.length > 0) take(waiting);
  waiting = [];
  return () => {
    if (taker === take) taker = null;
  };
}

/**
 * Whether the first launch that this page hears of is what loaded it: a reloaded page is told of its last launch
 * once more, and one that was opened to take something (the only redirect there is) is told of that.
 */
function wasLoadedByLaunch(): boolean {
  const [first] = performance.getEntriesByType('navigation');
  const navigation = first as PerformanceNavigationTiming | undefined;
  return navigation?.type === 'reload' || (navigation?.redirectCount ?? 0) > 0;
}

/** `hash` of an address of this app; null for any other, and for one that names no page. */
function routeIn(address: string): string | null {
  const url = new URL(address, location.href);
  const home = new URL(import.meta.env.BASE_URL, location.href);
  return url.href.startsWith(home.href) && url.hash !== '' ? url.hash : null;
}

const isShare = (address: string) =>
  new URL(address, location.href).pathname === `${import.meta.env.BASE_URL}share`;

async function filesOf(handles: readonly FileSystemFileHandle[]): Promise<Files> {
  const files = await Promise.all(handles.map((handle) => handle.getFile().catch(() => null)));
  return files.flatMap((file) => (file ? [{ path: file.name, file }] : []));
}

async function openFiles(handles: readonly FileSystemFileHandle[], go: (route: string) => void) {
  const files = await filesOf(handles);
  go('#/settings/import');
  if (taker) taker(files);
  else waiting = [...waiting, ...files];
}

/** Listens for launches for as long as the window lives. `go` opens a route. */
export function listenForLaunches(go: (route: string) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  let isAnswered = wasLoadedByLaunch();
  launchQueue?.setConsumer(({ targetURL = '', files = [] }) => {
    const wasAnswered = isAnswered;
    isAnswered = false;
    if (wasAnswered) return;
    if (files.length > 0) void openFiles(files, go);
    // Chromium on a computer brings the window forward and drops what was shared: only that can be said.
    else if (isShare(targetURL)) go('#/settings/import?refused=not-handed');
    else {
      const route = routeIn(targetURL);
      if (route !== null && route !== location.hash) go(route);
    }
  });
}
