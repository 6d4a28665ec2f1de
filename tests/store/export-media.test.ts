// Pictures that go out with the texts that name them, and come back with them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { Content } from '../../src/journal/entry.ts';
import { type ExportShape, PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import type { Selection } from '../../src/workers/export-jobs.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';
import { archive, idOf, keepPicture, keptBytes, picture } from './media-making.ts';
import { memoryFolder } from './memory-folder.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

let written = 0;
async function write(body: string, fields: Partial<Content> = {}): Promise<string> {
  written += 1;
  const { entry } = await journal.finishDraft(
    draft(`w${written}`, { startedAt: moment(written) }),
    content(body, fields),
    [],
    making(),
  );
  return entry.id;
}

const ALL = { kind: 'all' } as const;
const SHAPES: [ExportShape, string][] = [
  ['posts', 'assets/media'],
  ['flat', 'media'],
  ['obsidian', 'media'],
];
const shaped = (shape: ExportShape) => ({ ...PLAIN_EXPORT, shape });

async function zipped(shape: ExportShape, selection: Selection = ALL) {
  const { zip, ...counts } = await journal.exportZip(selection, shaped(shape));
  const files = new Map<string, Uint8Array>();
  for await (const item of readZip(zip)) if ('bytes' in item) files.set(item.path, item.bytes);
  return { zip, counts, files };
}

async function inFolder(shape: ExportShape, files: Map<string, Uint8Array>, replace = false) {
  const choices = shaped(shape);
  return journal.exportFolder({ selection: ALL, choices }, memoryFolder(files), replace);
}

const texts = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].filter(([path]) => path.endsWith('.md')).map(([, bytes]) => new TextDecoder().decode(bytes));

describe('a picture that a text names', () => {
  it.each(SHAPES)('goes along with it as a file: %s', async (shape, folder) => {
    const { bytes } = await keepPicture(1);
    await keepPicture(2);
    await write(`At ![the bridge](media/${idOf(1)}.jpg) again.`);
    const { counts, files } = await zipped(shape);
    expect(counts).toMatchObject({ entries: 1, media: 1, missing: 0 });
    const name = `${folder}/${idOf(1)}.jpg`;
    expect([...files.keys()].filter((path) => path.includes('media'))).toEqual([name]);
    expect(files.get(name)).toEqual(bytes);
    const link = shape === 'posts' ? `(/${name})` : `(${name})`;
    expect(texts(files)).toEqual([expect.stringContaining(`At ![the bridge]${link} again.`)]);
  });

  it.each([true, false])('goes along with one entry that is taken out whole: %s', async (isWhole) => {
    const { bytes } = await keepPicture(1);
    const id = await write(`At ![the bridge](media/${idOf(1)}.jpg).`, { title: 'Bridge' });
    const made = await journal.exportOne({ id, isWhole });
    expect(made?.fileName.endsWith(isWhole ? '-bridge.zip' : '-bridge.md')).toBe(true);
    if (!isWhole) return expect(await made?.file.text()).toContain(`](/assets/media/${idOf(1)}.jpg)`);
    const files = new Map<string, Uint8Array>();
    for await (const item of readZip(made?.file ?? new Blob()))
      if ('bytes' in item) files.set(item.path, item.bytes);
    expect([...files.keys()]).toEqual([
      expect.stringMatching(/^_posts\/.*-bridge\.md$/),
      `assets/media/${idOf(1)}.jpg`,
    ]);
    expect([...files.values()][1]).toEqual(bytes);
  });

  it('leaves one entry a plain file where none of it is on this device', async () => {
    const id = await write(`![gone](media/${idOf(9)}.jpg)`);
    expect((await journal.exportOne({ id, isWhole: true }))?.fileName).toMatch(/\.md$/);
  });

  it('is one file for two entries, of one text twice too', async () => {
    await keepPicture(1);
    await write(`![a](media/${idOf(1)}.jpg) ![b](media/${idOf(1)}.jpg)`);
    await write(`![c](media/${idOf(1)}.jpg)`);
    const { counts, files } = await zipped('posts');
    expect(counts).toMatchObject({ entries: 2, media: 1, missing: 0 });
    expect(files.size).toBe(3);
  });

  it('is counted where its bytes are not on this device, or nothing is known of it', async () => {
    await keepPicture(1);
    await keepPicture(2);
    await journal.db.blobs.delete(idOf(2));
    await write([1, 2, 3].map((seed) => `![x](media/${idOf(seed)}.jpg)`).join('\n'));
    expect((await zipped('flat')).counts).toMatchObject({ media: 1, missing: 2 });
    const files = new Map<string, Uint8Array>();
    expect(await inFolder('flat', files)).toMatchObject({ written: 1, media: 1, missing: 2 });
    expect([...files.keys()].filter((path) => path.includes('media'))).toEqual([`media/${idOf(1)}.jpg`]);
  });

  it('stays here where only an entry that was removed names it', async () => {
    await keepPicture(1);
    await journal.removeEntry(await write(`![x](media/${idOf(1)}.jpg)`), 1);
    await write('plain');
    expect((await zipped('posts')).counts).toMatchObject({ entries: 1, media: 0, missing: 0 });
  });
});

describe('an export for others', () => {
  it('holds no picture, in an archive or in a folder, in any shape', async () => {
    await keepPicture(1);
    await journal.putVisibility(await write(`open ![x](media/${idOf(1)}.jpg)`), 'public');
    for (const [shape] of SHAPES) {
      const { counts, files } = await zipped(shape, { kind: 'public' });
      expect(counts).toMatchObject({ entries: 1, media: 0, missing: 0 });
      expect([...files.keys()].filter((path) => !path.endsWith('.md'))).toEqual([]);
      const there = new Map<string, Uint8Array>();
      const what = { selection: { kind: 'public' } as const, choices: shaped(shape) };
      expect(await journal.exportFolder(what, memoryFolder(there), false)).toMatchObject({ media: 0 });
      expect([...there.keys()].filter((path) => !path.endsWith('.md'))).toEqual([]);
    }
  });
});

describe('what a text for others still names', () => {
  it('is no file of an export', async () => {
    await keepPicture(1);
    const { MediaLeaving } = await import('../../src/workers/media-leaving.ts');
    const filesFor = async (selection: Selection) => {
      const media = new MediaLeaving(selection, 'posts');
      media.note({ body: `![x](media/${idOf(1)}.jpg)` });
      const counts = { entries: 0, edited: 0, liquid: 0, media: 0, missing: 0 };
      const paths: string[] = [];
      for await (const { path } of media.files(counts)) paths.push(path);
      return paths;
    };
    expect(await filesFor(ALL)).toEqual([`assets/media/${idOf(1)}.jpg`]);
    expect(await filesFor({ kind: 'public' })).toEqual([]);
  });
});

describe('a folder', () => {
  it('gets what is not there yet, and keeps a file of the same name with other bytes', async () => {
    const { bytes } = await keepPicture(1);
    const other = await keepPicture(2);
    await write(`![x](media/${idOf(1)}.jpg) ![y](media/${idOf(2)}.jpg)`, { title: 'One' });
    const mine = new Uint8Array([1]);
    const name = `assets/media/${idOf(2)}.jpg`;
    const files = new Map<string, Uint8Array>([[name, mine]]);
    expect(await inFolder('posts', files)).toMatchObject({
      written: 1,
      media: 1,
      same: 0,
      differing: { first: [name], total: 1 },
    });
    expect(files.get(name)).toBe(mine);
    expect(files.get(`assets/media/${idOf(1)}.jpg`)).toEqual(bytes);
    expect(await inFolder('posts', files, true)).toMatchObject({ written: 0, media: 1, same: 2 });
    expect(files.get(name)).toEqual(other.bytes);
    expect(await inFolder('posts', files)).toMatchObject({ written: 0, media: 0, same: 3 });
  });
});

describe('a journal that goes out and comes in elsewhere', () => {
  const bodies = () => [
    `Before ![the bridge](media/${idOf(1)}.jpg)\n\n![](media/${idOf(2)}.png "b")\nafter`,
    `The same: ![again](media/${idOf(1)}.jpg)`,
    'Without any, though it says media/ and `media/x.jpg`.',
  ];

  async function wholeJournal() {
    await keepPicture(1);
    await keepPicture(2, 'image/png');
    let day = 0;
    for (const body of bodies()) {
      day += 1;
      await write(body, { title: `T${day}`, when: { kind: 'date', day: `2025-06-0${day}` } });
    }
  }

  async function expectWhole(shape: ExportShape, before: ReadonlyMap<string, Uint8Array>) {
    const entries = await journal.db.entries.toArray();
    const byDay = entries.sort((a, b) => (a.when.day < b.when.day ? -1 : 1));
    expect(byDay.map(({ body }) => body)).toEqual(bodies());
    expect(await keptBytes(idOf(1))).toEqual(picture(1));
    expect(await keptBytes(idOf(2))).toEqual(picture(2, 'image/png'));
    expect((await zipped(shape)).files).toEqual(before);
  }

  it.each(SHAPES)('is whole out of an archive, texts and pictures: %s', async (shape) => {
    await wholeJournal();
    const { zip, files } = await zipped(shape);
    journal.db.close();
    journal = await freshWorker();
    const { found, report } = await journal.bringIn([archive(zip)]);
    expect(found).toMatchObject({ pictures: 2, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 3, pictures: 2 });
    await expectWhole(shape, files);
  });

  it.each(SHAPES)('is whole out of a folder: %s', async (shape) => {
    await wholeJournal();
    const files = new Map<string, Uint8Array>();
    await inFolder(shape, files);
    journal.db.close();
    journal = await freshWorker();
    const chosen = [...files].map(([path, bytes]) => file(`ebb/${path}`, new Uint8Array(bytes)));
    const { found, report } = await journal.bringIn(chosen);
    expect(found.unread.first).toEqual([]);
    expect(report).toMatchObject({ added: 3, pictures: 2 });
    await expectWhole(shape, files);
  });

  it('goes from posts to notes, and its links work in both', async () => {
    await wholeJournal();
    const notes = texts((await zipped('flat')).files).sort();
    const { zip } = await zipped('posts');
    journal.db.close();
    journal = await freshWorker();
    await journal.bringIn([archive(zip)]);
    const again = await zipped('flat');
    expect(texts(again.files).sort()).toEqual(notes);
    // What came as posts is known as notes.
    const { found, report } = await journal.bringIn([archive(again.zip)]);
    expect(found.pages.same.dated).toBe(3);
    expect(report.added).toBe(0);
  });

  it('is known as what is here already, and adds nothing', async () => {
    await wholeJournal();
    await journal.bringIn([
      file('2025-01-02-x.md', post('X', '2025-01-02', '[]', `![x](/assets/media/${idOf(1)}.jpg)\n`)),
    ]);
    const { zip } = await zipped('posts');
    const before = await journal.everything();
    const { found, report } = await journal.bringIn([archive(zip)]);
    expect(found.pages).toMatchObject({ same: { dated: 4 }, fresh: { dated: 0 } });
    expect(found).toMatchObject({ pictures: 0, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 0, pictures: 0 });
    expect(await journal.everything()).toEqual(before);
  });
});
