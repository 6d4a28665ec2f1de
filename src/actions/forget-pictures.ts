// Lets go of pictures that no text names any more: once a week, and at once of those that went with their page for good.
// Every text is read for it.
import { DAY_MS } from '../journal/day.ts';
import { now } from '../platform/clock.ts';
import { readLater, updateLater } from '../store/later-settings.ts';
import { holdsBytes } from '../store/media.ts';
import { mediaOfEntries } from '../store/media-of-entries.ts';
import { askOnce } from './in-worker.ts';

const WEEK_MS = 7 * DAY_MS;

/** A clock that was set back only makes the next look an early one. */
export async function forgetPictures(): Promise<void> {
  if (!(await holdsBytes())) return;
  const { at } = now();
  const last = Number((await readLater('picturesLookedAt')) ?? 0);
  if (Math.abs(at - last) < WEEK_MS) return;
  await askOnce('forget-media', { at });
  await updateLater('picturesLookedAt', () => at);
}

/**
 * What of these entries is to go after they are gone, asked while they are here. Nobody waits for it: what does not go then
 * goes with the next weekly look.
 */
export async function forgettingOf(ids: readonly string[]): Promise<() => void> {
  const media = (await holdsBytes()) ? await mediaOfEntries(ids) : new Set<string>();
  return () => {
    if (media.size > 0) void askOnce('forget-among', { ids: media }).catch(() => undefined);
  };
}
