// What is removed waits for thirty days that really went by; a wrong clock alone erases nothing.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content, draft, freshJournal, making } from '../store/journal.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 10, 12);

let journal: Awaited<ReturnType<typeof freshJournal>>;
beforeEach(async () => {
  // The clock alone: the database's own waiting must go on.
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(START);
  journal = await freshJournal();
});
afterEach(() => {
  journal.db.close();
  vi.useRealTimers();
});

/** Opens the journal when the clock says so; returns how many texts went. */
async function openAt(at: number): Promise<number> {
  vi.setSystemTime(at);
  const { removeExpired } = await import('../../src/actions/remove-entry.ts');
  return removeExpired();
}

/** An entry written and removed by a clock that says so. */
async function removed({ written, at }: { written: number; at: number }): Promise<string> {
  const save = await journal.finishDraft(draft('d'), content('Words'), [], making(written));
  await journal.removeEntry(save.entry.id, at);
  return save.entry.id;
}

async function removedAt(id: string): Promise<number | undefined> {
  const [entry, mark] = [await journal.db.entries.get(id), await journal.db.marks.get(id)];
  expect(mark?.removedAt).toBe(entry?.removedAt);
  return entry?.removedAt;
}

describe('a removed entry', () => {
  it('waits thirty days of regular openings and is gone with the first after them', async () => {
    await openAt(START);
    const id = await removed({ written: START, at: START });
    for (let day = 1; day <= 30; day += 1) expect(await openAt(START + day * DAY)).toBe(0);
    expect(await removedAt(id)).toBe(START);
    expect(await openAt(START + 31 * DAY)).toBe(1);
    expect(await journal.db.entries.count()).toBe(0);
    expect(await journal.db.marks.count()).toBe(0);
    expect(await journal.db.versions.count()).toBe(0);
    expect(await journal.db.tombstones.toArray()).toMatchObject([{ id }]);
  });

  it('is gone after thirty days when the journal is opened once in four weeks', async () => {
    await openAt(START);
    await removed({ written: START, at: START });
    expect(await openAt(START + 28 * DAY)).toBe(0);
    expect(await openAt(START + 56 * DAY)).toBe(1);
  });

  it('stays when the clock jumps ten years ahead, and when it comes right again', async () => {
    await openAt(START);
    const id = await removed({ written: START, at: START });
    const ahead = START + 3650 * DAY;
    expect(await openAt(ahead)).toBe(0);
    expect(await removedAt(id)).toBe(ahead);
    expect(await openAt(START + DAY)).toBe(0);
    expect(await removedAt(id)).toBe(START + DAY);
    for (let day = 2; day <= 31; day += 1) expect(await openAt(START + day * DAY)).toBe(0);
    expect(await openAt(START + 32 * DAY)).toBe(1);
  });

  it('stays when it was removed in 1970 and the clock came right', async () => {
    await openAt(START);
    const id = await removed({ written: START, at: 1000 });
    expect(await openAt(START + DAY)).toBe(0);
    expect(await removedAt(id)).toBe(START + DAY);
    for (let day = 2; day <= 31; day += 1) expect(await openAt(START + day * DAY)).toBe(0);
    expect(await openAt(START + 32 * DAY)).toBe(1);
  });

  it('stays when it was also written in 1970, whether the journal was opened then or before', async () => {
    await openAt(START);
    const id = await removed({ written: 1000, at: 2000 });
    expect(await openAt(START + DAY)).toBe(0);
    expect(await openAt(3000)).toBe(0);
    const other = await removed({ written: 4000, at: 5000 });
    expect(await openAt(START + 2 * DAY)).toBe(0);
    expect(await removedAt(id)).toBe(START + 2 * DAY);
    expect(await removedAt(other)).toBe(START + 2 * DAY);
  });

  it('waits anew when nobody opened the journal for longer than it waits', async () => {
    await openAt(START);
    const id = await removed({ written: START, at: START });
    expect(await openAt(START + 40 * DAY)).toBe(0);
    expect(await removedAt(id)).toBe(START + 40 * DAY);
    expect(await openAt(START + 60 * DAY)).toBe(0);
    expect(await openAt(START + 71 * DAY)).toBe(1);
  });

  it('waits anew when no opening was noted before', async () => {
    const id = await removed({ written: START, at: START });
    expect(await openAt(START + 31 * DAY)).toBe(0);
    expect(await removedAt(id)).toBe(START + 31 * DAY);
  });

  it('is never touched while a newer journal is here', async () => {
    await openAt(START);
    await removed({ written: START, at: START });
    expect(await openAt(START + 20 * DAY)).toBe(0);
    await journal.db.meta.put({ key: 'schema', value: journal.SCHEMA + 1 });
    await expect(openAt(START + 40 * DAY)).rejects.toThrow();
    expect(await journal.db.entries.count()).toBe(1);
  });
});
