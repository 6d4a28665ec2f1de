// The journal as data: everything that was said comes back, and it keeps to the grammar that is published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JsonEntry, writeJournalJson } from '../../src/formats/journal-json.ts';
import { anyEntry, textOf } from './any-entry.ts';
import { byLabel } from './entry-of.ts';
import { faultsOf } from './schema.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/journal.schema.json'), 'utf8'));

const fields = (entry: object) =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([key]) => !['revision', 'stamp', 'ancestors', 'device', 'feelings', 'origin'].includes(key),
    ),
  );

it('holds every field of every entry, and keeps to its grammar', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
      const read = JSON.parse(await textOf(writeJournalJson(entries, byLabel)));
      expect(faultsOf(read, schema)).toEqual([]);
      expect(read.entries).toHaveLength(entries.length);
      for (const [index, entry] of entries.entries()) {
        const { feelings, origin, ...rest } = read.entries[index] as JsonEntry;
        expect(fields(rest)).toEqual(fields(entry));
        expect(feelings).toEqual(
          entry.feelings.map(({ id, intensity }) => (intensity ? { label: id, intensity } : { label: id })),
        );
        expect(origin?.path).toBe(entry.origin?.path);
      }
    }),
  );
});

it('is whole without a single entry', async () => {
  const read = JSON.parse(await textOf(writeJournalJson([], byLabel)));
  expect(read).toEqual({ format: 'ebb-journal', version: 1, entries: [] });
});

it.each([
  ['no version', { format: 'ebb-journal', entries: [] }],
  ['another format', { format: 'x', version: 1, entries: [] }],
  ['an entry without a day', { format: 'ebb-journal', version: 1, entries: [{ id: 'a' }] }],
])('has a grammar that refuses %s', (_name, value) => {
  expect(faultsOf(value, schema)).not.toEqual([]);
});

it('has a grammar that refuses a strength of zero', async () => {
  const [entry] = fc.sample(anyEntry, 1);
  const read = JSON.parse(await textOf(writeJournalJson(entry ? [entry] : [], byLabel)));
  read.entries[0].feelings = [{ label: 'hope', intensity: 0 }];
  expect(faultsOf(read, schema)).toHaveLength(1);
});
