// Entries as a table: one row an entry, one column a feeling. RFC 4180, UTF-8.
//   date,time,utc_offset,time_zone,title,text,description,tags,visibility,hope,loneliness
//   2025-06-19,21:04:00,UTC+02:00,Europe/Berlin,A Day,"I keep ""it"".",,walk,private,2,x
// A feeling that was not named is an empty cell, never a zero; one that was named without a strength is an `x`.
import type { Entry, Visibility } from '../journal/entry.ts';
import { timeOf } from '../journal/when.ts';
import { distinctFeelings } from './canonical.ts';
import { CSV_END, CSV_MARK, csvCell, defused, undefused } from './csv-cell.ts';
import { encodeText } from './text.ts';

/** The columns that are always there. */
export const FIXED: readonly string[] = [
  'date',
  'time',
  'utc_offset',
  'time_zone',
  'title',
  'text',
  'description',
  'tags',
  'visibility',
];

/** Named, and nobody said how strongly. */
export const NAMED = 'x';

/** Behind a word that is called like one of the columns before. */
const IS_WORD = ' (feeling)';

/** What a row is made of. */
export type TableEntry = Pick<Entry, 'when' | 'title' | 'body' | 'description' | 'tags' | 'feelings'> & {
  visibility: Visibility;
};

/** `UTC+02:00`: it does not begin with its sign, which a spreadsheet would reckon with. */
function offsetInWords(offset: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.round(offset);
  const minutes = Math.abs(whole);
  return `UTC${whole < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function fixedCells({ when, title, body, description, tags, visibility }: TableEntry): string[] {
  const { offset, zone } = when.kind === 'zoned' ? when : { offset: undefined, zone: undefined };
  return [
    when.day,
    timeOf(when) ?? '',
    offset === undefined ? '' : offsetInWords(offset),
    defused(zone ?? ''),
    defused(title ?? ''),
    defused(body),
    defused(description ?? ''),
    defused(tags.join('; ')),
    visibility,
  ];
}

/** The table as it grows: the columns of feelings are known only when the last entry is there. */
export class EntriesTable {
  readonly #labelOf: (id: string) => string;
  readonly #rows: { fixed: string; feelings: Map<string, string> }[] = [];
  readonly #labels = new Set<string>();

  /** @param labelOf the label of a word; words of one label share a column */
  constructor(labelOf: (id: string) => string) {
    this.#labelOf = labelOf;
  }

  add(entry: TableEntry): void {
    const named = entry.feelings.map(({ id, intensity }) =>
      intensity === undefined ? { label: this.#labelOf(id) } : { label: this.#labelOf(id), intensity },
    );
    const feelings = new Map(
      distinctFeelings(named).map(({ label, intensity }) => [label, String(intensity ?? NAMED)]),
    );
    for (const label of feelings.keys()) this.#labels.add(label);
    this.#rows.push({ fixed: fixedCells(entry).map(csvCell).join(','), feelings });
  }

  /** The bytes, in parts: a line with the names of the columns, then the rows in the order they came. */
  *parts(): Generator<Uint8Array<ArrayBuffer>, void> {
    const labels = [...this.#labels].sort((a, b) => (a < b ? -1 : 1));
    const heads = [...FIXED, ...labels.map(headOf)];
    yield encodeText(`${CSV_MARK}${heads.map(csvCell).join(',')}${CSV_END}`);
    for (const { fixed, feelings } of this.#rows) {
      const named = labels.map((label) => feelings.get(label) ?? '');
      yield encodeText(`${[fixed, ...named].join(',')}${CSV_END}`);
    }
  }
}

/** A word that is called like one of the first columns says what it is. */
function headOf(label: string): string {
  return defused(FIXED.includes(label.toLowerCase()) ? `${label}${IS_WORD}` : label);
}

/** The word that a column is called by. */
export function wordOfHead(head: string): string {
  const label = undefused(head);
  const bare = label.endsWith(IS_WORD) ? label.slice(0, -IS_WORD.length) : label;
  return FIXED.includes(bare.toLowerCase()) ? bare : label;
}
