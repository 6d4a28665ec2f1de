// What a reader of another program's files looks like to whoever asks it.
import type { App, Folder, Foreign } from './foreign.ts';

/** What a reader may know beside the file. */
export interface Reading {
  /** IANA zone of this device, for programs that leave theirs out. */
  deviceZone: string;
}

/** Of text files: CSV, plain text, HTML, Markdown of a program's own. */
export interface TextReader {
  app: App;
  /** Looks at the beginning alone, and at nothing but what is in the file. */
  fits: (head: string) => boolean;
  /** @param file the path by which the person knows it */
  read: (text: string, file: string, reading: Reading) => Foreign;
}

/** Of JSON files. */
export interface JsonReader {
  app: App;
  fits: (json: unknown) => boolean;
  read: (json: unknown, file: string, reading: Reading) => Foreign;
}

/** Of archives and folders. */
export interface FolderReader {
  app: App;
  /** By the paths, and by what it reads of a few files where those do not tell. */
  fits: (folder: Folder) => boolean | Promise<boolean>;
  /** Files that are this program's: its entries, its pictures. Others are looked at like any other file. */
  takes: (path: string) => boolean;
  read: (folder: Folder, file: string, reading: Reading) => Promise<Foreign>;
}
