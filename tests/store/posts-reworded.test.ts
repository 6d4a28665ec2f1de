// A passage that was marked as private once its copy was made, and stands there in other words: in no file, in no export,
// and never told as left out where it may be told still.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { out } from '../journal/editions.ts';
import { AT, aside, changeCopy, journal, lines, lookAt, openDesk, ready } from './desk.ts';

beforeEach(openDesk);
afterEach(() => journal.db.close());

const TOLD = 'Marta told me she was pregnant. She has not told him. I promised.';
const COPY = 'We had soup.\n\nM. told me she was pregnant. She has not told anyone. I promised.';
const MARKED = `We had soup.\n\n:::private\n${TOLD}\n:::`;

async function rewrite(id: string, body: string): Promise<void> {
  const entry = await journal.db.entries.get(id);
  await journal.db.entries.put({ ...entry, body } as Entry);
}

async function send(id: string): Promise<void> {
  const { path, text, sha256, name } = (await lookAt(id)).file;
  const { putSent } = await import('../../src/store/ledger.ts');
  await putSent([{ id, name, out: out(AT, { path, sha256 }), text }]);
}
/** "Public only" in the export, with the names of its files. */
async function exported(): Promise<string> {
  const { exportZip } = await import('../../src/workers/exporting.ts');
  const { zip } = await exportZip({ kind: 'public' });
  let text = '';
  for await (const item of readZip(zip))
    if ('bytes' in item) text += `${item.path}\n${new TextDecoder().decode(item.bytes)}`;
  return text;
}

it('goes from the file, which is to be looked at again though it is out', async () => {
  const id = await aside(`We had soup.\n\n${TOLD}`);
  await changeCopy(id, COPY);
  await send(id);
  expect((await lines())[0]).toMatchObject({ state: 'out' });
  await rewrite(id, MARKED);
  const look = await lookAt(id);
  expect(look.file.text).not.toMatch(/pregnant|has not told/);
  expect(await exported()).not.toMatch(/pregnant|has not told/);
  expect(look.leftOut.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['passage', 'alike']));
  expect((await lines())[0]).toMatchObject({ state: 'changed', isReady: false });
});

it('is asked about where other words stand in its place, and is neither ready nor out until somebody said so', async () => {
  const id = await aside(`We had soup.\n\n${TOLD}`);
  await changeCopy(id, 'We had soup.\n\nA friend shared news.');
  await send(id);
  await rewrite(id, MARKED);
  const look = await lookAt(id);
  expect(look.unsure.map(({ there }) => there)).toContain('A friend shared news.');
  expect(look.leftOut).toEqual([]);
  expect((await lines())[0]).toMatchObject({ state: 'asked', isReady: false });
  expect(await exported()).not.toContain('shared news');
  await ready(id);
  expect((await lines())[0]).toMatchObject({ state: 'out', isReady: true });
  expect(await exported()).toContain('shared news');
});
