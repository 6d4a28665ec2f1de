// A thumbnail lies beside its picture: it goes where that goes, and leaves the device in no file.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import { PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { mediumOfBytes, thumbnailId } from '../../src/store/thumbnail-id.ts';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making, reopenedJournal } from './journal.ts';
import { laidRows, liesIn, noise, type Picture, picture } from './pictures.ts';
import { alone, IS_SEALED, sealJournal, unlockJournal } from './sealed.ts';

const AT = Date.UTC(2025, 10, 24, 12);
const LATER = 8 * 86_400_000;
const SMALL = noise(3_000, 77);

let journal: FreshWorker;
let media: typeof import('../../src/store/media.ts');
let thumbnails: typeof import('../../src/store/thumbnails.ts');
let sweep: typeof import('../../src/store/unnamed-media.ts');

async function load(): Promise<void> {
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  media = await import('../../src/store/media.ts');
  thumbnails = await import('../../src/store/thumbnails.ts');
  sweep = await import('../../src/store/unnamed-media.ts');
}

async function anew(): Promise<void> {
  journal?.db.close();
  journal = await freshWorker();
  await load();
}

beforeEach(async () => {
  vi.stubGlobal('navigator', alone);
  await anew();
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

/** A picture with a thumbnail. */
async function added(): Promise<Picture> {
  const made = picture();
  await media.addMedium(made.medium, made.bytes);
  await thumbnails.keepThumbnail(made.medium, SMALL);
  return made;
}

async function pageWith(one: Picture): Promise<void> {
  await journal.finishDraft(draft(`d-${one.medium.id}`), content(`Look: ${one.markdown}`), [], making());
}

const laidIds = async () => ((await laidRows()).blobs as { id: string }[]).map(({ id }) => id).sort();
const bothOf = (...some: Picture[]) => some.flatMap(({ medium: { id } }) => [id, thumbnailId(id)]).sort();

async function filesIn(zip: Blob): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for await (const item of readZip(zip)) if ('bytes' in item) files.push(item);
  return files;
}

describe('a thumbnail', () => {
  it('comes back as it was kept, also in a page that is loaded anew, and its picture beside it', async () => {
    const one = await added();
    journal.db.close();
    journal = { ...journal, ...(await reopenedJournal()) };
    await load();
    expect(await thumbnails.readThumbnail(one.medium)).toEqual(SMALL);
    expect(await media.readBytes(one.medium)).toEqual(one.bytes);
  });

  it('is not there before it is kept, and is another once it is kept again', async () => {
    const one = picture();
    await media.addMedium(one.medium, one.bytes);
    expect(await thumbnails.readThumbnail(one.medium)).toBeNull();
    for (const small of [SMALL, noise(500, 3)]) {
      await thumbnails.keepThumbnail(one.medium, small);
      expect(await thumbnails.readThumbnail(one.medium)).toEqual(small);
    }
  });

  it('never lies readable in the database, and no other opens in its place', async () => {
    const [one, two] = [await added(), await added()];
    const rows = await laidRows();
    expect(liesIn(rows, SMALL)).toBe(false);
    const other = (rows.blobs as { id: string }[]).find(({ id }) => id === thumbnailId(two.medium.id));
    await journal.db.blobs.put({ ...other, id: thumbnailId(one.medium.id) } as never);
    expect(await thumbnails.readThumbnail(one.medium)).toBeNull();
    const whole = (rows.blobs as { id: string }[]).find(({ id }) => id === two.medium.id);
    await journal.db.blobs.put({ ...whole, id: thumbnailId(two.medium.id) } as never);
    expect(await thumbnails.readThumbnail(two.medium)).toBeNull();
  });

  it('stays as it lies when the lock is turned on, and its key is readable to nobody until it is unlocked', async () => {
    const one = await added();
    const before = (await laidRows()).blobs;
    if (!IS_SEALED) await sealJournal();
    const sealed = await laidRows();
    expect(sealed.blobs).toEqual(before);
    expect(liesIn(sealed, one.medium.key)).toBe(false);
    const { lockStore } = await import('../../src/store/lock.ts');
    lockStore();
    await expect(media.readMedia([one.medium.id])).rejects.toThrow();
    await unlockJournal();
    const [row] = await media.readMedia([one.medium.id]);
    expect(row && (await thumbnails.readThumbnail(row))).toEqual(SMALL);
  });

  it('is not kept for a picture that went while it was drawn', async () => {
    const one = picture();
    await thumbnails.keepThumbnail(one.medium, SMALL);
    expect(await laidIds()).toEqual([]);
  });

  it('that finds no room is not kept, and the picture stays', async () => {
    const one = picture();
    await media.addMedium(one.medium, one.bytes);
    const full = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    journal.db.blobs.hook('creating', full);
    await expect(thumbnails.keepThumbnail(one.medium, SMALL)).rejects.toThrow();
    journal.db.blobs.hook('creating').unsubscribe(full);
    expect(await laidIds()).toEqual([one.medium.id]);
    expect(await media.readBytes(one.medium)).toEqual(one.bytes);
  });

  it('is written by no window that knows nothing of a newer Ebb', async () => {
    const one = picture();
    await media.addMedium(one.medium, one.bytes);
    await journal.db.meta.put({ key: 'schema', value: journal.SCHEMA + 1 });
    await expect(thumbnails.keepThumbnail(one.medium, SMALL)).rejects.toThrow();
    expect(await laidIds()).toEqual([one.medium.id]);
  });
});

describe('sweeping', () => {
  it('leaves the thumbnail of a picture that a text names, and takes that of one that none names', async () => {
    const [named, unnamed] = [await added(), await added()];
    await pageWith(named);
    expect(await sweep.forgetUnnamed(LATER)).toBe(1);
    expect(await laidIds()).toEqual(bothOf(named));
    expect(await thumbnails.readThumbnail(named.medium)).toEqual(SMALL);
    expect(await thumbnails.readThumbnail(unnamed.medium)).toBeNull();
  });

  it('takes a thumbnail whose picture has no row, though nothing else lies there', async () => {
    const one = await added();
    await journal.db.media.clear();
    await journal.db.blobs.delete(one.medium.id);
    expect(await laidIds()).toEqual([thumbnailId(one.medium.id)]);
    await sweep.forgetUnnamed(0);
    expect(await laidIds()).toEqual([]);
  });
});

describe('erasing', () => {
  it('leaves no thumbnail', async () => {
    await added();
    const { emptyStore } = await import('../../src/store/erase.ts');
    expect(await emptyStore()).toBe('emptied');
    expect(await laidIds()).toEqual([]);
  });
});

describe('counting pictures', () => {
  it('takes a thumbnail for no bytes of its picture', async () => {
    const [whole, lost] = [await added(), await added()];
    const ids = [whole.medium.id, lost.medium.id];
    expect([await media.holdsBytes(), await media.countMissing(ids)]).toEqual([true, 0]);
    await journal.db.blobs.delete(lost.medium.id);
    expect([await media.holdsBytes(), await media.countMissing(ids)]).toEqual([true, 1]);
    await journal.db.blobs.delete(whole.medium.id);
    expect([await media.holdsBytes(), await media.countMissing(ids)]).toEqual([false, 2]);
  });

  it('finds what can be shown in a list: a picture with its bytes, or with a thumbnail of those that are lost', async () => {
    const [whole, lost, gone] = [await added(), await added(), await added()];
    const bare = picture();
    await media.addMedium(bare.medium, bare.bytes);
    await journal.db.blobs.bulkDelete([lost.medium.id, gone.medium.id, thumbnailId(gone.medium.id)]);
    const all = [whole, lost, gone, bare].map(({ medium }) => medium.id);
    expect(await thumbnails.showable(all)).toEqual(
      new Set([whole, lost, bare].map(({ medium }) => medium.id)),
    );
    expect(await thumbnails.showable([])).toEqual(new Set());
  });

  it('knows whose a thumbnail is', () => {
    expect(mediumOfBytes(thumbnailId('k3v9x2m4tq7w'))).toBe('k3v9x2m4tq7w');
    expect(mediumOfBytes('k3v9x2m4tq7w')).toBe('k3v9x2m4tq7w');
  });
});

describe('no thumbnail', () => {
  it('is in a backup, and a picture comes back from one without', async () => {
    const one = await added();
    await pageWith(one);
    const made = await journal.backUp(AT);
    if ('code' in made) throw new Error(made.code);
    const files = await filesIn(made.zip);
    expect(files.filter(({ path }) => path.startsWith('media/')).map(({ path }) => path)).toEqual([
      `media/${one.medium.id}.jpg`,
    ]);
    const sought = Buffer.from(SMALL.slice(0, 32));
    for (const { bytes } of files) expect(Buffer.from(bytes).includes(sought)).toBe(false);
    await anew();
    expect(await journal.restore(made.zip, AT)).toMatchObject({ entries: 1 });
    expect(await laidIds()).toEqual([one.medium.id]);
  });

  it('is in an export', async () => {
    const one = await added();
    await pageWith(one);
    const { zip } = await journal.exportZip({ kind: 'all' }, { ...PLAIN_EXPORT, shape: 'posts' });
    const pictures = (await filesIn(zip)).filter(({ path }) => !path.endsWith('.md'));
    expect(pictures).toEqual([{ path: `assets/media/${one.medium.id}.jpg`, bytes: one.bytes }]);
  });

  it('stands in the way of bytes that come back, nor goes for them', async () => {
    const one = await added();
    await journal.db.blobs.delete(one.medium.id);
    async function* files() {
      yield { path: `media/${one.medium.id}.jpg`, bytes: one.bytes };
    }
    await media.withMedia([one.medium], files, async () => undefined);
    expect(await media.readBytes(one.medium)).toEqual(one.bytes);
    expect(await thumbnails.readThumbnail(one.medium)).toEqual(SMALL);
  });
});
