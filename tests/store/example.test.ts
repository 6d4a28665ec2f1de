// The example comes and goes without a trace, and never leaves with the person's own pages.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleJournal } from '../../src/example/example-journal.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import { readZip } from '../../src/formats/zip.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { contentAlone, draftOfEntry } from '../../src/journal/finish.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';

const AT = Date.UTC(2025, 5, 19, 12);
const rows = exampleJournal({
  today: '2025-06-19',
  zone: null,
  clockOn: (day, time) => ({ day, time, offset: 0 }),
});
/** Pieces of its texts that nobody else writes. */
const PIECES = rows.entries.map(({ body }) => body.slice(0, 40)).filter((piece) => piece.length >= 20);

let journal: FreshWorker;
let example: typeof import('../../src/store/example.ts');
let versions: typeof import('../../src/store/versions.ts');
const readExample = async () => {
  const { reading } = await import('../../src/store/unit.ts');
  return example.exampleIn(await reading());
};
beforeEach(async () => {
  journal = await freshWorker();
  example = await import('../../src/store/example.ts');
  versions = await import('../../src/store/versions.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
  journal.db.close();
});

/** Every table but what is this device's alone. */
async function whole() {
  const { meta: _, ...tables } = await journal.everything();
  return tables;
}

/** A journal of one's own with something in every table. */
async function fill(): Promise<void> {
  await journal.bringIn([
    file('2025-01-02-a.md', post('A', '2025-01-02', '[sea-sick, hope]')),
    file('2025-01-03-b.md', post('B', '2025-01-03', '[loneliness]')),
  ]);
  const own = await journal.db.entries.filter(({ isExample }) => !isExample).toArray();
  const [a, b] = ['A', 'B'].map((title) => own.find((entry) => entry.title === title));
  if (!a || !b) throw new Error('the import is not whole');
  const editing = draft('d', { entryId: a.id, baseStamp: a.stamp });
  await journal.finishDraft(editing, content('Edited'), [], making());
  await journal.removeEntry(b.id, 7);
  await journal.putDraft(draft('open', { body: 'Half a sentence' }));
  await journal.db.words.put({ id: 'unused', label: 'not used yet', family: null, isOwn: true });
  await journal.db.settings.put({ key: 'dayStartsAt', value: 4 });
}

async function pageOf(title: string): Promise<Entry> {
  const page = (await readExample()).find((entry) => entry.title === title);
  if (!page) throw new Error(`the example has no “${title}”`);
  return page;
}

/** A person opens a page of the example and writes into it. */
function writeInto(page: Entry, body: string) {
  const editing = draftOfEntry(page, `edit-${page.id}`, moment(AT));
  return journal.finishDraft(editing, { ...contentAlone(page), body }, [], making(AT));
}

/** All text of an archive, its own archives' too. */
async function textIn(zip: Blob): Promise<string> {
  const texts: string[] = [];
  for await (const item of readZip(zip)) {
    if ('bytes' in item) texts.push(item.path, new TextDecoder().decode(item.bytes));
  }
  return texts.join('\n');
}

const piecesIn = (text: string) =>
  PIECES.filter((piece) => text.includes(piece) || text.includes(JSON.stringify(piece).slice(1, -1)));

async function backedUp(): Promise<Blob> {
  const made = await journal.backUp(AT);
  if ('code' in made) throw new Error(made.code);
  return made.zip;
}

describe('loading', () => {
  it('stores all of it, marked', async () => {
    expect(await example.putExample(rows)).toBe(true);
    expect(await journal.db.entries.count()).toBe(rows.entries.length);
    const marks = await journal.db.marks.toArray();
    expect(marks).toHaveLength(rows.entries.length);
    expect(marks.every((mark) => mark.isExample)).toBe(true);
    expect(await journal.db.versions.toArray()).toEqual(rows.versions);
  });

  it('in two windows at once gives one example', async () => {
    const both = await Promise.all([example.putExample(rows), example.putExample(rows)]);
    expect(both.sort()).toEqual([false, true]);
    expect(await journal.db.entries.count()).toBe(rows.entries.length);
  });

  it('that fails half-way stores nothing', async () => {
    const before = await journal.everything();
    journal.db.versions.hook('creating', () => {
      throw new Error('full');
    });
    await expect(example.putExample(rows)).rejects.toThrow();
    expect(await journal.everything()).toEqual(before);
  });

  it('takes the person’s own word where they have one by the same name', async () => {
    const own = { id: 'mine', label: 'sunday  BLUES', family: null, isOwn: true };
    await journal.db.words.put(own);
    await example.putExample(rows);
    const named = (await journal.db.marks.toArray()).flatMap(({ feelings }) => feelings.map(({ id }) => id));
    expect(named).toContain('mine');
    expect(named).not.toContain('example-sunday-blues');
    await example.removeExample();
    expect(await journal.db.words.toArray()).toEqual([own]);
  });
});

describe('removing', () => {
  it('leaves an empty journal as empty as it was', async () => {
    const before = await whole();
    await example.putExample(rows);
    expect(await example.removeExample()).toEqual({ drafts: 0 });
    expect(await whole()).toEqual(before);
  });

  it('leaves a journal of one’s own as it was, row by row', async () => {
    await fill();
    const before = await whole();
    await example.putExample(rows);
    await example.removeExample();
    expect(await whole()).toEqual(before);
  });

  it('takes its removed pages too and leaves no tombstone, so that it can come again', async () => {
    await example.putExample(rows);
    const [one, other] = await readExample();
    if (!one || !other) throw new Error('no example');
    await journal.removeEntry(one.id, AT);
    await journal.removeEntry(other.id, AT);
    expect(await journal.purgeEntries([other.id], AT)).toBe(1);
    await example.removeExample();
    expect(await journal.db.entries.count()).toBe(0);
    expect(await journal.db.tombstones.count()).toBe(0);
    expect(await example.putExample(rows)).toBe(true);
    expect(await journal.db.entries.count()).toBe(rows.entries.length);
  });

  it('keeps what somebody is writing in it as a page of their own, and drops a page only opened', async () => {
    await example.putExample(rows);
    const [jam, boxes] = [await pageOf('Jam'), await pageOf('The four boxes')];
    await journal.putDraft({ ...draftOfEntry(jam, 'written', moment(AT)), body: 'My own jam' });
    await journal.putDraft(draftOfEntry(boxes, 'opened', moment(AT)));
    expect(await example.removeExample()).toEqual({ drafts: 1 });
    const left = await journal.db.drafts.toArray();
    expect(left).toMatchObject([{ id: 'written', body: 'My own jam' }]);
    expect(left[0]).not.toHaveProperty('entryId');
    // About the day it was written on, not the example's.
    expect(left[0]).not.toHaveProperty('when');
  });

  it('keeps a word of it that a page of one’s own names, as one’s own', async () => {
    await example.putExample(rows);
    const named = content('Mine', { feelings: [{ id: 'example-the-good-tired' }] });
    await journal.finishDraft(draft('w'), named, [], making(AT));
    await example.removeExample();
    expect(await journal.db.words.toArray()).toEqual([
      { id: 'example-the-good-tired', label: 'the good tired', family: null, isOwn: true },
    ]);
  });
});

describe('a page that somebody writes in', () => {
  it('is theirs from then on: it stays, and goes out', async () => {
    await example.putExample(rows);
    const page = await pageOf('Jam');
    const { entry } = await writeInto(page, 'My own jam');
    expect(entry.isExample).toBeUndefined();
    await example.removeExample();
    expect(await journal.db.entries.toArray()).toMatchObject([{ id: page.id, body: 'My own jam' }]);
    expect((await journal.db.marks.toArray())[0]?.isExample).toBeUndefined();
    const { zip, entries } = await journal.exportZip({ kind: 'all' });
    expect(entries).toBe(1);
    expect(await textIn(zip)).toContain('My own jam');
  });

  it('keeps its place when the example comes again', async () => {
    await example.putExample(rows);
    const page = await pageOf('Jam');
    await writeInto(page, 'My own jam');
    await example.removeExample();
    await example.putExample(rows);
    expect(await journal.db.entries.count()).toBe(rows.entries.length);
    expect((await journal.db.entries.get(page.id))?.body).toBe('My own jam');
  });

  it('is still the example’s when nothing was changed, or an earlier text of it was brought back', async () => {
    await example.putExample(rows);
    const page = await pageOf('Jam');
    expect((await writeInto(page, page.body)).kind).toBe('same');
    const first = rows.versions[0]?.id ?? '';
    expect((await versions.putVersionBack(first, making(AT))).kind).toBe('restored');
    expect(await readExample()).toHaveLength(rows.entries.length);
    await example.removeExample();
    expect(await journal.db.versions.count()).toBe(0);
  });

  it('is theirs as well when their text lost to another', async () => {
    await example.putExample(rows);
    const [version] = rows.versions;
    const page = await journal.db.entries.get(version?.entryId ?? '');
    if (!page) throw new Error('no edited page');
    await versions.putVersionBack(version?.id ?? '', making(AT));
    expect((await writeInto(page, 'Written meanwhile')).kind).toBe('conflict');
    await example.removeExample();
    const kept = await journal.db.versions.where('entryId').equals(page.id).toArray();
    expect(kept.map(({ content: { body } }) => body)).toContain('Written meanwhile');
  });
});

describe('what leaves the device', () => {
  it('holds no piece of it, whatever the selection, with pages of one’s own or without', async () => {
    expect(PIECES.length).toBeGreaterThan(150);
    await example.putExample(rows);
    const filter = { feeling: 'loneliness', tag: null, from: null, to: null, visibility: null };
    const selections = [
      { kind: 'all' },
      { kind: 'public' },
      { kind: 'filtered', filter, query: '' },
    ] as const;
    for (const own of [false, true]) {
      if (own) await fill();
      const marks = own ? 1 : 0;
      for (const selection of selections) {
        const { zip, entries } = await journal.exportZip(selection);
        expect(piecesIn(await textIn(zip))).toEqual([]);
        expect(entries).toBe(selection.kind === 'all' ? marks : 0);
      }
      const zip = await backedUp();
      const text = await textIn(zip);
      expect(piecesIn(text)).toEqual([]);
      expect(text).not.toContain('example-');
    }
    expect(piecesIn(rows.entries.map(({ body }) => body).join('\n')).length).toBe(PIECES.length);
  });

  it('has the names it would have without it', async () => {
    await example.putExample(rows);
    const { title, when } = await pageOf('Jam');
    await journal.finishDraft(
      // Written later than the example's page of that name.
      draft('w', { startedAt: moment(AT) }),
      content('Mine', { when, ...(title === undefined ? {} : { title }) }),
      [],
      making(AT),
    );
    const { zip } = await journal.exportZip({ kind: 'all' });
    expect(await textIn(zip)).toContain(`_posts/${when.day}-jam.md`);
  });

  it('is not one page of it either', async () => {
    await example.putExample(rows);
    expect(await journal.exportOne({ id: (await pageOf('Jam')).id, isWhole: true })).toBeNull();
  });

  it('is counted without it', async () => {
    await fill();
    const before = await journal.backUp(AT);
    await example.putExample(rows);
    const after = await journal.backUp(AT);
    if ('code' in before || 'code' in after) throw new Error('no backup');
    expect(after.counts).toEqual(before.counts);
  });

  it('takes along what somebody is writing in it, as a page of their own', async () => {
    await example.putExample(rows);
    const [jam, boxes] = [await pageOf('Jam'), await pageOf('The four boxes')];
    await journal.putDraft({ ...draftOfEntry(jam, 'written', moment(AT)), body: 'My own jam' });
    await journal.putDraft(draftOfEntry(boxes, 'opened', moment(AT)));
    const text = await textIn(await backedUp());
    expect(text).toContain('My own jam');
    expect(piecesIn(text)).toEqual([]);
    expect(text).not.toContain(jam.id);
  });

  it('brings along a word of it that one’s own pages name', async () => {
    await example.putExample(rows);
    const named = content('Mine', { feelings: [{ id: 'example-the-good-tired' }] });
    await journal.finishDraft(draft('w'), named, [], making(AT));
    const zip = await backedUp();
    journal.db.close();
    journal = await freshWorker();
    expect(await journal.restore(zip, AT)).toMatchObject({ entries: 1, words: 1 });
  });
});

describe('what comes in', () => {
  it('a restore finds a journal with the example alone empty, and the example goes', async () => {
    await fill();
    const before = await whole();
    const zip = await backedUp();
    journal.db.close();
    journal = await freshWorker();
    example = await import('../../src/store/example.ts');
    await example.putExample(rows);
    await journal.putDraft(draftOfEntry(await pageOf('Craving it'), 'opened', moment(AT)));
    expect(await journal.restore(zip, AT)).toMatchObject({ entries: 1 });
    expect((await whole()).entries).toHaveLength(before.entries?.length ?? 0);
    expect((await whole()).words).toEqual(before.words);
    expect(await readExample()).toEqual([]);
    expect(await journal.db.drafts.toArray()).toMatchObject([{ id: 'open' }]);
  });

  it('a restore leaves alone what somebody is writing in the example, or wrote', async () => {
    await fill();
    const zip = await backedUp();
    journal.db.close();
    journal = await freshWorker();
    example = await import('../../src/store/example.ts');
    await example.putExample(rows);
    const page = await pageOf('Craving it');
    await journal.putDraft({ ...draftOfEntry(page, 'written', moment(AT)), body: 'My own craving' });
    const before = await journal.everything();
    expect(await journal.restore(zip, AT)).toHaveProperty('meeting');
    expect(await journal.everything()).toEqual(before);
    await journal.db.drafts.clear();
    await writeInto(page, 'My own craving');
    expect(await journal.restore(zip, AT)).toHaveProperty('meeting');
  });

  it('a file that reads like a page of it is new', async () => {
    await example.putExample(rows);
    const bytes = writeMarkdown(await pageOf('Craving it'), (id) => id);
    const { found, report } = await journal.bringIn([file('craving.md', bytes)]);
    expect(found.pages.fresh).toEqual({ dated: 1, undated: 0 });
    expect(report.added).toBe(1);
    await journal.undoImport(report.importId);
    await example.removeExample();
    expect((await whole()).words).toEqual([]);
  });
});
