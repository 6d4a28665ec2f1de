// Brings in pages from files: read first, shown, and stored only when the person says so.
import { deviceZone, now } from '../platform/clock.ts';
import { deviceId } from '../store/database.ts';
import type {
  Found,
  ImportChoices,
  ImportReport,
  Progress,
  ReadAsking,
  SourceFile,
} from '../workers/jobs.ts';
import { Converter, failureOfJob, type JobFailure } from './in-worker.ts';

export type {
  Found,
  FoundLabel,
  FoundTable,
  ImportChoices,
  ImportReport,
  Meaning,
  Offer,
  Progress,
  Sample,
  Some,
} from '../workers/jobs.ts';

/** What a preview begins with: nothing is taken that was not offered and tapped. */
export const NO_CHOICES: ImportChoices = {
  meanings: {},
  offers: [],
  undated: 'file-day',
  changed: 'keep-both',
  removed: 'leave-out',
  isUtc: false,
  places: 'leave-out',
  beside: 'leave-out',
};

/** How many entries the choices would give. */
export function entriesToAdd({ pages }: Found, choices: ImportChoices): number {
  const added = (standing: 'fresh' | 'changed' | 'gone') =>
    pages[standing].dated + (choices.undated === 'leave-out' ? 0 : pages[standing].undated);
  const changed = choices.changed === 'keep-both' ? added('changed') : 0;
  const removed = pages.removed.dated + pages.removed.undated + added('gone');
  return added('fresh') + changed + (choices.removed === 'bring-back' ? removed : 0);
}

/** Files that were read and wait for the person's word. */
export interface ReadFiles {
  found: Found;
  store(choices: ImportChoices, tell?: (progress: Progress) => void): Promise<Imported>;
  /** Lets go of what was read; a store that is under way is undone. */
  close(): void;
}

export type Imported = ({ ok: true } & ImportReport) | { ok: false; code: JobFailure | 'journal-moved-on' };

export type ReadingFiles = { ok: true; read: ReadFiles } | { ok: false; code: JobFailure };

const AT_ONCE = 50;

/**
 * Reads the files beside the page. Nothing is stored.
 * @param columns what the person said of the columns of tables, by file
 */
export async function importFiles(
  files: readonly SourceFile[],
  columns: ReadAsking['columns'],
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ReadingFiles> {
  const converter = new Converter();
  const stop = () => converter.end();
  signal.addEventListener('abort', stop, { once: true });
  try {
    // A file costs the page a moment to hand over, and ten thousand of them seconds: so in lots, with frames between.
    for (let at = 0; at < files.length; at += AT_ONCE) {
      await converter.ask('take-files', { files: files.slice(at, at + AT_ONCE) });
    }
    const found = await converter.ask('read-files', { deviceZone: deviceZone() ?? 'UTC', columns }, tell);
    return {
      ok: true,
      read: { found, store: (choices, told) => store(converter, choices, told), close: stop },
    };
  } catch (error) {
    stop();
    return { ok: false, code: failureOfJob(error) };
  }
}

async function store(
  converter: Converter,
  choices: ImportChoices,
  tell?: (progress: Progress) => void,
): Promise<Imported> {
  try {
    const making = { device: await deviceId(), now: now() };
    const answer = await converter.ask('import', { choices, making }, tell);
    if ('code' in answer) return { ok: false, code: answer.code };
    converter.end();
    return { ok: true, ...answer };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
