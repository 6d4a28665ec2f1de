// Pictures in the journal: they come back as they were put in, and nobody sees them who does not open the journal.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content, draft, freshJournal, making, reopenedJournal } from './journal.ts';
import { laidRows, liesIn, type Picture, picture, queuedLocks } from './pictures.ts';
import { alone, IS_SEALED, sealJournal, unlockJournal } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let media: typeof import('../../src/store/media.ts');

beforeEach(async () => {
  vi.stubGlobal('navigator', alone);
  journal = await freshJournal();
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  media = await import('../../src/store/media.ts');
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

async function added(...given: Parameters<typeof picture>): Promise<Picture> {
  const made = picture(...given);
  await media.addMedium(made.medium, made.bytes);
  return made;
}

/** The bytes that the journal gives for a picture, by the row that it holds. */
async function found({ medium }: Picture) {
  const [row] = await media.readMedia([medium.id]);
  return row ? media.readBytes(row) : undefined;
}

const laidBlobs = async () => (await laidRows()).blobs;

const full = () => {
  throw new DOMException('the disk is full', 'QuotaExceededError');
};

describe('a picture', () => {
  it('comes back as it was put in, byte for byte, also in a page that is loaded anew', async () => {
    const all = [await added(5), await added(6, 0), await added(7, 70_000)];
    journal.db.close();
    journal = await reopenedJournal();
    media = await import('../../src/store/media.ts');
    for (const one of all) {
      expect(await media.readMedia([one.medium.id])).toEqual([one.medium]);
      expect(await found(one)).toEqual(one.bytes);
    }
  });

  it('is found among others in the order asked for, and what is not here is left out', async () => {
    const [one, two] = [await added(), await added()];
    const ids = [two.medium.id, picture().medium.id, one.medium.id];
    expect(await media.readMedia(ids)).toEqual([two.medium, one.medium]);
    expect(await media.readMedia([])).toEqual([]);
  });

  it('has bytes of its own alone: those of another in its place do not open', async () => {
    const [one, two] = [await added(), await added()];
    const [other] = ((await laidBlobs()) as { id: string }[]).filter(({ id }) => id === two.medium.id);
    await journal.db.blobs.put({ ...(other as never as object), id: one.medium.id } as never);
    expect(await found(one)).toBeNull();
    expect(await found(two)).toEqual(two.bytes);
  });

  it('that is not on this device is told as missing, and not as empty', async () => {
    const one = await added();
    await journal.db.blobs.clear();
    expect(await found(one)).toBeNull();
  });

  it('never lies in the database as it is, nor does its name stand beside its bytes', async () => {
    const one = await added(0, 5_000);
    const rows = await laidRows();
    expect(rows.blobs).toHaveLength(1);
    expect(Object.keys(rows.blobs?.[0] as object).sort()).toEqual(['ct', 'id', 'iv']);
    expect(liesIn(rows, one.bytes)).toBe(false);
    // What looks for it would see it.
    expect(liesIn({ ...rows, more: [{ a: { b: one.bytes.slice(1_000, 1_032) } }] }, one.bytes)).toBe(true);
  });

  it('leaves no key and no kind readable while the journal is sealed', async () => {
    if (!IS_SEALED) {
      const before = await added();
      expect(liesIn(await laidRows(), before.medium.key)).toBe(true);
      await sealJournal();
      expect(liesIn(await laidRows(), before.medium.key)).toBe(false);
    }
    const one = await added();
    const rows = await laidRows();
    for (const secret of [one.medium.key, 'image/', '3000', 'addedAt'])
      expect(liesIn(rows, secret)).toBe(false);
    expect(liesIn(rows, Buffer.from(one.medium.key, 'base64'))).toBe(false);
    expect(rows.media?.map((row) => Object.keys(row as object).sort())).toEqual(
      rows.media?.map(() => ['ct', 'id', 'iv', 'rev']),
    );
    const { isJournalWhole } = await import('../../src/store/check-journal.ts');
    expect(await isJournalWhole()).toBe(true);
  });

  it('is not taken, and not a byte of it, while the journal is locked', async () => {
    if (!IS_SEALED) await sealJournal();
    const { lockStore } = await import('../../src/store/lock.ts');
    lockStore();
    const one = picture();
    await expect(media.addMedium(one.medium, one.bytes)).rejects.toThrow();
    const coming = media.withMedia(
      [one.medium],
      () => filesOf([one]),
      async () => true,
    );
    await expect(coming).rejects.toThrow();
    await expect(media.readMedia([one.medium.id])).rejects.toThrow();
    expect(await laidBlobs()).toEqual([]);
    await unlockJournal();
    await media.addMedium(one.medium, one.bytes);
    expect(await found(one)).toEqual(one.bytes);
  });

  it('that is being kept as a lock comes is kept, and is read by nobody before the unlocking', async () => {
    if (!IS_SEALED) await sealJournal();
    const { lockStore } = await import('../../src/store/lock.ts');
    const { db } = await import('../../src/store/database.ts');
    const one = picture();
    db.blobs.hook('creating', lockStore);
    await media.addMedium(one.medium, one.bytes);
    db.blobs.hook('creating').unsubscribe(lockStore);
    await expect(media.readMedia([one.medium.id])).rejects.toThrow();
    await unlockJournal();
    expect(await found(one)).toEqual(one.bytes);
    const { isJournalWhole } = await import('../../src/store/check-journal.ts');
    expect(await isJournalWhole()).toBe(true);
  });

  it.each(['blobs', 'media'] as const)(
    'whose %s find no room leaves no row, and comes again',
    async (table) => {
      const kept = await added();
      const one = picture();
      journal.db[table].hook('creating', full);
      await expect(media.addMedium(one.medium, one.bytes)).rejects.toThrow();
      const { db } = await import('../../src/store/database.ts');
      db[table].hook('creating').unsubscribe(full);
      expect(await found(one)).toBeUndefined();
      expect((await laidRows()).media).toHaveLength(1);
      await media.addMedium(one.medium, one.bytes);
      expect(await found(one)).toEqual(one.bytes);
      expect(await found(kept)).toEqual(kept.bytes);
    },
  );

  it('is written by no window that knows nothing of a newer Ebb', async () => {
    const one = await added();
    await journal.db.meta.put({ key: 'schema', value: journal.SCHEMA + 1 });
    const two = picture();
    await expect(media.addMedium(two.medium, two.bytes)).rejects.toThrow();
    const { forgetUnnamed } = await import('../../src/store/unnamed-media.ts');
    await expect(forgetUnnamed(1e12)).rejects.toThrow();
    expect((await laidBlobs())?.map((row) => (row as { id: string }).id)).toEqual([one.medium.id]);
  });
});

async function* filesOf(
  pictures: readonly Picture[],
  before: (at: number) => Promise<void> = async () => {},
) {
  for (const [at, { medium, bytes }] of pictures.entries()) {
    await before(at);
    yield { path: `media/${medium.id}.jpg`, bytes };
  }
}

describe('the lock', () => {
  it('turned on and off leaves every picture readable, and touches no byte of one', async () => {
    const one = await added();
    await journal.finishDraft(draft('d'), content(one.markdown), [], making());
    const two = await added(0, 50_000);
    const before = await laidBlobs();
    const turn = {
      on: sealJournal,
      off: async () => {
        const { turnOff } = await import('../../src/store/turn-lock.ts');
        expect(await turnOff(false, () => undefined)).toEqual({ ok: true });
      },
    };
    const way = IS_SEALED ? (['off', 'on', 'off'] as const) : (['on', 'off', 'on'] as const);
    for (const next of way) {
      await turn[next]();
      const rows = await laidRows();
      expect(liesIn(rows.media, one.medium.key), next).toBe(next === 'off');
      expect(rows.blobs).toEqual(before);
      for (const each of [one, two]) expect(await found(each)).toEqual(each.bytes);
    }
  });
});

describe('erasing', () => {
  it('leaves no picture and no byte of one', async () => {
    await added();
    await added();
    const { emptyStore } = await import('../../src/store/erase.ts');
    expect(await emptyStore()).toBe('emptied');
    const rows = await laidRows();
    expect([rows.media, rows.blobs]).toEqual([[], []]);
  });
});

describe('pictures that come with other rows', () => {
  it('are here before these rows are written, one in memory at a time', async () => {
    const coming = Array.from({ length: 200 }, () => picture(0, 50_000));
    const laid: number[] = [];
    const files = () => filesOf(coming, async () => void laid.push(await journal.db.blobs.count()));
    const rows = coming.map(({ medium }) => medium);
    const atWork = media.withMedia(rows, files, () => journal.db.blobs.count());
    expect(await atWork).toBe(200);
    // Each is asked for once the one before it is written.
    expect(laid).toEqual(coming.map((_, at) => at));
    expect((await laidRows()).media).toEqual([]);
    for (const one of [coming[0], coming[199]])
      expect(one && (await media.readBytes(one.medium))).toEqual(one?.bytes);
  });

  it('are laid once, and files that belong to no row are passed over', async () => {
    const here = await added();
    const before = await laidBlobs();
    const stranger = picture();
    const files = () => filesOf([here, stranger, here]);
    await media.withMedia([here.medium], files, async () => undefined);
    expect(await laidBlobs()).toEqual(before);
  });

  it('take the place of bytes that do not open', async () => {
    const here = await added();
    const [laid] = (await laidBlobs()) as { ct: Uint8Array }[];
    await journal.db.blobs.put({ ...laid, ct: laid?.ct.map((byte) => byte ^ 1) } as never);
    expect(await found(here)).toBeNull();
    await media.withMedia(
      [here.medium],
      () => filesOf([here]),
      async () => undefined,
    );
    expect(await found(here)).toEqual(here.bytes);
  });

  it('stay where work fails behind the writing of their rows, and go where it fails before', async () => {
    const { writing } = await import('../../src/store/unit.ts');
    const [one, two] = [picture(), picture()];
    const work = async (rows: Picture['medium'][]) => {
      await writing(['media'], (unit) => unit.media.putMany(rows.slice(0, 1)));
      throw new Error('too late');
    };
    const files = () => filesOf([one, two]);
    await expect(media.withMedia([one.medium, two.medium], files, work)).rejects.toThrow('too late');
    expect(await found(one)).toEqual(one.bytes);
    expect(await laidBlobs()).toMatchObject([{ id: one.medium.id }]);
  });

  it('are asked for not at all where no row of one comes', async () => {
    const files = vi.fn(() => filesOf([picture()]));
    expect(await media.withMedia([], files, async () => 7)).toBe(7);
    expect(files).not.toHaveBeenCalled();
  });

  it('are not swept away between their bytes and their rows, though another window sweeps', async () => {
    vi.stubGlobal('navigator', queuedLocks());
    const { forgetUnnamed } = await import('../../src/store/unnamed-media.ts');
    const { writing } = await import('../../src/store/unit.ts');
    const [one, two] = [picture(), picture()];
    let sweeping: Promise<number> = Promise.resolve(-1);
    const files = () =>
      filesOf([one, two], async (at) => {
        if (at === 1) sweeping = forgetUnnamed(0);
      });
    await media.withMedia([one.medium, two.medium], files, (rows) =>
      writing(['media'], (unit) => unit.media.putMany(rows)),
    );
    expect(await sweeping).toBe(0);
    for (const each of [one, two]) expect(await found(each)).toEqual(each.bytes);
  });
});
