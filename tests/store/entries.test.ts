import { afterEach, describe, expect, it } from 'vitest';
import { content, draft, freshJournal, making } from './journal.ts';

type Journal = Awaited<ReturnType<typeof freshJournal>>;
let journal: Journal;

async function written(body: string): Promise<string> {
  const save = await journal.finishDraft(draft('d'), content(body), [], making());
  return save.entry.id;
}

const edit = (entryId: string, baseStamp: string, body: string) =>
  journal.finishDraft(draft(`edit-${body}`, { entryId, baseStamp }), content(body), [], making());

afterEach(() => journal.db.close());

describe('finishing a page', () => {
  it('writes entry, mark, first text and word, and ends the draft', async () => {
    journal = await freshJournal();
    await journal.putDraft(draft('d', { body: 'hello' }));
    const word = { id: 'hope', label: 'hope', family: 'ahead', isOwn: false };
    const save = await journal.finishDraft(
      draft('d'),
      content('hello', { feelings: [{ id: 'hope' }] }),
      [word],
      making(),
    );
    expect(await journal.readDrafts()).toEqual([]);
    expect(await journal.db.marks.get(save.entry.id)).toMatchObject({
      name: 'hello',
      feelings: [{ id: 'hope' }],
    });
    expect(await journal.db.versions.toArray()).toMatchObject([
      { kind: 'first', content: { body: 'hello' } },
    ]);
    expect(await journal.db.words.get('hope')).toEqual(word);
  });

  it('writes nothing at all when one part cannot be written', async () => {
    journal = await freshJournal();
    await journal.putDraft(draft('d', { body: 'hello' }));
    journal.db.versions.hook('creating', () => {
      throw new Error('no room');
    });
    await expect(journal.finishDraft(draft('d'), content('hello'), [], making())).rejects.toThrow();
    expect(await journal.db.entries.count()).toBe(0);
    expect(await journal.db.marks.count()).toBe(0);
    expect((await journal.readDrafts()).map((kept) => kept.body)).toEqual(['hello']);
  });

  it('keeps the label a word had when it was first used', async () => {
    journal = await freshJournal();
    const before = { id: 'hope', label: 'Hoffnung', family: 'ahead', isOwn: false };
    await journal.db.words.put(before);
    await journal.finishDraft(draft('d'), content('x'), [{ ...before, label: 'hope' }], making());
    expect(await journal.db.words.get('hope')).toEqual(before);
  });
});

describe('an entry edited in two windows', () => {
  it('shows two texts until the person chooses, and loses neither', async () => {
    journal = await freshJournal();
    const id = await written('one');
    const base = (await journal.readEntry(id))?.stamp ?? '';
    expect((await edit(id, base, 'two')).kind).toBe('saved');
    expect((await edit(id, base, 'three')).kind).toBe('conflict');
    expect((await journal.readEntry(id))?.body).toBe('two');
    expect((await journal.db.marks.get(id))?.isConflicted).toBe(true);
    const conflict = (await journal.db.versions.toArray()).find((version) => version.kind === 'conflict');
    await journal.settleConflict(conflict?.id ?? '', { kind: 'other' }, making());
    expect((await journal.readEntry(id))?.body).toBe('three');
    expect((await journal.db.marks.get(id))?.isConflicted).toBe(false);
    const bodies = (await journal.db.versions.toArray()).map((version) => version.content.body);
    expect(bodies.sort()).toEqual(['one', 'three', 'two']);
    // Neither text of a conflict is ever thinned away.
    const kinds = (await journal.db.versions.toArray()).map((version) => version.kind);
    expect(kinds.sort()).toEqual(['first', 'settled', 'settled']);
  });

  it('can be made two entries', async () => {
    journal = await freshJournal();
    const id = await written('one');
    const base = (await journal.readEntry(id))?.stamp ?? '';
    await edit(id, base, 'two');
    await edit(id, base, 'three');
    const conflict = (await journal.db.versions.toArray()).find((version) => version.kind === 'conflict');
    const other = await journal.separateConflict(conflict?.id ?? '', making());
    expect(other?.body).toBe('three');
    expect(await journal.db.entries.count()).toBe(2);
    expect((await journal.db.marks.get(id))?.isConflicted).toBe(false);
  });
});

describe('words that arrive for a removed entry', () => {
  it('bring it back with both texts, or they would wait unseen and be erased', async () => {
    journal = await freshJournal();
    const id = await written('one');
    const base = (await journal.readEntry(id))?.stamp ?? '';
    await edit(id, base, 'two');
    await journal.removeEntry(id, 5);
    expect((await edit(id, base, 'three')).kind).toBe('conflict');
    expect((await journal.readEntry(id))?.removedAt).toBeUndefined();
    expect(await journal.db.marks.get(id)).toMatchObject({ isConflicted: true });
    expect((await journal.db.marks.get(id))?.removedAt).toBeUndefined();
  });
});

describe('a word of one’s own', () => {
  it('added in two windows at once is one word', async () => {
    journal = await freshJournal();
    const { putWord } = await import('../../src/store/words.ts');
    const word = (id: string, label: string) => ({ id, label, family: null, isOwn: true });
    const [a, b] = await Promise.all([putWord(word('s-1', 'Saudade')), putWord(word('s-2', 'saudade '))]);
    expect(a.id).toBe(b.id);
    expect(await journal.db.words.count()).toBe(1);
  });
});

describe('a removed entry', () => {
  it('waits with its text, comes back as it was, and leaves a tombstone when erased', async () => {
    journal = await freshJournal();
    const id = await written('one');
    const before = await journal.readEntry(id);
    await journal.removeEntry(id, 5);
    expect((await journal.db.marks.get(id))?.removedAt).toBe(5);
    await journal.restoreEntry(id);
    expect(await journal.readEntry(id)).toEqual(before);
    expect(await journal.purgeEntries([id], 6)).toBe(0);
    await journal.removeEntry(id, 7);
    expect(await journal.purgeEntries([id], 8)).toBe(1);
    expect(await journal.readEntry(id)).toBeNull();
    expect(await journal.db.versions.count()).toBe(0);
    expect(await journal.db.tombstones.toArray()).toMatchObject([
      { id, stamps: [before?.stamp], removedAt: 8 },
    ]);
  });
});
