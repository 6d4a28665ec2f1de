// What was done to a public copy and was not stored when its window went: it is there in the next one, as the last
// letters of a draft are (left-drafts.ts).
import { isKnown } from '../store/database.ts';
import { readEdition } from '../store/editions.ts';
import { isLocked } from '../store/sealing.ts';
import { keepEdition, type UnstoredFields, unstoredFields } from './change-edition.ts';
import { type Left, leaveWhenGone, nameOfFields, openLeft } from './left-shape.ts';

/** It is sealed as a draft is, under a name that no draft has. */
export interface LeftFields extends UnstoredFields {
  of: string;
}

/** From now on, whenever this window goes. */
export function leaveUnstoredFields(): void {
  leaveWhenGone(() => {
    if (isKnown() && isLocked()) return [];
    return [...unstoredFields.values()].map(
      (unstored) =>
        ({ ...unstored, of: unstored.id, id: nameOfFields(unstored.session) }) satisfies LeftFields,
    );
  });
}

/** Lays it into the journal. False where it cannot be laid now and has to wait. */
export async function layFields(lying: Left): Promise<boolean> {
  const left = await openLeft<LeftFields>(lying);
  if (!left) return false;
  const { of, session, seen, fields } = left;
  if (await keepEdition(of, { session, seen }).change(fields)) return true;
  // Stored it is only where there is such a copy.
  unstoredFields.delete(session);
  return (await readEdition(of)) === null;
}
