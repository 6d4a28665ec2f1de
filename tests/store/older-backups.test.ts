// A backup of every released schema, restored by today's code. The files are never edited once released.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';

const AT = Date.UTC(2026, 10, 24);
const folder = new URL('./backups/', import.meta.url);
const names = readdirSync(folder);
const backup = (name: string) => new Blob([new Uint8Array(readFileSync(new URL(name, folder)))]);

let journal: FreshWorker;
afterEach(() => journal.db.close());

describe('a backup of an earlier Ebb', () => {
  it('is kept of every schema up to that of today', async () => {
    journal = await freshWorker();
    const schemas = Array.from({ length: journal.SCHEMA }, (_, index) => `${index + 1}.zip`);
    expect(names.sort()).toEqual(schemas);
  });

  it.each(names)('%s is restored into an empty journal', async (name) => {
    journal = await freshWorker();
    const counts = await journal.restore(backup(name), AT);
    // The first three are older than pictures.
    const pictures = Number(/\d+/.exec(name)) < 4 ? 0 : 1;
    expect(counts).toEqual({ entries: 1, removed: 1, versions: 2, drafts: 1, pictures, words: 2 });
    expect(await journal.db.marks.count()).toBe(2);
    expect(journal.settingsOf(await journal.db.settings.toArray())).toMatchObject({ dayStartsAt: 4 });
  });

  it.each(names)('%s comes together with the pages that are here', async (name) => {
    journal = await freshWorker();
    await journal.finishDraft(draft('d'), content('Here'), [], making(AT));
    const session = new journal.RestoreSession();
    expect(await session.read(backup(name), AT)).toMatchObject({
      meeting: { counts: { fresh: 1, waiting: 1 } },
    });
    await session.merge({ bringBack: false });
    expect(await journal.db.entries.count()).toBe(3);
    expect(await session.read(backup(name), AT)).toMatchObject({
      meeting: { counts: { fresh: 0, waiting: 0, conflicts: 0, drafts: 0, words: 0 } },
    });
  });
});
