// Words that have no room in the journal yet are told as not finished, and are gone on with from there.
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import { draftOfEntry } from '../../src/journal/finish.ts';
import { content, draft, freshJournal, making, moment } from '../store/journal.ts';
import { alone } from '../store/sealed.ts';
import { storageOf } from './beside.ts';

const kept = new Map<string, string>();
let journal: Awaited<ReturnType<typeof freshJournal>>;
beforeEach(async () => {
  kept.clear();
  journal = await freshJournal();
  vi.stubGlobal('localStorage', storageOf(kept));
  vi.stubGlobal('navigator', alone);
});
afterEach(() => {
  journal.db.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As another window leaves it, and from then on nothing can be put. */
async function leaveOnFullDisk(left: Draft) {
  const { leavingOf } = await import('../../src/actions/left-shape.ts');
  for (const { name, text } of leavingOf(left.id, await journal.asLaid(left)))
    kept.set(`ebb-left ${name}`, text);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

/** As a page knows it that was loaded just now. */
async function loadedAnew() {
  const [{ readUnfinished }, { adoptEdit }, { searchDraft }] = await Promise.all([
    import('../../src/actions/unfinished.ts'),
    import('../../src/actions/adopt-edit.ts'),
    import('../../src/actions/adopt-draft.ts'),
  ]);
  return { readUnfinished, adoptEdit, searchDraft };
}

describe('words that have no room in the journal yet', () => {
  it('of a new page are told, and the page is gone on with at a wish', async () => {
    await journal.putDraft(draft('newer', { body: 'Newer', changedAt: Date.now() }));
    await leaveOnFullDisk(draft('n', { body: 'Never stored', changedAt: 5 }));
    const { readUnfinished, searchDraft } = await loadedAnew();
    const { held } = await searchDraft('other', 'n');
    expect(held?.draft).toMatchObject({ id: 'n', body: 'Never stored' });
    held?.release();
    expect(await readUnfinished()).toMatchObject([
      { id: 'newer', name: 'Newer' },
      { id: 'n', entryId: null, name: 'Never stored' },
    ]);
  });

  it('of a change to an entry are told, and stand in its editor', async () => {
    const { entry } = await journal.finishDraft(draft('d'), content('First'), [], making(1));
    await leaveOnFullDisk({ ...draftOfEntry(entry, 'edit', moment(2)), body: 'First, and more' });
    const { readUnfinished, adoptEdit } = await loadedAnew();
    expect(await readUnfinished()).toMatchObject([
      { id: 'edit', entryId: entry.id, name: 'First, and more' },
    ]);
    expect(await adoptEdit(entry.id)).toMatchObject({
      isFound: true,
      draft: { id: 'edit', body: 'First, and more' },
    });
  });

  it('that are an entry by now are not', async () => {
    const begun = draft('d', { body: 'First', startedAt: moment(1) });
    await journal.finishDraft(begun, content('First'), [], making(1));
    await leaveOnFullDisk({ ...begun, changedAt: 2 });
    expect(await (await loadedAnew()).readUnfinished()).toEqual([]);
  });
});
