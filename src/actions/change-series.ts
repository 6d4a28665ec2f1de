import { type Series, seriesOf } from '../journal/series.ts';
import { randomId } from '../store/database.ts';
import { updateLater } from '../store/later-settings.ts';
import type { SeriesLine } from '../workers/publish-jobs.ts';
import { fileWords } from './file-words.ts';
import { handOver } from './hand-over.ts';
import { askOnce, failureOfJob } from './in-worker.ts';
import { type NotPublished, noteBook, type Published } from './publish-posts.ts';

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

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A series as one Markdown text. It is put together here: what reads Markdown is on the page already. */
export async function publishBook(id: string): Promise<Published | NotPublished> {
  try {
    const words = fileWords();
    const book = await askOnce('book', { id, words });
    if (!book) return { ok: false, code: 'nothing' };
    const { writeBook } = await import('../publish/book.ts');
    const text = writeBook(book, book.parts, words);
    const made = { id, name: book.title, path: book.path, text, sha256: await sha256Of(text), pictures: [] };
    const file = new File([text], book.path, { type: 'text/markdown' });
    const handed = await handOver(file);
    const isGone = handed === 'downloaded' || handed === 'shared';
    const noted = isGone ? await noteBook(made, book.posts) : true;
    return { ok: true, handed, files: [made], noted, file };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
