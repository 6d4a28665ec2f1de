// A backup into a journal that is not empty: all of it comes, nothing goes, nothing is there twice.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';

const AT = Date.UTC(2025, 10, 24, 12);

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const page = (name: string, day: string, body = `${name}.\n`) =>
  file(`${day}-${name}.md`, post(name, day, '[hope, sea-sick]', body));

async function madeBackup(): Promise<Blob> {
  const made = await journal.backUp(AT);
  if ('code' in made) throw new Error(made.code);
  return made.zip;
}

/** Every table but what belongs to this device alone, and settings, which tell of the last backup. */
async function whole() {
  const { meta: _, settings: __, ...tables } = await journal.everything();
  return tables;
}

const bodies = async () => (await journal.db.entries.toArray()).map(({ body }) => body).sort();

async function meet(zip: Blob) {
  const session = new journal.RestoreSession();
  const answer = await session.read(zip, AT);
  if (!('meeting' in answer)) throw new Error('the journal was empty');
  return { session, counts: answer.meeting.counts };
}

describe('a backup that meets a journal with pages', () => {
  /** Two pages in the backup, one of them here too, and one that is here alone. */
  async function meeting() {
    await journal.bringIn([page('one', '2025-01-01'), page('two', '2025-01-02')]);
    const zip = await madeBackup();
    const [two] = (await journal.db.entries.toArray()).filter(({ body }) => body === 'two.');
    await journal.removeEntry(two?.id ?? '', 5);
    await journal.purgeEntries([two?.id ?? ''], 6);
    await journal.db.tombstones.clear();
    await journal.bringIn([page('three', '2025-01-03')]);
    return zip;
  }

  it('stores nothing before it is asked to', async () => {
    const zip = await meeting();
    const before = await whole();
    const { counts } = await meet(zip);
    expect(counts).toMatchObject({ fresh: 1, same: 1, conflicts: 0, removed: 0 });
    expect(await whole()).toEqual(before);
  });

  it('brings what is missing, once, with its place in the list', async () => {
    const zip = await meeting();
    const { session } = await meet(zip);
    expect(await session.merge({ bringBack: false })).toMatchObject({ fresh: 1 });
    expect(await bodies()).toEqual(['one.', 'three.', 'two.']);
    const [marks, entries] = [await journal.db.marks.toArray(), await journal.db.entries.toArray()];
    expect(marks.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    const after = await whole();
    const again = await meet(zip);
    expect(again.counts).toMatchObject({ fresh: 0, same: 2 });
    await again.session.merge({ bringBack: false });
    expect(await whole()).toEqual(after);
  });

  it('keeps both texts of an entry that was changed on both sides, and its list says so', async () => {
    await journal.bringIn([page('one', '2025-01-01')]);
    const [entry] = await journal.db.entries.toArray();
    if (!entry) throw new Error('nothing came');
    const editing = draft('d', { entryId: entry.id, baseStamp: entry.stamp });
    await journal.finishDraft(editing, { ...content('Changed there'), title: 'one' }, [], making());
    const zip = await madeBackup();
    // Back to how it was, and changed otherwise: another device.
    await journal.db.entries.put(entry);
    await journal.db.versions.clear();
    await journal.finishDraft(editing, { ...content('Changed here'), title: 'one' }, [], making());
    const { session, counts } = await meet(zip);
    expect(counts).toMatchObject({ conflicts: 1 });
    await session.merge({ bringBack: false });
    const versions = await journal.db.versions.toArray();
    const texts = [...(await bodies()), ...versions.map((version) => version.content.body)];
    for (const text of ['Changed here', 'Changed there', 'one.']) expect(texts).toContain(text);
    expect(versions.some(({ kind }) => kind === 'conflict')).toBe(true);
    expect((await journal.db.marks.toArray()).map(({ isConflicted }) => isConflicted)).toEqual([true]);
  });

  it('brings back what was removed here only when asked', async () => {
    await journal.bringIn([page('one', '2025-01-01'), page('two', '2025-01-02')]);
    const zip = await madeBackup();
    const [one] = await journal.db.entries.toArray();
    await journal.removeEntry(one?.id ?? '', 5);
    await journal.purgeEntries([one?.id ?? ''], 6);
    const first = await meet(zip);
    expect(first.counts).toMatchObject({ removed: 1, same: 1 });
    await first.session.merge({ bringBack: false });
    expect(await bodies()).toHaveLength(1);
    const second = await meet(zip);
    await second.session.merge({ bringBack: true });
    expect(await bodies()).toEqual(['one.', 'two.']);
    expect(await journal.db.tombstones.count()).toBe(0);
  });

  it('leaves all as it was when it is stopped, or when the disk is full half way', async () => {
    const zip = await meeting();
    const before = await whole();
    const { session } = await meet(zip);
    const stopped = session.merge({ bringBack: false }, ({ step }) => {
      if (step === 'storing') session.stop();
    });
    expect(await stopped).toEqual({ code: 'cancelled' });
    expect(await whole()).toEqual(before);
    const full = (await meet(zip)).session.merge({ bringBack: false }, ({ step }) => {
      if (step === 'storing') throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(full).rejects.toThrow();
    expect(await whole()).toEqual(before);
  });

  it('is looked at anew when something was written meanwhile', async () => {
    const zip = await meeting();
    const { session } = await meet(zip);
    await journal.bringIn([page('four', '2025-01-04')]);
    expect(await session.merge({ bringBack: false })).toMatchObject({ fresh: 1 });
    expect(await bodies()).toEqual(['four.', 'one.', 'three.', 'two.']);
  });
});
