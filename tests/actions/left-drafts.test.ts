// Letters that a window left beside the database as it went: they join the page they are of, and never take the place
// of what was written since.
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import { content, draft, freshJournal, making, moment } from '../store/journal.ts';
import { alone } from '../store/sealed.ts';
import { storageOf } from './beside.ts';

const kept = new Map<string, string>();

let journal: Awaited<ReturnType<typeof freshJournal>>;
let adopt: typeof import('../../src/actions/adopt-draft.ts');
let finishEntry: typeof import('../../src/actions/finish-entry.ts').finishEntry;
let layLeft: typeof import('../../src/actions/left-drafts.ts').layLeft;
beforeEach(async () => {
  kept.clear();
  journal = await freshJournal();
  vi.stubGlobal('localStorage', storageOf(kept));
  vi.stubGlobal('navigator', { ...alone, onLine: true });
  adopt = await import('../../src/actions/adopt-draft.ts');
  ({ finishEntry } = await import('../../src/actions/finish-entry.ts'));
  ({ layLeft } = await import('../../src/actions/left-drafts.ts'));
});
afterEach(() => {
  journal.db.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As another window leaves it. */
async function leave(left: Draft) {
  const { leavingOf } = await import('../../src/actions/left-shape.ts');
  for (const { name, text } of leavingOf(left.id, await journal.asLaid(left)))
    kept.set(`ebb-left ${name}`, text);
}

function fillDisk() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

const bodies = async () => (await journal.readDrafts()).map(({ body }) => body).sort();
const stored = draft('d', { body: 'One.', changedAt: 1 });
const left = draft('d', { body: 'One. Two.', changedAt: 2 });

describe('letters left of a page', () => {
  it('join it, and lie nowhere else then', async () => {
    await journal.putDraft(stored);
    await leave(left);
    await layLeft();
    expect(await bodies()).toEqual(['One. Two.']);
    expect(kept.size).toBe(0);
  });

  it('stay beside it where it was gone on with since, and never take its place', async () => {
    await journal.putDraft(draft('d', { body: 'One. A whole evening.', changedAt: 3 }));
    await leave(left);
    await layLeft();
    expect(await bodies()).toEqual(['One. A whole evening.', 'One. Two.']);
    expect((await journal.readDraft('d'))?.body).toBe('One. A whole evening.');
    expect(kept.size).toBe(0);
  });

  it('are dropped where every word of them stands there already', async () => {
    await journal.putDraft(draft('d', { body: 'One. Two. Three.', changedAt: 3 }));
    await leave(left);
    await layLeft();
    expect(await bodies()).toEqual(['One. Two. Three.']);
    expect(kept.size).toBe(0);
  });

  it('bring no page back that is an entry by now', async () => {
    await journal.putDraft(left);
    expect(await finishEntry(left)).toMatchObject({ kind: 'new' });
    await leave(left);
    await layLeft();
    expect(await bodies()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it('that an entry lacks become a page of their own', async () => {
    await journal.finishDraft(stored, content('One. And more.'), [], making(5));
    await leave(left);
    await layLeft();
    expect(await journal.readDraft('d')).toBe(null);
    expect(await bodies()).toEqual(['One. Two.']);
  });

  it('that take words out of an entry are laid all the same', async () => {
    const { entry } = await journal.finishDraft(draft('e'), content('One. Two.'), [], making(1));
    await leave(draft('d', { body: 'One.', entryId: entry.id, startedAt: moment(2), changedAt: 2 }));
    await layLeft();
    expect(await bodies()).toEqual(['One.']);
  });

  it('wait while somebody writes on it', async () => {
    await journal.putDraft(stored);
    await leave(left);
    vi.stubGlobal('navigator', {
      locks: { request: async (...given: unknown[]) => (given.at(-1) as (lock: null) => unknown)(null) },
    });
    expect(await layLeft()).toBe('failed');
    expect(await bodies()).toEqual(['One.']);
    expect(kept.size).toBe(1);
  });
});

describe('on a disk that is full still', () => {
  beforeEach(async () => {
    await journal.putDraft(stored);
    await leave(left);
  });

  it('the page that opens shows them', async () => {
    // One of before rests, and would become an entry.
    await leave({ ...left, changedAt: Date.now() });
    const disk = fillDisk();
    const { held } = await adopt.searchDraft('other');
    disk.mockRestore();
    expect(held).toMatchObject({ isFound: true, draft: { id: 'd', body: 'One. Two.' } });
    expect(kept.size).toBe(1);
  });

  it('a page that was never stored is found by them', async () => {
    await leave(draft('n', { body: 'New.', changedAt: 9_000_000_000_000 }));
    const disk = fillDisk();
    const { held } = await adopt.searchDraft('other');
    disk.mockRestore();
    expect(held?.draft).toMatchObject({ id: 'n', body: 'New.' });
  });

  it('what is typed after them takes their place once it is stored', async () => {
    const disk = fillDisk();
    const taken = await adopt.take('d');
    disk.mockRestore();
    const { keepDraft } = await import('../../src/actions/keep-draft.ts');
    const keeper = keepDraft(() => undefined);
    keeper.keep({ ...(taken?.draft ?? stored), body: 'One. An evening.', changedAt: 3 });
    expect(await keeper.settled()).toBe(true);
    expect(kept.size).toBe(0);
    await layLeft();
    expect(await bodies()).toEqual(['One. An evening.']);
  });

  it('they go with the page that is finished or let go', async () => {
    const disk = fillDisk();
    const taken = await adopt.take('d');
    disk.mockRestore();
    expect(await finishEntry(taken?.draft ?? stored)).toMatchObject({ kind: 'new' });
    expect(kept.size).toBe(0);
    expect(await journal.db.entries.toArray()).toMatchObject([{ body: 'One. Two.' }]);
  });

  it('what another window leaves of the page meanwhile is not dropped with them', async () => {
    const disk = fillDisk();
    const taken = await adopt.take('d');
    disk.mockRestore();
    await leave({ ...left, body: 'One. Three.', changedAt: 4 });
    await finishEntry(taken?.draft ?? stored);
    expect(kept.size).toBe(1);
    await layLeft();
    expect(await bodies()).toEqual(['One. Three.']);
  });

  it('the lock is not turned off, and nothing of them is dropped', async () => {
    const { turnOffLock } = await import('../../src/actions/turn-off-lock.ts');
    const disk = fillDisk();
    expect(await turnOffLock(false, () => undefined)).toEqual({ ok: false, code: 'full' });
    disk.mockRestore();
    expect(kept.size).toBe(1);
  });
});
