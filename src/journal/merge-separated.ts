// Conflicts that ended in two entries. The version is gone then, and a backup from before holds it still.
import type { Content, Entry } from './entry.ts';
import type { JournalRows } from './journal-rows.ts';
import type { Version } from './version.ts';
import type { Moment } from './when.ts';

/** A moment as a key. */
export function momentKey({ at, offset }: Moment): string {
  return `${at} ${offset}`;
}

/** The entries of several journals by the moment they were begun. */
export function byBeginning(entries: Iterable<Entry>): ReadonlyMap<string, readonly Entry[]> {
  const begun = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = momentKey(entry.writtenAt);
    const others = begun.get(key);
    if (others) others.push(entry);
    else begun.set(key, [entry]);
  }
  return begun;
}

/**
 * Whether a version's text is that of another entry, begun at the moment the version was saved: making two entries
 * of a conflict leaves that behind.
 */
export function entriesOfTheirOwn(
  journals: readonly { rows: JournalRows; versions: (entryId: string) => readonly Version[] }[],
  reads: (content: Content) => string,
): (version: Version) => boolean {
  const begun = byBeginning(journals.flatMap(({ rows }) => rows.entries));
  const textsOf = (entry: Entry): readonly Content[] => [
    entry,
    ...journals.flatMap(({ versions }) => versions(entry.id).map(({ content }) => content)),
  ];
  return ({ entryId, savedAt, content }) =>
    (begun.get(momentKey(savedAt)) ?? []).some(
      (entry) => entry.id !== entryId && textsOf(entry).some((text) => reads(text) === reads(content)),
    );
}
