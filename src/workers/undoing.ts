// Takes an import back, and the pictures and sounds that came with it: who wants their room back has it at once.
import { isJournalWhole } from '../store/check-journal.ts';
import { type ImportUndone, type NamedBeside, undoImport } from '../store/imports.ts';
import { holdsBytes } from '../store/media.ts';
import { mediaOfImport } from '../store/media-of-entries.ts';
import { forgetAmong } from '../store/unnamed-media.ts';

export async function undoing(importId: string, beside: NamedBeside): Promise<ImportUndone | null> {
  const media = (await holdsBytes()) ? await mediaOfImport(importId) : new Set<string>();
  const undone = await undoImport(importId, beside);
  // What cannot go now goes with the next weekly look: the import is undone all the same.
  if (undone && media.size > 0 && (await isJournalWhole())) await forgetAmong(media).catch(() => 0);
  return undone;
}
