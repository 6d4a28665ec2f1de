// Two states of one entry, each of another journal: which text shows, and what is known of the other.
import type { Entry } from './entry.ts';

/** How the text there stands to the text here. */
export type Relation = 'same' | 'here-newer' | 'there-newer' | 'conflict';

/**
 * Equal stamps are the same text; a stamp among the other's ancestors is older. Where the stamps say neither, or
 * contradict each other, the texts themselves are looked at.
 */
export function relationOf(here: Entry, there: Entry, reads: (entry: Entry) => string): Relation {
  if (here.stamp === there.stamp) return 'same';
  const isHereOlder = there.ancestors.includes(here.stamp);
  const isThereOlder = here.ancestors.includes(there.stamp);
  if (isHereOlder !== isThereOlder) return isHereOlder ? 'there-newer' : 'here-newer';
  return reads(here) === reads(there) ? 'same' : 'conflict';
}

/** Whether the text there shows. Of two texts that nobody chose between it is the one saved last, on either side. */
export function showsThere(here: Entry, there: Entry, relation: Relation): boolean {
  // What is being written here goes on from the save that is here.
  if (relation === 'same' || relation === 'here-newer') return false;
  if (relation === 'there-newer') return true;
  const later = there.editedAt.at - here.editedAt.at;
  return later === 0 ? there.stamp > here.stamp : later > 0;
}

/**
 * One entry of both, under the id it has here; the very entry of here where nothing is new. Its ancestors are those
 * of both and the stamp of the text that does not show, so that meeting that text again changes nothing.
 */
export function mergedEntry(here: Entry, there: Entry, relation: Relation): Entry {
  const isThere = showsThere(here, there, relation);
  const [shown, other] = isThere ? [there, here] : [here, there];
  const ancestors = new Set([...shown.ancestors, ...other.ancestors, other.stamp]);
  ancestors.delete(shown.stamp);
  const { removedAt: _, origin: __, isNotForLookingBack: ___, visibilityAt: ____, raw, ...text } = shown;
  // Of a page that was written on one side, and came by a file on the other, no undoing of an import takes it away.
  const isWritten = !here.origin || !there.origin;
  const removedAt = removedOf(here, there, isThere);
  const merged: Entry = {
    ...text,
    id: here.id,
    revision: Math.max(here.revision, there.revision),
    ancestors: [...ancestors],
    ...shownTo(here, there, isThere),
    ...(isWritten || !here.origin ? {} : { origin: here.origin, ...(raw ? { raw } : {}) }),
    ...(removedAt === undefined ? {} : { removedAt }),
    ...(isLeftOut(here, there, relation) ? { isNotForLookingBack: true } : {}),
  };
  return isUnchanged(here, merged) ? here : merged;
}

/**
 * A text that nobody here has seen is shown to others only where both say so. One that was seen is so as it is here,
 * unless it was kept private there since: what goes to others goes by a word of this device alone.
 */
function shownTo(
  here: Entry,
  there: Entry,
  isThere: boolean,
): Pick<Entry, 'visibility'> & Partial<Pick<Entry, 'visibilityAt'>> {
  const isKept = there.visibility === 'private' && (isThere || saidAt(there) > saidAt(here));
  const visibility = isKept ? 'private' : here.visibility;
  const said = [here, there].filter((side) => side.visibility === visibility).map(saidAt);
  const visibilityAt = Math.max(...said);
  return visibilityAt < 0 ? { visibility } : { visibility, visibilityAt };
}

const saidAt = ({ visibilityAt }: Entry): number => visibilityAt ?? -1;

/** The later save says it; where neither is later, it stays unseen if either side wants that. */
function isLeftOut(here: Entry, there: Entry, relation: Relation): boolean {
  if (relation === 'here-newer') return here.isNotForLookingBack === true;
  if (relation === 'there-newer') return there.isNotForLookingBack === true;
  return (here.isNotForLookingBack ?? there.isNotForLookingBack) === true;
}

/** Removed only where it is removed on both sides; the days begin anew with a text that is new here. */
function removedOf(here: Entry, there: Entry, isThere: boolean): number | undefined {
  if (here.removedAt === undefined || there.removedAt === undefined) return undefined;
  return isThere ? Math.max(here.removedAt, there.removedAt) : here.removedAt;
}

function isUnchanged(here: Entry, merged: Entry): boolean {
  return (
    here.stamp === merged.stamp &&
    here.revision === merged.revision &&
    here.visibility === merged.visibility &&
    here.visibilityAt === merged.visibilityAt &&
    here.removedAt === merged.removedAt &&
    here.isNotForLookingBack === merged.isNotForLookingBack &&
    here.origin === merged.origin &&
    here.ancestors.length === merged.ancestors.length
  );
}
