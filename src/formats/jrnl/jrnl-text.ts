// jrnl's own text. The time's form is the person's choice; before version 2 the brackets were missing:
//   [2019-01-01 00:00] Diary Entry 1 *
//   This text is bold. @home
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import type { TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';
import { addEntry, type Head, starIn } from './add-entry.ts';
import { readTime, readTimeBefore } from './jrnl-date.ts';
import { ANY_FORM, type Form, formOfTimes } from './jrnl-form.ts';

const BRACKET = /^\[([^\]\n]{7,60})\](?: (.*))?$/;
/** What a journal begins with that jrnl 2 or 3 encrypted. */
const ENCRYPTED = /^gAAAA[\w-]{40}/;

type HeadOf = (line: string, form: Form) => Omit<Head, 'line'> | null;

/** A time in brackets; when it is none, the line is text like any other. */
const bracketed: HeadOf = (line, { order }) => {
  const match = line.startsWith('[') ? BRACKET.exec(line) : null;
  const read = match && readTime(match[1] ?? '', order);
  return match && read && { ...read, ...starIn(match[2] ?? '') };
};

/** A time that opens a line. A day alone does not: many a line of a text begins with one. */
const bare: HeadOf = (line, form) => {
  const read = /^\d/.test(line) ? readTimeBefore(line, form) : null;
  return read?.when.kind === 'local' ? { ...read, ...starIn(read.rest) } : null;
};

/** Which of the two forms a text begins with; null for neither. */
function headsIn(lines: readonly string[]): HeadOf | null {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (bracketed(first, ANY_FORM)) return bracketed;
  // A note may begin with a time too: of the older form there are several.
  return bare(first, ANY_FORM) && lines.filter((line) => bare(line, ANY_FORM)).length > 1 ? bare : null;
}

/** Whether a text is a journal of jrnl, encrypted ones too. */
function isJrnlText(head: string): boolean {
  return ENCRYPTED.test(head) || headsIn(head.split('\n')) !== null;
}

/** The entries of a journal. Never throws. */
function readJrnlText(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const lines = toLf(text).toWellFormed().split('\n');
  const headOf = headsIn(lines);
  if (!headOf) {
    const code = ENCRYPTED.test(text) ? 'encrypted-journal' : 'entry-unreadable';
    return { ...foreign, unread: [{ file, code }] };
  }
  const heads = lines.filter((line) => headOf(line, ANY_FORM) !== null);
  const form = formOfTimes(heads.map((line) => line.replace('[', '')));
  let open: { head: Head; body: string[] } | null = null;
  for (const [index, line] of lines.entries()) {
    const head = headOf(line, form);
    if (!head) open?.body.push(line);
    else {
      if (open) addEntry(open.head, open.body, file, foreign);
      open = { head: { ...head, line: index + 1 }, body: [] };
    }
  }
  if (open) addEntry(open.head, open.body, file, foreign);
  return foreign;
}

export const jrnlText: TextReader = { app: 'jrnl', fits: isJrnlText, read: readJrnlText };
