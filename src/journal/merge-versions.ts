// The earlier and losing texts of one entry out of two journals, each text once.
import type { Content, Entry } from './entry.ts';
import { contentAlone } from './finish.ts';
import { type Relation, showsThere } from './merge-entry.ts';
import type { Version, VersionKind } from './version.ts';

/** One entry as a journal has it. */
export interface Side {
  /** Null: the journal has texts of it and not the entry itself. */
  entry: Entry | null;
  versions: readonly Version[];
}

export interface Judging {
  /** A text as texts are compared: words that are one are one. */
  reads: (content: Content) => string;
  /** Whether the text of a conflict was made an entry of its own since. */
  isEntryOfItsOwn: (version: Version) => boolean;
  /** Whether the id belongs to a version of another entry here. */
  isTaken: (versionId: string) => boolean;
}

const STRENGTH: Record<VersionKind, number> = { edit: 0, first: 1, conflict: 2, settled: 3 };

/**
 * All versions of an entry; those of here that need no change are the very same. A conflict that was settled on
 * either side is settled, and so is one whose text went on being written on the other side.
 * @param merged the entry as it will be; null where there is none
 * @param relation null where one side has no entry
 */
export function mergedVersions(
  here: Side,
  there: Side,
  merged: Entry | null,
  relation: Relation | null,
  judging: Judging,
): Version[] {
  const all = united(here, there, merged, judging);
  if (here.entry && there.entry && relation !== null && merged) {
    const isThere = showsThere(here.entry, there.entry, relation);
    const lost = losing(isThere ? here.entry : there.entry, merged, relation, [...all.values()], judging);
    if (lost) all.set(lost.id, lost);
  }
  for (const version of all.values()) {
    if (version.kind !== 'conflict') continue;
    const isOver =
      judging.isEntryOfItsOwn(version) || wentOn(version, here, there) || wentOn(version, there, here);
    if (isOver) all.set(version.id, { ...version, kind: 'settled' });
  }
  return firstOnce([...all.values()]);
}

function united(
  here: Side,
  there: Side,
  merged: Entry | null,
  { reads, isTaken }: Judging,
): Map<string, Version> {
  const all = new Map(here.versions.map((version) => [version.id, version]));
  const isTwin = here.entry !== null && there.entry !== null && here.entry.id !== there.entry.id;
  for (const version of there.versions) {
    const known = all.get(version.id) ?? sameText(here.versions, version, isTwin, reads);
    if (known) {
      if (STRENGTH[version.kind] > STRENGTH[known.kind]) all.set(known.id, { ...known, kind: version.kind });
    } else if (!isTaken(version.id) && !(isTwin && merged && reads(merged) === reads(version.content))) {
      all.set(version.id, merged ? { ...version, entryId: merged.id } : version);
    }
  }
  return all;
}

/** The same text set aside on both sides, each time under an id of its own. */
function sameText(
  known: readonly Version[],
  { stamp, content }: Version,
  isTwin: boolean,
  reads: Judging['reads'],
): Version | undefined {
  return known.find(
    (version) => (isTwin || version.stamp === stamp) && reads(version.content) === reads(content),
  );
}

/** The text that does not show, unless it is kept already. Its id is its stamp, so that it is the same everywhere. */
function losing(
  loser: Entry,
  merged: Entry,
  relation: Relation,
  all: readonly Version[],
  { reads }: Judging,
): Version | null {
  const text = reads(loser);
  if (relation === 'same' || text === reads(merged)) return null;
  const isAsked = ({ kind, stamp, content }: Version) =>
    (kind === 'conflict' && reads(content) === text) ||
    (stamp === loser.stamp && (kind === 'conflict' || kind === 'settled'));
  const isKept = relation === 'conflict' ? isAsked : ({ content }: Version) => reads(content) === text;
  if (all.some(isKept)) return null;
  const isFirst = loser.ancestors.length === 0 && !all.some(({ kind }) => kind === 'first');
  return {
    id: all.some(({ id }) => id === loser.stamp) ? `${loser.stamp}-${loser.id}` : loser.stamp,
    entryId: merged.id,
    kind: relation === 'conflict' ? 'conflict' : isFirst ? 'first' : 'edit',
    stamp: loser.stamp,
    savedAt: loser.editedAt,
    content: contentAlone(loser),
  };
}

/** Whether a side has this conflict no more, and its entry comes from that very text. */
function wentOn({ stamp }: Version, asked: Side, other: Side): boolean {
  const isConflict = (one: Version) => one.kind === 'conflict' && one.stamp === stamp;
  return (
    asked.versions.some(isConflict) &&
    other.entry?.ancestors.includes(stamp) === true &&
    !other.versions.some(isConflict)
  );
}

/** Of several first texts the earliest is the first; the others are kept for ever all the same. */
function firstOnce(all: Version[]): Version[] {
  const firsts = all.filter(({ kind }) => kind === 'first');
  if (firsts.length < 2) return all;
  const [first] = firsts.sort((a, b) => a.savedAt.at - b.savedAt.at || (a.id < b.id ? -1 : 1));
  return all.map((version) =>
    version.kind === 'first' && version !== first ? { ...version, kind: 'settled' as const } : version,
  );
}

/** Earlier texts that an entry of here did not have: of an entry that is new they are not told apart. */
export function arrived({ entry, versions }: Side, changed: readonly Version[]): Version[] {
  const known = new Set(versions.map(({ id }) => id));
  return entry === null
    ? []
    : changed.filter(({ id, kind, stamp }) => kind !== 'conflict' && stamp !== entry.stamp && !known.has(id));
}
