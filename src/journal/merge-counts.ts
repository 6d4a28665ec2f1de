// What a merge brings, in numbers: told before it is done, and after.
import type { Relation } from './merge-entry.ts';

/** Entries from there by how they stand to those here, and what else comes. */
export interface MergeCounts {
  /** Only there. */
  fresh: number;
  /** Here already, with this text or a newer one. */
  same: number;
  /** With a newer text there. */
  newer: number;
  /** With two texts that nobody chose between. */
  conflicts: number;
  /** Meant for others here, and kept private there since. */
  keptPrivate: number;
  /** Removed here and not there. */
  removed: number;
  /** Only there, and removed there: they come to wait among the removed ones. */
  waiting: number;
  drafts: number;
  /** Earlier texts of entries that are here already. */
  versions: number;
  words: number;
  templates: number;
  settings: number;
  /** Settings that say something else there, and stay as they are here. */
  settingsStay: number;
  /** Entries whose public edition, or what the ledger says of them, is new or other there. */
  editions: number;
  /** Pictures and recordings whose bytes are there and not here; the merge of rows knows of none. */
  media: number;
  /** Templates for which there is no room. */
  templatesLeft: number;
}

export const NO_COUNTS: Readonly<MergeCounts> = {
  fresh: 0,
  same: 0,
  newer: 0,
  conflicts: 0,
  keptPrivate: 0,
  removed: 0,
  waiting: 0,
  drafts: 0,
  versions: 0,
  words: 0,
  templates: 0,
  settings: 0,
  settingsStay: 0,
  editions: 0,
  media: 0,
  templatesLeft: 0,
};

/** What an entry of both journals counts as. */
export const COUNTED_AS = {
  same: 'same',
  'here-newer': 'same',
  'there-newer': 'newer',
  conflict: 'conflicts',
} as const satisfies Record<Relation, keyof MergeCounts>;
