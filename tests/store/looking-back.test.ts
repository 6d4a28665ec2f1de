import { afterEach, describe, expect, it } from 'vitest';
import { content, draft, freshJournal, making } from './journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
afterEach(() => journal.db.close());

async function written(body: string) {
  const { entry } = await journal.finishDraft(draft('d'), content(body), [], making());
  return entry;
}

const edit = (id: string, baseStamp: string, body: string) =>
  journal.finishDraft(draft('e', { entryId: id, baseStamp }), content(body), [], making(1));

describe('an entry that is not for looking back', () => {
  it('says so itself and in its mark, as a save with a stamp of its own', async () => {
    journal = await freshJournal();
    const before = await written('one');
    const after = await journal.putForLookingBack(before.id, false, making(2));
    expect(after).toMatchObject({ isNotForLookingBack: true, revision: 2, ancestors: [before.stamp] });
    expect(after?.stamp).not.toBe(before.stamp);
    expect(await journal.db.marks.get(before.id)).toMatchObject({ isNotForLookingBack: true });
    const back = await journal.putForLookingBack(before.id, true, making(3));
    expect(back).toMatchObject({ revision: 3 });
    expect(back).not.toHaveProperty('isNotForLookingBack');
    expect(await journal.db.marks.get(before.id)).not.toHaveProperty('isNotForLookingBack');
  });

  it('said twice is said once', async () => {
    journal = await freshJournal();
    const { id } = await written('one');
    await journal.putForLookingBack(id, false, making(2));
    expect(await journal.putForLookingBack(id, false, making(3))).toMatchObject({ revision: 2 });
    expect(await journal.putForLookingBack('none', false, making(3))).toBeNull();
  });

  it('takes in what was being written meanwhile, without a second text', async () => {
    journal = await freshJournal();
    const first = await written('one');
    await journal.putForLookingBack(first.id, false, making(2));
    expect((await edit(first.id, first.stamp, 'two')).kind).toBe('saved');
    const second = await journal.readEntry(first.id);
    expect(second).toMatchObject({ body: 'two', isNotForLookingBack: true });
    await journal.putForLookingBack(first.id, true, making(3));
    expect((await edit(first.id, second?.stamp ?? '', 'three')).kind).toBe('saved');
    expect((await journal.readEntry(first.id))?.body).toBe('three');
    expect((await edit(first.id, second?.stamp ?? '', 'four')).kind).toBe('conflict');
  });

  it('made two entries is two of the kind', async () => {
    journal = await freshJournal();
    const { id, stamp } = await written('one');
    await edit(id, stamp, 'two');
    await edit(id, stamp, 'three');
    await journal.putForLookingBack(id, false, making(2));
    const conflict = (await journal.db.versions.toArray()).find(({ kind }) => kind === 'conflict');
    const other = await journal.separateConflict(conflict?.id ?? '', making(3));
    expect(other?.isNotForLookingBack).toBe(true);
    expect(await journal.db.marks.get(other?.id ?? '')).toMatchObject({ isNotForLookingBack: true });
  });
});
