// Takes an import back, the same minute or weeks later.
import type { ImportUndone } from '../store/imports.ts';
import { takeLeft } from './adopt-draft.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';

export type UndoneImport = ({ ok: true } & ImportUndone) | { ok: false; code: JobFailure | 'no-such-import' };

export async function undoImport(importId: string): Promise<UndoneImport> {
  try {
    // Laid first, it keeps its entry as all that is being written does; later it would bring the text back.
    await takeLeft();
    const beside = await import('./free-left.ts').then((it) => it.namedBeside());
    const undone = await askOnce('undo-import', { importId, beside });
    return undone ? { ok: true, ...undone } : { ok: false, code: 'no-such-import' };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
