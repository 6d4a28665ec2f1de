// Pictures that come with pages: what is taken for one, what is not, and what is here already.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/formats/zip.ts';
import { unsqueezed } from '../../src/formats/zip-pack.ts';
import { CHOICES, DEVICE, type FreshWorker, file, freshWorker, post, READING } from './import-making.ts';
import { draft } from './journal.ts';
import { archive, idOf, keepPicture, keptBytes, picture } from './media-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const NAME = `media/${idOf(1)}.jpg`;
const page = file('2025-06-19-bridge.md', post('Bridge', '2025-06-19', '[]', `At ![the bridge](${NAME})\n`));
const jpeg = (path = NAME, seed = 1) => file(path, picture(seed));
const unreadOf = ({ found }: Awaited<ReturnType<FreshWorker['bringIn']>>) =>
  found.unread.first.map(({ file: name, code }) => `${name}: ${code}`);

async function expectNone(brought: Awaited<ReturnType<FreshWorker['bringIn']>>) {
  expect(brought.found.pictures).toBe(0);
  expect(brought.report).toMatchObject({ added: 1, pictures: 0 });
  expect(await journal.db.media.count()).toBe(0);
  expect(await journal.db.blobs.count()).toBe(0);
}

describe('a picture among the chosen files that a page names', () => {
  it.each([NAME, `blog/assets/${NAME}`, `${idOf(1)}.jpg`])('comes with it: %s', async (path) => {
    const { found, report } = await journal.bringIn([page, jpeg(path)]);
    expect(found).toMatchObject({ pictures: 1, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 1, pictures: 1 });
    expect(await journal.db.media.toArray()).toEqual([
      {
        id: idOf(1),
        type: 'image/jpeg',
        size: 3_000,
        key: expect.stringMatching(/^[\w+/]{43}=$/),
        addedAt: DEVICE.now.at,
      },
    ]);
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
  });

  it('comes when it was chosen before the page, and out of an archive beside it', async () => {
    const zip = await writeZip([{ path: NAME, squeezed: unsqueezed(picture(1)) }]);
    await journal.bringIn([archive(zip, 'pictures.zip'), page]);
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
  });

  it('comes as what it is, whatever ending the text has', async () => {
    const { report } = await journal.bringIn([page, file(`media/${idOf(1)}.png`, picture(1, 'image/png'))]);
    expect(report.pictures).toBe(1);
    expect((await journal.db.media.get(idOf(1)))?.type).toBe('image/png');
  });
});

describe('a file that no page names', () => {
  it('stays what it was: told as no page, and not taken', async () => {
    const brought = await journal.bringIn([page, jpeg(`media/${idOf(2)}.jpg`), jpeg('media/holiday.jpg')]);
    expect(unreadOf(brought)).toEqual([
      `media/${idOf(2)}.jpg: other-extension`,
      'media/holiday.jpg: other-extension',
    ]);
    await expectNone(brought);
  });
});

describe('a file that is no picture', () => {
  it.each([
    ['a page of HTML', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    ['one byte', new Uint8Array([0xff])],
    ['nothing', new Uint8Array(0)],
    ['a picture of another kind', picture(1, 'image/png')],
  ])('is left out, chosen or in an archive: %s', async (_, bytes) => {
    const brought = await journal.bringIn([page, file(NAME, bytes)]);
    expect(unreadOf(brought)).toEqual([`${NAME}: other-extension`]);
    await expectNone(brought);
    journal.db.close();
    journal = await freshWorker();
    const packed = await journal.bringIn([page, archive(await writeZip([{ path: NAME, bytes }]))]);
    expect(unreadOf(packed)).toEqual([`${NAME}: other-extension`]);
    await expectNone(packed);
  });

  it('is left out when it is larger than 64 MB', async () => {
    const large = jpeg();
    Object.defineProperty(large.file, 'size', { value: 64_000_001 });
    await expectNone(await journal.bringIn([page, large]));
    journal.db.close();
    journal = await freshWorker();
    const most = jpeg();
    Object.defineProperty(most.file, 'size', { value: 64_000_000 });
    expect((await journal.bringIn([page, most])).found.pictures).toBe(1);
  });

  it('is left out when its bytes in the archive are damaged behind its beginning, and the page comes', async () => {
    const zip = await writeZip([{ path: NAME, squeezed: unsqueezed(picture(1)) }]);
    const bytes = new Uint8Array(await zip.arrayBuffer());
    bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
    const { report } = await journal.bringIn([page, archive(new Blob([bytes]))]);
    expect(report).toMatchObject({ added: 1, pictures: 0 });
    expect(await journal.db.media.count()).toBe(0);
  });
});

describe('two files of one picture', () => {
  it('give the first, and the other is told', async () => {
    const brought = await journal.bringIn([page, jpeg(`a/${NAME}`, 1), jpeg(`b/${NAME}`, 2)]);
    expect(brought.report.pictures).toBe(1);
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
    expect(unreadOf(brought)).toEqual([`b/${NAME}: other-extension`]);
  });

  it('give the one of the kind that the text names', async () => {
    const png = file(`media/${idOf(1)}.png`, picture(1, 'image/png'));
    const { report } = await journal.bringIn([page, png, jpeg()]);
    expect(report.pictures).toBe(1);
    expect(await journal.db.media.toArray()).toMatchObject([{ type: 'image/jpeg' }]);
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
  });
});

describe('a picture that is here already', () => {
  it('stays as it is, with its key', async () => {
    const { medium } = await keepPicture(1);
    const { found, report } = await journal.bringIn([page, jpeg(NAME, 2)]);
    expect(found).toMatchObject({ pictures: 0, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 1, pictures: 0 });
    expect(await journal.db.media.get(idOf(1))).toEqual(medium);
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
  });

  it('gets its bytes back where they are gone, under the key it has', async () => {
    const { medium } = await keepPicture(1);
    await journal.db.blobs.delete(idOf(1));
    const { report } = await journal.bringIn([page, jpeg()]);
    expect(report.pictures).toBe(1);
    expect(await journal.db.media.get(idOf(1))).toEqual(medium);
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
  });

  it('is what comes where its bytes are gone and other ones come', async () => {
    const { medium } = await keepPicture(1);
    await journal.db.blobs.delete(idOf(1));
    const smaller = picture(2, 'image/jpeg', 500);
    await journal.bringIn([page, file(NAME, smaller)]);
    expect(await journal.db.media.get(idOf(1))).toMatchObject({ key: medium.key, size: 500 });
    expect(await keptBytes(idOf(1))).toEqual(smaller);
  });

  it('comes later to a page that came without it', async () => {
    await journal.bringIn([page]);
    const { found, report } = await journal.bringIn([page, jpeg()]);
    expect(found.pages.same.dated).toBe(1);
    expect(found.pictures).toBe(1);
    expect(report).toMatchObject({ added: 0, pictures: 1 });
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
  });

  it('keeps the row that another window put meanwhile', async () => {
    const { medium } = await keepPicture(1);
    const plan = { entries: [], words: [], restoreIds: [], knownImports: [], record: { id: 'i', at: 1 } };
    const { newBlobKey } = await import('../../src/vault/blob.ts');
    await journal.putImport({ ...plan, media: [{ ...medium, key: newBlobKey() }] });
    expect(await journal.db.media.get(idOf(1))).toEqual(medium);
  });
});

describe('an import that is not made', () => {
  it('leaves no row of its pictures', async () => {
    const session = new journal.ImportSession();
    session.take([page, jpeg()]);
    await session.read(READING);
    await journal.bringIn([file('2025-01-02-x.md', 'Other.\n')]);
    expect(await session.store(CHOICES, DEVICE)).toEqual({ code: 'journal-moved-on' });
    expect(await journal.db.media.count()).toBe(0);
  });

  it('brings no picture of a page that is left out', async () => {
    const undated = file('bridge.md', `![the bridge](${NAME})\n`);
    const { report } = await journal.bringIn([undated, jpeg()], { undated: 'leave-out' });
    expect(report).toMatchObject({ added: 0, pictures: 0 });
    expect(await journal.db.blobs.count()).toBe(0);
  });
});

describe('an undone import', () => {
  const undone = async (importId: string) => {
    const { undoing } = await import('../../src/workers/undoing.ts');
    return undoing(importId, { entryIds: [], wordIds: [] });
  };

  it('lets go of its pictures at once, so that their room is there again', async () => {
    const { report } = await journal.bringIn([page, jpeg()]);
    expect(await journal.db.blobs.count()).toBe(1);
    expect(await undone(report.importId)).toMatchObject({ erased: 1 });
    expect(await journal.db.media.count()).toBe(0);
    expect(await journal.db.blobs.count()).toBe(0);
  });

  it('leaves a picture that a page of one’s own names by now', async () => {
    const { report } = await journal.bringIn([page, jpeg()]);
    await journal.putDraft(draft('mine', { body: `![mine](${NAME})` }));
    await undone(report.importId);
    expect(await journal.db.media.count()).toBe(1);
    expect(await journal.db.blobs.count()).toBe(1);
  });
});
