// jrnl's Markdown: all of a journal in one file, or an entry a file. The time has the form of the journal itself.
//   # 2015                                   # 2019-01-01 00:00 Diary Entry 1
//   ## April
//   ### 2015-04-14 13:23 Title
import { briefly } from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import type { TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';
import { addEntry, type Head, starIn } from './add-entry.ts';
import { readTimeBefore } from './jrnl-date.ts';
import { ANY_FORM, type Form, formOfTimes } from './jrnl-form.ts';
import { pulledUp } from './pulled-up.ts';

const YEAR = /^# \d{4}$/;
const MONTH = /^## [\p{L}\p{M}.]{3,20}$/u;
const ENTRY = '### ';
const ALONE = '# ';

const wordsIn = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

function headIn(line: string, mark: string, form: Form): Omit<Head, 'line'> | null {
  const read = line.startsWith(mark) ? readTimeBefore(line.slice(mark.length), form) : null;
  return read && { ...read, ...starIn(read.rest) };
}

const isWhole = ([year = '', month = '', entry = '']: string[]) =>
  YEAR.test(year) && MONTH.test(month) && headIn(entry, ENTRY, ANY_FORM) !== null;

/** A day alone is no mark of jrnl's: many a diary has one for a title. */
const isAlone = ([first = '']: string[]) => headIn(first, ALONE, ANY_FORM)?.when?.kind === 'local';

/** Whether a text is jrnl's Markdown, in one of its forms. */
function isJrnlMarkdown(head: string): boolean {
  const lines = wordsIn(head.split('\n'));
  return isWhole(lines) || isAlone(lines);
}

function readWhole(lines: readonly string[], file: string): Foreign {
  const foreign = nothingRead();
  const heads = lines.filter((line) => headIn(line, ENTRY, ANY_FORM) !== null);
  const form = formOfTimes(heads.map((line) => line.slice(ENTRY.length)));
  let open: { head: Head; body: string[] } | null = null;
  const close = () => {
    if (open) addEntry(open.head, pulledUp(open.body, ENTRY.length - 1), file, foreign);
  };
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const head = headIn(text, ENTRY, form);
    if (head) {
      close();
      open = { head: { ...head, line }, body: [] };
    } else if (YEAR.test(text) || MONTH.test(text)) continue;
    else if (open) open.body.push(text);
    else if (text.trim() !== '') foreign.unread.push({ file, line, code: 'no-day', text: briefly(text) });
  }
  close();
  return foreign;
}

function readAlone(lines: readonly string[], file: string): Foreign {
  const foreign = nothingRead();
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at] ?? '';
  const head = headIn(first, ALONE, formOfTimes([first.slice(ALONE.length)]));
  if (!head) return { ...foreign, unread: [{ file, code: 'entry-unreadable' }] };
  addEntry({ ...head, line: at + 1 }, pulledUp(lines.slice(at + 1), ALONE.length - 1), file, foreign);
  return foreign;
}

/** The entries of a journal, or the one of a file. Never throws. */
function readJrnlMarkdown(text: string, file: string): Foreign {
  const lines = toLf(text).toWellFormed().split('\n');
  return isWhole(wordsIn(lines)) ? readWhole(lines, file) : readAlone(lines, file);
}

export const jrnlMarkdown: TextReader = { app: 'jrnl', fits: isJrnlMarkdown, read: readJrnlMarkdown };
