// An entry that is erased for good does not come back by the letters that a window left of it beside the database.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { draftOfEntry } from '../../src/journal/finish.ts';
import { content, draft, freshJournal, making, moment } from '../store/journal.ts';
import { alone, IS_SEALED } from '../store/sealed.ts';
import { storageOf } from './beside.ts';

const TEXT = 'Never again to be read';
const DAY = 86_400_000;

const kept = new Map<string, string>();
let journal: Awaited<ReturnType<typeof freshJournal>>;
let removing: typeof import('../../src/actions/remove-entry.ts');
let leaving: typeof import('../../src/actions/left-drafts.ts');
beforeEach(async () => {
  kept.clear();
  journal = await freshJournal();
  vi.stubGlobal('localStorage', storageOf(kept));
  vi.stubGlobal('navigator', alone);
  removing = await import('../../src/actions/remove-entry.ts');
  leaving = await import('../../src/actions/left-drafts.ts');
});
afterEach(() => {
  journal.db.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As another window leaves it. */
async function leave<T extends { id: string }>(left: T) {
  const { leavingOf } = await import('../../src/actions/left-shape.ts');
  for (const { name, text } of leavingOf(left.id, await journal.asLaid(left)))
    kept.set(`ebb-left ${name}`, text);
}

async function written(): Promise<Entry> {
  return (await journal.finishDraft(draft('d', { startedAt: moment(1) }), content(TEXT), [], making(1)))
    .entry;
}
const editorOf = (entry: Entry, fields: Partial<Draft> = {}): Draft => ({
  ...draftOfEntry(entry, 'edit', moment(2)),
  ...fields,
});

async function eraseForGood(entry: Entry): Promise<void> {
  await journal.removeEntry(entry.id, 3);
  expect(await removing.removeForGood([entry.id])).toBe(1);
}

/** Somebody else holds every page: nothing can be laid. */
const holdAll = () =>
  vi.stubGlobal('navigator', {
    locks: { request: async (...given: unknown[]) => (given.at(-1) as (lock: null) => unknown)(null) },
  });

/** Every draft there is, once what was left is laid. */
async function foundLater(): Promise<Draft[]> {
  vi.stubGlobal('navigator', alone);
  await leaving.layLeft();
  return journal.db.drafts.toArray();
}

describe.each([
  ['that could be laid', () => undefined],
  ['that could not be laid, for somebody holds the page', holdAll],
])('of an entry that was erased for good, letters left of it %s', (_, hold) => {
  it('in an editor in which nothing was typed are gone with it', async () => {
    const entry = await written();
    await leave(editorOf(entry, { caret: { start: 1, end: 1 } }));
    hold();
    await eraseForGood(entry);
    expect(kept.size).toBe(0);
    expect(await foundLater()).toEqual([]);
  });

  it('from before it was an entry are gone with it', async () => {
    const entry = await written();
    await leave(draft('d', { body: TEXT, startedAt: moment(1), changedAt: 2 }));
    hold();
    await eraseForGood(entry);
    expect(kept.size).toBe(0);
    expect(await foundLater()).toEqual([]);
  });

  it('that are other words are a page of their own', async () => {
    const entry = await written();
    await leave(editorOf(entry, { body: `${TEXT}, but this` }));
    hold();
    await eraseForGood(entry);
    const [left, ...others] = await foundLater();
    expect(left).toMatchObject({ body: `${TEXT}, but this` });
    expect(left).not.toHaveProperty('entryId');
    expect(others).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it('of another page are as they were', async () => {
    const entry = await written();
    const other = (await journal.finishDraft(draft('o'), content('Another'), [], making(5))).entry;
    await leave({ ...editorOf(other), id: 'other', body: 'Another one' });
    hold();
    await eraseForGood(entry);
    expect(await foundLater()).toMatchObject([{ id: 'other', entryId: other.id }]);
  });
});

it('letters left of an entry whose thirty days are over go with it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const openAt = (day: number) => {
    vi.setSystemTime(day * DAY);
    return removing.removeExpired();
  };
  await openAt(19_000);
  const { entry } = await journal.finishDraft(draft('d'), content(TEXT), [], making(19_000 * DAY));
  await journal.removeEntry(entry.id, 19_000 * DAY);
  await openAt(19_020);
  await leave(editorOf(entry));
  expect(await openAt(19_031)).toBe(1);
  expect(kept.size).toBe(0);
  expect(await foundLater()).toEqual([]);
});

describe('what this window could not store of an entry that it erases for good', () => {
  it('is not left as it goes, but for other words', async () => {
    const { unstored } = await import('../../src/actions/keep-draft.ts');
    const entry = await written();
    unstored.set('edit', editorOf(entry));
    unstored.set('more', { ...editorOf(entry), id: 'more', body: 'Other words' });
    await eraseForGood(entry);
    expect([...unstored.keys()]).toEqual(['more']);
    expect(unstored.get('more')).toMatchObject({ body: 'Other words' });
    expect(unstored.get('more')).not.toHaveProperty('entryId');
  });

  it('of its public copy is gone, here and where another window left it', async () => {
    const { unstoredFields } = await import('../../src/actions/change-edition.ts');
    const entry = await written();
    const fields = { id: entry.id, session: 's', fields: { body: TEXT }, seen: null };
    unstoredFields.set('s', fields);
    await leave({ ...fields, of: entry.id, id: 'edition t' });
    holdAll();
    await eraseForGood(entry);
    expect(unstoredFields.size).toBe(0);
    expect(kept.size).toBe(0);
  });
});

it.runIf(IS_SEALED)('what waits on beside a sealed journal as a page of its own is sealed', async () => {
  const entry = await written();
  await leave(editorOf(entry, { body: `${TEXT}, but this` }));
  holdAll();
  await eraseForGood(entry);
  const [text = '{}'] = kept.values();
  expect(JSON.parse(text)).toEqual({ epoch: expect.any(String), row: expect.any(String) });
  expect(atob(JSON.parse(text).row)).not.toContain('Never again');
});
