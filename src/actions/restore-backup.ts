// Puts a backup into an empty journal.
import { now } from '../platform/clock.ts';
import { isAgeFile } from '../vault/age-magic.ts';
import type { Counts, Progress, RestoreCode } from '../workers/jobs.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';
import { openBackup, type Refused, type SealedBackup, wayIntoBackup } from './sealed-backup.ts';

export type RestoredBackup =
  | { ok: true; counts: Counts; wasSealed: boolean }
  | { ok: false; code: JobFailure | RestoreCode }
  /** The file is to be opened first. */
  | ({ ok: false; code: 'sealed' } & SealedBackup);

type Tell = (progress: Progress) => void;

export async function restoreBackup(file: File, tell: Tell): Promise<RestoredBackup> {
  try {
    if (!(await isAgeFile(file))) return await restore(file, false, tell);
    const way = await wayIntoBackup(file);
    return way ? { ok: false, code: 'sealed', file, way } : { ok: false, code: 'damaged' };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** Opens a sealed backup and restores it; what does not open it comes back as the reason. */
export async function restoreSealed(
  sealed: SealedBackup,
  by: 'passphrase' | 'recovery',
  typed: string,
  tell: Tell,
  signal?: AbortSignal,
): Promise<RestoredBackup | Refused> {
  try {
    const opened = await openBackup(sealed, by, typed, signal);
    return opened.ok ? await restore(opened.file, true, tell) : opened;
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

async function restore(file: File, wasSealed: boolean, tell: Tell): Promise<RestoredBackup> {
  const answer = await askOnce('restore', { file, at: now().at }, { tell });
  return 'code' in answer ? { ok: false, code: answer.code } : { ok: true, counts: answer, wasSealed };
}
