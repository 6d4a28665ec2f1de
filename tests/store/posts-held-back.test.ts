// What is made and does not go yet, or not everywhere: what the ledger and the lists say of it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aside, changeCopy, lines, lookAt, openDesk, ready, states } from './desk.ts';
import type { FreshWorker } from './import-making.ts';
import { memoryFolder } from './memory-folder.ts';

const given: File[] = [];
let handed: 'waiting' | 'shared' = 'shared';
const hand = async (file: File) => {
  if (handed === 'shared') given.push(file);
  return handed;
};
vi.mock('../../src/actions/hand-over.ts', () => ({
  handOver: (file: File) => hand(file),
  handToSheet: (file: File) => hand(file),
}));
vi.mock('../../src/actions/in-worker.ts', async () => ({
  askOnce: (await import('./desk.ts')).answerHere,
  failureOfJob: () => 'failed',
}));

let journal: FreshWorker;
beforeEach(async () => {
  handed = 'shared';
  given.length = 0;
  journal = await openDesk();
});
afterEach(() => journal.db.close());

const actions = () => import('../../src/actions/publish-posts.ts');

it('a book that waits for a second tap is noted of each of its posts', async () => {
  const series = { id: 's1', title: 'The year', from: '2025-01-01', to: '2025-12-31' };
  await journal.updateLater('series', () => [{ ...series, leftOut: [], hasChapterNames: false }]);
  const id = await aside('Zebra told me.', { title: 'Zebra' });
  await ready(id);
  handed = 'waiting';
  const { publishBook } = await import('../../src/actions/change-series.ts');
  const went = await publishBook('s1');
  if (!went.ok) throw new Error(went.code);
  expect(went.files.map((file) => file.id)).toEqual([id]);
  expect(await went.isStill?.()).toBe(true);
  await (await actions()).noteSent(went.files, { kind: 'share', name: '' });
  await journal.putVisibility(id, 'private');
  expect(await states()).toEqual(['take-down']);
  expect(await went.isStill?.()).toBe(false);
});

it('an archive that waits for a tap is no longer what it was once a post is made private', async () => {
  const id = await aside('Zebra told me.', { title: 'Zebra' });
  await ready(id);
  handed = 'waiting';
  const went = await (await actions()).publishZip([id]);
  if (!went.ok) throw new Error(went.code);
  expect(await went.isStill?.()).toBe(true);
  await journal.putVisibility(id, 'private');
  expect(await went.isStill?.()).toBe(false);
});

it('a post on a blog as it was before is not as it went out because a friend has the new one', async () => {
  const id = await aside('Zebra told me.', { title: 'Zebra' });
  await ready(id);
  const { noteSent, publishInFolder } = await actions();
  await publishInFolder([id], memoryFolder(new Map()));
  expect(await states()).toEqual(['out']);
  await changeCopy(id, 'Open.');
  await noteSent([(await lookAt(id)).file], { kind: 'clipboard', name: '' });
  expect(await states()).toEqual(['changed']);
});

it('a post that does not go into the folder leaves neither its picture nor its feelings there', async () => {
  await journal.updateLater('publishing', () => ({ coolingDays: 0, siteData: 'entries', leastPosts: 3 }));
  const { keepMedium, newMedium } = await import('../../src/actions/keep-medium.ts');
  const medium = newMedium('image/jpeg');
  const size = { width: 1, height: 1, publicOf: 'k3v9x2m4tq7w' };
  expect(await keepMedium(medium, new Uint8Array([1, 2, 3]), size)).toBeNull();
  const id = await aside('Open.', { title: 'Zebra', feelings: [{ id: 'anger' }] });
  await changeCopy(id, `Open.\n\n![The face](media/${medium.id}.jpg)`);
  const files = new Map([['_posts/2025-06-19-zebra.md', new TextEncoder().encode('of somebody')]]);
  const went = await (await actions()).publishInFolder([id], memoryFolder(files));
  expect(went).toMatchObject({ ok: true, report: { differing: [{ id }], written: [] } });
  expect([...files.keys()].filter((path) => path.startsWith('assets/'))).toEqual([]);
  expect(new TextDecoder().decode(files.get('_data/feelings.json'))).not.toContain('Zebra');

  files.clear();
  await (await actions()).publishInFolder([id], memoryFolder(files));
  expect([...files.keys()].filter((path) => path.startsWith('assets/'))).toHaveLength(1);
  expect(new TextDecoder().decode(files.get('_data/feelings.json'))).toContain('Zebra');
  expect((await lines())[0]?.standing[0]?.pictures).toHaveLength(1);
});
