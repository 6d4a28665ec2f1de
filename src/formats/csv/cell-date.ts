// Dates in the cells of a table: the forms that front matter has, and those with slashes, whose order one cell alone
// does not tell.
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { readClock } from '../foreign/dates-in-words.ts';
import { readIsoInstant } from '../foreign/iso-instant.ts';

/** Of `03/04/2024`: day first, or month first. */
export type DateOrder = 'dmy' | 'mdy';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?!\d)/;

export const isSlashed = (cell: string): boolean => SLASHED.test(cell);

/** The order that all cells together allow; null when both fit. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  const pairs = cells.flatMap((cell) => {
    const match = SLASHED.exec(cell);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return 'dmy';
  if (pairs.some(([, second]) => second > 12)) return 'mdy';
  // Dots and dashes between are written day first wherever they are.
  return cells.some((cell) => /^\d{1,2}\/\d{1,2}\//.test(cell)) ? null : 'dmy';
}

/** When a cell is about, with its time where it has one; null when it is no date. */
export function readCellDate(cell: string, order: DateOrder): When | null {
  const text = cell.trim().slice(0, 100);
  const match = SLASHED.exec(text);
  if (!match) return isInstant(text) ? readDate(text.replace('T', ' ')).when : readDate(text).when;
  const [whole, first = '', second = '', year = ''] = match;
  const [dayOfMonth, month] = order === 'dmy' ? [first, second] : [second, first];
  const full = year.length === 2 ? `20${year}` : year;
  const day = `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!isDay(day)) return null;
  const time = readClock(text.slice(whole.length));
  return time === null ? { kind: 'date', day } : { kind: 'local', day, time };
}

/** Whether a cell says more than the date that is read of it. */
export function saysMore(cell: string): boolean {
  const text = cell.trim();
  const match = SLASHED.exec(text);
  if (!match) return text.length > 100 || readDate(text).code !== undefined;
  const rest = text.slice(match[0].length).trim();
  return rest !== '' && readClock(rest) === null;
}

const isInstant = (text: string) => readIsoInstant(text) !== null;
