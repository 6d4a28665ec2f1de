// What the converting worker can be asked about taking entries out. Types alone.
import type { Template } from '../formats/export-template.ts';
import type { PageWords } from '../formats/page-html.ts';
import type { Day } from '../journal/day.ts';
import type { MarkdownChoices } from '../journal/export-choices.ts';
import type { Filter } from '../journal/filter.ts';
import type { Some } from './jobs.ts';

/** Which entries to write. Removed ones never are. */
export type Selection =
  | { kind: 'all' }
  /** As the entries page shows them: filter and search. */
  | { kind: 'filtered'; filter: Filter; query: string }
  | { kind: 'public' };

/** First and last day, both included. */
export interface Days {
  from: Day;
  to: Day;
}

/** One file with all that is meant in it. */
export type OneFile =
  | { kind: 'csv' | 'json'; selection: Selection }
  | { kind: 'html'; selection: Selection; days: Days; words: PageWords };

/** The first file of an export, before it is made. */
export interface ExportPreview {
  /** Null when nothing is meant. */
  file: { path: string; text: string; isCut: boolean } | null;
  /** Lines of the template that do nothing. */
  problems: Template['problems'];
}

export interface SavedFiles {
  /** Files that are new or replaced. */
  written: number;
  /** Files that were there with the same bytes. */
  same: number;
  /** Files of the same name with other bytes: left as they are. */
  differing: Some<string>;
}

export interface Exported {
  entries: number;
  /** Public entries of which something was left out or replaced on the way. */
  edited: number;
  /** Entries whose text Jekyll would evaluate. */
  liquid: number;
  /** Files of pictures and sounds that were written. */
  media: number;
  /** Those that a text names and that are not on this device. */
  missing: number;
}

export interface ExportJobs {
  'export-one': { ask: { id: string; isWhole: boolean }; answer: { fileName: string; file: Blob } | null };
  'export-zip': {
    ask: { selection: Selection; choices: MarkdownChoices };
    answer: Exported & { zip: Blob };
  };
  'export-folder': {
    ask: {
      selection: Selection;
      choices: MarkdownChoices;
      folder: FileSystemDirectoryHandle;
      replace: boolean;
    };
    answer: Exported & SavedFiles;
  };
  'export-preview': { ask: { selection: Selection; choices: MarkdownChoices }; answer: ExportPreview };
  /**
   * `name`: what the file is called in the archive that it comes in where pictures or sounds go along; the type of the
   * answer tells which it is. Null: the file alone, for whoever shows them in another way.
   */
  'export-file': { ask: { what: OneFile; name: string | null }; answer: Exported & { file: Blob } };
}
