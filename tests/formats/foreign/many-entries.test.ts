// Many entries are read in time in proportion to their number: ten thousand of anything are soon there.
import { expect, test } from 'vitest';
import { diariumFolder } from '../../../src/formats/diarium/diarium.ts';
import type { Folder } from '../../../src/formats/foreign/foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { processorMs } from '../../processor-time.ts';
import { READING } from './given.ts';

const MANY = 10_000;
/** Far above what a slow machine takes, far below what looking at all for each of them takes. */
const SOON_MS = 8_000;

const folderOf = (files: ReadonlyMap<string, string>): Folder => ({
  paths: [...files.keys()],
  read: async (path) => encodeText(files.get(path) ?? ''),
});

/** `2010-10-26T15:47:53`, a minute later for each. */
const moments = Array.from({ length: MANY }, (_, at) =>
  new Date(Date.UTC(2010, 0, 1) + at * 60_000).toISOString().slice(0, 19),
);

test('an archive of Diarium with a file and a picture for each entry', async () => {
  const files = new Map(
    moments.flatMap((moment, at) => [
      [`Diarium_${at}.json`, JSON.stringify({ date: `${moment}.5`, heading: '', html: '<p>x</p>' })],
      [`media/${moment.replace('T', '_').replaceAll(':', '')}500/a picture of that day.jpg`, ''],
    ]),
  );
  const before = processorMs();
  const { entries } = await diariumFolder.read(folderOf(files), 'x.zip', READING);
  expect(processorMs() - before).toBeLessThan(SOON_MS);
  expect(entries).toHaveLength(MANY);
  expect(entries.every(({ media }) => media.length === 1)).toBe(true);
});
