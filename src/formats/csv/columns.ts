// What the columns of a table may hold. A guess, shown to the person, who knows: nothing of it is taken in silence.
import { readClock } from '../foreign/read-clock.ts';
import { type DateOrder, isSlashed, orderOf, readCellDate } from './cell-date.ts';
import { NUMBERED, type Table } from './read-table.ts';

/** What a column is read as; `extra` is kept as a line of its own beside the entry. */
export type Role = 'day' | 'time' | 'title' | 'text' | 'tags' | 'feelings' | 'mood' | 'extra' | 'none';

/** A role for each column, in their order, and how `03/04/2024` is read. */
export interface Columns {
  roles: Role[];
  dateOrder: DateOrder;
}

export interface ColumnsGuess extends Columns {
  /** Day and month could be the other way round in every one of the dates. */
  isAmbiguous: boolean;
}

const LOOKED_AT = 200;
const LONG = 24;

const NAMES: [Role, RegExp][] = [
  ['day', /^(?:full[_ ]?date|date|day|datum|tag|fecha|data|jour|dato|created(?:[_ ]?at)?|when|timestamp)$/i],
  ['time', /^(?:time|time of day|uhrzeit|zeit|hora|heure|klokkeslett|tid)$/i],
  ['title', /^(?:title|note[_ ]?title|subject|heading|headline|titel|titre|título|titolo)$/i],
  ['tags', /^(?:tags?|activities|categor(?:y|ies)|labels?|schlagw[oö]rter|étiquettes|etiquetas)$/i],
  ['feelings', /^(?:feelings?|emotions?|moods?|gef[uü]hle?|émotions?|emociones|emoções|emozioni)$/i],
  ['mood', /^(?:mood|rating|score|mood score|rating\/amount|stimmung|humeur|ánimo|humor|umore)$/i],
  [
    'text',
    /^(?:notes?|text|body|content|entry|description|journal|diary|comments?|notiz(?:en)?|texte|nota|texto|testo)$/i,
  ],
];

const isNumber = (cell: string) => /^-?\d+(?:[.,]\d+)?$/.test(cell);
const share = (cells: readonly string[], test: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** The first cells of a column that hold anything. */
function cellsOf({ rows }: Table, at: number, most = LOOKED_AT): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = (row.cells[at] ?? '').trim();
    if (cell !== '') cells.push(cell);
    if (cells.length >= most) break;
  }
  return cells;
}

const isDated = (cells: readonly string[]) =>
  share(cells, (cell) => readCellDate(cell, 'dmy') !== null || readCellDate(cell, 'mdy') !== null) >= 0.8;

/** A clock, or a part of the day as Bearable names it. */
const isTimeOfDay = (cell: string) => readClock(cell) !== null || /^(?:pre|am|mid|pm|all day)$/i.test(cell);

function fits(role: Role, cells: readonly string[]): boolean {
  if (role === 'day') return isDated(cells);
  if (role === 'time') return share(cells, isTimeOfDay) >= 0.5;
  if (role === 'mood') return share(cells, isNumber) >= 0.8;
  if (role === 'feelings') return share(cells, isNumber) < 0.5;
  return true;
}

/** By the name of a column, where what is in it agrees; else by what is in it. */
function roleOf(name: string, cells: readonly string[]): Role {
  const plain = name.replace(NUMBERED, '');
  const named = NAMES.find(([role, pattern]) => pattern.test(plain) && fits(role, cells));
  if (named) return named[0];
  if (cells.length === 0) return 'none';
  const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  return mean >= LONG ? 'text' : 'extra';
}

/** Each of these is one column; the first that is named so keeps the role. */
const ONCE: readonly Role[] = ['day', 'time', 'title', 'tags', 'mood'];

/** What each column seems to hold; `roles` without a day when none holds days. */
export function guessColumns(table: Table): ColumnsGuess {
  const columns = table.header.map((_, at) => cellsOf(table, at));
  const taken = new Set<Role>();
  const roles = table.header.map((name, at): Role => {
    const role = roleOf(name, columns[at] ?? []);
    if (!ONCE.includes(role)) return role;
    if (taken.has(role)) return 'extra';
    taken.add(role);
    return role;
  });
  if (!taken.has('day')) {
    const at = columns.findIndex((cells) => cells.length > 0 && isDated(cells));
    if (at >= 0) roles[at] = 'day';
  }
  // All of them: many rows of one day may be followed by the one that tells.
  const days = cellsOf(table, roles.indexOf('day'), table.rows.length);
  const dateOrder = orderOf(days);
  return { roles, dateOrder: dateOrder ?? 'dmy', isAmbiguous: dateOrder === null && days.some(isSlashed) };
}
