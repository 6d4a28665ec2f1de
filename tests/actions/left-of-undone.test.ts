// What a window left beside the database of an entry that goes with its import or with the example does not come back;
// and what it left is in the journal before another journal is put beside it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleJournal } from '../../src/example/example-journal.ts';
import type { Draft } from '../../src/journal/draft.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { draftOfEntry } from '../../src/journal/finish.ts';
import type { Jobs } from '../../src/workers/jobs.ts';
import type { Asking } from '../../src/workers/messages.ts';
import { type FreshWorker, file, freshWorker, post } from '../store/import-making.ts';
import { draft, moment } from '../store/journal.ts';
import { alone } from '../store/sealed.ts';
import { storageOf } from './beside.ts';

const kept = new Map<string, string>();
let journal: FreshWorker;
let leaving: typeof import('../../src/actions/left-drafts.ts');
beforeEach(async () => {
  kept.clear();
  journal = await freshWorker();
  vi.stubGlobal('localStorage', storageOf(kept));
  vi.stubGlobal('navigator', alone);
  vi.stubGlobal('Worker', workerBeside(journal));
  leaving = await import('../../src/actions/left-drafts.ts');
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

/** The worker without a thread of its own: this journal, and nothing that lies beside it. */
function workerBeside({ undoImport, RestoreSession }: FreshWorker) {
  const session = new RestoreSession();
  return class extends EventTarget {
    async postMessage({ id, kind, ask }: Asking) {
      const jobs: Record<string, () => Promise<unknown>> = {
        'undo-import': () => {
          const { importId, beside } = ask as Jobs['undo-import']['ask'];
          return undoImport(importId, beside);
        },
        restore: () => session.read((ask as Jobs['restore']['ask']).file, 1),
        merge: () => session.merge(ask as Jobs['merge']['ask']),
      };
      const answer = await jobs[kind]?.();
      this.dispatchEvent(new MessageEvent('message', { data: { id, kind: 'answer', answer } }));
    }
    terminate() {}
  };
}

async function leave<T extends { id: string }>(left: T) {
  const { leavingOf } = await import('../../src/actions/left-shape.ts');
  for (const { name, text } of leavingOf(left.id, await journal.asLaid(left)))
    kept.set(`ebb-left ${name}`, text);
}

const editorOf = (entry: Entry, fields: Partial<Draft> = {}): Draft => ({
  ...draftOfEntry(entry, 'edit', moment(2)),
  ...fields,
});

/** Somebody else holds every page: nothing can be laid. */
const holdAll = () =>
  vi.stubGlobal('navigator', {
    locks: { request: async (...given: unknown[]) => (given.at(-1) as (lock: null) => unknown)(null) },
  });

async function foundLater(): Promise<Draft[]> {
  vi.stubGlobal('navigator', alone);
  await leaving.layLeft();
  return journal.db.drafts.toArray();
}

const ways = [
  ['that could be laid', () => undefined],
  ['that could not be laid, for somebody holds the page', holdAll],
] as const;

describe.each(ways)('of an import that is undone, letters left %s', (_, hold) => {
  async function imported() {
    const { report } = await journal.bringIn([
      file('2025-01-02-a.md', post('A', '2025-01-02', '[sea-sick]')),
      file('2025-01-03-b.md', post('B', '2025-01-03', '[hope]')),
    ]);
    const [one, other] = await journal.db.entries.toArray();
    if (!one || !other) throw new Error('the import is not whole');
    const undo = async () => {
      hold();
      const { undoImport } = await import('../../src/actions/undo-import.ts');
      return undoImport(report.importId);
    };
    return { one, other, undo };
  }

  it('keep the entry that they were written in, as a draft does', async () => {
    const { one, undo } = await imported();
    await leave(editorOf(one, { body: 'Words, and more' }));
    expect(await undo()).toEqual({ ok: true, erased: 1, kept: 1, removed: 0 });
    expect((await journal.db.entries.toArray()).map(({ id }) => id)).toEqual([one.id]);
    expect(await foundLater()).toMatchObject([{ entryId: one.id, body: 'Words, and more' }]);
  });

  it('keep the words that they name', async () => {
    const { undo } = await imported();
    const word = (await journal.db.words.toArray()).find(({ label }) => label === 'sea-sick');
    if (!word) throw new Error('the word did not come');
    await leave(draft('new', { body: 'At sea again', feelings: [{ id: word.id }] }));
    expect(await undo()).toMatchObject({ erased: 2 });
    expect(await journal.db.words.get(word.id)).toMatchObject({ label: 'sea-sick' });
  });

  it('of a public copy keep its page', async () => {
    const { one, undo } = await imported();
    const { unstoredFields } = await import('../../src/actions/change-edition.ts');
    unstoredFields.set('s', { id: one.id, session: 's', fields: { body: 'For others' }, seen: null });
    expect(await undo()).toMatchObject({ erased: 1, kept: 1 });
  });
});

describe.each(ways)('of the example that is removed, letters left %s', (_, hold) => {
  async function loaded() {
    const example = await import('../../src/store/example.ts');
    const rows = exampleJournal({
      today: '2025-06-19',
      zone: null,
      clockOn: (day, time) => ({ day, time, offset: 0 }),
    });
    await example.putExample(rows);
    const named = (await journal.db.words.toArray()).find(({ isExample }) => isExample);
    const [page] = rows.entries;
    if (!page || !named) throw new Error('the example is not whole');
    const remove = async () => {
      hold();
      const { removeExample } = await import('../../src/actions/remove-example.ts');
      return removeExample();
    };
    return { page, named, remove };
  }

  it('in an editor in which nothing was typed are gone with it', async () => {
    const { page, remove } = await loaded();
    await leave(editorOf(page));
    expect(await remove()).toEqual({ ok: true, drafts: 0 });
    expect(kept.size).toBe(0);
    expect(await foundLater()).toEqual([]);
  });

  it('that are other words are a page of their own, with the words they name, of the day they were begun', async () => {
    const { page, named, remove } = await loaded();
    await leave(editorOf(page, { body: 'Mine', feelings: [{ id: named.id }] }));
    expect(await remove()).toMatchObject({ ok: true });
    const [left, ...others] = await foundLater();
    expect(left).toMatchObject({ body: 'Mine', startedAt: moment(2) });
    expect(left).not.toHaveProperty('entryId');
    expect(left).not.toHaveProperty('when');
    expect(others).toEqual([]);
    expect(await journal.db.words.get(named.id)).toMatchObject({ label: named.label });
    expect(await journal.db.entries.toArray()).toEqual([]);
  });
});

describe('letters left before a backup comes in', () => {
  async function backupOf(there: Draft): Promise<File> {
    await journal.putDraft(there);
    const made = await journal.backUp(1);
    if ('code' in made) throw new Error(made.code);
    return new File([await made.zip.arrayBuffer()], 'backup.zip');
  }
  const bodies = async () => (await foundLater()).map(({ body }) => body).sort();

  it('stand beside the draft that comes under their name', async () => {
    const backup = await backupOf(draft('d', { body: 'Written there', changedAt: 10 }));
    await journal.removeDraft('d');
    await leave(draft('d', { body: 'Written here', changedAt: 20 }));
    const { restoreBackup } = await import('../../src/actions/restore-backup.ts');
    const restored = await restoreBackup(backup, () => undefined, new AbortController().signal);
    if (restored.ok || restored.code !== 'met') throw new Error('the journal was taken for an empty one');
    await restored.met.store({ bringBack: false }, () => undefined, new AbortController().signal);
    expect(await bodies()).toEqual(['Written here', 'Written there']);
  });

  it('and between the look at it and its coming stand beside it too', async () => {
    const backup = await backupOf(draft('d', { body: 'Written there', changedAt: 10 }));
    await journal.removeDraft('d');
    await journal.putDraft(draft('other', { body: 'Another' }));
    const { restoreBackup } = await import('../../src/actions/restore-backup.ts');
    const restored = await restoreBackup(backup, () => undefined, new AbortController().signal);
    if (restored.ok || restored.code !== 'met') throw new Error('the journal was taken for an empty one');
    await leave(draft('d', { body: 'Written here', changedAt: 20 }));
    await restored.met.store({ bringBack: false }, () => undefined, new AbortController().signal);
    expect(await bodies()).toEqual(['Another', 'Written here', 'Written there']);
  });
});
