// What the converting worker can be asked about what may leave. Types alone.
import type { Day } from '../journal/day.ts';
import type { EditionText } from '../journal/edition.ts';
import type { Outgoing } from '../journal/ledger.ts';
import type { PublicPicture } from '../journal/public-picture.ts';
import type { When } from '../journal/when.ts';
import type { BookPost } from '../publish/book.ts';
import type { Care } from '../publish/care.ts';
import type { PublicForm } from '../publish/public-form.ts';
import type { Part } from '../publish/series.ts';
import type { Change } from '../publish/take-up.ts';

/** A file as it would go out. */
export interface PostFile {
  /** The entry's id. */
  id: string;
  /** What the post is called: its title, its first words, or its day. */
  name: string;
  /** `_posts/2025-06-19-craving-secure-connection.md` */
  path: string;
  text: string;
  /** Of the file's bytes. */
  sha256: string;
  /** What goes along, in the order it stands in the text. */
  pictures: readonly PublicPicture[];
}

/** Everything that the last look shows. */
export interface PostLook extends Omit<PublicForm, 'changesNothing'> {
  file: PostFile;
  care: Care;
  /** When the copy was changed that it was made of; null without one. */
  editedAt: number | null;
  /** What was marked as private since the copy was made, and what of the copy may say it in other words. */
  unsure: { text: string; there: string }[];
  /** The name of the file holds a name of the list: it is kept from an earlier going out. */
  isNameTelling: boolean;
  /** Something in the file looks like a mark of privacy, and is none. */
  hasNearMark: boolean;
  /** Nothing of the page is for others. */
  isEmpty: boolean;
  /** What a look confirms, by its hash. */
  lookedSha: string;
  /** What its feelings are called in public, by id. */
  labels: Record<string, string>;
  /** What its series says of it, in public words; null where it is in none. */
  series: { title: string; chapter: string | null } | null;
  /** Pieces of the raw text that changed since the edition was made. */
  changes: Change[];
  /** The raw text without private passages and pictures, to compare the edition with. */
  raw: EditionText;
  /** Keys of other front matter that may go along. */
  extraKeys: string[];
  /** What went out and stands, as far as this journal knows. */
  standing: Outgoing[];
}

/**
 * `aside`: meant for others, and nothing of it is out. `out`: out as it is. `changed`: out, and its file would be another
 * one now. `asked`: out as it is, and something that is private by now may stand in it. `take-down`: out, and no longer
 * meant for others.
 */
export type PostState = 'aside' | 'out' | 'changed' | 'asked' | 'take-down';

/** One line of the publishing page. */
export interface PostLine {
  id: string;
  name: string;
  /** Null where the entry is gone. */
  when: When | null;
  state: PostState;
  /** The raw text changed since the edition was made from it. */
  isRawChanged: boolean;
  /** The file was looked at as it is now, and found fine. */
  isReady: boolean;
  /** The instant before which the person wants to wait; null: none. */
  restsUntil: number | null;
  standing: Outgoing[];
  fileName: string;
}

/** How files stand to a folder that is the blog's own. */
export interface FolderReport {
  written: PostFile[];
  /** There already, byte for byte. */
  same: PostFile[];
  /** There with other bytes than those that went out last: somebody's work. */
  differing: PostFile[];
  /** Files beside the posts that are there now. */
  data: string[];
  /** Of those, where something else lies under their names: left as it is. */
  otherData: string[];
  /** A file could not be written; those before it are there. */
  isBroken: boolean;
  /** Files of posts that are no longer meant for others, and are there. */
  stale: { id: string; path: string }[];
}

/** The words that a file of ours may hold. */
export interface FileWords {
  /** The language that days are written in. */
  language: string;
  previous: string;
  next: string;
  feelings: string;
}

/** A file that goes along with the posts and is none. */
export interface DataFile {
  path: string;
  text: string;
}

/** A picture that goes along. */
export interface PictureFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A series as it stands. */
export interface SeriesLine {
  id: string;
  /** As others read it. */
  title: string;
  /** Posts that would be in it, in order; `isTold`: looked at as they are, so they are in a book. */
  posts: { id: string; name: string; day: string; isTold: boolean }[];
  /** Chapters that begin within it. */
  chapters: string[];
}

/** A series to be written as one text. */
export interface BookParts {
  title: string;
  from: Day;
  to: Day;
  /** The name of its file. */
  path: string;
  parts: Part<BookPost>[];
  /** The entries in it, and what their posts are called. */
  posts: { id: string; name: string }[];
}

export interface PublishJobs {
  /** Null where there is no such entry. */
  'look-at-post': {
    ask: { id: string; words: FileWords; quiet: readonly string[] };
    answer: PostLook | null;
  };
  posts: { ask: { words: FileWords }; answer: PostLine[] };
  'post-files': {
    /** `isTextAlone`: no picture is read. */
    ask: { ids: string[]; words: FileWords; isTextAlone?: boolean };
    answer: { files: PostFile[]; data: DataFile[]; pictures: PictureFile[] };
  };
  'posts-zip': {
    ask: { ids: string[]; words: FileWords };
    answer: { files: PostFile[]; zip: Blob };
  };
  series: { ask: null; answer: SeriesLine[] };
  /** What a book of a series is made of; null where nothing of it is told yet. */
  book: { ask: { id: string; words: FileWords }; answer: BookParts | null };
  /** `replace`: paths of differing files that may be written over. */
  'posts-folder': {
    ask: { ids: string[]; folder: FileSystemDirectoryHandle; replace: string[]; words: FileWords };
    answer: FolderReport;
  };
  /** Deletes files of posts that are no longer public. Gives those that are gone. */
  'take-from-folder': {
    ask: { folder: FileSystemDirectoryHandle; paths: string[] };
    answer: string[];
  };
}
