// Dates in the cells of a table: the forms that front matter has, and those with slashes, whose order one cell alone
// does not tell.
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { readClock } from '../foreign/read-clock.ts';

/** Of `03/04/2024`: day first, or month first. */
export type DateOrder = 'dmy' | 'mdy';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?!\d)/;

const CLOCK_ALONE = /^[\d:.]+\s?(?:[ap]\.?\s?m\.?|uhr|h)?$/i;

export const isSlashed = (cell: string): boolean => SLASHED.test(cell);

/** The order that all cells together tell; null when they tell none. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  const pairs = cells.flatMap((cell) => {
    const match = SLASHED.exec(cell);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const dayFirst = pairs.filter(([first]) => first > 12).length;
  const monthFirst = pairs.filter(([, second]) => second > 12).length;
  // One that was written otherwise is not to turn round all the others.
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  // Dots between are written day first wherever they are.
  return cells.some((cell) => /^\d{1,2}[/-]\d{1,2}[/-]/.test(cell)) ? null : 'dmy';
}

/** Of two digits: nobody's journal is of years to come. */
const yearOf = (digits: string) =>
  digits.length > 2 ? digits : `${Number(digits) < 70 ? '20' : '19'}${digits}`;

/** When a cell is about, with its time where it has one; null when it is no date. */
export function readCellDate(cell: string, order: DateOrder): When | null {
  return readWholeCell(cell, order).when;
}

/** The same, and whether that is all that the cell says. */
export function readWholeCell(cell: string, order: DateOrder): { when: When | null; isWhole: boolean } {
  const text = cell.trim();
  const match = SLASHED.exec(text);
  if (!match) {
    const { when, code } = readDate(text);
    return { when, isWhole: when !== null && code !== 'date-partly-read' };
  }
  const [whole, first = '', second = '', year = ''] = match;
  const [dayOfMonth, month] = order === 'dmy' ? [first, second] : [second, first];
  const day = `${yearOf(year)}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!isDay(day)) return { when: null, isWhole: false };
  // `3/4/2020, 10:15:00 PM` is how browsers write a moment.
  const rest = text.slice(whole.length).replace(/^,/, '').trim();
  const time = readClock(rest, true);
  return time === null
    ? { when: { kind: 'date', day }, isWhole: rest === '' }
    : { when: { kind: 'local', day, time }, isWhole: CLOCK_ALONE.test(rest) };
}
