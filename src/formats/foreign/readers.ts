// Every program whose files are read, in the order in which they are asked. A new one is added here.
import { appleJournalFolder, appleJournalPage } from '../apple-journal/apple-journal.ts';
import { entriesTable } from '../csv/entries-table.ts';
import { dayOneFolder, dayOneJson } from '../day-one/day-one.ts';
import { dayOneText } from '../day-one/day-one-text.ts';
import { daylioBackup } from '../daylio/daylio-backup.ts';
import { daylioCsv } from '../daylio/daylio-csv.ts';
import { diariumFolder, diariumJson } from '../diarium/diarium.ts';
import { journey } from '../journey/journey.ts';
import { jrnlJson } from '../jrnl/jrnl-json.ts';
import { jrnlMarkdown } from '../jrnl/jrnl-markdown.ts';
import { jrnlText } from '../jrnl/jrnl-text.ts';
import { jrnlYaml } from '../jrnl/jrnl-yaml.ts';
import { miniDiary } from '../mini-diary/mini-diary.ts';
import { moodtracker, moodtrackerCsv } from '../moodtracker/moodtracker.ts';
import { pixels } from '../pixels/pixels.ts';
import { pixy } from '../pixy/pixy.ts';
import type { FolderReader, JsonReader, TextReader } from './reader.ts';

export const FOLDERS: readonly FolderReader[] = [
  daylioBackup,
  journey,
  appleJournalFolder,
  dayOneFolder,
  diariumFolder,
];

export const JSONS: readonly JsonReader[] = [
  dayOneJson,
  jrnlJson,
  miniDiary,
  pixels,
  moodtracker,
  pixy,
  diariumJson,
];

export const TEXTS: readonly TextReader[] = [
  dayOneText,
  jrnlText,
  jrnlYaml,
  jrnlMarkdown,
  appleJournalPage,
  daylioCsv,
  moodtrackerCsv,
  entriesTable,
];
