// Makes a backup of everything and hands it over; only then is it "the last backup".
import { clockOf } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { putSetting } from '../store/settings.ts';
import type { Counts, Progress } from '../workers/jobs.ts';
import { type Handed, handOver } from './hand-over.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';

export type { Counts } from '../workers/jobs.ts';

export interface Backup {
  file: File;
  counts: Counts;
  /** The instant it was made, in milliseconds since 1970. */
  at: number;
}

export type BackedUp =
  | { ok: true; handed: Handed; backup: Backup }
  | { ok: false; code: JobFailure | 'not-verified' };

/**
 * Hands a backup over (again, when the first tap was too long ago). A download that began counts as the last backup,
 * for no browser tells its end; a share that was cancelled does not.
 */
export async function handOverBackup(backup: Backup): Promise<Handed> {
  const handed = await handOver(backup.file);
  if (handed === 'downloaded' || handed === 'shared') {
    // The file is out either way; a journal that could not note it says the backup before.
    await putSetting('lastBackupAt', backup.at).catch(() => undefined);
  }
  return handed;
}

/** A backup of everything, checked by reading it back. */
export async function backUp(tell?: (progress: Progress) => void, signal?: AbortSignal): Promise<BackedUp> {
  try {
    const moment = now();
    const options = { ...(tell ? { tell } : {}), ...(signal ? { signal } : {}) };
    const made = await askOnce('back-up', { at: moment.at }, options);
    if ('code' in made) return { ok: false, code: made.code };
    const name = `ebb-backup-${clockOf(moment).day}.zip`;
    const file = new File([made.zip], name, { type: 'application/zip' });
    const backup = { file, counts: made.counts, at: moment.at };
    return { ok: true, handed: await handOverBackup(backup), backup };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
