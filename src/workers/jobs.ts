// What the converting worker can be asked and what it answers. Types alone: a page that asks loads none of its code.

import type { Columns } from '../formats/csv/columns.ts';
import type { App, ForeignUnreadCode, Media, NotKept } from '../formats/foreign/foreign.ts';
import type { Reading } from '../formats/foreign/reader.ts';
import type { NotAPage, Problem } from '../formats/page.ts';
import type { ZipProblem } from '../formats/zip.ts';
import type { Feeling } from '../journal/entry.ts';
import type { MergeChoices } from '../journal/merge.ts';
import type { MergeCounts } from '../journal/merge-counts.ts';
import type { When } from '../journal/when.ts';
import type { ImportUndone, NamedBeside } from '../store/imports.ts';
import type { CopyJobs } from './copy-jobs.ts';
import type { ExportJobs } from './export-jobs.ts';
import type { PublishJobs } from './publish-jobs.ts';

/** A file to read, with its path below what was chosen. */
export interface SourceFile {
  path: string;
  file: File;
}

/** What reading needs to know beside the files. */
export interface ReadAsking extends Reading {
  /** What the person said that the columns of tables are, by file. */
  columns: Record<string, Columns>;
}

/** How far a job is. `total` 0: nobody knows yet. */
export interface Progress {
  step: 'reading' | 'comparing' | 'storing' | 'writing' | 'checking' | 'sealing';
  done: number;
  total: number;
}

/** Why a file, or something in it, gives no entry. */
export type UnreadCode =
  | NotAPage['notAPage']
  | ForeignUnreadCode
  | ZipProblem
  | 'nothing-in-it'
  | 'backup'
  | 'own-data'
  | 'sealed'
  | 'too-much'
  | 'cannot-open';

export interface Unread {
  file: string;
  /** 1-based. */
  line?: number;
  code: UnreadCode;
  /** The first words of it, so that a person can find it. */
  text?: string;
}

/**
 * How an entry stands to the journal. `changed`: it was imported before, with another text. `removed`: the person
 * removed it and its text still waits. `gone`: removed, and its text is gone here.
 */
export type Standing = 'fresh' | 'same' | 'changed' | 'removed' | 'gone';

/** A feeling as the files name it. */
export interface FoundLabel {
  label: string;
  /** The label as labels are compared. */
  folded: string;
  /** The offered key it comes with; null when the page names it as a feeling. */
  offer: string | null;
  /** Entries that name it. */
  entries: number;
  /** The word of the journal with this label; null when there is none. */
  word: { id: string; label: string } | null;
  /** An existing word that it may mean; taken only when the person says so. */
  suggestion: { id: string; label: string } | null;
}

/** What a person says that a label is. */
export type Meaning =
  /** One of the words that are there. */
  | { kind: 'word'; id: string }
  /** A word of the person's own, called as it is. */
  | { kind: 'own' }
  /** No feeling at all. */
  | { kind: 'tag' };

/** A key that may hold feelings or tags under another name. */
export interface Offer {
  key: string;
  kind: 'feelings' | 'tags';
  pages: number;
  /** The first few words it holds. */
  examples: string[];
}

export interface Sample {
  file: string;
  when: When | null;
  title: string;
  excerpt: string;
  /** By id where there is a word, by label where there is none yet. */
  feelings: Feeling[];
}

/** A list cut to what a person may read, with how many there are. */
export interface Some<T> {
  first: T[];
  total: number;
}

/** A table of no program that is known, as its columns are read. */
export interface FoundTable {
  file: string;
  header: string[];
  /** The first cell of each column that holds anything; '' where none does. */
  examples: string[];
  columns: Columns;
  /** Day and month could be the other way round in every date. */
  isAmbiguous: boolean;
}

/** What the chosen files hold. Nothing is stored yet. */
export interface Found {
  /** Pages by how they stand, and whether they tell a day. */
  pages: Record<Standing, { dated: number; undated: number }>;
  /** The same page twice among the chosen files; it counts once. */
  twice: number;
  /** First and last day of the pages; null when none tells a day. */
  days: { first: string; last: string } | null;
  /** Names of pages that tell no day. */
  undated: Some<string>;
  /** Names of pages whose path was imported before with other bytes. */
  changed: Some<string>;
  /** Pages with a time and no zone. */
  zoneless: number;
  /** Pages marked as not published, or as drafts. */
  hidden: number;
  /** Feelings as the files name them, those without a word of the journal first. */
  labels: Some<FoundLabel>;
  /** Programs that the files are of, with how many entries each has. */
  apps: Partial<Record<'markdown' | App, number>>;
  /** What of other programs does not come along, by kind and by the reason, with how many there are. */
  media: Partial<Record<Media['kind'], number>>;
  notKept: Partial<Record<NotKept, number>>;
  /** Fields that Ebb has no place for, by the program's own name of them, with how many entries had them. */
  leftOut: Some<{ field: string; entries: number }>;
  offers: Offer[];
  tables: FoundTable[];
  /** Entries that say where they were written. */
  places: number;
  samples: Sample[];
  /** Pictures and sounds that pages and entries name, that are among the files, and that are not here yet. */
  pictures: number;
  /** Pages that show pictures from beside themselves, with how many of those can be taken in. */
  beside: { pages: number; pictures: number };
  unread: Some<Unread>;
  /** Pages that were read with a doubt; nothing of them is lost. One that is the same for all in a file comes once. */
  doubts: Some<Problem & { entries: number }>;
}

export interface ImportChoices {
  /** What the person said of labels, by the folded label. */
  meanings: Record<string, Meaning>;
  /** Keys of offers that were taken. */
  offers: string[];
  undated: 'file-day' | 'today' | 'leave-out';
  changed: 'keep-both' | 'leave-out';
  removed: 'bring-back' | 'leave-out';
  /** Read times without a zone as UTC. */
  isUtc: boolean;
  /** Take along where an entry was written, and take in what pages show from beside themselves. */
  places: 'keep' | 'leave-out';
  beside: 'take-in' | 'leave-out';
}

/** What the page knows and the worker cannot: this device, the moment, the local day. */
export interface ImportMaking {
  device: string;
  now: { at: number; offset: number };
}

export interface ImportReport {
  importId: string;
  added: number;
  broughtBack: number;
  newWords: number;
  pictures: number;
  picturesLost: number;
}

/** What the journal holds, counted. */
export interface Counts {
  entries: number;
  removed: number;
  versions: number;
  drafts: number;
  /** With recordings. */
  pictures: number;
  words: number;
}

/** Why a file was not restored. */
export type RestoreCode = 'not-a-backup' | 'newer-version' | 'damaged' | 'cut-short';

/** A backup that was read, for a journal that is not empty. Nothing is stored yet. */
export interface Meeting {
  counts: MergeCounts;
}

export interface Jobs extends CopyJobs, ExportJobs, PublishJobs {
  /** Hands over some of the chosen files; nothing is read yet. */
  'take-files': { ask: { files: SourceFile[] }; answer: null };
  'read-files': { ask: ReadAsking; answer: Found };
  import: {
    ask: { choices: ImportChoices; making: ImportMaking };
    answer: ImportReport | { code: 'journal-moved-on' };
  };
  /** Whether the rows of a sealed journal are those that its head knows. */
  'check-journal': { ask: null; answer: boolean };
  /** Lets go of media that nothing names; the answer is how many went. */
  'forget-media': { ask: { at: number }; answer: number };
  /** The same of these, however new they are: what named them is gone for good. */
  'forget-among': { ask: { ids: ReadonlySet<string> }; answer: number };
  /** `beside`: no worker can look there. */
  'undo-import': { ask: { importId: string; beside: NamedBeside }; answer: ImportUndone | null };
  'back-up': { ask: { at: number }; answer: { zip: Blob; counts: Counts } | { code: 'not-verified' } };
  /** Into an empty journal at once; else what a merge would bring. `at`: the moment of the restore. */
  restore: {
    ask: { file: Blob; at: number };
    answer: Counts | { meeting: Meeting } | { code: RestoreCode | 'cancelled' };
  };
  /** Puts the backup that was read into the journal that is there. */
  merge: { ask: MergeChoices; answer: MergeCounts | { code: 'journal-moved-on' | 'cancelled' } };
  /** Stops what is being stored, if it is not stored yet: the answer to that says which. */
  'stop-storing': { ask: null; answer: null };
}

export type JobName = keyof Jobs;
