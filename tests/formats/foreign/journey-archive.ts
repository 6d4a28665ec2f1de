// An archive of Journey, written in a test, and what comes of it.
import { readerOf } from '../../../src/formats/foreign/read-foreign.ts';
import { folderOf } from './folder-of.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

export const ID = '1500000000000-3fd9a1c0e8b7d642';

export async function readAll(files: Record<string, unknown>) {
  const folder = folderOf(files);
  const foreign = await (await readerOf(folder))?.read(folder, 'journey.zip', READING);
  if (!foreign) throw new Error('No archive.');
  expectWellFormed(foreign);
  return foreign;
}

/** A minute before midnight in Dublin, with what is said otherwise. */
export const entry = (fields: object) => ({
  id: ID,
  date_journal: Date.UTC(2024, 3, 16, 22, 59, 30),
  timezone: 'Europe/Dublin',
  text: 'x',
  mood: 0,
  tags: [],
  photos: [],
  ...fields,
});

export async function one(fields: object, beside: Record<string, unknown> = {}) {
  const foreign = await readAll({ [`${ID}.json`]: entry(fields), ...beside });
  const [found] = foreign.entries;
  if (!found) throw new Error('No entry.');
  return { ...found, foreign };
}
