// Pictures come along where a journal does not open any more and its rows are all that can be had.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { laidRows, noise, type Picture, picture } from './pictures.ts';
import { alone, IS_SEALED } from './sealed.ts';

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

describe.skipIf(IS_SEALED)('what can be rescued of a journal that does not open', () => {
  const rescued = async () => {
    journal.db.close();
    const { rescue } = await import('../../src/workers/rescuing.ts');
    const found = await rescue(AT);
    if (!found) throw new Error('nothing was rescued');
    return found;
  };

  it('is its pictures too', async () => {
    const one = await pageWith(picture());
    const { file, entries, lost } = await rescued();
    expect([entries, lost]).toEqual([1, 0]);
    await anew();
    expect(await journal.restore(file, AT)).toMatchObject({ entries: 1 });
    expect(await found(one)).toEqual(one.bytes);
  });

  it('is the rest where a picture cannot be read, which is counted', async () => {
    const [one, two] = [await pageWith(picture()), await pageWith(picture())];
    const laid = ((await laidRows()).blobs as { id: string }[]).find(({ id }) => id === one.medium.id);
    await journal.db.blobs.put({ ...laid, ct: noise(90, 1) } as never);
    const { file, entries, lost } = await rescued();
    expect([entries, lost]).toEqual([2, 1]);
    await anew();
    await journal.restore(file, AT);
    expect(await found(one)).toBeNull();
    expect(await found(two)).toEqual(two.bytes);
  });

  it('is the texts where the browser opens the database for them and then no more', async () => {
    await pageWith(picture());
    const real = indexedDB.open.bind(indexedDB);
    let opened = 0;
    vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
      opened += 1;
      if (opened > 1) throw new DOMException('the disk is gone', 'UnknownError');
      return real(...given);
    });
    const { entries, lost } = await rescued();
    expect([entries, lost]).toEqual([1, 1]);
    expect(opened).toBe(2);
  });
});
