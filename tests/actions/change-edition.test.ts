// A public copy while it is typed on: nothing of it is lost, whoever else types on it and whatever cannot be stored.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditionFields, EditionKeeper } from '../../src/actions/change-edition.ts';
import type { Edition } from '../../src/journal/edition.ts';
import { edition } from '../journal/editions.ts';
import { type FreshWorker, freshWorker } from '../store/import-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
  await journal.db.editions.put(edition('e', 'One.'));
});
afterEach(() => {
  vi.restoreAllMocks();
  journal.db.close();
});

const keep = async () => (await import('../../src/actions/change-edition.ts')).keepEdition('e');
const stored = async () => {
  const row = await (await import('../../src/store/editions.ts')).readEdition('e');
  if (!row) throw new Error('there is no edition');
  return row;
};

describe('a public copy that is typed on', () => {
  it('is stored key by key, and the newest is what stands', async () => {
    const keeper = await keep();
    keeper.saw(await stored());
    const all = ['O', 'On', 'One', 'One m', 'One more.'].map((body) => keeper.change({ body }));
    expect(keeper.isUnsaved()).toBe(true);
    expect(await Promise.all(all)).toEqual([true, true, true, true, true]);
    expect(await stored()).toMatchObject({ body: 'One more.', others: [] });
    expect(keeper.isUnsaved()).toBe(false);
  });

  it('keeps fields that are changed one after the other, and leaves out what is empty', async () => {
    const keeper = await keep();
    await Promise.all([
      keeper.change({ title: 'Sea' }),
      keeper.change({ choices: { hasTime: true } }),
      keeper.change({ choices: { contentNote: 'grief' } }),
    ]);
    expect(await stored()).toMatchObject({
      title: 'Sea',
      choices: { hasTime: true, contentNote: 'grief' },
    });
    await keeper.change({ title: '' });
    expect('title' in (await stored())).toBe(false);
  });

  it('that could not be stored is kept, and goes along with the next', async () => {
    const editions = await import('../../src/store/editions.ts');
    const keeper = await keep();
    const { db } = await import('../../src/store/database.ts');
    const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    let isFull = true;
    vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) =>
      isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : real(...given)) as never);
    expect(await keeper.change({ body: 'Typed.' })).toBe(false);
    expect(keeper.isUnsaved()).toBe(true);
    expect((await editions.readEdition('e'))?.body).toBe('One.');
    isFull = false;
    expect(await keeper.change({ title: 'Sea' })).toBe(true);
    expect(await stored()).toMatchObject({ body: 'Typed.', title: 'Sea' });
  });

  it('in two windows has the unseen text of the other beside it, once', async () => {
    const [here, there] = [await keep(), await keep()];
    for (const keeper of [here, there]) keeper.saw(await stored());
    await there.change({ body: 'There.' });
    await here.change({ body: 'Here.' });
    await there.change({ body: 'There, on.' });
    await here.change({ body: 'Here, on.' });
    const { body, others } = await stored();
    expect(body).toBe('Here, on.');
    const texts = others.map((other) => other.body);
    expect(texts).toContain('There, on.');
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('in two windows that saw each other’s words has nothing beside it', async () => {
    const [here, there] = [await keep(), await keep()];
    for (const keeper of [here, there]) keeper.saw(await stored());
    await there.change({ body: 'There.' });
    expect(here.saw(await stored())).toBe(true);
    await here.change({ body: 'There, and here.' });
    expect(await stored()).toMatchObject({ body: 'There, and here.', others: [] });
  });

  it('whose other text is taken or left has it no more', async () => {
    const { withOtherSettled } = await import('../../src/actions/change-edition.ts');
    const other = { body: 'Other.', tags: [], feelings: [] };
    await journal.db.editions.put(edition('e', 'One.', { title: 'Sea', others: [other] }));
    await (await keep()).with(withOtherSettled(other, false));
    expect(await stored()).toMatchObject({ body: 'One.', title: 'Sea', others: [] });
    await journal.db.editions.put(edition('e', 'One.', { title: 'Sea', others: [other] }));
    await (await keep()).with(withOtherSettled(other, true));
    expect(await stored()).toMatchObject({ body: 'Other.', others: [] });
    expect('title' in (await stored())).toBe(false);
  });

  describe('while something is put into it', () => {
    const PICTURE = '![](media/abcdefghjkmn.jpg)';
    const putIn = (now: Edition): Edition => ({ ...now, body: `${now.body}\n\n${PICTURE}` });
    /** Types in the midst of it, while the field has the words as they were. */
    const typing = (keeper: EditionKeeper, how: typeof putIn, fields: EditionFields) => {
      let isTyped = false;
      return keeper.with((now) => {
        if (!isTyped) void keeper.change(fields);
        isTyped = true;
        return how(now);
      });
    };
    const all = async () => {
      const { body, others } = await stored();
      return [body, ...others.map((other) => other.body)];
    };

    it('has that and the letter', async () => {
      const keeper = await keep();
      keeper.saw(await stored());
      const before = await stored();
      const put = typing(keeper, putIn, { body: 'One.x' });
      expect(keeper.saw(before)).toBe(false);
      expect(await put).toMatchObject({ body: `One.x\n\n${PICTURE}`, others: [] });
      await keeper.settled();
      expect(await all()).toEqual([`One.x\n\n${PICTURE}`]);
      expect(keeper.isUnsaved()).toBe(false);
    });

    it('has letters of before in it, and a title that is typed meanwhile', async () => {
      const keeper = await keep();
      keeper.saw(await stored());
      void keeper.change({ body: 'One, and more.' });
      await typing(keeper, putIn, { title: 'Sea' });
      await keeper.settled();
      expect(await stored()).toMatchObject({ title: 'Sea', others: [] });
      expect(await all()).toEqual([`One, and more.\n\n${PICTURE}`]);
    });

    it('has the words that both changed beside it', async () => {
      const keeper = await keep();
      keeper.saw(await stored());
      const how = (now: Edition) => ({ ...now, body: 'Another.', tags: ['sea'] });
      await typing(keeper, how, { body: 'Oneself alone' });
      await keeper.settled();
      expect(await all()).toEqual(['Another.', 'Oneself alone']);
      expect((await stored()).tags).toEqual(['sea']);
      // That is done once: what is typed on is typed over the words that stand.
      await keeper.change({ body: 'Another. On.' });
      expect(await all()).toEqual(['Another. On.', 'Oneself alone']);
    });

    it('has letters that had no room before, once there is room', async () => {
      const keeper = await keep();
      keeper.saw(await stored());
      const { db } = await import('../../src/store/database.ts');
      const full = vi
        .spyOn(db, 'transaction')
        .mockImplementation((() => Promise.reject(new DOMException('full', 'QuotaExceededError'))) as never);
      expect(await keeper.change({ body: 'Typed. One.' })).toBe(false);
      expect(await keeper.with(putIn)).toBeNull();
      full.mockRestore();
      expect(await keeper.with(putIn)).toMatchObject({ body: `Typed. One.\n\n${PICTURE}` });
      await keeper.settled();
      expect(await all()).toEqual([`Typed. One.\n\n${PICTURE}`]);
    });
  });
});
