// Any table as entries, one a row, by what the person says that its columns are.
import type { When } from '../../journal/when.ts';
import { extraLine } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { ProblemCode } from '../page.ts';
import { readWholeCell } from './cell-date.ts';
import { type Columns, guessColumns, type Role } from './columns.ts';
import { lastCell, type Row, readTable, rowProblems, type Table } from './read-table.ts';

const LOOKS_LIKE_ROWS = 20;
/** Keys of front matter that mean something of their own, to Ebb or to YAML. */
const OWNED =
  /^(?:title|date|tags?|categories|category|description|layout|emotions?|emotion_intensity|timezone|published|draft|mood|y|n|yes|no|on|off|true|false|null)$/;
const MOST_OF_A_KEY = 60;
const LONGEST_NAME = 60;

/**
 * Whether a text is a table: two columns or more, and most rows with as many cells as the first. A name as long as a
 * sentence is one of prose, unless days stand below: forms on the web call their columns by whole questions.
 */
export function looksLikeTable(head: string): boolean {
  const table = readTable(head);
  const { header, rows } = table;
  if (header.length < 2 || rows.length === 0) return false;
  const some = rows.slice(0, LOOKS_LIKE_ROWS);
  if (some.filter(({ cells }) => cells.length === header.length).length < some.length * 0.8) return false;
  return header.every((name) => name.length <= LONGEST_NAME) || guessColumns(table).roles.includes('day');
}

/** Front matter keys for the columns, each once and none that means something else. */
function keysOf(header: readonly string[], { roles }: Columns): string[] {
  const taken = new Set(roles.includes('mood') ? ['mood_raw'] : []);
  return header.map((name, at) => {
    const slug = name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .slice(0, MOST_OF_A_KEY)
      .toWellFormed()
      .replace(/^_+|_+$/g, '')
      .toLowerCase();
    let key = slug === '' || OWNED.test(slug) || !/^\p{L}/u.test(slug) ? `column_${slug || at + 1}` : slug;
    while (taken.has(key)) key += '_';
    taken.add(key);
    return key;
  });
}

const namesIn = (text: string) => [
  ...new Set(
    text
      .split(/[,;|\n]/)
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter((name) => name !== ''),
  ),
];

/** A cell with what it says; `at` is -1 when no column of the role has any. */
interface Cell {
  at: number;
  text: string;
}

interface Told {
  when: When | null;
  problem: ProblemCode | null;
  /** Columns of which nothing is left to say. */
  said: ReadonlySet<number>;
}

function whenOf(day: Cell, time: Cell, { dateOrder }: Columns): Told {
  const { when, isWhole } = readWholeCell(day.text, dateOrder);
  if (!when) return { when: null, problem: day.at < 0 ? 'no-date' : 'date-unreadable', said: new Set() };
  const said = new Set(isWhole ? [day.at] : []);
  const problem = isWhole ? null : 'date-partly-read';
  const clock = when.kind === 'date' ? readClock(time.text, true) : null;
  if (clock === null) return { when, problem, said };
  return { when: { kind: 'local', day: when.day, time: clock }, problem, said: said.add(time.at) };
}

/** Roles of one cell alone: what else there is of them stays as a line, and so does what could not be read. */
const SINGLE: readonly Role[] = ['day', 'time', 'mood'];

function addRow(
  row: Row,
  table: Table,
  columns: Columns,
  keys: readonly string[],
  file: string,
  foreign: Foreign,
): void {
  const { line, cells } = row;
  // What is beyond the last column is more of that one.
  const last = table.header.length - 1;
  const cellAt = (at: number) =>
    (at === last ? lastCell(cells, at, table.delimiter) : (cells[at] ?? '')).trim();
  const all = (role: Role) =>
    columns.roles.flatMap((one, at) => (one === role ? cellAt(at) : [])).filter((cell) => cell !== '');
  const firstOf = (role: Role): Cell => {
    const at = columns.roles.findIndex((one, index) => one === role && cellAt(index) !== '');
    return { at, text: at < 0 ? '' : cellAt(at) };
  };
  const mood = firstOf('mood');
  const { when, problem, said } = whenOf(firstOf('day'), firstOf('time'), columns);
  const title = all('title').join(' ').replace(/\s+/g, ' ');
  const body = all('text').join('\n\n').trimEnd();
  const [tags, labels] = [all('tags').flatMap(namesIn), all('feelings').flatMap(namesIn)];
  const linesOf = (isOf: (role: Role, at: number) => boolean) =>
    columns.roles.flatMap((role, at) =>
      isOf(role, at) && cellAt(at) !== '' ? [extraLine(keys[at] ?? `column_${at + 1}`, cellAt(at))] : [],
    );
  const extra = linesOf((role) => role === 'extra');
  if (`${title}${body}${mood.text}` === '' && tags.length + labels.length + extra.length === 0) {
    foreign.unread.push({ file, line, code: 'nothing-in-it', text: briefly(cells.join(',')) });
    return;
  }
  foreign.entries.push({
    app: 'csv',
    nativeId: null,
    file,
    line,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags: [...new Set(tags)],
      feelings: [...new Set(labels)].map((label) => ({ label })),
      // Nobody knows of what scale it is, so it is no more than what stands there.
      extra: [
        ...(mood.text === '' ? [] : [extraLine('mood_raw', mood.text)]),
        ...extra,
        ...linesOf((role, at) => SINGLE.includes(role) && at !== mood.at && !said.has(at)),
      ],
    },
    media: [],
    problems: [...(problem ? [{ file, line, code: problem }] : []), ...rowProblems(table, row, file)],
  });
}

/** The rows of a table as entries. Never throws. */
export function readCsv(text: string, said: Columns, file: string): Foreign {
  const foreign = nothingRead();
  const table = readTable(text);
  // One role for each column: cells beyond the header are told with the last one, and one of no role is kept.
  const columns = { ...said, roles: table.header.map((_, at): Role => said.roles[at] ?? 'extra') };
  const keys = keysOf(table.header, columns);
  for (const row of table.rows) addRow(row, table, columns, keys, file, foreign);
  return foreign;
}
