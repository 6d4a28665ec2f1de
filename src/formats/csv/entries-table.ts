// The table that Ebb writes, read back: its columns are known, so nobody is asked about them. What it has no column for
// (other lines, a layout) is not in it; a backup and the Markdown have that.
//   date,time,utc_offset,time_zone,title,text,description,tags,visibility,hope,loneliness
//   2025-06-19,21:04:00,UTC+02:00,Europe/Berlin,A Day,"I keep ""it"".",,walk,private,2,x
import { isDay } from '../../journal/day.ts';
import type { Intensity } from '../../journal/entry.ts';
import { isWhen, type When } from '../../journal/when.ts';
import { undefused } from '../csv-cell.ts';
import { FIXED, NAMED, wordOfHead } from '../entries-csv.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import { type Foreign, leaveOut, nothingRead } from '../foreign/foreign.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { TextReader } from '../foreign/reader.ts';
import type { NamedFeeling, ProblemCode } from '../page.ts';
import { type Row, readTable, rowProblems, type Table } from './read-table.ts';

const HEAD = /^\s*"?date"?[,;\t]"?time"?[,;\t]"?utc_offset/i;
const OFFSET = /^UTC([+-])(\d{2}):(\d{2})$/;

function fits(head: string): boolean {
  if (!HEAD.test(head)) return false;
  const { header, rows } = readTable(head);
  // A spreadsheet may have written the days in its own way: then somebody has to say which number is the month.
  return FIXED.every((name, at) => header[at]?.toLowerCase() === name) && isDay(rows[0]?.cells[0] ?? '');
}

/** Minutes from UTC; null where the cell tells none. */
function offsetOf(cell: string): number | null {
  const [, sign, hours, minutes] = OFFSET.exec(cell) ?? [];
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function whenOf([day = '', clock = '', utc = '', zone = '']: readonly string[]): {
  when: When | null;
  problem: ProblemCode | null;
} {
  if (!isDay(day)) return { when: null, problem: 'date-unreadable' };
  const time = readClock(clock, true);
  const offset = offsetOf(utc);
  const isUnread = (time === null && clock !== '') || (offset === null && utc !== '');
  const problem = isUnread ? 'date-partly-read' : null;
  if (time === null) return { when: { kind: 'date', day }, problem };
  const local: When = { kind: 'local', day, time };
  if (offset === null) return { when: local, problem };
  const zoned: When = { ...local, kind: 'zoned', offset, ...(zone === '' ? {} : { zone }) };
  return isWhen(zoned) ? { when: zoned, problem } : { when: local, problem: 'date-partly-read' };
}

function feelingsOf({ header }: Table, { cells }: Row): { feelings: NamedFeeling[]; odd: string[] } {
  const feelings: NamedFeeling[] = [];
  const odd: string[] = [];
  for (const [at, head] of header.entries()) {
    const cell = (cells[at] ?? '').trim();
    if (at < FIXED.length || cell === '') continue;
    const label = wordOfHead(head) || `column ${at + 1}`;
    const isStrength = /^[1-5]$/.test(cell);
    if (!isStrength && cell.toLowerCase() !== NAMED) odd.push(`${label}: ${cell}`);
    feelings.push(isStrength ? { label, intensity: Number(cell) as Intensity } : { label });
  }
  return { feelings, odd };
}

function addRow(row: Row, table: Table, file: string, foreign: Foreign): void {
  const { line, cells } = row;
  const [title = '', body = '', description = '', tags = ''] = cells.slice(4).map(undefused);
  const told = cells.slice(0, 4).map((cell) => undefused(cell.trim()));
  const { when, problem } = whenOf(told);
  const { feelings, odd } = feelingsOf(table, row);
  const beyond = cells.slice(table.header.length).filter((cell) => cell.trim() !== '');
  if (cells[FIXED.indexOf('visibility')]?.trim() === 'public') leaveOut(foreign, 'visibility');
  const codes = [
    ...(problem ? [problem] : []),
    ...(odd.length > 0 ? (['intensity-unreadable'] as const) : []),
  ];
  foreign.entries.push({
    app: 'csv',
    nativeId: null,
    file,
    line,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      ...(description === '' ? {} : { description }),
      tags: [...new Set(tags.split('; ').filter((tag) => tag !== ''))],
      feelings,
      extra: [
        ...literalLines(told.filter((cell) => cell !== '').join(' '), problem === null),
        ...(odd.length > 0 ? [extraLine('original_strengths', odd)] : []),
        ...(beyond.length > 0 ? [extraLine('more_cells', beyond)] : []),
      ],
    },
    media: [],
    problems: [...codes.map((code) => ({ file, line, code })), ...rowProblems(table, row, file)],
  });
}

/** The entries of a table, in its order. Never throws. */
export function readEntriesTable(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const table = readTable(text);
  for (const row of table.rows) addRow(row, table, file, foreign);
  return foreign;
}

export const entriesTable: TextReader = { app: 'csv', fits, read: readEntriesTable };
