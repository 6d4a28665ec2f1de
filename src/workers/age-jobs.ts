// What the worker for age files can be asked and what it answers. Types alone: a page that asks loads none of its code.
import type { FileKey, FileLock, FileWay, OpenedFile } from '../vault/age-file.ts';

export interface AgeJobs {
  /** Seals a file and opens it again with the key: null where it does not come back as it was. */
  seal: { ask: { file: Blob; lock: FileLock; key: FileKey }; answer: Blob | null };
  /** How a file opens; null: it is no age file. */
  look: { ask: { file: Blob }; answer: FileWay | null };
  open: { ask: { file: Blob; key: FileKey }; answer: OpenedFile };
}

export type AgeJobName = keyof AgeJobs;

export type AgeAsking = { [K in AgeJobName]: { kind: K; ask: AgeJobs[K]['ask'] } }[AgeJobName];

/** `ok` false: it could not be done, for want of memory or room. */
export type AgeTelling = { ok: true; answer: unknown } | { ok: false };
