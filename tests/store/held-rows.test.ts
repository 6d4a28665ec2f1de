import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mark, markOf, newestFirst } from '../../src/journal/mark.ts';
import { content, draft, freshJournal, making } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let held: typeof import('../../src/store/held-rows.ts');
let watches: typeof import('../../src/store/watch.ts');
let writing: typeof import('../../src/store/unit.ts')['writing'];

beforeEach(async () => {
  journal = await freshJournal();
  held = await import('../../src/store/held-rows.ts');
  watches = await import('../../src/store/watch.ts');
  ({ writing } = await import('../../src/store/unit.ts'));
});

afterEach(() => journal.db.close());

const write = (body: string, day: string) =>
  journal.finishDraft(draft(`d-${body}`), content(body, { when: { kind: 'date', day } }), [], making());

const idsFrom = (from: number, many: number) =>
  Array.from({ length: many }, (_, index) => `m${from + index}`);

/** Puts marks beside that of the first page, which stays. */
async function put(like: Mark, ids: readonly string[], name: string): Promise<void> {
  await writing(['marks'], async ({ marks }) => {
    await marks.putMany(ids.map((id) => ({ ...like, id, name })));
  });
}

async function remove(ids: readonly string[]): Promise<void> {
  await writing(['marks'], async ({ marks }) => {
    await marks.removeMany(ids);
  });
}

const firstMark = async (): Promise<Mark> => markOf((await write('first', '2025-01-01')).entry, false);
const named = (marks: readonly Mark[]) => [...marks].sort(newestFirst).map(({ id, name }) => `${id} ${name}`);
const stored = async () => named(await (await import('../../src/store/marks.ts')).readOwnMarks());

/** Somebody who watches now and then. */
function onlooker() {
  let stop = (): void => undefined;
  let shown: readonly Mark[] | null = null;
  const leave = () => {
    stop();
    shown = null;
  };
  const watch = () => {
    stop();
    stop = watches.watchMarks((marks) => {
      shown = marks;
    });
  };
  return { leave, watch, shown: () => shown && named(shown) };
}

describe('rows that are held in memory', () => {
  it('are those of the journal after any changes, few and many, watched or not', async () => {
    const first = await firstMark();
    const change = fc.oneof(
      fc.tuple(fc.constant('put'), fc.nat(30), fc.constantFrom(1, 2, 60)),
      fc.tuple(fc.constant('remove'), fc.nat(30), fc.constantFrom(1, 3, 250)),
      fc.tuple(fc.constantFrom('watch', 'leave', 'look'), fc.constant(0), fc.constant(0)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const { leave, watch, shown } = onlooker();
        const looked: [string[], string[]][] = [];
        let turn = 0;
        const deeds: Record<string, (at: number, many: number) => unknown> = {
          put: (at, many) => put(first, idsFrom(at, many), `turn ${turn}`),
          remove: (at, many) => remove(idsFrom(at, many)),
          watch,
          leave,
          look: async () => looked.push([named(await held.heldMarks.ready()), await stored()]),
        };
        for (const [deed, at, many] of changes) {
          turn += 1;
          await deeds[deed]?.(at, many);
        }
        for (const [seen, there] of looked) expect(seen).toEqual(there);
        watch();
        const expected = await stored();
        await vi.waitFor(() => expect(shown()).toEqual(expected));
        leave();
        await remove(idsFrom(0, 300));
      }),
      { numRuns: IS_SEALED ? 15 : 60 },
    );
  });

  it('that change while they are read for the first time are shown as they are then', async () => {
    await write('first', '2025-01-01');
    const shown: string[][] = [];
    const stop = watches.watchMarks((marks) => shown.push(marks.map(({ name }) => name)));
    await Promise.all([write('second', '2025-01-02'), write('third', '2025-01-03')]);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual(['third', 'second', 'first']));
    stop();
  });

  it('are at hand for the next who watches, who is told at once and once', async () => {
    await write('first', '2025-01-01');
    await held.heldMarks.ready();
    const told: number[] = [];
    const stop = watches.watchMarks((marks) => told.push(marks.length));
    expect(told).toEqual([1]);
    expect(watches.watchMarks.now?.()).toHaveLength(1);
    await held.heldMarks.ready();
    expect(told).toEqual([1]);
    stop();
  });

  it('that nobody watches are let go of when many change, and read when somebody asks', async () => {
    const first = await firstMark();
    await held.heldMarks.ready();
    await put(first, idsFrom(0, 300), 'many');
    expect(held.heldMarks.list).toBeNull();
    expect(await held.heldMarks.ready()).toHaveLength(301);
  });

  it('are gone with the connection', async () => {
    await write('first', '2025-01-01');
    await held.heldMarks.ready();
    journal.letGo();
    expect(held.heldMarks.list).toBeNull();
    const failed = vi.fn();
    const stop = watches.watchMarks(() => undefined, failed);
    await expect(held.heldMarks.ready()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    expect(failed, 'the state of the store tells of it').not.toHaveBeenCalled();
    stop();
    await journal.connectAgain();
    expect(await held.heldMarks.ready()).toHaveLength(1);
  });

  it('are asked for again where everything may have changed', async () => {
    await write('first', '2025-01-01');
    const before = await held.heldMarks.ready();
    const { Dexie, RangeSet } = await import('dexie');
    Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
    expect(held.heldMarks.list).toBeNull();
    expect(await held.heldMarks.ready()).toEqual(before);
  });

  it('say why they cannot be read, and are read anew when that is over', async () => {
    await write('first', '2025-01-01');
    const failing = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'UnknownError');
    });
    const failed = vi.fn();
    const stop = watches.watchMarks(() => undefined, failed);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    await expect(held.heldMarks.ready()).rejects.toThrow();
    stop();
    failing.mockRestore();
    expect(await held.heldMarks.ready()).toHaveLength(1);
  });

  it.runIf(IS_SEALED)('are gone with the keys', async () => {
    await write('first', '2025-01-01');
    await held.heldMarks.ready();
    const { dropKeys } = await import('../../src/store/sealing.ts');
    dropKeys();
    expect(held.heldMarks.list).toBeNull();
    expect(watches.watchMarks.now?.()).toBeNull();
    await expect(held.heldMarks.ready()).rejects.toMatchObject({ name: 'LockedError' });
  });
});

describe('rows that come by another path', () => {
  it('are what is shown, with what changed since they were expected', async () => {
    const first = await firstMark();
    held.heldMarks.expect();
    const coming = Promise.resolve([{ ...first, name: 'as it was read' }]);
    await write('second', '2025-01-02');
    held.heldMarks.take(coming);
    const names = (await held.heldMarks.ready()).map(({ name }) => name);
    expect(names.sort()).toEqual(['as it was read', 'second']);
  });

  it('and never come are asked for', async () => {
    await firstMark();
    held.heldMarks.expect();
    held.heldMarks.take(Promise.reject(new Error('they could not be read')));
    expect(await held.heldMarks.ready()).toHaveLength(1);
  });

  it('are no use once nobody knows what changed', async () => {
    const first = await firstMark();
    held.heldMarks.expect();
    await put(first, idsFrom(0, 300), 'many');
    held.heldMarks.take(Promise.resolve([first]));
    expect(await held.heldMarks.ready()).toHaveLength(301);
  });
});
