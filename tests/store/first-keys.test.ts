// What is typed while the journal is being opened.
import { describe, expect, it, vi } from 'vitest';
import { draft, freshJournal } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

describe.skipIf(IS_SEALED)('letters typed before the journal is open', () => {
  it('are stored once it is, in their order, and open it once', async () => {
    const first = await freshJournal();
    first.db.close();
    vi.resetModules();
    const { db, openStore } = await import('../../src/store/database.ts');
    const { putDraft } = await import('../../src/store/drafts.ts');
    const open = vi.spyOn(db, 'open');
    const opened = openStore();
    const puts = ['T', 'Th', 'The'].map((body) => putDraft(draft('d', { body })));
    await Promise.all([opened, ...puts]);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await db.drafts.toArray()).toMatchObject([{ id: 'd', body: 'The' }]);
    db.close();
  });

  it('are stored though the opening failed and is tried again for them', async () => {
    const first = await freshJournal();
    first.db.close();
    vi.resetModules();
    const { db, openStore } = await import('../../src/store/database.ts');
    const { putDraft } = await import('../../src/store/drafts.ts');
    vi.spyOn(db, 'open').mockRejectedValueOnce(new DOMException('for once', 'UnknownError'));
    const opened = openStore();
    await Promise.all([opened, putDraft(draft('d', { body: 'The' }))]);
    expect(await db.drafts.toArray()).toMatchObject([{ id: 'd', body: 'The' }]);
    db.close();
  });
});
