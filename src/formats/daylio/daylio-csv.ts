// Daylio's CSV, in every form of its header since 2017. Labels are in the language of the user, the header never is:
//   full_date,date,weekday,time,mood,activities,scales,note_title,note
//   2021-09-28,28 September,Tuesday,10:00 pm,sad ,"clean | music",,"A title","One<br>two"
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readCellDate } from '../csv/cell-date.ts';
import { NUMBERED, namedCells, type Row, readTable, rowProblems, type Table } from '../csv/read-table.ts';
import { readDate } from '../date-literal.ts';
import { isOnWeekday, languageOf, readDateInWords, type ToRead } from '../foreign/dates-in-words.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Foreign, leaveOut, nothingRead } from '../foreign/foreign.ts';
import { asciiDigits } from '../foreign/languages.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { TextReader } from '../foreign/reader.ts';
import type { ProblemCode } from '../page.ts';
import { moodOfName } from './mood-names.ts';
import { noteText } from './note-text.ts';

const KNOWN = [
  'full_date',
  'year',
  'date',
  'weekday',
  'time',
  'mood',
  'activities',
  'scales',
  'note_title',
  'note',
];

/** Blank lines, and the one that tells Excel the delimiter, may come before it. */
const HEADER_WITHIN = 20;

const first = (text: string) =>
  readTable(text.split('\n', HEADER_WITHIN).join('\n')).header.map((name) => name.toLowerCase());

/** Whether a table is an export of Daylio. */
function isDaylioCsv(head: string): boolean {
  // Every file of an import is asked, and reading a page as a table takes longer than all else.
  if (!/activities/i.test(head)) return false;
  const header = first(head);
  return (
    ['mood', 'activities'].every((name) => header.includes(name)) &&
    ['full_date', 'year'].some((name) => header.includes(name))
  );
}

const toRead = (cells: ReadonlyMap<string, string>): ToRead => ({
  text: cells.get('date') ?? '',
  year:
    asciiDigits(cells.get('year') ?? '').trim() || (/\d{4}/.exec(cells.get('full_date') ?? '')?.[0] ?? ''),
  weekday: cells.get('weekday') ?? '',
});

type Found = ReturnType<typeof languageOf>;

interface Dated {
  day: string | null;
  problem: ProblemCode | null;
}

/** A day whose month nobody named, by the order that the weekday beside it agrees with; null where it tells none. */
function dayOfWeekday(full: string, weekday: string): string | null {
  const days = (['dmy', 'mdy'] as const).flatMap((order) => readCellDate(full, order)?.day ?? []);
  const [day, ...others] = new Set(days.filter((one) => isOnWeekday(one, weekday) === true));
  return others.length === 0 ? (day ?? null) : null;
}

/** Another program may have written `full_date` in numbers of another order: the words beside it tell more. */
function dayAlone(cells: ReadonlyMap<string, string>, found: Found): Dated {
  const full = asciiDigits(cells.get('full_date') ?? '').trim();
  if (isDay(full)) return { day: full, problem: null };
  const { text, year, weekday = '' } = toRead(cells);
  const told = (found && readDateInWords(text, found.language, year)?.day) ?? null;
  if (told !== null) return { day: told, problem: found?.isCertain ? null : 'date-ambiguous' };
  const meant = dayOfWeekday(full, weekday);
  if (meant !== null) return { day: meant, problem: null };
  const { when, code } = readDate(full);
  return when ? { day: when.day, problem: code ?? null } : { day: null, problem: 'date-unreadable' };
}

/** The day of a row, with a doubt where the weekday beside it is another one. */
function dayOf(cells: ReadonlyMap<string, string>, found: Found): Dated {
  const { day, problem } = dayAlone(cells, found);
  const isOther = day !== null && isOnWeekday(day, cells.get('weekday') ?? '') === false;
  return { day, problem: isOther ? 'weekday-disagrees' : problem };
}

function whenOf(
  cells: ReadonlyMap<string, string>,
  found: Found,
): { when: When | null; problem: ProblemCode | null } {
  const { day, problem } = dayOf(cells, found);
  if (day === null) return { when: null, problem };
  const time = readClock(cells.get('time') ?? '', true);
  if (time !== null) return { when: { kind: 'local', day, time }, problem };
  const isTimeless = (cells.get('time') ?? '').trim() === '';
  return { when: { kind: 'date', day }, problem: isTimeless ? problem : 'date-partly-read' };
}

/** Names between bars, each once. */
function partsIn(text: string): string[] {
  const parts = text.split('|').map((part) => part.replace(/[\s\u00A0]+/g, ' ').trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** All that a row says of its day and time. */
const dateCells = (cells: ReadonlyMap<string, string>): string =>
  ['full_date', 'year', 'date', 'weekday', 'time']
    .map((name) => (cells.get(name) ?? '').trim())
    .filter((cell) => cell !== '')
    .join(' ');

/** A second column of a name that Daylio has. */
const isRepeated = (name: string): boolean =>
  NUMBERED.test(name) && KNOWN.includes(name.replace(NUMBERED, ''));

/** What stands in columns whose name was there before: `note_2`. */
const repeatedLines = (cells: ReadonlyMap<string, string>): string[] =>
  [...cells]
    .filter(([name, cell]) => isRepeated(name) && cell.trim() !== '')
    .map(([name, cell]) => extraLine(name.replace(NUMBERED, '_$1'), cell.trim()));

function addRow(row: Row, table: Table, file: string, found: Found, foreign: Foreign): void {
  const { line } = row;
  const cells = namedCells(table.header, row, table.delimiter);
  const cell = (name: string) => (cells.get(name) ?? '').trim();
  const { when, problem } = whenOf(cells, found);
  const label = cell('mood');
  const body = noteText(cells.get('note') ?? '');
  const title = cell('note_title').replace(/\s*\n\s*/g, ' ');
  const tags = partsIn(cell('activities'));
  const scales = partsIn(cell('scales'));
  const repeated = repeatedLines(cells);
  if (`${label}${body}${title}` === '' && tags.length + scales.length + repeated.length === 0) {
    foreign.unread.push({
      file,
      line,
      code: when ? 'nothing-in-it' : 'entry-unreadable',
      text: briefly(row.cells.join(',')),
    });
    return;
  }
  for (const [name, value] of cells)
    if (!KNOWN.includes(name) && !isRepeated(name) && value.trim() !== '') leaveOut(foreign, name);
  foreign.entries.push({
    app: 'daylio',
    nativeId: null,
    file,
    line,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags,
      feelings: label === '' ? [] : [{ label }],
      extra: [
        ...literalLines(dateCells(cells), problem === null),
        ...moodLines('daylio', moodOfName(label, found?.language.id ?? null)),
        ...(scales.length === 0 ? [] : [extraLine('scales', scales)]),
        ...repeated,
      ],
    },
    media: [],
    problems: [...(problem ? [{ file, line, code: problem }] : []), ...rowProblems(table, row, file)],
  });
}

/** The entries of an export, in its order. Never throws. */
function readDaylioCsv(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const table = readTable(text);
  const found = languageOf(table.rows.map((row) => toRead(namedCells(table.header, row, table.delimiter))));
  for (const row of table.rows) addRow(row, table, file, found, foreign);
  return foreign;
}

export const daylioCsv: TextReader = { app: 'daylio', fits: isDaylioCsv, read: readDaylioCsv };
