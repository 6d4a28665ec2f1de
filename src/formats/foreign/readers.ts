// Every program whose files are read, in the order in which they are asked. A new one is added here.
import { dayOneFolder, dayOneJson } from '../day-one/day-one.ts';
import { dayOneText } from '../day-one/day-one-text.ts';
import { jrnlJson } from '../jrnl/jrnl-json.ts';
import { jrnlMarkdown } from '../jrnl/jrnl-markdown.ts';
import { jrnlText } from '../jrnl/jrnl-text.ts';
import { jrnlYaml } from '../jrnl/jrnl-yaml.ts';
import { miniDiary } from '../mini-diary/mini-diary.ts';
import type { FolderReader, JsonReader, TextReader } from './reader.ts';

export const FOLDERS: readonly FolderReader[] = [dayOneFolder];

export const JSONS: readonly JsonReader[] = [dayOneJson, jrnlJson, miniDiary];

export const TEXTS: readonly TextReader[] = [dayOneText, jrnlText, jrnlYaml, jrnlMarkdown];
