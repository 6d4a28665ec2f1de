// jrnl's YAML, which is none: a title without quotes, and a text behind tabs, which no YAML has.
//   ---
//   title: Diary Entry 1: the beginning
//   date: 2019-01-01 00:00
//   starred: False
//   tags: home, work
//   body: |\t\t
//   \tThis text is bold.
//   ...
import { type Foreign, leaveOut, nothingRead } from '../foreign/foreign.ts';
import type { TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';
import { addEntry } from './add-entry.ts';
import { readTime } from './jrnl-date.ts';
import { pulledUp } from './pulled-up.ts';
import { withoutSymbol } from './tags.ts';

/** Between the tags and the text stand the id and the maker of an entry that came from Day One. */
const HEAD =
  /^(?:---\n)?title: ?[^\n]*\ndate: [^\n]*\nstarred: (?:True|False)\ntags: ?[^\n]*\n(?:(?:uuid|creator| {4}[a-z ]+):[^\n]*\n){0,8}?body: \|[\t ]*\n/;
const BODY = /^body: \|([\t ]*)$/;

/** Whether a text is an entry of jrnl's YAML. */
function isJrnlYaml(head: string): boolean {
  return HEAD.test(head);
}

/** The text without the tabs that jrnl put before its lines: one, or two where `body:` has none behind it. */
function bodyIn(lines: readonly string[], at: number): string[] {
  const end = lines.lastIndexOf('...');
  const tabs = BODY.exec(lines[at] ?? '')?.[1] === '' ? /^\t{1,2}/ : /^\t/;
  return lines.slice(at + 1, end > at ? end : undefined).map((line) => line.replace(tabs, ''));
}

function fieldsIn(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** The entry of a file. Never throws. */
function readJrnlYaml(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const lines = toLf(text).toWellFormed().split('\n');
  const at = lines.findIndex((line) => BODY.test(line));
  const fields = fieldsIn(lines.slice(0, at));
  const literal = fields.get('date') ?? '';
  const read = readTime(literal, null);
  const tags = (fields.get('tags') ?? '').split(',').map((tag) => withoutSymbol(tag.trim()));
  const code = read ? read.code : literal === '' ? 'no-date' : 'date-unreadable';
  const entry = addEntry(
    {
      when: null,
      ...(read ?? { literal }),
      ...(code ? { code } : {}),
      title: fields.get('title') ?? '',
      isStarred: fields.get('starred') === 'True',
      tags: [...new Set(tags.filter((tag) => tag !== ''))],
      line: 1,
    },
    pulledUp(bodyIn(lines, at), 1),
    file,
    foreign,
  );
  if (!entry) return foreign;
  entry.nativeId = fields.get('uuid') || null;
  if (fields.has('creator')) leaveOut(foreign, 'creator');
  return foreign;
}

export const jrnlYaml: TextReader = { app: 'jrnl', fits: isJrnlYaml, read: readJrnlYaml };
