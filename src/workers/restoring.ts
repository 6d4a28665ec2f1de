// One restore, from a file to stored rows. What was read stays here between what is told and the tap on "Restore".
import { type ReadBackup, readBackup } from '../formats/backup.ts';
import { holdsAnything } from '../journal/entry.ts';
import type { MergeChoices } from '../journal/merge.ts';
import { type BackupRows, putAllRows, readAllRows } from '../store/backup-rows.ts';
import { countMissing, withMedia } from '../store/media.ts';
import { planMerge, putMerge } from '../store/merging.ts';
import { countsOf, mediaOf, rowsIn } from './back-up.ts';
import type { Jobs, Progress } from './jobs.ts';

type Tell = (progress: Progress) => void;

/** The journal may change between looking and writing; a journal that changes all the time is left alone. */
const TRIES = 3;

const STOPPED = { code: 'cancelled' } as const;

class StoppedError extends Error {
  override name = 'StoppedError';
}

/** The rows with the days of removed entries beginning at an instant. */
function waitingFrom(rows: BackupRows, at: number): BackupRows {
  const entries = rows.entries.map((entry) =>
    entry.removedAt === undefined ? entry : { ...entry, removedAt: at },
  );
  return { ...rows, entries };
}

/** Whether something is here for certain. The rest is seen when rows are written, which is too late for pictures. */
async function isWrittenIn(): Promise<boolean> {
  const { entries, versions, tombstones, imports, drafts } = await readAllRows();
  return (
    [entries, versions, tombstones, imports].some((rows) => rows.length > 0) || drafts.some(holdsAnything)
  );
}

type Whole = Extract<ReadBackup, { ok: true }>;

export class RestoreSession {
  #rows: BackupRows | null = null;
  #files: Whole['files'] | null = null;
  /** Of the files, those that belong to a medium. */
  #media: string[] = [];
  #isStopped = false;

  /**
   * Restores a backup into an empty journal. Nothing is stored unless all of it is sound. Removed entries wait their
   * days from `at` on, or those of an old backup would be told as restored and go with the next opening. Where
   * something is here already nothing is stored, and the answer is what a merge would bring.
   */
  async read(file: Blob, at: number, tell: Tell = () => undefined): Promise<Jobs['restore']['answer']> {
    this.#isStopped = false;
    tell({ step: 'reading', done: 0, total: 0 });
    const backup = await readBackup(file);
    if (!backup.ok) return { code: backup.code };
    const found = await rowsIn(backup);
    if ('code' in found) return found;
    const rows = waitingFrom(found, at);
    this.#files = backup.files;
    this.#media = mediaOf(backup.manifest);
    const isRestored = await this.#storing(rows.entries.length, tell, async (told) => {
      // A gigabyte of pictures is not laid for an answer that stores nothing.
      if (rows.media.length > 0 && (await isWrittenIn())) return false;
      return withMedia(
        rows.media,
        () => this.#coming(told),
        (media) => putAllRows({ ...rows, media }, told),
      );
    });
    if (isRestored === null) return STOPPED;
    if (isRestored) return countsOf(rows, this.#media);
    tell({ step: 'comparing', done: 0, total: 0 });
    this.#rows = rows;
    const { merge } = await planMerge(rows, { bringBack: false });
    return { meeting: { counts: { ...merge.counts, media: await countMissing(this.#media) } } };
  }

  /** Stores what was read beside what is here, in one transaction. */
  async merge(choices: MergeChoices, tell: Tell = () => undefined): Promise<Jobs['merge']['answer']> {
    this.#isStopped = false;
    const rows = this.#rows;
    for (let attempt = 0; rows && attempt < TRIES; attempt += 1) {
      tell({ step: 'comparing', done: 0, total: 0 });
      const planned = await planMerge(rows, choices);
      const total = planned.merge.put.entries.length;
      const media = await countMissing(this.#media);
      const isStored = await this.#storing(total, tell, (told) =>
        withMedia(
          rows.media,
          () => this.#coming(told),
          () => putMerge(planned, told),
        ),
      );
      if (isStored === null) return STOPPED;
      if (!isStored) continue;
      this.#rows = null;
      return { ...planned.merge.counts, media };
    }
    return { code: 'journal-moved-on' };
  }

  /** Ends what is being stored, as long as it is not stored. */
  stop(): null {
    this.#isStopped = true;
    return null;
  }

  /** The files of what was read; between two of them it can be stopped. */
  async *#coming(told: (done: number) => void) {
    for await (const file of this.#files?.() ?? []) {
      told(0);
      yield file;
    }
  }

  /** Null when it was stopped: the journal is as it was. */
  async #storing(
    total: number,
    tell: Tell,
    store: (told: (done: number) => void) => Promise<boolean>,
  ): Promise<boolean | null> {
    const told = (done: number) => {
      tell({ step: 'storing', done, total });
      if (this.#isStopped) throw new StoppedError();
    };
    try {
      if (this.#isStopped) throw new StoppedError();
      return await store(told);
    } catch (error) {
      if (error instanceof StoppedError || isStoppedBehind(error)) return null;
      throw error;
    }
  }
}

/** A database wraps what stopped its transaction. */
function isStoppedBehind(error: unknown): boolean {
  return (error as { inner?: unknown } | null)?.inner instanceof StoppedError;
}
