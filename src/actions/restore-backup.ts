// Puts a backup into an empty journal.
import { now } from '../platform/clock.ts';
import type { Counts, Progress, RestoreCode } from '../workers/jobs.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';

export type RestoredBackup = { ok: true; counts: Counts } | { ok: false; code: JobFailure | RestoreCode };

export async function restoreBackup(
  file: File,
  tell?: (progress: Progress) => void,
): Promise<RestoredBackup> {
  try {
    const answer = await askOnce('restore', { file, at: now().at }, tell ? { tell } : {});
    return 'code' in answer ? { ok: false, code: answer.code } : { ok: true, counts: answer };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
