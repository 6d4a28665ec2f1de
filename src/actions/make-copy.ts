// A second copy of the journal on this device: sealed where the journal is, written beside the page and read back.
import { now } from '../platform/clock.ts';
import { copyingAlone, endErrand, hasErrand, noteErrand } from '../store/copies.ts';
import { isSealed } from '../store/sealing.ts';
import { isFinal, isUnlike, stateNow } from '../store/store-state.ts';
import { Converter, failureOfJob, type JobFailure } from './in-worker.ts';

export type CopyMade =
  | { ok: true }
  /** `nothing`: there is nothing yet to copy. `not-whole`: the journal lacks rows, and older copies are kept for it. */
  | { ok: false; code: JobFailure | 'nothing' | 'not-whole' | 'not-verified' | 'no-folder' }
  /** Another window made it meanwhile. */
  | { ok: false; code: 'unchanged' };

let isOver = false;

/** No copy is begun from now on: the journal goes. Returns how to take it back. */
export function stopCopying(): () => void {
  isOver = true;
  return () => {
    isOver = false;
  };
}

/**
 * Also where another window erased the journal, or changed what it is: a worker would open it anew. And where it is not
 * what it was: its copies may be the only ones of what is missing.
 */
export const isCopyingOver = (): boolean => isOver || isFinal() || isUnlike(stateNow());

/**
 * Makes a copy; never throws. A copy that cannot be made leaves those that are there.
 * @param isAsked by the person: made also where nothing changed
 */
export async function makeCopy(isAsked: boolean): Promise<CopyMade> {
  if (isUnlike(stateNow())) return { ok: false, code: 'not-whole' };
  try {
    return await copyingAlone(async () => {
      if (isCopyingOver()) return { ok: false, code: 'closed' };
      if (!isAsked && !(await hasErrand('changed')) && !(await hasErrand('renew')))
        return { ok: false, code: 'unchanged' };
      // Ended first: what changes from here on is another errand.
      await endErrand('changed');
      const made = await madeAlone();
      if (!made.ok && made.code !== 'nothing') await noteErrand('changed');
      return made;
    });
  } catch (error) {
    await noteErrand('changed');
    return { ok: false, code: failureOfJob(error) };
  }
}

async function madeAlone(): Promise<CopyMade> {
  const converter = new Converter();
  try {
    const made = await converter.ask('copy', { at: now().at });
    if ('code' in made) return { ok: false, code: made.code };
    const sealed = isSealed();
    const file = sealed ? await sealedAsBackup(made.file) : made.file;
    if (!file) return { ok: false, code: 'not-verified' };
    const isRenewing = await hasErrand('renew');
    const laid = await converter.ask('lay-copy', { file, isSealed: sealed, holds: made.holds, isRenewing });
    if ('code' in laid) return { ok: false, code: laid.code };
    if (laid.isRenewed) await endErrand('renew');
    return { ok: true };
  } finally {
    converter.end();
  }
}

async function sealedAsBackup(file: Blob): Promise<Blob | null> {
  const { sealedBackup } = await import('./sealed-backup.ts');
  return sealedBackup(file, { kind: 'lock' });
}

/** What older copies hold is to be gone: they go with the next copy, which is made at once. */
export async function renewCopies(): Promise<void> {
  await noteErrand('renew');
  await makeCopy(false);
}
