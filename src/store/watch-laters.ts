// Later settings as a screen follows them.
import { heldSettings } from './held-rows.ts';
import type { LaterSetting } from './later-settings.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching, watchingHeld } from './watch.ts';

/** The value as it lies, and every new one; null where there is none. */
export function watchLater(key: LaterSetting): Watch<unknown> {
  return watching(async () => (await rowsNow().settings.get(key))?.value ?? null);
}

/** Several of them at once, so that a page can tell "none" from "not read yet". */
export function watchLaters<K extends LaterSetting>(keys: readonly K[]): Watch<Record<K, unknown>> {
  return watchingHeld(heldSettings, (rows) => {
    const values = keys.map((key) => [key, rows.find((row) => row.key === key)?.value ?? null]);
    return Object.fromEntries(values) as Record<K, unknown>;
  });
}
