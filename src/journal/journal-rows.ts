// A whole journal as rows, for what looks at all of it at once: a backup, a restore, a merge.
import type { Draft } from './draft.ts';
import type { Edition } from './edition.ts';
import type { Entry } from './entry.ts';
import type { LedgerRow, SentText } from './ledger.ts';
import type { Medium } from './medium.ts';
import type { Version } from './version.ts';
import type { Word } from './words.ts';

/** What is left of an entry whose text is gone, so that an import or a restore does not bring it back unasked. */
export interface Tombstone {
  id: string;
  /** The origin's key, empty for an entry that was written here. */
  originKey: string;
  stamps: string[];
  removedAt: number;
}

/** One import, so that it can be undone. */
export interface ImportRecord {
  id: string;
  at: number;
  added: number;
  /** Words that came with it. */
  wordIds: string[];
  /** Removed entries that it brought back, as they were: undone, they are removed again. */
  restored?: { id: string; removedAt: number; stamp: string }[];
}

export interface SettingRow {
  key: string;
  value: unknown;
}

export interface JournalRows {
  entries: Entry[];
  versions: Version[];
  drafts: Draft[];
  words: Word[];
  settings: SettingRow[];
  tombstones: Tombstone[];
  imports: ImportRecord[];
  editions: Edition[];
  ledger: LedgerRow[];
  sent: SentText[];
  media: Medium[];
}

/** What a journal counts of itself. Never a time, never a word. */
export interface Tally {
  /** Random; new with each journal that is begun. */
  id: string;
  /** How many entries there are, removed ones that still wait among them. */
  entries: number;
  /** Rises with every change to the entries. */
  changes: number;
}
