// A picture stays for as long as anything that can still be read or taken back names it, and goes a week after that.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { edited } from '../../src/journal/text-edit.ts';
import { fits, recorded, type UndoHistory, undone } from '../../src/journal/undo.ts';
import { edition, editionText } from '../journal/editions.ts';
import { content, draft, freshJournal, making, reopenedJournal } from './journal.ts';
import { laidRows, type Picture, picture } from './pictures.ts';
import { alone, IS_SEALED, sealJournal, unlockJournal } from './sealed.ts';

const DAY = 86_400_000;
const LATER = 8 * DAY;

let journal: Awaited<ReturnType<typeof freshJournal>>;
let media: typeof import('../../src/store/media.ts');
let sweep: typeof import('../../src/store/unnamed-media.ts');

async function load(): Promise<void> {
  media = await import('../../src/store/media.ts');
  sweep = await import('../../src/store/unnamed-media.ts');
}

beforeEach(async () => {
  vi.stubGlobal('navigator', alone);
  journal = await freshJournal();
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  await load();
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

async function added(addedAt = 0): Promise<Picture> {
  const made = picture(addedAt);
  await media.addMedium(made.medium, made.bytes);
  return made;
}

async function isWhole({ medium, bytes }: Picture): Promise<boolean> {
  const [row] = await media.readMedia([medium.id]);
  const back = row && (await media.readBytes(row));
  return back ? Buffer.compare(back, bytes) === 0 : false;
}

/** The ids of rows, and those of bytes. */
async function laidIds(): Promise<string[][]> {
  const { media: rows = [], blobs = [] } = await laidRows();
  return [rows, blobs].map((some) => (some as { id: string }[]).map(({ id }) => id).sort());
}

async function finished(body: string, fields = {}): Promise<Entry> {
  return (await journal.finishDraft(draft('d'), content(body, fields), [], making())).entry;
}

/** The first text of an entry is kept as a version too: here it is not, so that the entry alone names a picture. */
async function onlyEntry(body: string, fields = {}): Promise<Entry> {
  const entry = await finished(body, fields);
  await journal.db.versions.clear();
  return entry;
}

const changed = ({ id, stamp }: Entry, body: string) =>
  journal.finishDraft(draft('e', { entryId: id, baseStamp: stamp }), content(body), [], making(DAY));

/** What was typed, and its steps; a caret is of no matter here. */
function typed(...texts: string[]): { body: string; undo: UndoHistory } {
  let undo: UndoHistory = { past: [], future: [] };
  const caret = { before: { start: 0, end: 0 }, after: 0 };
  for (const [at, text] of texts.entries())
    if (at > 0) undo = recorded(undo, texts[at - 1] ?? '', text, caret, true);
  return { body: texts.at(-1) ?? '', undo };
}

/** The same after so many steps back. */
function steppedBack({ body, undo }: ReturnType<typeof typed>, steps: number): ReturnType<typeof typed> {
  let now = { body, undo };
  for (let step = 0; step < steps; step += 1) {
    const back = undone(now.undo, now.body);
    if (!back) throw new Error('there is no such step');
    now = { body: edited(now.body, back.edit), undo: back.history };
  }
  return now;
}

const NAMING: Record<string, (markdown: string) => Promise<unknown>> = {
  'an entry': (markdown) => onlyEntry(`Look:\n${markdown}`),
  'the front matter of an entry': (markdown) =>
    onlyEntry('Words', { extra: [{ key: 'image', lines: [`image: ${/media[^)]*/.exec(markdown)?.[0]}`] }] }),
  'an earlier version': async (markdown) => changed(await finished(`First ${markdown}`), 'Now without it'),
  'a text that lost': async (markdown) => {
    const entry = await finished('First');
    await changed(entry, 'Second');
    await changed(entry, `Elsewhere ${markdown}`);
  },
  'a removed entry': async (markdown) => journal.removeEntry((await onlyEntry(markdown)).id, 1),
  'a draft': (markdown) => journal.putDraft(draft('open', { body: markdown })),
  'a step back': (markdown) => journal.putDraft(draft('open', typed(`a\n${markdown}`, 'a'))),
  'a step back from a name on a line of its own': (markdown) => {
    const name = /media[^)]*/.exec(markdown)?.[0];
    return journal.putDraft(draft('open', typed(`a\n${name}\nb`, 'ab')));
  },
  'two steps back, each with half of the name': (markdown) => {
    const half = markdown.length - 9;
    return journal.putDraft(draft('open', typed(markdown, markdown.slice(0, half), '')));
  },
  'a step that can be done again': (markdown) =>
    journal.putDraft(draft('open', steppedBack(typed('', markdown.slice(0, 30), markdown), 2))),
  'an edition': (markdown) => journal.db.editions.put(edition('x', markdown)),
  'what an edition was made from': (markdown) =>
    journal.db.editions.put(edition('x', 'For others', { base: editionText(markdown) })),
  'an edition from elsewhere': (markdown) =>
    journal.db.editions.put(edition('x', 'For others', { others: [editionText(markdown)] })),
  'a template': (markdown) =>
    journal.db.settings.put({ key: 'templates', value: [{ id: 't', name: 'T', body: `\n${markdown}` }] }),
};

describe('a picture that is named by', () => {
  it.each(Object.keys(NAMING))('%s stays, and another that is not goes', async (name) => {
    const [one, other] = [await added(), await added()];
    await NAMING[name]?.(one.markdown);
    expect(await sweep.forgetUnnamed(LATER)).toBe(1);
    expect(await laidIds()).toEqual([[one.medium.id], [one.medium.id]]);
    expect(await isWhole(one)).toBe(true);
    expect(await isWhole(other)).toBe(false);
    expect(await sweep.forgetUnnamed(1000 * DAY)).toBe(0);
  });

  it('steps is so by steps that a page would take', () => {
    const two = typed('![x](media/k3v9x2m4tq7w.jpg)', '![x](media/k3v9x2', '');
    expect(fits(two.undo, two.body)).toBe(true);
    expect(two.undo.past).toHaveLength(2);
    const back = steppedBack(two, 2);
    expect(back).toMatchObject({ body: '![x](media/k3v9x2m4tq7w.jpg)', undo: { past: [] } });
  });
});

describe('a picture that nothing names', () => {
  it('stays for seven days, and is gone after them with its bytes', async () => {
    const one = await added(100 * DAY);
    expect(await sweep.forgetUnnamed(107 * DAY)).toBe(0);
    expect(await isWhole(one)).toBe(true);
    expect(await sweep.forgetUnnamed(107 * DAY + 1)).toBe(1);
    expect(await laidIds()).toEqual([[], []]);
  });

  it('stays while a clock is set back', async () => {
    const one = await added(100 * DAY);
    for (const now of [0, 99 * DAY, -5 * DAY]) expect(await sweep.forgetUnnamed(now)).toBe(0);
    expect(await isWhole(one)).toBe(true);
  });

  it('goes once the entry that named it is gone for good', async () => {
    const one = await added();
    const entry = await finished(one.markdown);
    await journal.removeEntry(entry.id, 1);
    expect(await sweep.forgetUnnamed(LATER)).toBe(0);
    await journal.purgeEntries([entry.id], LATER);
    expect(await sweep.forgetUnnamed(LATER)).toBe(1);
    expect(await laidIds()).toEqual([[], []]);
  });

  it('keeps its row and its bytes where the row cannot be removed', async () => {
    const one = await added();
    const fail = () => {
      throw new Error('the disk is gone');
    };
    journal.db.media.hook('deleting', fail);
    await expect(sweep.forgetUnnamed(LATER)).rejects.toThrow();
    const { db } = await import('../../src/store/database.ts');
    db.media.hook('deleting').unsubscribe(fail);
    expect(await isWhole(one)).toBe(true);
  });
});

describe('a picture whose page goes for good', () => {
  const named = async ({ id }: Entry) => {
    const { mediaOfEntries } = await import('../../src/store/media-of-entries.ts');
    return mediaOfEntries([id]);
  };
  const purged = async ({ id }: Entry) => {
    await journal.removeEntry(id, 1);
    await journal.purgeEntries([id], 2);
  };

  it('goes with it at once, also that of an earlier text and of the copy for others', async () => {
    const [one, earlier, copied] = [await added(), await added(), await added()];
    const first = await finished(earlier.markdown);
    const { entry } = await changed(first, one.markdown);
    await journal.db.editions.put(edition(entry.id, copied.markdown));
    if (IS_SEALED) await sealJournal();
    const media = await named(entry);
    await purged(entry);
    expect(await sweep.forgetAmong(media)).toBe(3);
    expect(await laidIds()).toEqual([[], []]);
  });

  it('stays where another page, or one being written, names it, and what is not of that page is not looked at', async () => {
    const [shared, open, other] = [await added(), await added(), await added()];
    const entry = await finished(`${shared.markdown}\n\n${open.markdown}`);
    await finished(shared.markdown);
    await journal.putDraft(draft('open', typed(`a\n${open.markdown}`, 'a')));
    const media = await named(entry);
    expect(media.size).toBe(2);
    await purged(entry);
    expect(await sweep.forgetAmong(media)).toBe(0);
    for (const picture of [shared, open, other]) expect(await isWhole(picture)).toBe(true);
  });
});

describe('bytes without a row', () => {
  it('go at once, and those of a row stay', async () => {
    const kept = await added();
    await finished(kept.markdown);
    const { sealBlob } = await import('../../src/vault/blob.ts');
    const { medium, bytes } = picture();
    await journal.db.blobs.put(await sealBlob(medium.key, medium.id, bytes));
    expect(await sweep.forgetUnnamed(LATER)).toBe(0);
    expect(await laidIds()).toEqual([[kept.medium.id], [kept.medium.id]]);
  });

  it('are all that is touched in a journal without pictures', async () => {
    await finished('Words');
    const before = await laidRows();
    expect(await sweep.forgetUnnamed(LATER)).toBe(0);
    expect(await laidRows()).toEqual(before);
  });
});

describe('in a journal of which a row is damaged', () => {
  it.each(['entries', 'media'] as const)('nothing goes when it is one of %s', async (table) => {
    if (!IS_SEALED) await sealJournal();
    const [one, two] = [await added(), await added()];
    await finished(one.markdown);
    const { sealBlob } = await import('../../src/vault/blob.ts');
    const { medium, bytes } = picture();
    await journal.db.blobs.put(await sealBlob(medium.key, medium.id, bytes));
    const { db } = await import('../../src/store/database.ts');
    const [row] = (await laidRows())[table] as { id: string; ct: Uint8Array }[];
    await db.table(table).put({ ...row, ct: row?.ct.map((byte) => byte ^ 1) });
    const before = await laidRows();
    journal.db.close();
    journal = await reopenedJournal();
    await unlockJournal();
    await load();
    expect(await sweep.forgetUnnamed(LATER)).toBe(0);
    const after = await laidRows();
    expect([after.media, after.blobs]).toEqual([before.media, before.blobs]);
    expect(after.blobs).toHaveLength(3);
    if (table === 'entries') for (const each of [one, two]) expect(await isWhole(each)).toBe(true);
  });

  it('nothing is read or let go while it is locked', async () => {
    if (!IS_SEALED) await sealJournal();
    const one = await added();
    const { lockStore } = await import('../../src/store/lock.ts');
    lockStore();
    await expect(sweep.forgetUnnamed(LATER)).rejects.toThrow();
    await unlockJournal();
    expect(await isWhole(one)).toBe(true);
  });
});
