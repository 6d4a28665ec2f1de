// A backup of a journal that does not open, from what can be read of it all the same.
import { clockOf } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { askOnce } from './in-worker.ts';

export interface Rescued {
  /** A plain backup, which a restore takes. */
  file: File;
  entries: number;
  /** Rows that are there and cannot be read. */
  lost: number;
}

/** Null where nothing can be read, or all of it is sealed. Never throws. */
export async function rescueRows(): Promise<Rescued | null> {
  const moment = now();
  const found = await askOnce('rescue', { at: moment.at }).catch(() => null);
  if (!found) return null;
  const { file, ...counts } = found;
  const name = `ebb-rescued-${clockOf(moment).day}.zip`;
  return { ...counts, file: new File([file], name, { type: 'application/zip' }) };
}
