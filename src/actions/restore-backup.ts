// Puts a backup into the journal: into an empty one at once, into one with pages when the person says so.
import type { MergeChoices } from '../journal/merge.ts';
import type { MergeCounts } from '../journal/merge-counts.ts';
import { now } from '../platform/clock.ts';
import { goOn } from '../store/counting.ts';
import { isUnlike, stateNow } from '../store/store-state.ts';
import { isAgeFile } from '../vault/age-magic.ts';
import type { Counts, JobName, Jobs, Progress, RestoreCode } from '../workers/jobs.ts';
import { takeLeft } from './adopt-draft.ts';
import { Converter, failureOfJob, JobFailed, type JobFailure } from './in-worker.ts';
import { openBackup, type Refused, type SealedBackup, wayIntoBackup } from './sealed-backup.ts';

export type { MergeCounts } from '../journal/merge-counts.ts';

/** A backup that was read, for a journal with pages. */
export interface MetBackup {
  counts: MergeCounts;
  store(choices: MergeChoices, tell: Tell, signal: AbortSignal): Promise<MergedBackup>;
  /** Lets go of what was read. */
  close(): void;
}

export type RestoredBackup =
  | { ok: true; counts: Counts; wasSealed: boolean }
  | { ok: false; code: JobFailure | RestoreCode }
  /** The file is to be opened first. */
  | ({ ok: false; code: 'sealed' } & SealedBackup)
  /** The journal has pages; nothing is stored. */
  | { ok: false; code: 'met'; met: MetBackup };

export type MergedBackup =
  | ({ ok: true; merged: MergeCounts; wasSealed: boolean } & MergeChoices)
  | { ok: false; code: JobFailure | 'journal-moved-on' };

type Tell = (progress: Progress) => void;

export async function restoreBackup(file: File, tell: Tell, signal: AbortSignal): Promise<RestoredBackup> {
  try {
    if (!(await isAgeFile(file))) return await restore(file, false, tell, signal);
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
  signal: AbortSignal,
): Promise<RestoredBackup | Refused> {
  try {
    const opened = await openBackup(sealed, by, typed, signal);
    return opened.ok ? await restore(opened.file, true, tell, signal) : opened;
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** A journal that was missed has what came back: it is this one from now on. */
async function settle(): Promise<void> {
  if (isUnlike(stateNow())) await goOn();
}

async function restore(
  file: File,
  wasSealed: boolean,
  tell: Tell,
  signal: AbortSignal,
): Promise<RestoredBackup> {
  // What is laid after it would be put over a draft that comes from there; laid before, both are kept.
  await takeLeft();
  const converter = new Converter();
  let isKept = false;
  try {
    const answer = await stoppable(converter, 'restore', { file, at: now().at }, tell, signal);
    if ('code' in answer) return { ok: false, code: answer.code };
    if (!('meeting' in answer)) {
      await settle();
      return { ok: true, counts: answer, wasSealed };
    }
    isKept = !signal.aborted;
    const { counts } = answer.meeting;
    const met: MetBackup = {
      counts,
      store: (choices, told, stop) => merge(converter, choices, wasSealed, told, stop),
      close: () => converter.end(),
    };
    return { ok: false, code: 'met', met };
  } finally {
    if (!isKept) converter.end();
  }
}

async function merge(
  converter: Converter,
  choices: MergeChoices,
  wasSealed: boolean,
  tell: Tell,
  signal: AbortSignal,
): Promise<MergedBackup> {
  try {
    await takeLeft();
    const answer = await stoppable(converter, 'merge', choices, tell, signal);
    if ('code' in answer) return { ok: false, code: answer.code };
    await settle();
    return { ok: true, merged: answer, wasSealed, ...choices };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  } finally {
    converter.end();
  }
}

/**
 * Asks something that can be stopped. What is being stored is not cut off but asked to stop: only the worker can say
 * whether it was stored already.
 */
async function stoppable<K extends JobName>(
  converter: Converter,
  kind: K,
  ask: Jobs[K]['ask'],
  tell: Tell,
  signal: AbortSignal,
): Promise<Jobs[K]['answer']> {
  if (signal.aborted) throw new JobFailed('cancelled');
  let isStoring = false;
  const stop = () => {
    if (isStoring) void converter.ask('stop-storing', null).catch(() => undefined);
    else converter.end();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await converter.ask(kind, ask, (progress) => {
      isStoring = progress.step === 'storing';
      tell(progress);
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
