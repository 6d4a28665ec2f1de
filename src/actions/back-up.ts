// Makes a backup of everything and hands it over; only then is it "the last backup".
import { clockOf } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { isSealed } from '../store/sealing.ts';
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

/** Who can open the file: anybody, who can unlock this journal, or who knows a passphrase of its own. */
export type Keeping = { kind: 'plain' } | { kind: 'lock' } | { kind: 'passphrase'; passphrase: string };

/** Sealed where the journal is: what leaves is no easier to read than what stays. */
export const usualKeeping = (): Keeping => ({ kind: isSealed() ? 'lock' : 'plain' });

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

export type MadeBackup = { ok: true; backup: Backup } | { ok: false; code: JobFailure | 'not-verified' };

/** A backup of everything, checked by reading it back, and where it is sealed by opening it again. */
export async function makeBackup(
  keeping: Keeping,
  tell: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<MadeBackup> {
  try {
    const moment = now();
    const made = await askOnce('back-up', { at: moment.at }, { tell, ...(signal ? { signal } : {}) });
    if ('code' in made) return { ok: false, code: made.code };
    const name = `ebb-backup-${clockOf(moment).day}.zip`;
    const file = await kept(made.zip, name, keeping, tell, signal);
    if (!file) return { ok: false, code: 'not-verified' };
    return { ok: true, backup: { file, counts: made.counts, at: moment.at } };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** The same, handed over. */
export async function backUp(
  keeping: Keeping,
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<BackedUp> {
  const made = await makeBackup(keeping, tell, signal);
  if (!made.ok) return made;
  try {
    return { ...made, handed: await handOverBackup(made.backup) };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** The file as it leaves; null where sealing it could not be proved. */
async function kept(
  zip: Blob,
  name: string,
  keeping: Keeping,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<File | null> {
  if (keeping.kind === 'plain') return new File([zip], name, { type: 'application/zip' });
  tell({ step: 'sealing', done: 0, total: 0 });
  const { sealedBackup } = await import('./sealed-backup.ts');
  const sealed = await sealedBackup(zip, keeping, signal);
  return sealed && new File([sealed], `${name}.age`, { type: 'application/octet-stream' });
}
