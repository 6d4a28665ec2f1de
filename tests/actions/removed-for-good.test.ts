// What was erased for good stays gone, though an editor of it was left; words that were typed in one stay.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { draftOfEntry } from '../../src/journal/finish.ts';
import { content, draft, freshJournal, making, moment } from '../store/journal.ts';

const TEXT = 'Never again to be read';

let journal: Awaited<ReturnType<typeof freshJournal>>;
beforeEach(async () => {
  journal = await freshJournal();
});
afterEach(() => journal.db.close());

async function written(): Promise<Entry> {
  const fields = { title: 'That day', tags: ['sea'], feelings: [{ id: 'hope' }] };
  return (await journal.finishDraft(draft('d'), content(TEXT, fields), [], making(1))).entry;
}

/** An editor of it, stored from its start, whose window is gone. */
async function leftEditor(entry: Entry, fields: Partial<Draft> = {}): Promise<void> {
  await journal.putDraft({ ...draftOfEntry(entry, 'edit', moment(2)), ...fields });
}

async function eraseForGood(entry: Entry): Promise<void> {
  await journal.removeEntry(entry.id, 3);
  expect(await journal.purgeEntries([entry.id], 4)).toBe(1);
}

/** As a page does that opens when it has rested. */
async function finishLeft(): Promise<void> {
  const { finishRested } = await import('../../src/actions/found-drafts.ts');
  for (const left of await journal.readDrafts()) await finishRested(left);
}

describe('an entry that was erased for good', () => {
  it('stays gone where its editor was opened, nothing was typed and the window was closed', async () => {
    const entry = await written();
    await leftEditor(entry, { caret: { start: 1, end: 1 }, changedAt: 9 });
    await eraseForGood(entry);
    expect(await journal.db.drafts.toArray()).toEqual([]);
    await finishLeft();
    expect(await journal.db.entries.toArray()).toEqual([]);
  });

  it('stays gone where that editor shows an earlier text than the one it had in the end', async () => {
    const entry = await written();
    await leftEditor(entry);
    const later = { ...draftOfEntry(entry, 'e', moment(2)), body: 'Written over' };
    const save = await journal.finishDraft(later, { ...content('Written over') }, [], making(2));
    await eraseForGood(save.entry);
    await finishLeft();
    expect(await journal.db.entries.toArray()).toEqual([]);
    expect(await journal.db.drafts.toArray()).toEqual([]);
  });

  it('stays gone where its days were over', async () => {
    const DAY = 86_400_000;
    const entry = await written();
    await leftEditor(entry);
    await journal.noteOpening(20 * DAY);
    await journal.removeEntry(entry.id, 20 * DAY);
    await journal.noteOpening(40 * DAY);
    expect(await journal.noteOpening(51 * DAY)).toBe(1);
    expect(await journal.db.drafts.toArray()).toEqual([]);
  });

  it('leaves what was typed in its editor as a page of its own, to be gone on with', async () => {
    const entry = await written();
    await leftEditor(entry, { body: `${TEXT}, but this` });
    await eraseForGood(entry);
    const left = await journal.readDraft('edit');
    // What edits an entry is not found by a new page before it rested.
    expect(left).not.toHaveProperty('entryId');
    expect(left).not.toHaveProperty('baseStamp');
    expect(left).toMatchObject({ title: 'That day', body: `${TEXT}, but this`, tags: ['sea'] });
    await finishLeft();
    expect(await journal.db.entries.toArray()).toMatchObject([
      { body: `${TEXT}, but this`, when: entry.when, feelings: [{ id: 'hope' }] },
    ]);
  });

  it.each([
    ['a day', { when: { kind: 'date', day: '2025-06-20' } }],
    ['a title', { title: 'Another day' }],
    ['a tag', { tags: ['sea', 'rain'] }],
    ['a feeling', { feelings: [{ id: 'hope', intensity: 2 }] }],
    ['a description', { description: 'In short' }],
  ] as const)('leaves an editor in which %s was changed', async (_, fields) => {
    const entry = await written();
    await leftEditor(entry, fields as unknown as Partial<Draft>);
    await eraseForGood(entry);
    expect(await journal.readDraft('edit')).toMatchObject(fields);
  });

  it('takes no page along that is another’s', async () => {
    const entry = await written();
    const other = (await journal.finishDraft(draft('d'), content('Another'), [], making(1))).entry;
    await leftEditor(other, { id: 'other' });
    await journal.putDraft(draft('new', { title: 'That day', body: TEXT, tags: ['sea'] }));
    await leftEditor(entry);
    await eraseForGood(entry);
    const left = await journal.db.drafts.toArray();
    expect(left.map(({ id }) => id).sort()).toEqual(['new', 'other']);
    expect(left.find(({ id }) => id === 'other')).toMatchObject({ entryId: other.id });
  });
});
