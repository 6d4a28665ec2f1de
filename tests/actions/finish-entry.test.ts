// An editor that outlives its entry: what was typed stays, what was only opened does not come back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftOfEntry } from '../../src/journal/finish.ts';
import { content, draft, freshJournal, making, moment } from '../store/journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let finishEntry: typeof import('../../src/actions/finish-entry.ts').finishEntry;
beforeEach(async () => {
  journal = await freshJournal();
  ({ finishEntry } = await import('../../src/actions/finish-entry.ts'));
});
afterEach(() => journal.db.close());

/** An editor of an entry that went for good meanwhile. */
async function orphan() {
  const { entry } = await journal.finishDraft(draft('d'), content('Words'), [], making(1));
  const began = draftOfEntry(entry, 'edit', moment(2));
  await journal.putDraft(began);
  await journal.removeEntry(entry.id, 3);
  await journal.purgeEntries([entry.id], 4);
  return began;
}

describe('an editor whose entry is gone', () => {
  it('leaves nothing behind when nobody touched it, wherever its caret stood', async () => {
    const began = await orphan();
    const left = { ...began, caret: { start: 1, end: 1 }, changedAt: 9 };
    expect(await finishEntry(left, began)).toEqual({ ok: true, kind: 'nothing', entryId: null });
    expect(await journal.db.entries.count()).toBe(0);
    expect(await journal.db.drafts.count()).toBe(0);
  });

  it('becomes an entry of its own when something was typed', async () => {
    const began = await orphan();
    expect(await finishEntry({ ...began, body: 'Words and more' }, began)).toMatchObject({ kind: 'new' });
    expect(await journal.db.entries.toArray()).toMatchObject([{ body: 'Words and more' }]);
  });
});
