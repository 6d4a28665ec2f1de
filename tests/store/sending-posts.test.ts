// Posts on their way to a repository: what the ledger says while nobody knows what became of them.
import { describe, expect, it, vi } from 'vitest';
import { aside, changeCopy, journal, lines, ready, states } from './desk.ts';
import { sendingHost } from './sending-desk.ts';

vi.mock('../../src/actions/in-worker.ts', async () => ({
  askOnce: (await import('./desk.ts')).answerHere,
  failureOfJob: () => 'failed',
}));

const host = sendingHost();

const POST = '_posts/2025-06-19-zebra.md';
const sending = () => import('../../src/actions/send-posts.ts');
const isDecisive = ({ method, path }: { method: string; path: string }) =>
  method === 'PATCH' || (method === 'POST' && path.includes('/contents'));
const there = () => host.repository.files();

async function zebra(): Promise<string> {
  const id = await aside('Zebra told me.', { title: 'Zebra' });
  await ready(id);
  return id;
}

describe.each(['github', 'forgejo'] as const)('%s', (kind) => {
  const wish = (ids: string[]) => ({
    ...{ place: host.place(kind), ids, remove: [], overwrite: false },
    ...{ token: 'good-token', message: 'Publish' },
  });

  it('a post whose sending was stopped while it was decided counts as out', async () => {
    const id = await zebra();
    const { sendPosts, stopSending } = await sending();
    host.fate = (seen) => {
      if (isDecisive(seen)) stopSending();
      return undefined;
    };
    await sendPosts(wish([id]));
    await expect.poll(() => Object.keys(there())).toContain(POST);
    await journal.putVisibility(id, 'private');
    expect(await states()).toEqual(['take-down']);
  });

  it('a post whose answer was lost counts as out, is told so, and can be written over', async () => {
    const id = await zebra();
    const { sendPosts, watchSendingPosts } = await sending();
    let isDead = false;
    host.fate = (seen) => {
      if (isDead) return 'drop';
      if (!isDecisive(seen)) return undefined;
      isDead = true;
      return 'lose';
    };
    await sendPosts(wish([id]));
    expect(Object.keys(there())).toContain(POST);
    let told = {};
    watchSendingPosts((state) => {
      told = state;
    })();
    expect(told).toMatchObject({ kind: 'stopped', mayBeThere: true });
    host.fate = () => undefined;
    await changeCopy(id, 'Open.');
    await sendPosts(wish([id]));
    expect(there()[POST]).not.toContain('Zebra told');
    await journal.putVisibility(id, 'private');
    expect(await states()).toEqual(['take-down']);
  });

  it('a post that was surely refused does not count as out', async () => {
    const id = await zebra();
    const { sendPosts } = await sending();
    host.fate = (seen) => (isDecisive(seen) ? { status: 403, body: { message: 'no' } } : undefined);
    await sendPosts(wish([id]));
    expect(Object.keys(there())).not.toContain(POST);
    expect(await states()).toEqual(['aside']);
  });

  it('a post that is made private while the host is being asked does not go', async () => {
    const id = await zebra();
    const { sendPosts } = await sending();
    let isAsked = false;
    host.fate = async ({ method }) => {
      if (!isAsked && method === 'GET') {
        isAsked = true;
        await journal.putVisibility(id, 'private');
      }
      return undefined;
    };
    await sendPosts(wish([id]));
    expect(Object.keys(there())).not.toContain(POST);
    expect(await lines()).toEqual([]);
  });

  it('a post in one folder of a repository is not taken down by looking into another', async () => {
    const id = await zebra();
    const { sendPosts } = await sending();
    await sendPosts(wish([id]));
    await journal.putVisibility(id, 'private');
    await sendPosts({
      ...wish([]),
      place: { ...host.place(kind), folder: 'docs' },
      remove: [{ id, path: POST }],
    });
    expect(Object.keys(there())).toContain(POST);
    expect(await states()).toEqual(['take-down']);
  });
});
