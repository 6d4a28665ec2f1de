// Which build this window runs. Each window says so with a shared lock, which the browser frees when the window
// is gone, crashed or killed: so the offline worker knows whose files are still needed.

/** The name must be that of the offline worker's own file. */
const PREFIX = `ebb-window ${encodeURIComponent(import.meta.env.BASE_URL)} `;

const said = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** Twelve hex digits that change with any byte of the app; empty in development. */
export const ownBuild = (): string => said('build');

/** `0.1.0`; empty in development. */
export const ownVersion = (): string => said('version');

/** Says which build this window runs, for as long as it lives. */
export function holdBuild(): void {
  const forever = new Promise<void>(() => undefined);
  navigator.locks?.request(PREFIX + ownBuild(), { mode: 'shared' }, () => forever).catch(() => undefined);
}

/** How many other windows of this app are open; null where the browser does not tell. */
export async function otherWindows(): Promise<number | null> {
  const { held } = (await navigator.locks?.query()) ?? {};
  if (!held) return null;
  return Math.max(0, held.filter(({ name }) => name?.startsWith(PREFIX)).length - 1);
}
