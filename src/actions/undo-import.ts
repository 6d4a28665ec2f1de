// Takes an import back, the same minute or weeks later.
import type { ImportUndone } from '../store/imports.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';

export type UndoneImport = ({ ok: true } & ImportUndone) | { ok: false; code: JobFailure | 'no-such-import' };

export async function undoImport(importId: string): Promise<UndoneImport> {
  try {
    const undone = await askOnce('undo-import', { importId });
    return undone ? { ok: true, ...undone } : { ok: false, code: 'no-such-import' };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
