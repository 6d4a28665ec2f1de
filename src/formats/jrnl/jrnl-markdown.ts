// jrnl's Markdown: all of a journal in one file, headings of the text pushed two levels down, or an entry a file,
// pushed one level.
//   # 2015                                   # 2019-01-01 00:00 Diary Entry 1
//   ## April
//   ### 2015-04-14 13:23 Title
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import type { TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';
import { addEntry } from './jrnl-text.ts';

const YEAR = /^# \d{4}$/;
const MONTH = /^## [\p{L}\p{M}.]{3,20}$/u;
const ENTRY = /^### (\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?)(?: (.*))?$/;
const ALONE = /^# (\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: (.*))?$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

const wordsIn = (head: string) => head.split('\n').filter((line) => line.trim() !== '');

const isWhole = ([year = '', month = '', entry = '']: string[]) =>
  YEAR.test(year) && MONTH.test(month) && ENTRY.test(entry);

/** Whether a text is jrnl's Markdown, in one of its forms. */
function isJrnlMarkdown(head: string): boolean {
  const lines = wordsIn(head);
  return isWhole(lines) || ALONE.test(lines[0] ?? '');
}

/** Lines with those in a fence marked: what looks like a heading there is code. */
function* marked(lines: readonly string[]): Generator<{ line: string; index: number; isCode: boolean }> {
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    const isFence = FENCE.test(line);
    yield { line, index, isCode: isCode || isFence };
    if (isFence) isCode = !isCode;
  }
}

/** The headings of a text as many levels up as jrnl pushed them down; code stays as it is. */
function pulledUp(lines: readonly string[], levels: number): string[] {
  const pushed = new RegExp(`^#{${levels}}#+ `);
  return Array.from(marked(lines), ({ line, isCode }) =>
    !isCode && pushed.test(line) ? line.slice(levels) : line,
  );
}

interface Open {
  when: When;
  title: string;
  line: number;
  body: string[];
}

function openedBy(line: string, index: number, pattern: RegExp): Open | null {
  const match = pattern.exec(line);
  const when = match && readDate(match[1] ?? '').when;
  return match && when ? { when, title: match[2] ?? '', line: index + 1, body: [] } : null;
}

/** The entries of a journal, or the one of a file. Never throws. */
function readJrnlMarkdown(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const lines = toLf(text).toWellFormed().split('\n');
  const isWholeJournal = isWhole(wordsIn(toLf(text.slice(0, 4_000))));
  const [pattern, levels] = isWholeJournal ? [ENTRY, 2] : [ALONE, 1];
  const found: Open[] = [];
  for (const { line, index, isCode } of marked(lines)) {
    const isBody = isCode || (!isWholeJournal && found.length > 0);
    const open = isBody ? null : openedBy(line, index, pattern);
    if (open) found.push(open);
    // The years and months between are headings of jrnl's own.
    else if (isBody || !(YEAR.test(line) || MONTH.test(line))) found.at(-1)?.body.push(line);
  }
  for (const { body, line, ...head } of found)
    addEntry(head, pulledUp(body, levels), { file, line }, foreign);
  return foreign;
}

export const jrnlMarkdown: TextReader = { app: 'jrnl', fits: isJrnlMarkdown, read: readJrnlMarkdown };
