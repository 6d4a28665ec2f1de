// Three windows on one journal, doing what people do in any order and at once: no acknowledged word is lost, and all of
// them see the same. EBB_RUNS sets how many random runs there are.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import { draftOfEntry } from '../../src/journal/finish.ts';
import { markOf } from '../../src/journal/mark.ts';
import { content, draft, freshJournal, making, moment, reopenedJournal } from './journal.ts';

const RUNS = Number(process.env.EBB_RUNS ?? 40);

type Tab = Awaited<ReturnType<typeof reopenedJournal>>;
let tabs: Tab[] = [];
beforeAll(async () => {
  tabs = [await freshJournal(), await reopenedJournal(), await reopenedJournal()];
});
afterAll(() => {
  for (const { db } of tabs) db.close();
});

const tab = (at: number): Tab => {
  const found = tabs[at];
  if (!found) throw new Error('no such window');
  return found;
};

/** One thing done in one window. `pick` says to which entry. */
interface Doing {
  kind: 'begin' | 'open' | 'type' | 'done' | 'remove' | 'restore';
  pick: number;
}

// Few entries and much writing: it is on the same page that windows meet.
const doing: fc.Arbitrary<Doing> = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Doing['kind']>('begin') },
    { weight: 6, arbitrary: fc.constantFrom<Doing['kind'][]>('open', 'type', 'done') },
    { weight: 1, arbitrary: fc.constantFrom<Doing['kind'][]>('remove', 'restore') },
  ),
  pick: fc.nat(1),
});

/** What is known of a journal by whoever only listened to what the windows were told. */
interface Known {
  /** Entries in the order they were made, with every text that was finished into them. */
  entries: { id: string; texts: string[] }[];
  /** The page that is open in each window, as it was last stored. */
  pages: (Draft | null)[];
  at: number;
}

const nothing = (): Known => ({ entries: [], pages: [null, null, null], at: 0 });

async function clear(): Promise<void> {
  const { db } = tab(0);
  const { entries, marks, versions, drafts, words, tombstones } = db;
  for (const table of [entries, marks, versions, drafts, words, tombstones]) await table.clear();
}

interface Where {
  known: Known;
  window: number;
  here: Tab;
  page: Draft | null;
  entry: Known['entries'][number] | undefined;
  at: number;
}

async function keep({ known, window, here }: Where, next: Draft): Promise<void> {
  await here.putDraft(next);
  known.pages[window] = next;
}

const ACTS: Record<Doing['kind'], (where: Where) => Promise<unknown>> = {
  async begin(where) {
    const { page, at } = where;
    if (!page) await keep(where, draft(`page-${at}`, { body: `text ${at}`, startedAt: moment(at) }));
  },
  async open(where) {
    const { page, entry, here, at } = where;
    const found = page || !entry ? null : await here.readEntry(entry.id);
    if (found) await keep(where, draftOfEntry(found, `page-${at}`, moment(at)));
  },
  async type(where) {
    const { page, at } = where;
    if (page) await keep(where, { ...page, body: `${page.body}, text ${at}`, changedAt: at });
  },
  async done({ known, window, here, page, at }) {
    if (!page) return;
    const { entry: saved } = await here.finishDraft(page, content(page.body), [], making(at));
    known.pages[window] = null;
    const of = known.entries.find(({ id }) => id === saved.id);
    if (of) of.texts.push(page.body);
    else known.entries.push({ id: saved.id, texts: [page.body] });
  },
  remove: async ({ here, entry, at }) => entry && here.removeEntry(entry.id, at),
  restore: async ({ here, entry }) => entry && here.restoreEntry(entry.id),
};

/** Does one thing in one window; what cannot be done there is nothing. */
async function act(known: Known, window: number, { kind, pick }: Doing): Promise<void> {
  known.at += 1;
  const entry = known.entries[pick % Math.max(1, known.entries.length)];
  const page = known.pages[window] ?? null;
  await ACTS[kind]({ known, window, here: tab(window), page, entry, at: known.at });
}

async function nothingIsLost(known: Known): Promise<void> {
  const { db } = tab(0);
  const entries = await db.entries.toArray();
  const versions = await db.versions.toArray();
  expect(entries.map(({ id }) => id).sort()).toEqual(known.entries.map(({ id }) => id).sort());
  for (const { id, texts } of known.entries) {
    const kept = versions.filter(({ entryId }) => entryId === id).map((version) => version.content.body);
    const all = new Set([...kept, ...entries.filter((entry) => entry.id === id).map(({ body }) => body)]);
    expect(texts.filter((text) => !all.has(text))).toEqual([]);
  }
  const pages = known.pages.flatMap((page) => (page ? [[page.id, page.body]] : []));
  const drafts = (await db.drafts.toArray()).map(({ id, body }) => [id, body]);
  expect(drafts.sort()).toEqual(pages.sort());
}

async function listsAreEqual(): Promise<void> {
  const { db } = tab(0);
  const versions = await db.versions.toArray();
  const conflicted = new Set(
    versions.filter(({ kind }) => kind === 'conflict').map(({ entryId }) => entryId),
  );
  const expected = (await db.entries.toArray()).map((entry) => markOf(entry, conflicted.has(entry.id)));
  const byId = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const each of tabs) expect(byId(await each.db.marks.toArray())).toEqual(byId(expected));
}

describe('three windows on one journal', () => {
  it('lose no word and show the same, whatever is done in them at once', async () => {
    const rounds = fc.array(fc.tuple(doing, doing, doing), { minLength: 4, maxLength: 20, size: 'max' });
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        await clear();
        const known = nothing();
        for (const round of all) await Promise.all(round.map((each, at) => act(known, at, each)));
        await nothingIsLost(known);
        await listsAreEqual();
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('keep a list of entries as a plain list would, where one thing is done after the other', async () => {
    const steps = fc.array(fc.tuple(fc.nat(2), doing), { minLength: 4, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await clear();
        const known = nothing();
        const plain = new PlainList();
        for (const [window, each] of all) {
          const before = known.pages[window] ?? null;
          const entry = known.entries[each.pick % Math.max(1, known.entries.length)]?.id;
          await act(known, window, each);
          plain.follow(
            each.kind,
            window,
            before,
            known.pages[window] ?? null,
            entry,
            known.entries.at(-1)?.id,
          );
        }
        await nothingIsLost(known);
        await listsAreEqual();
        const stored = await tab(1).db.entries.toArray();
        const shown = stored.map(({ id, body, removedAt }) => ({
          id,
          body,
          isRemoved: removedAt !== undefined,
        }));
        expect(shown.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(plain.shown());
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

interface PlainEntry {
  id: string;
  body: string;
  isRemoved: boolean;
  saves: number;
}

/** The same journal as a plain list: the first of two saves from one text stands, a word that arrives brings back. */
class PlainList {
  #entries: PlainEntry[] = [];
  /** The save that the page open in a window began from, with its text. */
  #bases = new Map<number, { saves: number; body: string }>();

  follow(
    kind: Doing['kind'],
    window: number,
    before: Draft | null,
    after: Draft | null,
    picked: string | undefined,
    newest: string | undefined,
  ): void {
    const entry = this.#entries.find(({ id }) => id === (before?.entryId ?? picked));
    if (kind === 'open' && !before && after && entry)
      this.#bases.set(window, { saves: entry.saves, body: entry.body });
    if (kind === 'remove' || kind === 'restore') this.#turn(picked, kind === 'remove');
    if (kind !== 'done' || !before) return;
    if (before.entryId === undefined)
      this.#entries.push({ id: newest ?? '', body: before.body, isRemoved: false, saves: 1 });
    else if (entry) this.#save(entry, before.body, this.#bases.get(window) ?? { saves: 0, body: '' });
  }

  #turn(id: string | undefined, isRemoved: boolean): void {
    const entry = this.#entries.find((each) => each.id === id);
    if (entry) entry.isRemoved = isRemoved;
  }

  #save(entry: PlainEntry, body: string, base: { saves: number; body: string }): void {
    if (body === entry.body) return;
    const isFirst = base.saves === entry.saves;
    if (!isFirst && body === base.body) return;
    entry.isRemoved = false;
    if (!isFirst) return;
    entry.body = body;
    entry.saves += 1;
  }

  shown() {
    const rows = this.#entries.map(({ id, body, isRemoved }) => ({ id, body, isRemoved }));
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
