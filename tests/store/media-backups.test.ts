// Pictures go with a backup and come back with it, and a backup that lost one of them says so.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '../../src/formats/backup.ts';
import { readZip, writeZip, type ZipFile } from '../../src/formats/zip.ts';
import type { Medium } from '../../src/journal/medium.ts';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { laidRows, liesIn, noise, type Picture, picture } from './pictures.ts';
import { alone } from './sealed.ts';

const AT = Date.UTC(2025, 10, 24, 12);

let journal: FreshWorker;
let media: typeof import('../../src/store/media.ts');

/** Another journal, in which nobody has written. */
async function anew(): Promise<void> {
  journal?.db.close();
  journal = await freshWorker();
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  media = await import('../../src/store/media.ts');
}

beforeEach(async () => {
  vi.stubGlobal('navigator', alone);
  await anew();
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

async function pageWith(one: Picture, words = 'Look:'): Promise<Picture> {
  await media.addMedium(one.medium, one.bytes);
  await journal.finishDraft(draft(`d-${one.medium.id}`), content(`${words} ${one.markdown}`), [], making());
  return one;
}

async function found({ medium }: Picture) {
  const [row] = await media.readMedia([medium.id]);
  return row ? media.readBytes(row) : undefined;
}

async function madeBackup(): Promise<Blob> {
  const made = await journal.backUp(AT);
  if ('code' in made) throw new Error(made.code);
  return made.zip;
}

async function madeCopy(): Promise<Blob> {
  const { copyOf } = await import('../../src/workers/copying.ts');
  const made = await copyOf(AT);
  if ('code' in made) throw new Error(made.code);
  return made.file;
}

/** A backup with pictures, and a journal in which nobody has written. */
async function backupOf(...pictures: Picture[]): Promise<Blob> {
  for (const one of pictures) await pageWith(one);
  const zip = await madeBackup();
  await anew();
  return zip;
}

async function meet(zip: Blob) {
  const session = new journal.RestoreSession();
  const answer = await session.read(zip, AT);
  if (!('meeting' in answer)) throw new Error('the journal was empty');
  return session;
}

const bytesIn = async (zip: Blob) => new Uint8Array(await zip.arrayBuffer());
const here = async () => {
  const { meta: _, settings: __, ...tables } = await laidRows();
  return tables;
};

describe('a whole backup', () => {
  it('restored into an empty journal brings every picture, byte for byte', async () => {
    const pictures = [picture(1), picture(2, 0), picture(3, 60_000)];
    const zip = await backupOf(...pictures);
    expect(await journal.restore(zip, AT)).toMatchObject({ entries: 3 });
    for (const one of pictures) {
      expect(await media.readMedia([one.medium.id])).toEqual([one.medium]);
      expect(await found(one)).toEqual(one.bytes);
    }
    const { forgetUnnamed } = await import('../../src/store/unnamed-media.ts');
    expect(await forgetUnnamed(AT)).toBe(0);
  });

  it('says how many pictures are in it, and how many came back', async () => {
    const [one, lost] = [picture(1), picture(2)];
    for (const each of [one, lost]) await pageWith(each);
    // Its row alone is here, as where another device never sent the rest.
    await journal.db.table('blobs').clear();
    await media.addMedium(one.medium, one.bytes);
    const made = await journal.backUp(AT);
    if ('code' in made) throw new Error(made.code);
    expect(made.counts).toMatchObject({ entries: 2, pictures: 1 });
    await anew();
    expect(await journal.restore(made.zip, AT)).toMatchObject({ entries: 2, pictures: 1 });
  });

  it('merged into a full journal brings them too, and leaves those that are here', async () => {
    const [shared, there, mine] = [picture(), picture(), picture()];
    const zip = await backupOf(shared, there);
    await pageWith(mine);
    await media.addMedium(shared.medium, shared.bytes);
    const before = (await laidRows()).blobs ?? [];
    await (await meet(zip)).merge({ bringBack: false });
    for (const one of [shared, there, mine]) expect(await found(one)).toEqual(one.bytes);
    const after = (await laidRows()).blobs ?? [];
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('holds each picture once, as it is, under the name that texts call it by', async () => {
    const one = picture();
    await pageWith(one);
    const files: ZipFile[] = [];
    for await (const item of readZip(await madeBackup())) if ('bytes' in item) files.push(item);
    const pictures = files.filter(({ path }) => path.startsWith('media/'));
    expect(pictures).toEqual([{ path: `media/${one.medium.id}.jpg`, bytes: one.bytes }]);
  });

  it('is taken for damaged when one byte of a picture is another, and nothing is stored', async () => {
    const one = picture();
    const zip = await backupOf(one);
    const bytes = await bytesIn(zip);
    const at = Buffer.from(bytes).indexOf(one.bytes);
    expect(at).toBeGreaterThan(0);
    for (const where of [0, 1_500, one.bytes.length - 1]) {
      const other = Uint8Array.from(bytes);
      other[at + where] = (other[at + where] ?? 0) ^ 1;
      expect(await journal.restore(new Blob([other]), AT)).toEqual({ code: 'damaged' });
    }
    expect((await here()).blobs).toEqual([]);
  });

  it('is taken for damaged when another picture lies in the place of one', async () => {
    const one = picture();
    const zip = await repacked(await backupOf(one), (file) =>
      file.path.startsWith('media/') ? { ...file, bytes: noise(one.bytes.length, 9) } : file,
    );
    expect(await journal.restore(zip, AT)).toEqual({ code: 'damaged' });
  });

  it('is cut short when a picture is missing in it', async () => {
    const [one, two] = [picture(), picture()];
    const zip = await repacked(await backupOf(one, two), (file) =>
      file.path.includes(two.medium.id) ? null : file,
    );
    expect(await journal.restore(zip, AT)).toEqual({ code: 'cut-short' });
    expect((await here()).blobs).toEqual([]);
  });

  it('is damaged when a picture has no key in it, or one that seals nothing', async () => {
    await pageWith(picture());
    const { readAllRows } = await import('../../src/store/backup-rows.ts');
    const rows = await readAllRows();
    await anew();
    for (const key of ['', `_${'a'.repeat(42)}=`]) {
      const odd = { ...rows, media: rows.media.map((row) => ({ ...row, key })) };
      const zip = await writeBackup(odd, { createdAt: AT });
      expect(await journal.restore(zip, AT)).toEqual({ code: 'damaged' });
    }
  });

  it('has no picture in memory but what is not handed over yet', async () => {
    const { filesOf } = await import('../../src/workers/back-up.ts');
    const pictures = Array.from({ length: 200 }, () => picture(0, 50_000));
    const bytes = new Map(pictures.map((one) => [one.medium.id, one.bytes]));
    const Plain = Blob;
    let asked = 0;
    let handed = 0;
    let most = 0;
    vi.stubGlobal(
      'Blob',
      class extends Plain {
        constructor(parts: BlobPart[], options?: BlobPropertyBag) {
          super(parts, options);
          handed += this.size;
        }
      },
    );
    const read = async ({ id }: Pick<Medium, 'id'>) => {
      asked += 50_000;
      most = Math.max(most, asked - handed);
      return bytes.get(id) ?? null;
    };
    const files = filesOf({ media: pictures.map(({ medium }) => medium) }, read);
    const zip = await writeBackup({ media: pictures.map(({ medium }) => medium) }, { createdAt: AT, files });
    expect(zip.size).toBeGreaterThan(200 * 50_000);
    expect(most).toBeLessThan(1_200_000);
  });
});

async function repacked(zip: Blob, change: (file: ZipFile) => ZipFile | null): Promise<Blob> {
  const files: ZipFile[] = [];
  for await (const item of readZip(zip)) {
    if (!('bytes' in item)) throw new Error(item.problem);
    const next = change(item);
    if (next) files.push(next);
  }
  return writeZip(files);
}

describe('a second copy', () => {
  it('is restored without pictures, which a whole backup brings back', async () => {
    const one = picture();
    await pageWith(one);
    const [copy, zip] = [await madeCopy(), await madeBackup()];
    expect(liesIn(await bytesIn(copy), one.bytes)).toBe(false);
    expect(liesIn(await bytesIn(zip), one.bytes)).toBe(true);
    await anew();
    expect(await journal.restore(copy, AT)).toMatchObject({ entries: 1 });
    expect(await media.readMedia([one.medium.id])).toEqual([one.medium]);
    expect(await found(one)).toBeNull();
    // Without it a backup can be made all the same.
    expect(await journal.backUp(AT)).toHaveProperty('zip');
    expect(await (await meet(zip)).merge({ bringBack: false })).toMatchObject({ fresh: 0, media: 1 });
    expect(await found(one)).toEqual(one.bytes);
    expect(await journal.db.entries.count()).toBe(1);
  });

  it('tells beforehand how many pictures a whole backup would bring', async () => {
    const [one, other] = [picture(), picture()];
    await pageWith(one);
    await pageWith(other, 'And another.');
    const [copy, zip] = [await madeCopy(), await madeBackup()];
    await anew();
    await journal.restore(copy, AT);
    const session = new journal.RestoreSession();
    expect(await session.read(zip, AT)).toMatchObject({ meeting: { counts: { fresh: 0, media: 2 } } });
    await session.merge({ bringBack: false });
    expect(await session.read(zip, AT)).toMatchObject({ meeting: { counts: { fresh: 0, media: 0 } } });
  });
});

describe('a restore', () => {
  const stoppingAt = (session: { stop: () => null }, stored: number) => {
    let told = 0;
    return ({ step }: { step: string }) => {
      if (step === 'storing') told += 1;
      if (told > stored) session.stop();
    };
  };

  it('stopped between two pictures leaves the journal empty, without the bytes of the first', async () => {
    const zip = await backupOf(picture(), picture(), picture());
    const session = new journal.RestoreSession();
    expect(await session.read(zip, AT, stoppingAt(session, 1))).toEqual({ code: 'cancelled' });
    for (const [name, laid] of Object.entries(await here())) expect(laid, name).toEqual([]);
    expect(await session.read(zip, AT)).toMatchObject({ entries: 3 });
  });

  it('into a full journal stopped between two pictures leaves what is here as it was', async () => {
    const zip = await backupOf(picture(), picture());
    const mine = await pageWith(picture());
    const before = await here();
    const session = await meet(zip);
    const stopped = session.merge({ bringBack: false }, stoppingAt(session, 1));
    expect(await stopped).toEqual({ code: 'cancelled' });
    expect(await here()).toEqual(before);
    expect(await found(mine)).toEqual(mine.bytes);
  });

  it('that only looks at a backup lays no picture beside what is here', async () => {
    const zip = await backupOf(picture(), picture());
    await pageWith(picture());
    const before = await here();
    await meet(zip);
    expect(await here()).toEqual(before);
    await anew();
    await journal.putDraft(draft('open', { body: 'Half a sentence' }));
    await meet(zip);
    expect((await here()).blobs).toEqual([]);
  });

  it('on a disk that is full after the first picture leaves the journal as it was, and that room too', async () => {
    const zip = await backupOf(picture(), picture());
    let room = 1;
    const full = () => {
      room -= 1;
      if (room < 0) throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    journal.db.blobs.hook('creating', full);
    await expect(journal.restore(zip, AT)).rejects.toThrow();
    journal.db.blobs.hook('creating').unsubscribe(full);
    const rows = await here();
    expect([rows.entries, rows.media, rows.blobs]).toEqual([[], [], []]);
    expect(await journal.restore(zip, AT)).toMatchObject({ entries: 2 });
  });
});

describe('a picture that is here and in a backup under one name, with two keys', () => {
  const otherKey = (one: Picture): Picture => ({
    ...one,
    medium: { ...one.medium, key: picture().medium.key },
  });

  it('stays the one that is here when the two journals meet, and opens', async () => {
    const there = picture();
    const zip = await backupOf(there);
    const mine = await pageWith({ ...otherKey(there), bytes: noise(800, 3) }, 'Here:');
    await (await meet(zip)).merge({ bringBack: false });
    expect(await media.readMedia([mine.medium.id])).toEqual([mine.medium]);
    expect(await found(mine)).toEqual(mine.bytes);
    expect(await journal.db.entries.count()).toBe(2);
  });

  it('opens after a restore into a journal that is empty but for it', async () => {
    const there = picture();
    const zip = await backupOf(there);
    const left = otherKey(there);
    await media.addMedium(left.medium, left.bytes);
    expect(await journal.restore(zip, AT)).toMatchObject({ entries: 1 });
    expect(await found(there)).toEqual(there.bytes);
  });
});
