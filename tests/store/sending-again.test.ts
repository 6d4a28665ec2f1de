// Sendings that meet something else than they were made for: posts that change all the while, and what stayed in the
// repository of posts that somebody took down there by hand.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerHere, aside, changeCopy, journal, lines, ready, states } from './desk.ts';
import { sendingHost } from './sending-desk.ts';

/** What happens once posts were made; they go by what they were. */
let onceMade: (() => Promise<void>) | null = null;
let made = 0;

vi.mock('../../src/actions/in-worker.ts', () => ({
  askOnce: async (kind: string, ask: Record<string, never>) => {
    const answer = await answerHere(kind, ask);
    if (kind === 'post-files' && !ask.isTextAlone) {
      made += 1;
      await onceMade?.();
    }
    return answer;
  },
  failureOfJob: () => 'failed',
}));

const host = sendingHost();
beforeEach(() => {
  [onceMade, made] = [null, 0];
});

const POST = '_posts/2025-06-19-zebra.md';
const DATA = '_data/feelings.json';
const PICTURE = 'assets/pictures/k3v9x2m4tq7w.jpg';
const sending = () => import('../../src/actions/send-posts.ts');
const there = () => host.repository.files();

const wish = (ids: string[]) => ({
  ...{ place: host.place('github'), ids, remove: [], overwrite: false },
  ...{ token: 'good-token', message: 'Publish' },
});

async function sent(ids: string[]): Promise<unknown> {
  const { sendPosts, watchSendingPosts } = await sending();
  await sendPosts(wish(ids));
  let told: unknown;
  watchSendingPosts((state) => {
    told = state;
  })();
  return told;
}

async function zebra(title = 'Zebra'): Promise<string> {
  const id = await aside('A zebra told me.', { title, feelings: [{ id: 'hope' }] });
  await ready(id);
  return id;
}

describe('a post that is written on while it is sent', () => {
  const changing = (id: string, times: number) => async () => {
    if (made <= times) await changeCopy(id, `Text ${made}.`);
  };

  it('goes as it is in the end', async () => {
    const id = await zebra();
    onceMade = changing(id, 2);
    expect(await sent([id])).toMatchObject({ kind: 'sent', posts: 1 });
    expect(made).toBe(3);
    expect(there()[POST]).toContain('Text 2.');
  });

  it('is made three times, and then nothing goes and nothing is noted', async () => {
    const id = await zebra();
    onceMade = changing(id, 100);
    expect(await sent([id])).toMatchObject({ kind: 'stopped', code: 'nothing' });
    expect(made).toBe(3);
    expect(there()).not.toHaveProperty([POST]);
    expect(await states()).toEqual(['aside']);
    // It can be tried once more.
    onceMade = null;
    expect(await sent([id])).toMatchObject({ kind: 'sent', posts: 1 });
  });
});

describe('of a post that was taken down by hand, and said to be gone', () => {
  /** Out with a picture, made private, and deleted on the host: the post alone. */
  async function gone(): Promise<void> {
    await journal.updateLater('publishing', () => ({ coolingDays: 0, siteData: 'entries', leastPosts: 3 }));
    const [id, other] = [await zebra(), await zebra('Other')];
    expect(await sent([id, other])).toMatchObject({ kind: 'sent', posts: 2 });
    const { writing } = await import('../../src/store/unit.ts');
    await writing(['ledger'], async ({ ledger }) => {
      const row = await ledger.get(id);
      if (row)
        await ledger.putMany([{ ...row, outs: row.outs.map((out) => ({ ...out, pictures: [PICTURE] })) }]);
    });
    await journal.putVisibility(id, 'private');
    host.repository.push({ [PICTURE]: 'a picture', [POST]: null });
    const { sayTakenDown } = await import('../../src/actions/publish-posts.ts');
    await sayTakenDown(id);
    expect((await lines()).map(({ name }) => name)).toEqual(['Other']);
    expect(there()).toHaveProperty([PICTURE]);
    expect(there()[DATA]).toContain('Zebra');
  }

  it('what stayed there goes with the next sending, though nothing else goes', async () => {
    await gone();
    expect(await sent([])).toMatchObject({ kind: 'sent', posts: 0, removed: 0 });
    expect(there()).not.toHaveProperty([PICTURE]);
    expect(there()[DATA]).not.toContain('Zebra');
    expect(there()[DATA]).toContain('Other');
    expect(await sent([])).toMatchObject({ kind: 'sent', commit: null });
  });

  it('nothing is told in the data that is made private meanwhile', async () => {
    await gone();
    const [other] = await lines();
    onceMade = async () => {
      onceMade = null;
      await journal.putVisibility(other?.id ?? '', 'private');
    };
    expect(await sent([])).toMatchObject({ kind: 'sent' });
    expect(there()[DATA]).not.toContain('Other');
  });

  it('nothing is asked of the host where all posts that were to go are others by now', async () => {
    const id = await zebra();
    await journal.putVisibility(id, 'private');
    host.seen.length = 0;
    expect(await sent([id])).toMatchObject({ kind: 'stopped', code: 'nothing' });
    expect(host.seen).toEqual([]);
  });
});
