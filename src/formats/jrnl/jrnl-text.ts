// jrnl's own text. The time's form is the person's choice; before version 2 the brackets were missing:
//   [2019-01-01 00:00] Diary Entry 1 *
//   This text is bold. @home
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { languageOf, readDateInWords } from '../foreign/dates-in-words.ts';
import { extraLine } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';
import { tagsIn } from './tags.ts';

const BRACKET = /^\[([^\]\n]{4,60})\](?: (.*))?$/;
const BARE = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: (.*))?$/;
/** What a journal begins with that jrnl encrypted. */
const ENCRYPTED = /^gAAAA[\w-]{40}/;

/** The literal between the brackets; null when it is no date: then the line is text like any other. */
function whenOf(literal: string): When | null {
  const plain = readDate(literal);
  if (plain.when && plain.code !== 'date-partly-read') return plain.when;
  const found = languageOf([{ text: literal }]);
  const read = found && readDateInWords(literal, found.language);
  if (!read) return plain.when;
  const time = readClock(read.rest);
  return time === null ? { kind: 'date', day: read.day } : { kind: 'local', day: read.day, time };
}

interface Head {
  when: When;
  title: string;
}

function headOf(line: string, pattern: RegExp): Head | null {
  const match = pattern.exec(line);
  const when = match && /\d/.test(match[1] ?? '') ? whenOf(match[1] ?? '') : null;
  return match && when ? { when, title: match[2] ?? '' } : null;
}

/** Which of the two forms a text begins with; null for neither. */
function patternOf(head: string): RegExp | null {
  const first = head.split('\n').find((line) => line.trim() !== '') ?? '';
  if (headOf(first, BRACKET)) return BRACKET;
  // A note may begin with a date too: of the older form there are several.
  const several = head.split('\n').filter((line) => BARE.test(line)).length > 1;
  return several && headOf(first, BARE) ? BARE : null;
}

/** Whether a text is a journal of jrnl, encrypted ones too. */
function isJrnlText(head: string): boolean {
  return ENCRYPTED.test(head) || patternOf(head) !== null;
}

/** The entries of a journal. Never throws. */
function readJrnlText(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const lines = toLf(text).toWellFormed().split('\n');
  const pattern = patternOf(lines.slice(0, 2_000).join('\n'));
  if (!pattern) {
    const code = ENCRYPTED.test(text) ? 'encrypted-journal' : 'entry-unreadable';
    return { ...foreign, unread: [{ file, code }] };
  }
  let open: { head: Head; line: number; body: string[] } | null = null;
  const close = () => {
    if (open) addEntry(open.head, open.body, { file, line: open.line }, foreign);
  };
  for (const [index, line] of lines.entries()) {
    const head = headOf(line, pattern);
    if (head) {
      close();
      open = { head, line: index + 1, body: [] };
    } else open?.body.push(line);
  }
  close();
  return foreign;
}

export function addEntry(
  { when, title: first }: Head,
  lines: readonly string[],
  { file, line }: { file: string; line: number },
  foreign: Foreign,
): void {
  const isStarred = /(?:^|\s)\*$/.test(first.trimEnd());
  const title = (isStarred ? first.trimEnd().slice(0, -1) : first).trim();
  const body = lines.join('\n').replace(/^\n+/, '').trimEnd();
  if (`${title}${body}`.trim() === '') {
    foreign.unread.push({ file, line, code: 'nothing-in-it', text: briefly(first || when.day) });
    return;
  }
  foreign.entries.push({
    app: 'jrnl',
    nativeId: null,
    file,
    line,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags: tagsIn(`${title}\n${body}`),
      feelings: [],
      extra: isStarred ? [extraLine('starred', true)] : [],
    },
    media: [],
    problems: [],
  });
}

export const jrnlText: TextReader = { app: 'jrnl', fits: isJrnlText, read: readJrnlText };
