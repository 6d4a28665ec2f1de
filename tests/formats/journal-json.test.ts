// The journal as data: everything that was said comes back, and it keeps to the grammar that is published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonEntry, writeJournalJson } from '../../src/formats/journal-json.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { Medium } from '../../src/journal/medium.ts';
import { anyEntry, textOf } from './any-entry.ts';
import { byLabel } from './entry-of.ts';
import { faultsOf } from './schema.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/journal.schema.json'), 'utf8'));

const AS_IT_IS = { labelOf: byLabel, along: new Map<string, Medium>() };

const fields = (entry: object) =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([key]) => !['revision', 'stamp', 'ancestors', 'device', 'feelings', 'origin'].includes(key),
    ),
  );

it('holds every field of every entry, and keeps to its grammar', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
      const read = JSON.parse(await textOf(writeJournalJson(entries, AS_IT_IS)));
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
  const read = JSON.parse(await textOf(writeJournalJson([], AS_IT_IS)));
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
  const read = JSON.parse(await textOf(writeJournalJson(entry ? [entry] : [], AS_IT_IS)));
  read.entries[0].feelings = [{ label: 'hope', intensity: 0 }];
  expect(faultsOf(read, schema)).toHaveLength(1);
});

describe('what goes along with an entry', () => {
  const [picture, sound] = ['k3v9x2m4tq71', 'k3v9x2m4tq72'];
  const row = { size: 9, key: 'k', addedAt: 1 };
  const along = new Map<string, Medium>([
    [picture, { ...row, id: picture, type: 'image/png', width: 40, height: 30 }],
    [sound, { ...row, id: sound, type: 'audio/webm' }],
  ]);
  const bodyOf = (...names: string[]) => names.map((name) => `![x](media/${name})`).join('\n');

  it('is named by its path and kind, each once, and nothing is said where nothing does', async () => {
    const [entry] = fc.sample(anyEntry, 1) as [Entry];
    const entries = [
      { ...entry, body: bodyOf(`${picture}.png`, `${sound}.webm`, `${picture}.png`, 'k3v9x2m4tq73.jpg') },
      { ...entry, body: bodyOf('k3v9x2m4tq73.jpg') },
    ];
    const read = JSON.parse(await textOf(writeJournalJson(entries, { ...AS_IT_IS, along })));
    expect(faultsOf(read, schema)).toEqual([]);
    expect(read.entries[0].media).toEqual([
      { path: `media/${picture}.png`, type: 'image/png', width: 40, height: 30 },
      { path: `media/${sound}.webm`, type: 'audio/webm' },
    ]);
    expect(read.entries[1]).not.toHaveProperty('media');
  });

  it('has a grammar that refuses a path that leads elsewhere', async () => {
    const [entry] = fc.sample(anyEntry, 1) as [Entry];
    const body = bodyOf(`${picture}.png`);
    const read = JSON.parse(await textOf(writeJournalJson([{ ...entry, body }], { ...AS_IT_IS, along })));
    for (const path of ['../x.png', '/media/k3v9x2m4tq71.png', 'media/a/k3v9x2m4tq71.png']) {
      read.entries[0].media[0].path = path;
      expect(faultsOf(read, schema)).toHaveLength(1);
    }
  });
});
