// The picture of a range of days for paper: a strip for each feeling, a mark for each written day. Filled: the day named
// the feeling. Hollow: it did not. A day on which nothing was written has no mark at all.
import { escapeHtml } from './soft-html.ts';

/** One feeling over the written days of the range; days are numbers since 1970-01-01. */
export interface Strip {
  label: string;
  days: readonly { day: number; isNamed: boolean }[];
}

export interface Strips {
  /** First and last day of the range, both included. */
  first: number;
  last: number;
  strips: readonly Strip[];
  /** What is written under the left and the right end. */
  ends: readonly [string, string];
  /** What the picture says, for who does not see it. */
  title: string;
}

const WIDTH = 520;
const LABEL = 18;
const ROW = 44;
const FOOT = 22;
const SIDE = 6;
const MARK = 9;
const MOST_HIGH = 14;
const THIN = 3;

/** A number as SVG wants it. */
const n = (value: number) => String(Math.round(value * 100) / 100);

/**
 * The strips as one self-contained `<svg>`. The same days give the same bytes; nothing in it is wider than its day,
 * so that two marks of different days never cover one another.
 */
export function stripsSvg({ first, last, strips, ends, title }: Strips): string {
  const height = strips.length * ROW + FOOT;
  const step = (WIDTH - 2 * SIDE) / Math.max(1, last - first + 1);
  const width = Math.min(MARK, step * 0.8);
  const rows = strips.map(({ label, days }, index) => {
    const top = index * ROW;
    const middle = top + LABEL + MOST_HIGH / 2 + 3;
    const marks = days
      .filter(({ day }) => day >= first && day <= last)
      .map(({ day, isNamed }) => mark(SIDE + (day - first + 0.5) * step, middle, width, isNamed));
    return [
      `<text x="0" y="${top + 13}" font-size="13">${escapeHtml(label)}</text>`,
      `<line x1="0" x2="${WIDTH}" y1="${n(middle)}" y2="${n(middle)}" stroke="#dddddd"/>`,
      ...marks,
    ].join('');
  });
  const foot = height - 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" direction="ltr" font-family="sans-serif" fill="#222222">`,
    `<title>${escapeHtml(title)}</title>`,
    ...rows,
    `<text x="0" y="${foot}" font-size="12">${escapeHtml(ends[0])}</text>`,
    `<text x="${WIDTH}" y="${foot}" font-size="12" text-anchor="end">${escapeHtml(ends[1])}</text>`,
    '</svg>',
  ].join('\n');
}

function mark(x: number, y: number, width: number, isNamed: boolean): string {
  const height = isNamed ? MOST_HIGH : MOST_HIGH / 2;
  const [left, top] = [n(x - width / 2), n(y - height / 2)];
  // Where a day is too narrow to be hollow, it is pale.
  const hollow = width < THIN ? 'fill="#bbbbbb"' : 'fill="#ffffff" stroke="#777777" stroke-width="0.75"';
  const ink = isNamed ? 'fill="#222222"' : hollow;
  return `<rect x="${left}" y="${top}" width="${n(width)}" height="${n(height)}" ${ink}/>`;
}
