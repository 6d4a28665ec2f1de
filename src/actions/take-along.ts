// What the trends show, as files. Their names say which days they are of and never what was felt: a name is read over
// a shoulder, in a list of downloads and by whoever is sent the file.
import type { PlainTable, TrendsTable } from '../formats/trends-csv.ts';
import type { Day } from '../journal/day.ts';

export type { PlainTable, TrendsTable } from '../formats/trends-csv.ts';
export { type Handed, handOver } from './hand-over.ts';

/** What a file is of. */
export interface TakenFrom {
  from: Day;
  to: Day;
  /** Whether the example journal is among it: no file of it passes for one's own. */
  hasExample: boolean;
  /** Which of the pages below the trends it is of. */
  view?: string;
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv' } as const;

function fileOf(
  content: BlobPart,
  ending: keyof typeof TYPES,
  { from, to, hasExample, view }: TakenFrom,
): File {
  const name = `ebb-${hasExample ? 'example-' : ''}trends-${view === undefined ? '' : `${view}-`}${from}-${to}.${ending}`;
  return new File([content], name, { type: TYPES[ending] });
}

/** A picture as it was made. */
export const pictureFile = (content: BlobPart, ending: 'svg' | 'png', of: TakenFrom): File =>
  fileOf(content, ending, of);

/** Any other table of the trends as a file. */
export async function plainTableFile(table: PlainTable, of: TakenFrom): Promise<File> {
  const { writePlainCsv } = await import('../formats/trends-csv.ts');
  return fileOf(writePlainCsv(table), 'csv', of);
}

/** The table as a file; what writes it comes when it is asked for. */
export async function tableFile(table: TrendsTable, of: TakenFrom): Promise<File> {
  const { writeTrendsCsv } = await import('../formats/trends-csv.ts');
  return fileOf(writeTrendsCsv(table), 'csv', of);
}
