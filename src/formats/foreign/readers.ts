// Every program whose files are read, in the order in which they are asked. A new one is added here.
import type { FolderReader, JsonReader, TextReader } from './reader.ts';

export const FOLDERS: readonly FolderReader[] = [];

export const JSONS: readonly JsonReader[] = [];

export const TEXTS: readonly TextReader[] = [];
