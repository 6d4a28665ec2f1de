// A backup gives back the journal it was made from, and nothing else ever gets in by that way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/formats/backup.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const AT = Date.UTC(2025, 10, 24, 12);

/** A journal with something in every table. */
async function fill(): Promise<void> {
  await journal.bringIn([
    file('2025-01-02-a.md', post('A', '2025-01-02', '[sea-sick, hope]')),
    file('2025-01-03-b.md', post('B', '2025-01-03', '[]')),
    file('2025-01-04-latin.md', new Uint8Array([0x2d, 0x2d, 0xe9, 0x0a])),
    file('2025-01-05-gone.md', post('Gone', '2025-01-05', '[]')),
  ]);
  const entries = new Map((await journal.db.entries.toArray()).map((entry) => [entry.title, entry]));
  const [a, b, gone] = ['A', 'B', 'Gone'].map((title) => entries.get(title));
  if (!a || !b || !gone) throw new Error('the import is not whole');
  const editing = draft('d', { entryId: a.id, baseStamp: a.stamp });
  await journal.finishDraft(editing, { ...content('Edited'), title: 'A' }, [], making());
  // The same draft again, from the first text: it loses and becomes a conflict.
  await journal.finishDraft(editing, { ...content('Edited elsewhere'), title: 'A' }, [], making());
  await journal.removeEntry(b.id, 7);
  await journal.removeEntry(gone.id, 8);
  await journal.purgeEntries([gone.id], 9);
  await journal.putDraft(draft('open', { body: 'Half a sentence', caret: { start: 4, end: 4 } }));
  await journal.db.settings.put({ key: 'dayStartsAt', value: 4 });
}

/** Every table but what belongs to this device alone. */
async function whole() {
  const { meta: _, ...tables } = await journal.everything();
  return tables;
}

async function madeBackup(): Promise<Blob> {
  const made = await journal.backUp(AT);
  if ('code' in made) throw new Error(made.code);
  return made.zip;
}

describe('a backup', () => {
  it('restored into an empty journal gives an equal one', async () => {
    await fill();
    const zip = await madeBackup();
    await journal.db.settings.put({ key: 'lastBackupAt', value: AT });
    const before = await whole();
    for (const [table, rows] of Object.entries(before)) expect(rows, table).not.toHaveLength(0);
    journal.db.close();
    journal = await freshWorker();
    const device = await journal.deviceId();
    const counts = await journal.restore(zip);
    expect(counts).toEqual({ entries: 2, removed: 1, versions: 2, drafts: 1, words: before.words?.length });
    expect(await whole()).toEqual(before);
    expect(await journal.deviceId()).toBe(device);
    const conflicted = (await journal.db.marks.toArray()).filter((mark) => mark.isConflicted);
    expect(conflicted).toHaveLength(1);
  });

  it('does not carry the name of the device', async () => {
    const device = await journal.deviceId();
    await journal.putDraft(draft('x', { body: 'y' }));
    const text = new TextDecoder('latin1').decode(await (await madeBackup()).arrayBuffer());
    expect(device).toMatch(/^[0-9a-f]{32}$/);
    expect(text).not.toContain(device);
  });

  it('of an empty journal restores to an empty journal', async () => {
    const zip = await madeBackup();
    journal.db.close();
    journal = await freshWorker();
    expect(await journal.restore(zip)).toMatchObject({ entries: 0, drafts: 0 });
  });
});

describe('a restore changes nothing', () => {
  it('when something is written here already, be it half a sentence', async () => {
    await fill();
    const zip = await madeBackup();
    journal.db.close();
    journal = await freshWorker();
    await journal.putDraft(draft('mine', { body: 'Half' }));
    const before = await whole();
    expect(await journal.restore(zip)).toEqual({ code: 'not-empty' });
    expect(await whole()).toEqual(before);
    await journal.putDraft(draft('mine'));
    expect(await journal.restore(zip)).toMatchObject({ entries: 2 });
  });

  it.each<[string, (zip: Blob) => Blob | Promise<Blob>, string]>([
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]), 'not-a-backup'],
    ['nothing', () => new Blob([]), 'not-a-backup'],
    ['half of it', (zip) => zip.slice(0, Math.floor(zip.size / 2)), 'cut-short'],
    [
      'a newer one',
      () => writeBackup({ entries: [], constellations: [] }, { createdAt: 0 }),
      'newer-version',
    ],
  ])('when the file is %s', async (_name, change, code) => {
    await fill();
    const zip = await change(await madeBackup());
    journal.db.close();
    journal = await freshWorker();
    const before = await whole();
    expect(await journal.restore(zip)).toEqual({ code });
    expect(await whole()).toEqual(before);
  });

  it('when a newer Ebb made the rows', async () => {
    const { rows } = await checked();
    const newer = { ...rows, meta: [{ key: 'schema', value: journal.SCHEMA + 1 }] };
    expect(await journal.restore(await writeBackup(newer, { createdAt: 0 }))).toEqual({
      code: 'newer-version',
    });
  });

  async function checked() {
    await fill();
    const { readAllRows } = await import('../../src/store/backup-rows.ts');
    const rows = (await readAllRows()) as unknown as Record<string, Record<string, unknown>[]>;
    journal.db.close();
    journal = await freshWorker();
    return { rows };
  }

  it.each<[string, string, Record<string, unknown>]>([
    ['an entry without an id', 'entries', { id: '' }],
    ['an entry of no real day', 'entries', { when: { kind: 'date', day: '2025-02-30' } }],
    ['an entry for everybody and nobody', 'entries', { visibility: 'all' }],
    ['a feeling ten strong', 'entries', { feelings: [{ id: 'hope', intensity: 10 }] }],
    ['a text that is none', 'entries', { body: { toString: 1 } }],
    ['bytes that are none', 'entries', { raw: { bytes: [1], fileName: 'x', read: {}, labels: [] } }],
    ['a version of nothing', 'versions', { entryId: '' }],
    ['a draft without a caret', 'drafts', { caret: null }],
    ['a word without a label', 'words', { label: 3 }],
    ['a setting without a name', 'settings', { key: '' }],
    ['a tombstone without a name', 'tombstones', { id: null }],
    ['an import of words that are none', 'imports', { wordIds: 'x' }],
  ])('when a row is %s, however whole the file', async (_name, table, change) => {
    const { rows } = await checked();
    const [first, ...rest] = rows[table] ?? [];
    const broken = { ...rows, [table]: [{ ...first, ...change }, ...rest] };
    const before = await whole();
    expect(await journal.restore(await writeBackup(broken, { createdAt: 0 }))).toEqual({ code: 'damaged' });
    expect(await whole()).toEqual(before);
  });
});
