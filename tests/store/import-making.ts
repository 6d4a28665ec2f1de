// An import as the worker does it, without the worker: files in memory, a fresh journal in memory.
import type { ImportChoices, SourceFile } from '../../src/workers/jobs.ts';
import { freshJournal, moment } from './journal.ts';

export const DEVICE = { device: 'phone', now: moment(Date.UTC(2025, 10, 24, 12)) };

/** The zone that these journals were written in. */
export const READING = { deviceZone: 'Europe/Berlin', columns: {} };

export const CHOICES: ImportChoices = {
  meanings: {},
  offers: [],
  undated: 'file-day',
  changed: 'keep-both',
  removed: 'leave-out',
  isUtc: false,
  places: 'leave-out',
  beside: 'leave-out',
};

/** A chosen file; `path` may hold folders. */
export function file(path: string, text: string | Uint8Array<ArrayBuffer>, lastModified = 0): SourceFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { path, file: new File([text], name, { lastModified }) };
}

export const post = (title: string, day: string, emotions: string, body = 'Words.\n') =>
  `---\nlayout: post\ntitle: ${title}\ndate: ${day}\nemotions: ${emotions}\n---\n\n${body}`;

/** An entry of Day One, in its own words. */
export const entry = (uuid: string, text: string, more: object = {}) => ({
  uuid,
  creationDate: '2024-04-16T23:00:00Z',
  timeZone: 'Europe/Dublin',
  text,
  ...more,
});

export const dayOne = (...entries: unknown[]) =>
  file('Journal.json', JSON.stringify({ metadata: { version: '1.0' }, entries }));

export const daylio = (...rows: string[]) =>
  file('daylio.csv', ['full_date,date,weekday,time,mood,activities,note_title,note', ...rows].join('\n'));

/** A fresh journal with the worker's jobs on it. */
export async function freshWorker() {
  const journal = await freshJournal();
  const { ImportSession } = await import('../../src/workers/importing.ts');
  const imports = await import('../../src/store/imports.ts');
  const exporting = await import('../../src/workers/exporting.ts');
  const one = await import('../../src/workers/exporting-one.ts');
  const settings = await import('../../src/store/settings.ts');
  const later = await import('../../src/store/later-settings.ts');
  const backups = await import('../../src/workers/back-up.ts');
  const { RestoreSession } = await import('../../src/workers/restoring.ts');

  /** Reads and stores in one go. */
  async function bringIn(files: SourceFile[], choices: Partial<ImportChoices> = {}) {
    const session = new ImportSession();
    session.take(files);
    const found = await session.read(READING);
    const report = await session.store({ ...CHOICES, ...choices }, DEVICE);
    if ('code' in report) throw new Error(report.code);
    return { found, report };
  }

  /** Every table as plain rows, for comparing. */
  async function everything() {
    const rows = await Promise.all(
      journal.db.tables.map(async (table) => [table.name, await table.toArray()]),
    );
    return Object.fromEntries(rows) as Record<string, unknown[]>;
  }

  const restore = (file: Blob, at: number) => new RestoreSession().read(file, at);

  return {
    ...journal,
    ...imports,
    ...exporting,
    ...one,
    ...backups,
    ...settings,
    ...later,
    ImportSession,
    RestoreSession,
    restore,
    bringIn,
    everything,
  };
}

export type FreshWorker = Awaited<ReturnType<typeof freshWorker>>;
