// Any table as entries, one a row, by what the person says that its columns are.
import type { When } from '../../journal/when.ts';
import { readClock } from '../foreign/dates-in-words.ts';
import { extraLine } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import type { ProblemCode } from '../page.ts';
import { readCellDate, saysMore } from './cell-date.ts';
import type { Columns, Role } from './columns.ts';
import { type Row, readTable, type Table } from './read-table.ts';

const LOOKS_LIKE_ROWS = 20;
/** Keys of front matter that mean something of their own. */
const OWNED =
  /^(?:title|date|tags?|categories|category|description|layout|emotions?|emotion_intensity|timezone|published|mood)$/;

/** Whether a text is a table: two columns or more, and most rows with as many cells as the first. */
export function looksLikeTable(head: string): boolean {
  const { header, rows } = readTable(head);
  if (header.length < 2 || rows.length === 0 || header.some((name) => name.length > 60)) return false;
  const some = rows.slice(0, LOOKS_LIKE_ROWS);
  return some.filter(({ cells }) => cells.length === header.length).length >= some.length * 0.8;
}

/** Front matter keys for the columns, each once and none that means something else. */
function keysOf(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((name, at) => {
    const slug = name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, '')
      .toLowerCase();
    let key = slug === '' || OWNED.test(slug) || /^\d/.test(slug) ? `column_${slug || at + 1}` : slug;
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

function whenOf(
  day: string,
  time: string,
  { dateOrder }: Columns,
): { when: When | null; problem: ProblemCode | null; isTimeRead: boolean } {
  const when = readCellDate(day, dateOrder);
  if (!when) return { when: null, problem: day === '' ? 'no-date' : 'date-unreadable', isTimeRead: false };
  const clock = when.kind === 'date' && time !== '' ? readClock(time) : null;
  if (clock === null) return { when, problem: null, isTimeRead: false };
  return { when: { kind: 'local', day: when.day, time: clock }, problem: null, isTimeRead: true };
}

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
  const cellAt = (at: number) => (at === last ? cells.slice(at).join(',') : (cells[at] ?? '')).trim();
  const all = (role: Role) =>
    columns.roles.flatMap((one, at) => (one === role ? cellAt(at) : [])).filter((cell) => cell !== '');
  const firstOf = (role: Role) => columns.roles.findIndex((one, at) => one === role && cellAt(at) !== '');
  const [day = '', time = ''] = [all('day')[0], all('time')[0]];
  const { when, problem, isTimeRead } = whenOf(day, time, columns);
  const title = all('title').join(' ').replace(/\s+/g, ' ');
  const body = all('text').join('\n\n').trimEnd();
  const [tags, labels] = [all('tags').flatMap(namesIn), all('feelings').flatMap(namesIn)];
  const [mood = ''] = all('mood');
  // Of these only the first is read; what is not read of it is kept as it stands there.
  const isRead: Partial<Record<Role, boolean>> = {
    day: when !== null && !saysMore(day),
    time: isTimeRead,
    mood: true,
  };
  const firsts = new Map((['day', 'time', 'mood'] as const).map((role) => [role as Role, firstOf(role)]));
  const isKept = (role: Role, at: number) =>
    role === 'extra' || (firsts.has(role) && (firsts.get(role) !== at || isRead[role] !== true));
  const extra = columns.roles.flatMap((role, at) =>
    isKept(role, at) && cellAt(at) !== '' ? [extraLine(keys[at] ?? `column_${at + 1}`, cellAt(at))] : [],
  );
  if (`${title}${body}${mood}` === '' && tags.length + labels.length + extra.length === 0) {
    foreign.unread.push({ file, line, code: 'nothing-in-it', text: briefly(cells.join(',')) });
    return;
  }
  const isRagged = cells.length !== table.header.length;
  const codes = [...(problem ? [problem] : []), ...(isRagged ? (['row-ragged'] as const) : [])];
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
      extra: [...(mood === '' ? [] : [extraLine('mood_raw', mood)]), ...extra],
    },
    media: [],
    problems: codes.map((code) => ({ file, line, code })),
  });
}

/** The rows of a table as entries. Never throws. */
export function readCsv(text: string, columns: Columns, file: string): Foreign {
  const foreign = nothingRead();
  const table = readTable(text);
  const keys = keysOf(table.header);
  for (const row of table.rows) addRow(row, table, columns, keys, file, foreign);
  if (table.unclosedAt !== null)
    foreign.entries.at(-1)?.problems.push({ file, line: table.unclosedAt, code: 'quote-unclosed' });
  return foreign;
}
