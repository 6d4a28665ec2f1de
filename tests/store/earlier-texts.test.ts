import { afterEach, describe, expect, it } from 'vitest';
import { content, draft, freshJournal, making } from './journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let putVersionBack: typeof import('../../src/store/versions.ts')['putVersionBack'];

/** An entry written as "first" and saved again as "second". */
async function edited(): Promise<{ id: string; first: string }> {
  journal = await freshJournal();
  ({ putVersionBack } = await import('../../src/store/versions.ts'));
  const { entry } = await journal.finishDraft(
    draft('d'),
    content('first', { title: 'Then', feelings: [{ id: 'hope', intensity: 2 }] }),
    [],
    making(),
  );
  const edit = draft('e', { entryId: entry.id, baseStamp: entry.stamp });
  await journal.finishDraft(edit, content('second'), [], making(1));
  const first = await journal.db.versions.where('entryId').equals(entry.id).first();
  return { id: entry.id, first: first?.id ?? '' };
}

afterEach(() => journal.db.close());

describe('bringing an earlier text back', () => {
  it('is a new save with everything the text had, and the mark follows', async () => {
    const { id, first } = await edited();
    const before = await journal.readEntry(id);
    expect((await putVersionBack(first, making(2))).kind).toBe('restored');
    const entry = await journal.readEntry(id);
    expect(entry).toMatchObject({
      title: 'Then',
      body: 'first',
      feelings: [{ id: 'hope', intensity: 2 }],
      revision: 3,
      editedAt: { at: 2, offset: 0 },
    });
    expect(entry?.ancestors).toContain(before?.stamp);
    expect(await journal.db.marks.get(id)).toMatchObject({ name: 'Then', feelings: [{ id: 'hope' }] });
  });

  it('loses neither the text it replaces nor the first one', async () => {
    const { id, first } = await edited();
    await putVersionBack(first, making(2));
    const versions = await journal.db.versions.where('entryId').equals(id).toArray();
    expect(versions.map(({ kind, content: { body } }) => `${kind} ${body}`).sort()).toEqual([
      'edit second',
      'first first',
    ]);
  });

  it('can itself be taken back, as often as one likes', async () => {
    const { id, first } = await edited();
    await putVersionBack(first, making(2));
    const versions = await journal.db.versions.where('entryId').equals(id).toArray();
    const second = versions.find((version) => version.content.body === 'second');
    expect((await putVersionBack(second?.id ?? '', making(3))).kind).toBe('restored');
    expect((await journal.readEntry(id))?.body).toBe('second');
    expect((await putVersionBack(first, making(4))).kind).toBe('restored');
    expect(await journal.readEntry(id)).toMatchObject({ body: 'first', revision: 5 });
  });

  it('saves nothing when the entry reads like that already', async () => {
    const { id, first } = await edited();
    await putVersionBack(first, making(2));
    expect((await putVersionBack(first, making(3))).kind).toBe('same');
    expect((await journal.readEntry(id))?.revision).toBe(3);
  });

  it('leaves a removed entry removed', async () => {
    const { id, first } = await edited();
    await journal.removeEntry(id, 5);
    expect((await putVersionBack(first, making(6))).kind).toBe('missing');
    expect(await journal.readEntry(id)).toMatchObject({ body: 'second', removedAt: 5 });
    expect((await putVersionBack('nowhere', making(6))).kind).toBe('missing');
  });

  it('keeps two texts that wait for a choice waiting', async () => {
    const { id, first } = await edited();
    await journal.finishDraft(
      draft('f', { entryId: id, baseStamp: 'long ago' }),
      content('elsewhere'),
      [],
      making(3),
    );
    await putVersionBack(first, making(4));
    expect((await journal.db.marks.get(id))?.isConflicted).toBe(true);
  });
});
