// Settings that no first page needs: what they hold is checked by whoever reads them, so that none of that code is
// loaded with the others. They are rows like all settings, sealed and in backups as those are.
import { reading, rowsNow, writing } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/**
 * `exportChoices`: how files go out. `templates`: texts to start a page from. `chapters`: lines through the trends.
 * `hunches`: what was said before looking. `rangesChosen`: how far back each page of the trends shows.
 * `backupPutOffAt`: when the note about a backup was put off.
 */
export type LaterSetting =
  | 'exportChoices'
  | 'templates'
  | 'chapters'
  | 'hunches'
  | 'rangesChosen'
  | 'backupPutOffAt';

/** The value as it lies; null where there is none. */
export async function readLater(key: LaterSetting): Promise<unknown> {
  return (await (await reading()).settings.get(key))?.value ?? null;
}

/** The value as it lies, and every new one; null where there is none. */
export function watchLater(key: LaterSetting): Watch<unknown> {
  return watching(async () => (await rowsNow().settings.get(key))?.value ?? null);
}

/** Several of them at once, so that a page can tell "none" from "not read yet". */
export function watchLaters<K extends LaterSetting>(keys: readonly K[]): Watch<Record<K, unknown>> {
  return watching(async () => {
    const { settings } = rowsNow();
    const rows = await Promise.all(keys.map((key) => settings.get(key)));
    const values = keys.map((key, index) => [key, rows[index]?.value ?? null]);
    return Object.fromEntries(values) as Record<K, unknown>;
  });
}

/** Writes what `change` makes of the value as it is at that moment: another window may have changed it. */
export async function updateLater(key: LaterSetting, change: (value: unknown) => unknown): Promise<void> {
  await writing(['settings'], async ({ settings }) => {
    const value = change((await settings.get(key))?.value ?? null);
    await settings.putMany([{ key, value }]);
  });
}
