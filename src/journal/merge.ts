// Two journals made one: this one, and one that comes out of a backup. Nothing that was written in either is missing
// afterwards, nothing is there twice, and doing it again changes nothing.
import type { Draft } from './draft.ts';
import type { Content, Entry } from './entry.ts';
import { contentAlone } from './finish.ts';
import type { JournalRows, Tombstone } from './journal-rows.ts';
import { type Mark, markOf } from './mark.ts';
import { COUNTED_AS, type MergeCounts, NO_COUNTS } from './merge-counts.ts';
import { mergedDrafts } from './merge-drafts.ts';
import { mergedEditions } from './merge-editions.ts';
import { mergedEntry, type Relation, relationOf } from './merge-entry.ts';
import { entriesOfTheirOwn } from './merge-separated.ts';
import { mergedSettings } from './merge-settings.ts';
import { type Twin, twinsOf } from './merge-twins.ts';
import { arrived, type Judging, mergedVersions, type Side } from './merge-versions.ts';
import { mergedDictionary, mergedWords } from './merge-words.ts';
import { holdsConflict, type Version } from './version.ts';
import { byEntry } from './versions-by-entry.ts';

/** What a merge writes: rows that are new or changed, and nothing of what stays as it is. */
export interface Merge {
  put: JournalRows;
  /** Of every entry whose row or versions change. */
  marks: Mark[];
  /** Tombstones of entries that were brought back. */
  goneTombstones: string[];
  /** Drafts whose words a page has that came. */
  goneDrafts: string[];
  counts: MergeCounts;
}

export interface MergeChoices {
  /** Entries that were removed here come back. Else they stay removed, and nothing of them comes. */
  bringBack: boolean;
}

/** Whether a window may be writing in a draft of here. */
export type IsHeld = (draftId: string) => boolean;

const NONE: Side = { entry: null, versions: [] };

/**
 * What is to be written here, so that this journal holds both.
 * @param there the rows of the other journal, none of them an example's
 */
export function mergeJournals(
  here: JournalRows,
  there: JournalRows,
  { bringBack }: MergeChoices,
  isHeld: IsHeld = () => false,
): Merge {
  return new Merging(here, there, bringBack, isHeld).merge();
}

class Merging {
  readonly #here: JournalRows;
  readonly #there: JournalRows;
  readonly #bringsBack: boolean;
  readonly #isHeld: IsHeld;
  readonly #versionsHere: (entryId: string) => readonly Version[];
  readonly #versionsThere: (entryId: string) => readonly Version[];
  /** Every entry as it will be. */
  readonly #entries: Map<string, Entry>;
  /** Versions of the entries that were looked at, as they will be. */
  readonly #versions = new Map<string, readonly Version[]>();
  readonly #twins: ReadonlyMap<string, Twin>;
  /** By ids of there: the entry here that it became part of, and how it stood to it. */
  readonly #met = new Map<string, { id: string; relation: Relation }>();
  /** Ids of there that stay away. */
  readonly #away = new Set<string>();
  readonly #tombstones: ReadonlyMap<string, Tombstone>;
  readonly #goneKeys: ReadonlySet<string>;
  readonly #put: JournalRows;
  readonly #goneTombstones: string[] = [];
  readonly #judging: Judging;
  readonly #counts: MergeCounts = { ...NO_COUNTS };

  constructor(here: JournalRows, there: JournalRows, bringsBack: boolean, isHeld: IsHeld) {
    this.#here = here;
    this.#there = there;
    this.#bringsBack = bringsBack;
    this.#isHeld = isHeld;
    this.#versionsHere = byEntry(here.versions);
    this.#versionsThere = byEntry(there.versions);
    this.#entries = new Map(here.entries.map((entry) => [entry.id, entry]));
    this.#tombstones = new Map(here.tombstones.map((tombstone) => [tombstone.id, tombstone]));
    this.#goneKeys = new Set(here.tombstones.map(({ originKey }) => originKey).filter((key) => key !== ''));
    const words = mergedWords(here.words, there.words);
    const none = { entries: [], versions: [], drafts: [], settings: [], tombstones: [], imports: [] };
    this.#put = { ...none, words, editions: [], ledger: [], sent: [], media: [] };
    const { resolve } = mergedDictionary(here.words, words);
    const reads = (content: Content) => {
      const feelings = content.feelings.map((feeling) => ({ ...feeling, id: resolve(feeling.id) }));
      return JSON.stringify(contentAlone({ ...content, feelings }));
    };
    this.#twins = twinsOf(
      { entries: here.entries, versions: this.#versionsHere },
      { entries: there.entries, versions: this.#versionsThere },
      reads,
    );
    const taken = new Map(here.versions.map(({ id, entryId }) => [id, entryId]));
    this.#judging = {
      reads,
      isEntryOfItsOwn: entriesOfTheirOwn(
        [
          { rows: here, versions: this.#versionsHere },
          { rows: there, versions: this.#versionsThere },
        ],
        reads,
      ),
      isTaken: (id) => taken.has(id),
    };
  }

  merge(): Merge {
    for (const entry of this.#there.entries) this.#meet(entry);
    this.#bringOrphans();
    this.#settleSeparated();
    this.#bringTombstones();
    const goneDrafts = this.#bringDrafts();
    const { rows, ...set } = mergedSettings(this.#here.settings, this.#there.settings);
    const named = new Set([...this.#entries.values()].map(({ origin }) => origin?.importId));
    const known = new Set(this.#here.imports.map(({ id }) => id));
    const editions = mergedEditions(this.#here, this.#there, (id) =>
      this.#away.has(id) ? null : (this.#met.get(id)?.id ?? id),
    );
    const mediaHere = new Set(this.#here.media.map(({ id }) => id));
    const put: JournalRows = {
      ...this.#put,
      ...editions,
      media: this.#there.media.filter(({ id }) => !mediaHere.has(id)),
      settings: rows,
      // One whose entries are all here from another import has nothing to undo.
      imports: this.#there.imports.filter(({ id }) => named.has(id) && !known.has(id)),
    };
    const wordsHere = new Set(this.#here.words.map(({ id }) => id));
    const words = put.words.filter(({ id, mergedInto }) => !wordsHere.has(id) && mergedInto === undefined);
    Object.assign(this.#counts, set, { drafts: put.drafts.length, words: words.length });
    this.#counts.editions = new Set([...put.editions, ...put.ledger].map(({ id }) => id)).size;
    const goneTombstones = this.#goneTombstones;
    return { put, marks: this.#marks(), goneTombstones, goneDrafts, counts: this.#counts };
  }

  #meet(there: Entry): void {
    const twin = this.#twins.get(there.id);
    const here = this.#entries.get(twin?.here.id ?? there.id);
    if (here && !here.isExample) this.#meetEntry(here, there, twin);
    else if (this.#isGone(there)) this.#meetGone(there);
    else this.#add(there);
  }

  #isGone({ id, origin, revision }: Entry): boolean {
    // A file's page that was written in since is more than the file that was removed.
    return this.#tombstones.has(id) || (revision === 1 && this.#goneKeys.has(origin?.key ?? ''));
  }

  #meetGone(there: Entry): void {
    const isStanding = there.removedAt === undefined;
    if (isStanding) this.#counts.removed += 1;
    if (isStanding && this.#bringsBack) this.#add(there, false);
    else this.#away.add(there.id);
  }

  #add(there: Entry, isCounted = true): void {
    if (isCounted) this.#counts[there.removedAt === undefined ? 'fresh' : 'waiting'] += 1;
    if (this.#tombstones.has(there.id)) this.#goneTombstones.push(there.id);
    this.#putEntry(there);
    this.#putVersions(
      { entry: null, versions: this.#versionsHere(there.id) },
      { entry: there, versions: this.#versionsThere(there.id) },
      there,
      null,
    );
  }

  #meetEntry(here: Entry, there: Entry, twin: Twin | undefined): void {
    const isRemovedHere = here.removedAt !== undefined && there.removedAt === undefined;
    if (isRemovedHere && !this.#bringsBack) {
      this.#counts.removed += 1;
      this.#away.add(there.id);
      return;
    }
    const relation = twin?.relation ?? relationOf(here, there, this.#judging.reads);
    const merged = mergedEntry(here, there, relation);
    this.#met.set(there.id, { id: here.id, relation });
    if (merged !== here) this.#putEntry(merged);
    if (here.visibility === 'public' && merged.visibility === 'private') this.#counts.keptPrivate += 1;
    const hadTwo = holdsConflict(this.#versionsHere(here.id));
    const versions = this.#putVersions(
      { entry: here, versions: this.#versionsHere(here.id) },
      { entry: there, versions: this.#versionsThere(there.id) },
      merged,
      relation,
    );
    const hasTwo = holdsConflict(versions);
    if (isRemovedHere) this.#counts.removed += 1;
    else if (hasTwo && !hadTwo) this.#counts.conflicts += 1;
    else this.#counts[COUNTED_AS[relation]] += 1;
  }

  #putEntry(entry: Entry): void {
    this.#entries.set(entry.id, entry);
    this.#put.entries.push(entry);
  }

  #putVersions(here: Side, there: Side, merged: Entry | null, relation: Relation | null): readonly Version[] {
    const all = mergedVersions(here, there, merged, relation, this.#judging);
    const [first] = all;
    if (first) this.#versions.set(first.entryId, all);
    const same = new Set(here.versions);
    const changed = all.filter((version) => !same.has(version));
    this.#put.versions.push(...changed);
    this.#counts.versions += arrived(here, changed).length;
    return all;
  }

  /** Earlier texts of entries that the other journal has no more. */
  #bringOrphans(): void {
    const known = new Set(this.#there.entries.map(({ id }) => id));
    const ids = new Set(this.#there.versions.map(({ entryId }) => entryId));
    for (const id of ids) {
      if (known.has(id) || this.#tombstones.has(id)) continue;
      const entry = this.#entries.get(id) ?? null;
      if (entry?.removedAt !== undefined) continue;
      this.#putVersions(
        { entry, versions: this.#versionsHere(id) },
        { ...NONE, versions: this.#versionsThere(id) },
        entry,
        null,
      );
    }
  }

  /** Conflicts of pages that were not met, made two entries on the other side. */
  #settleSeparated(): void {
    for (const { kind, entryId } of this.#here.versions) {
      if (kind !== 'conflict' || this.#versions.has(entryId)) continue;
      const entry = this.#entries.get(entryId) ?? null;
      this.#putVersions({ entry, versions: this.#versionsHere(entryId) }, NONE, entry, null);
    }
  }

  #bringTombstones(): void {
    for (const tombstone of this.#there.tombstones) {
      if (this.#entries.has(tombstone.id)) continue;
      const known = this.#tombstones.get(tombstone.id);
      const stamps = [...new Set([...(known?.stamps ?? []), ...tombstone.stamps])];
      if (known && stamps.length === known.stamps.length) continue;
      this.#put.tombstones.push({ ...tombstone, ...known, stamps });
    }
  }

  /** @returns ids of drafts of here that are needed no more */
  #bringDrafts(): string[] {
    const news = new Set(this.#put.entries.map(({ id }) => id));
    const baseOf = ({ entryId, baseStamp }: Draft) => {
      if (entryId === undefined) return {};
      if (this.#away.has(entryId) || this.#isAway(entryId)) return null;
      const met = this.#met.get(entryId);
      const id = met?.id ?? entryId;
      const stamp = met?.relation === 'same' ? this.#entries.get(id)?.stamp : baseStamp;
      return { entryId: id, ...(stamp === undefined ? {} : { baseStamp: stamp }) };
    };
    const { put, gone } = mergedDrafts(this.#here.drafts, this.#there.drafts, {
      baseOf,
      isHeld: this.#isHeld,
      isNews: (id) => news.has(id),
      reads: this.#judging.reads,
      entries: this.#entries,
      versions: (id) => this.#versions.get(id) ?? this.#versionsHere(id),
    });
    this.#put.drafts = put;
    return gone;
  }

  /** Whether a draft from there edits what was removed here. */
  #isAway(entryId: string): boolean {
    const entry = this.#entries.get(entryId);
    return entry ? entry.removedAt !== undefined : this.#tombstones.has(entryId);
  }

  #marks(): Mark[] {
    const ids = new Set([
      ...this.#put.entries.map(({ id }) => id),
      ...this.#put.versions.map(({ entryId }) => entryId),
    ]);
    return [...ids].flatMap((id) => {
      const entry = this.#entries.get(id);
      const versions = this.#versions.get(id) ?? this.#versionsHere(id);
      return entry ? markOf(entry, holdsConflict(versions)) : [];
    });
  }
}
