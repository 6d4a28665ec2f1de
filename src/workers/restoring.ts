// One restore, from a file to stored rows. What was read stays here between what is told and the tap on "Restore".
import { readBackup } from '../formats/backup.ts';
import type { MergeChoices } from '../journal/merge.ts';
import { type BackupRows, putAllRows } from '../store/backup-rows.ts';
import { planMerge, putMerge } from '../store/merging.ts';
import { countsOf, rowsIn } from './back-up.ts';
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

export class RestoreSession {
  #rows: BackupRows | null = null;
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
    const isRestored = await this.#storing(rows.entries.length, tell, (told) => putAllRows(rows, told));
    if (isRestored === null) return STOPPED;
    if (isRestored) return countsOf(rows);
    tell({ step: 'comparing', done: 0, total: 0 });
    this.#rows = rows;
    const { merge } = await planMerge(rows, { bringBack: false });
    return { meeting: { counts: merge.counts } };
  }

  /** Stores what was read beside what is here, in one transaction. */
  async merge(choices: MergeChoices, tell: Tell = () => undefined): Promise<Jobs['merge']['answer']> {
    this.#isStopped = false;
    const rows = this.#rows;
    for (let attempt = 0; rows && attempt < TRIES; attempt += 1) {
      tell({ step: 'comparing', done: 0, total: 0 });
      const planned = await planMerge(rows, choices);
      const total = planned.merge.put.entries.length;
      const isStored = await this.#storing(total, tell, (told) => putMerge(planned, told));
      if (isStored === null) return STOPPED;
      if (!isStored) continue;
      this.#rows = null;
      return planned.merge.counts;
    }
    return { code: 'journal-moved-on' };
  }

  /** Ends what is being stored, as long as it is not stored. */
  stop(): null {
    this.#isStopped = true;
    return null;
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
