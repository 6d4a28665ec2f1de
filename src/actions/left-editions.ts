// What was done to a public copy and was not stored when its window went: it is there in the next one, as the last
// letters of a draft are (left-drafts.ts).
import { onLeaving, putLeft } from '../platform/left-behind.ts';
import type { SealedDraft } from '../store/boxed-draft.ts';
import { isUsable } from '../store/database.ts';
import { asLaid } from '../store/drafts.ts';
import { readEdition } from '../store/editions.ts';
import { isLocked, lockRow, sealedIfAny } from '../store/sealing.ts';
import { keepEdition, type UnstoredFields, unstoredFields } from './change-edition.ts';
import { leavingOf, nameOfFields } from './left-shape.ts';

/** It is sealed as a draft is, under a name that no draft has. */
interface LeftFields extends UnstoredFields {
  of: string;
}

/** From now on, whenever this window goes. */
export function leaveUnstoredFields(): void {
  onLeaving(() => {
    if (!isUsable() || isLocked()) return [];
    return [...unstoredFields.values()].flatMap((unstored) => {
      const name = nameOfFields(unstored.session);
      return leavingOf(name, asLaid({ ...unstored, of: unstored.id, id: name } satisfies LeftFields));
    });
  });
}

/** Lays it into the journal. False where it cannot be laid now and has to wait. */
export async function layFields(row: LeftFields | SealedDraft, epoch: string | null): Promise<boolean> {
  // Sealed under a lock that is no more: nobody has its key.
  if (epoch !== null && epoch !== lockRow()?.epoch) return true;
  if (isLocked()) {
    // Left open before there was a lock: sealed by now, it waits for the unlocking.
    const leaving = epoch === null ? leavingOf(row.id, await asLaid(row)) : [];
    // Unlocked meanwhile, it may be laid in by now.
    if (isLocked()) leaving.forEach(putLeft);
    return false;
  }
  const left = epoch === null ? (row as LeftFields) : await opened(row as SealedDraft);
  if (!left) return false;
  const { of, session, seen, fields } = left;
  if (await keepEdition(of, { session, seen }).change(fields)) return true;
  // Stored it is only where there is such a copy.
  unstoredFields.delete(session);
  return (await readEdition(of)) === null;
}

async function opened(row: SealedDraft): Promise<LeftFields | null> {
  const sealed = sealedIfAny();
  if (!sealed) return null;
  const { openDraft } = await import('../store/sealed-draft.ts');
  const opened = await openDraft(sealed.keys, row);
  return opened.ok ? (opened.value as LeftFields) : null;
}
