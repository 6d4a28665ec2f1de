// A journal that was here is never taken for one that never was: what this browser remembers of it outside the
// database is held against what opened.
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content, draft, freshJournal, making, reopenedJournal } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

type Journal = Awaited<ReturnType<typeof freshJournal>>;

let kept: Map<string, string>;
let journal: Journal;
let sentinel: typeof import('../../src/store/sentinel.ts');
let counting: typeof import('../../src/store/counting.ts');
let tallies: typeof import('../../src/store/tally.ts');

const remembered = () => JSON.parse(kept.get('ebb') ?? 'null') as { entries: number; changes: number } | null;

/** The modules of the journal that was opened last. */
async function take(opened: Journal): Promise<void> {
  journal = opened;
  sentinel = await import('../../src/store/sentinel.ts');
  sentinel.rememberIn((await import('../../src/platform/sentinel.ts')).sentinel);
  counting = await import('../../src/store/counting.ts');
  tallies = await import('../../src/store/tally.ts');
}

/** As the page opens it: what is remembered is looked at. */
async function openAgain(): Promise<string> {
  journal.db.close();
  await take(await reopenedJournal());
  await journal.openStore(sentinel.remember);
  return journal.stateNow();
}

let written = 0;
async function write(text: string): Promise<string> {
  written += 1;
  const id = `d${written}`;
  await journal.putDraft(draft(id, { body: text }));
  await journal.finishDraft(draft(id, { body: text }), content(text), [], making());
  return id;
}

beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  await take(await freshJournal());
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

describe('what is remembered of a journal', () => {
  it('is how many entries there are and how often they changed, and never a time or a word', async () => {
    await write('A secret word');
    await write('Another');
    expect(remembered()).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/), entries: 2, changes: 2 });
    expect([...kept.keys()]).toEqual(['ebb']);
  });

  it('counts what lies there, whatever was written, removed, restored and let go', async () => {
    const acts: Record<string, (id: string) => Promise<unknown>> = {
      write: () => write('Words'),
      remove: (id) => journal.removeEntry(id, 1),
      restore: (id) => journal.restoreEntry(id),
      erase: (id) => journal.purgeEntries([id], 2),
    };
    const doings = fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(doings, async (doing) => {
        for (const act of doing) {
          const [id] = await journal.db.entries.toCollection().primaryKeys();
          if (id !== undefined || act === 'write') await acts[act]?.(id ?? '');
        }
        const count = await journal.db.entries.count();
        expect((await tallies.readTally())?.entries ?? 0).toBe(count);
        expect(remembered()?.entries ?? 0).toBe(count);
        expect((await counting.missingEntries()) ?? 0).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a journal that opens', () => {
  it('as it was is opened as ever', async () => {
    await write('Here');
    expect(await openAgain()).toBe('ready');
  });

  it('empty where there was one says so, and what is written then does not hide it', async () => {
    await write('Here');
    journal.db.close();
    Dexie.dependencies.indexedDB = new IDBFactory();
    await take(await reopenedJournal());
    await journal.openStore(sentinel.remember);
    expect(journal.stateNow()).toBe('missing');
    expect(await counting.account()).toEqual({ before: 1, now: 0 });
    if (IS_SEALED) return;
    await write('In the meantime');
    expect(await openAgain()).toBe('missing');
    await counting.goOn();
    expect(journal.stateNow()).toBe('ready');
    expect(await openAgain()).toBe('ready');
  });

  it('as it was some changes ago says so', async () => {
    await write('First');
    const earlier = await tallies.readTally();
    await write('Second');
    await journal.db.meta.put({ key: 'tally', value: earlier as NonNullable<typeof earlier> });
    expect(await openAgain()).toBe('older');
    await counting.goOn();
    expect(journal.stateNow()).toBe('ready');
    expect(await openAgain()).toBe('ready');
  });

  it('ahead of what is remembered is believed: a window can be gone before it remembers', async () => {
    await write('First');
    const before = kept.get('ebb') ?? '';
    await write('Second');
    kept.set('ebb', before);
    expect(await openAgain()).toBe('ready');
    expect(remembered()).toMatchObject({ entries: 2, changes: 2 });
  });

  it('with fewer rows than it counted says so, until the person goes on with them', async () => {
    await write('First');
    await write('Second');
    // As a torn database would, behind the back of whatever counts.
    const { db } = await import('../../src/store/database.ts');
    const [lost = ''] = await db.entries.toCollection().primaryKeys();
    await db.entries.delete(lost);
    expect(await openAgain()).toBe('ready');
    await counting.lookAtEntries();
    expect(journal.stateNow()).toBe('fewer');
    expect(await counting.account()).toEqual({ before: 2, now: 1 });
    await counting.goOn();
    await counting.lookAtEntries();
    expect(journal.stateNow()).toBe('ready');
  });

  it('from an Ebb that did not count is counted, and nothing is missed', async () => {
    await write('First');
    await journal.db.meta.delete('tally');
    kept.clear();
    expect(await openAgain()).toBe('ready');
    await counting.lookAtEntries();
    expect(journal.stateNow()).toBe('ready');
    expect(remembered()).toMatchObject({ entries: 1 });
  });

  it('after it was erased at a wish is not missed', async () => {
    await write('First');
    sentinel.forget();
    const erase = await import('../../src/store/erase.ts');
    await erase.emptyStore();
    journal.db.close();
    Dexie.dependencies.indexedDB = new IDBFactory();
    await take(await reopenedJournal());
    await journal.openStore(sentinel.remember);
    expect(journal.stateNow()).toBe('ready');
  });
});

describe('a journal that lacks entries', () => {
  it('has no copy made of it: those there are may hold what is missing', async () => {
    await write('First');
    const { makeCopy, isCopyingOver } = await import('../../src/actions/make-copy.ts');
    expect(isCopyingOver()).toBe(false);
    const states = await import('../../src/store/store-state.ts');
    states.enter('fewer');
    expect(isCopyingOver()).toBe(true);
    expect(await makeCopy(true)).toEqual({ ok: false, code: 'not-whole' });
  });
});

describe('a browser that remembers nothing', () => {
  it('opens and writes as ever', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('refused', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    await write('First');
    expect(await openAgain()).toBe('ready');
  });

  it('takes what is no note of its own for none', async () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"id":1,"entries":1,"changes":1}',
      '{"id":"a","entries":-1,"changes":1}',
    ]) {
      kept.set('ebb', text);
      expect(await openAgain()).toBe('ready');
    }
  });
});
