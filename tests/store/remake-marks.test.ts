import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { MARK_FORM, type Mark, markOf } from '../../src/journal/mark.ts';
import { content, draft, freshJournal, making, reopenedJournal } from './journal.ts';

type Journal = Awaited<ReturnType<typeof freshJournal>>;
let journal: Journal;

beforeEach(async () => {
  journal = await freshJournal();
});
afterEach(() => journal.db.close());

const remakeMarks = async () => (await import('../../src/store/remake-marks.ts')).remakeMarks();

const write = async (body: string) =>
  (await journal.finishDraft(draft(body), content(body), [], making())).entry;

/** As an earlier Ebb wrote the mark of an entry that it had imported. */
async function laidLongAgo(body: string): Promise<string> {
  const { id } = await write(body);
  const origin = { app: 'daylio', key: `daylio:${body}`, path: 'daylio.csv', importId: 'i' } as const;
  await journal.db.entries.update(id, { origin });
  await journal.db.marks.update(id, { excerpt: 'as it once was' });
  return id;
}

const markThere = async (id: string) => (await journal.db.marks.get(id)) as Mark;
const entryThere = async (id: string) => (await journal.db.entries.get(id)) as Entry;

describe('a journal that an earlier Ebb wrote', () => {
  it('has the marks of today’s, and of each import its program, once it was opened', async () => {
    const imported = await laidLongAgo('The river was high.');
    const own = await write('Mine.');
    const before = await markThere(own.id);
    expect(await remakeMarks()).toBe(1);
    expect(await markThere(imported)).toMatchObject({ app: 'daylio', excerpt: 'The river was high.' });
    expect(await markThere(own.id)).toEqual(before);
  });

  it('is looked through once, and again when marks say more than they did', async () => {
    const id = await laidLongAgo('The river was high.');
    await remakeMarks();
    const wrong = { ...(await markThere(id)), excerpt: 'as it once was' };
    await journal.db.marks.put(wrong);
    expect(await remakeMarks()).toBe(0);
    journal.db.close();
    journal = await reopenedJournal();
    expect(await remakeMarks()).toBe(0);
    await journal.db.meta.put({ key: 'marks', value: MARK_FORM - 1 });
    expect(await remakeMarks()).toBe(1);
    expect(await markThere(id)).toMatchObject({ excerpt: 'The river was high.' });
  });

  it('keeps two texts waiting for their choice, and makes a mark that is missing', async () => {
    const { id, stamp } = await write('base');
    const edit = (body: string, from: string) =>
      journal.finishDraft(
        draft(`edit-${body}`, { entryId: id, baseStamp: from }),
        content(body),
        [],
        making(),
      );
    await edit('one', stamp);
    await edit('two', stamp);
    expect(await markThere(id)).toMatchObject({ isConflicted: true });
    await journal.db.marks.delete(id);
    expect(await remakeMarks()).toBe(1);
    expect(await markThere(id)).toMatchObject({ isConflicted: true });
  });

  it('is not changed by a page that is saved while it is looked through', async () => {
    const ids = await Promise.all(['a', 'b', 'c'].map(laidLongAgo));
    const going = remakeMarks();
    const [first = ''] = ids;
    const { stamp } = await entryThere(first);
    await journal.finishDraft(
      draft('e', { entryId: first, baseStamp: stamp }),
      content('newer'),
      [],
      making(),
    );
    await going;
    for (const id of ids) {
      expect(await markThere(id)).toEqual(markOf(await entryThere(id), false));
    }
    expect((await markThere(first)).name).toBe('newer');
  });

  it('of nothing is left alone: its first start writes nothing', async () => {
    expect(await remakeMarks()).toBe(0);
    expect(await journal.db.meta.get('marks')).toBeUndefined();
  });
});
