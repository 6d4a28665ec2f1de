// What a file of another program holds, as its reader hands it over: entries in the program's own words, what could
// not be read and where, and what Ebb has no place for. Readers are pure; nothing here knows the store.
import type { PageContent, Problem } from '../page.ts';

/** Programs whose files are read, as they stand in an entry's origin. Never renamed: re-imports go by them. */
export type App =
  | 'daylio'
  | 'day-one'
  | 'apple-journal'
  | 'journey'
  | 'diarium'
  | 'jrnl'
  | 'pixels'
  | 'pixy'
  | 'mini-diary'
  | 'moodtracker'
  | 'csv';

/** A picture, a sound, a file that an entry comes with. A note of it stands in the text. */
export interface Media {
  kind: 'photo' | 'video' | 'audio' | 'document' | 'other';
  /** Its path in the archive, or the name by which the program knows it. */
  name: string;
}

/** Why one stays behind. */
export type NotKept =
  /** Its file is not among those that were chosen. */
  | 'missing'
  /** Of a kind that is not kept, or that this browser cannot draw. */
  | 'kind'
  | 'too-large'
  /** Its bytes cannot be read. */
  | 'damaged';

export interface ForeignEntry {
  app: App;
  /** The program's own id of the entry; null where it has none: then what the entry says is its key. */
  nativeId: string | null;
  /** The file it is in, inside the archive when there is one. */
  file: string;
  /** 1-based line where it begins; absent where lines say nothing (JSON, HTML). */
  line?: number;
  content: PageContent;
  media: Media[];
  /** Doubts; nothing of what they are about is lost. */
  problems: Problem[];
}

/** Why something in a file gave no entry. */
export type ForeignUnreadCode =
  /** Not of the shape that this format's entries have. */
  | 'entry-unreadable'
  /** An entry whose day nobody can tell, and without any words to keep. */
  | 'nothing-in-it'
  /** A row or a block with no day that can be read; its words are quoted in `text`. */
  | 'no-day'
  /** A journal that its program encrypted: it is to be exported there first. */
  | 'encrypted-journal'
  /** The file promised an entry that is not in the archive. */
  | 'file-missing'
  /** The bytes in the archive are damaged, locked or too many. */
  | 'file-damaged'
  /** JSON that does not read to its end, in an archive or beside others. */
  | 'json-damaged';

export interface ForeignUnread {
  file: string;
  /** 1-based. */
  line?: number;
  code: ForeignUnreadCode;
  /** The first words of what was refused, at most 80 characters, so that a person can find it. */
  text?: string;
}

/** All that one file of another program gave. */
export interface Foreign {
  entries: ForeignEntry[];
  unread: ForeignUnread[];
  /** What the program kept and Ebb has no place for: the program's name of the field, with how many entries had it. */
  leftOut: Map<string, number>;
}

export function nothingRead(): Foreign {
  return { entries: [], unread: [], leftOut: new Map() };
}

/** Adds what another file gave. */
export function join(whole: Foreign, { entries, unread, leftOut }: Foreign): void {
  for (const entry of entries) whole.entries.push(entry);
  for (const one of unread) whole.unread.push(one);
  for (const [field, times] of leftOut) whole.leftOut.set(field, (whole.leftOut.get(field) ?? 0) + times);
}

/** Counts one more entry that had this field. */
export function leaveOut({ leftOut }: Pick<Foreign, 'leftOut'>, field: string): void {
  leftOut.set(field, (leftOut.get(field) ?? 0) + 1);
}

/** An archive or a folder, as a reader sees it. */
export interface Folder {
  /** Every file in it, with `/` between folders; what systems leave behind is not among them. */
  paths: readonly string[];
  /** The bytes of one file; null when they are damaged, encrypted or too many. Nothing is read before it is asked for. */
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}
