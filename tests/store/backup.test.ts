// A backup gives back the journal it was made from, and nothing else ever gets in by that way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/formats/backup.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { edition, editionText, out } from '../journal/editions.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { picture } from './pictures.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const AT = Date.UTC(2025, 10, 24, 12);
const RESTORED_AT = Date.UTC(2026, 10, 24);
const ZONED = { kind: 'zoned', day: '1900-01-01', time: '10:00:00' } as const;

const PICTURE = picture(AT);

/** A journal with something in every table. */
async function fill(): Promise<void> {
  await journal.bringIn([
    file('2025-01-02-a.md', post('A', '2025-01-02', '[sea-sick, hope]\nlooking_back: false')),
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
  await journal.db.editions.put(edition(a.id, 'For others', { others: [editionText('Another one')] }));
  await journal.db.ledger.put({ id: a.id, name: 'A', outs: [out(3), out(5, { takenDownAt: 6 })] });
  await journal.db.sent.put({ id: 'a'.repeat(64), text: 'For others' });
  const { addMedium } = await import('../../src/store/media.ts');
  await addMedium(PICTURE.medium, PICTURE.bytes);
}

/** Every table but what belongs to this device alone, and bytes of pictures, which are sealed anew. */
async function whole() {
  const { meta: _, blobs: __, ...tables } = await journal.everything();
  return tables;
}

async function pictureHere() {
  const { readBytes } = await import('../../src/store/media.ts');
  return readBytes(PICTURE.medium);
}

/** The same tables, with the days of removed entries beginning at an instant. */
function removedFrom({ entries = [], marks = [], ...others }: Record<string, unknown[]>, at: number) {
  const stamped = (rows: unknown[]) =>
    rows.map((row) => ((row as Entry).removedAt === undefined ? row : { ...(row as Entry), removedAt: at }));
  return { ...others, entries: stamped(entries), marks: stamped(marks) };
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
    const counts = await journal.restore(zip, RESTORED_AT);
    expect(counts).toEqual({
      entries: 2,
      removed: 1,
      versions: 2,
      drafts: 1,
      words: before.words?.length,
      pictures: 1,
    });
    expect(await whole()).toEqual(removedFrom(before, RESTORED_AT));
    expect(await pictureHere()).toEqual(PICTURE.bytes);
    expect(await journal.deviceId()).toBe(device);
    const conflicted = (await journal.db.marks.toArray()).filter((mark) => mark.isConflicted);
    expect(conflicted).toHaveLength(1);
    const kept = { isNotForLookingBack: true };
    expect(await journal.db.entries.filter(({ title }) => title === 'A').first()).toMatchObject({
      ...kept,
      raw: { read: kept },
    });
    expect(conflicted[0]).toMatchObject(kept);
  });

  it('older than removed entries wait lets them wait anew', async () => {
    await fill();
    const zip = await madeBackup();
    journal.db.close();
    journal = await freshWorker();
    const { noteOpening } = await import('../../src/store/removed.ts');
    const day = 86_400_000;
    await noteOpening(RESTORED_AT - day);
    expect(await journal.restore(zip, RESTORED_AT)).toMatchObject({ removed: 1 });
    expect(await noteOpening(RESTORED_AT + 20 * day)).toBe(0);
    expect(await noteOpening(RESTORED_AT + 31 * day)).toBe(1);
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
    expect(await journal.restore(zip, RESTORED_AT)).toMatchObject({ entries: 0, drafts: 0 });
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
    expect(await journal.restore(zip, RESTORED_AT)).toHaveProperty('meeting');
    expect(await whole()).toEqual(before);
    await journal.putDraft(draft('mine'));
    expect(await journal.restore(zip, RESTORED_AT)).toMatchObject({ entries: 2 });
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
    expect(await journal.restore(zip, RESTORED_AT)).toEqual({ code });
    expect(await whole()).toEqual(before);
  });

  it('when a newer Ebb made the rows', async () => {
    const { rows } = await checked();
    const newer = { ...rows, meta: [{ key: 'schema', value: journal.SCHEMA + 1 }] };
    expect(await journal.restore(await writeBackup(newer, { createdAt: 0 }), RESTORED_AT)).toEqual({
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
    ['an entry left out by halves', 'entries', { isNotForLookingBack: 'yes' }],
    ['a feeling ten strong', 'entries', { feelings: [{ id: 'hope', intensity: 10 }] }],
    ['a text that is none', 'entries', { body: { toString: 1 } }],
    ['bytes that are none', 'entries', { raw: { bytes: [1], fileName: 'x', read: {}, labels: [] } }],
    ['a version of nothing', 'versions', { entryId: '' }],
    ['an entry written in no year', 'entries', { writtenAt: { at: 9e15, offset: 0 } }],
    ['an entry written in the year 10000', 'entries', { writtenAt: { at: 253_402_300_800_000, offset: 0 } }],
    ['an entry edited in the year 0', 'entries', { editedAt: { at: -62_167_219_200_000, offset: 0 } }],
    ['an entry edited between two milliseconds', 'entries', { editedAt: { at: 0.5, offset: 0 } }],
    ['an entry written two days from UTC', 'entries', { writtenAt: { at: 0, offset: 2880 } }],
    ['an entry about two days from UTC', 'entries', { when: { ...ZONED, offset: 1439.9 } }],
    ['an entry removed at no moment', 'entries', { removedAt: 1e300 }],
    ['an entry removed never', 'entries', { removedAt: null }],
    ['a version saved in no year', 'versions', { savedAt: { at: -9e15, offset: 0 } }],
    ['a draft without a caret', 'drafts', { caret: null }],
    ['a draft whose caret stands before it', 'drafts', { caret: { start: -1, end: 0 } }],
    ['a draft begun in no year', 'drafts', { startedAt: { at: 9e15, offset: 0 } }],
    ['a draft changed in no year', 'drafts', { changedAt: 9e15 }],
    ['a draft of no real day', 'drafts', { when: { kind: 'date', day: '2025-02-30' } }],
    ['a draft with a feeling ten strong', 'drafts', { feelings: [{ id: 'hope', intensity: 10 }] }],
    ['a word of a family that is a style', 'words', { family: 'x) url(y)' }],
    ['a tombstone of no year', 'tombstones', { removedAt: 9e15 }],
    ['an import of no year', 'imports', { at: 9e15 }],
    ['an import of half a page', 'imports', { added: 0.5 }],
    ['a word without a label', 'words', { label: 3 }],
    ['a setting without a name', 'settings', { key: '' }],
    ['a tombstone without a name', 'tombstones', { id: null }],
    ['an import of words that are none', 'imports', { wordIds: 'x' }],
    ['a picture with a name that no text can call', 'media', { id: 'the-bridge' }],
    ['a picture that is a page', 'media', { type: 'text/html' }],
    ['a picture with no key', 'media', { key: 'none' }],
    ['a picture of less than nothing', 'media', { size: -1 }],
    ['a picture put in in no year', 'media', { addedAt: 9e15 }],
  ])('when a row is %s, however whole the file', async (_name, table, change) => {
    const { rows } = await checked();
    const [first, ...rest] = rows[table] ?? [];
    const broken = { ...rows, [table]: [{ ...first, ...change }, ...rest] };
    const before = await whole();
    expect(await journal.restore(await writeBackup(broken, { createdAt: 0 }), RESTORED_AT)).toEqual({
      code: 'damaged',
    });
    expect(await whole()).toEqual(before);
  });

  it.each(['entries', 'versions', 'drafts', 'words', 'settings', 'tombstones', 'imports', 'media', 'meta'])(
    'when two rows of %s have one key',
    async (table) => {
      const { rows } = await checked();
      const [first, ...rest] = rows[table] ?? [];
      const doubled = { ...rows, [table]: [first, ...rest, first] };
      const before = await whole();
      expect(await journal.restore(await writeBackup(doubled, { createdAt: 0 }), RESTORED_AT)).toEqual({
        code: 'damaged',
      });
      expect(await whole()).toEqual(before);
    },
  );
});

describe('an offset with seconds, as a zone had before its standard time', () => {
  const odd = { ...ZONED, offset: 321.17, zone: 'Asia/Kolkata' } as const;
  const oddMoment = { at: AT, offset: -0.4 };

  it('is rounded by a restore, wherever it stands, and refused nowhere', async () => {
    await fill();
    const [entry] = (await journal.db.entries.toArray()).filter((row) => row.raw !== undefined);
    const [version] = await journal.db.versions.toArray();
    if (!entry?.raw || !version) throw new Error('the journal is not whole');
    const raw = { ...entry.raw, read: { ...entry.raw.read, when: odd } };
    await journal.db.entries.put({ ...entry, when: odd, writtenAt: oddMoment, editedAt: oddMoment, raw });
    const inner = { ...version.content, when: odd };
    await journal.db.versions.put({ ...version, savedAt: oddMoment, content: inner });
    await journal.putDraft(draft('open', { body: 'x', when: odd, startedAt: oddMoment }));
    const zip = await madeBackup();
    journal.db.close();
    journal = await freshWorker();
    expect(await journal.restore(zip, RESTORED_AT)).toMatchObject({ entries: 2 });
    const when = { ...odd, offset: 321 };
    const then = { at: AT, offset: 0 };
    expect(await journal.db.entries.get(entry.id)).toMatchObject({
      when,
      writtenAt: then,
      editedAt: then,
      raw: { read: { when } },
    });
    expect(await journal.db.marks.get(entry.id)).toMatchObject({ when });
    expect(await journal.db.versions.get(version.id)).toMatchObject({ savedAt: then, content: { when } });
    expect(await journal.db.drafts.get('open')).toMatchObject({ when, startedAt: then });
  });
});

describe('a setting of a backup that makes no sense', () => {
  it.each([9e15, Number.NaN, 0.5, 'yesterday'])('is the default: last backup at %s', async (value) => {
    await fill();
    const { readAllRows } = await import('../../src/store/backup-rows.ts');
    const zip = await writeBackup(
      { ...(await readAllRows()), settings: [{ key: 'lastBackupAt', value }] },
      { createdAt: 0 },
    );
    journal.db.close();
    journal = await freshWorker();
    expect(await journal.restore(zip, RESTORED_AT)).toMatchObject({ entries: 2 });
    expect(journal.settingsOf(await journal.db.settings.toArray()).lastBackupAt).toBeNull();
  });
});

describe('a backup that no restore would take', () => {
  it('is not told as one that holds everything', async () => {
    await journal.putDraft(draft('odd', { body: 'x', changedAt: 9e15 }));
    expect(await journal.backUp(AT)).toEqual({ code: 'not-verified' });
  });
});
