// Earlier and losing texts of an entry. The first finished text is kept for ever.
import { DAY_MS } from './day.ts';
import type { Content } from './entry.ts';
import type { Moment } from './when.ts';

/**
 * `first`: as first finished. `edit`: an earlier text. `conflict`: lost to another save and waits for a choice.
 * `settled`: a text of a conflict that was not chosen, kept for ever.
 */
export type VersionKind = 'first' | 'edit' | 'conflict' | 'settled';

export interface Version {
  id: string;
  entryId: string;
  kind: VersionKind;
  /** The stamp of the save this text belongs to. */
  stamp: string;
  savedAt: Moment;
  content: Content;
}

/** Whether two texts of their entry wait for a choice. */
export const holdsConflict = (versions: readonly Version[]): boolean =>
  versions.some(({ kind }) => kind === 'conflict');

const THIN_AFTER_MS = 30 * DAY_MS;

/**
 * Which versions may go: of the `edit` versions older than 30 days, all but the last of each UTC day.
 * First texts and conflicts always stay.
 */
export function thinned(versions: readonly Version[], now: number): string[] {
  const old = versions.filter(
    (version) => version.kind === 'edit' && now - version.savedAt.at > THIN_AFTER_MS,
  );
  const lastOfDay = new Map<number, Version>();
  for (const version of old) {
    const day = Math.floor(version.savedAt.at / DAY_MS);
    const kept = lastOfDay.get(day);
    if (!kept || kept.savedAt.at < version.savedAt.at) lastOfDay.set(day, version);
  }
  const kept = new Set([...lastOfDay.values()].map((version) => version.id));
  return old.filter((version) => !kept.has(version.id)).map((version) => version.id);
}
