import { type Series, seriesOf } from '../journal/series.ts';
import { updateLater } from '../store/later-settings.ts';
import { randomId } from '../store/random-id.ts';
import { sha256Hex } from '../vault/sha256.ts';
import type { SeriesLine } from '../workers/publish-jobs.ts';
import { fileWords } from './file-words.ts';
import { handOver } from './hand-over.ts';
import { askOnce, failureOfJob } from './in-worker.ts';
import { type NotPublished, noted, type Published } from './publish-posts.ts';

export type { SeriesLine } from '../workers/publish-jobs.ts';

/** Changes the series from what they are at that moment. */
export async function changeSeries(change: (all: Series[]) => Series[]): Promise<void> {
  await updateLater('series', (value) => change(seriesOf(value)));
}

/** Makes a range of days one reading. */
export async function addSeries(series: Pick<Series, 'title' | 'from' | 'to'>): Promise<void> {
  const made = { ...series, id: randomId(), leftOut: [], hasChapterNames: false };
  await changeSeries((all) => [...all, made]);
}

/** How each series stands. */
export const readSeriesLines = (): Promise<SeriesLine[]> => askOnce('series', null);

/** A series as one Markdown text, put together here: what reads Markdown is on the page already. Null: nothing is in it. */
async function makeBook(id: string) {
  const words = fileWords();
  const book = await askOnce('book', { id, words });
  if (!book) return null;
  const { writeBook } = await import('../publish/book.ts');
  return { ...book, text: writeBook(book, book.parts, words) };
}

/** A series as one file. The ledger has it of each of its posts. */
export async function publishBook(id: string): Promise<Published | NotPublished> {
  try {
    const book = await makeBook(id);
    if (!book) return { ok: false, code: 'nothing' };
    const { path, text } = book;
    const sha256 = await sha256Hex(new TextEncoder().encode(text));
    const files = book.posts.map((post) => ({ ...post, path, text, sha256, pictures: [] }));
    const file = new File([text], path, { type: 'text/markdown' });
    const isStill = async () => (await makeBook(id).catch(() => null))?.text === text;
    return { ...(await noted(files, { kind: 'zip', name: '' }, await handOver(file))), file, isStill };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
