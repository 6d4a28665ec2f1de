// Pictures that pages of Markdown show from beside themselves: taken in only when the person says so, and then once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/formats/zip.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { contentAlone } from '../../src/journal/finish.ts';
import type { SourceFile } from '../../src/workers/jobs.ts';
import type { Draw } from '../../src/workers/picture-drawn.ts';
import { CHOICES, DEVICE, type FreshWorker, file, freshWorker, post, READING } from './import-making.ts';
import { draft, making } from './journal.ts';
import { archive, keptBytes, picture } from './media-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const DRAWN = picture(99, 'image/jpeg', 700);
const draw: Draw = async () => ({ bytes: DRAWN, width: 20, height: 10 });

async function bringIn(files: SourceFile[], beside: 'take-in' | 'leave-out' = 'take-in') {
  const session = new journal.ImportSession(draw);
  session.take(files);
  const found = await session.read(READING);
  const report = await session.store({ ...CHOICES, beside }, DEVICE);
  if ('code' in report) throw new Error(report.code);
  return { found, report };
}

const page = (text: string, path = 'Vault/notes/2025-06-19-bridge.md') =>
  file(path, post('Bridge', '2025-06-19', '[]', `${text}\n`));
const jpeg = (path: string, seed = 1) => file(path, picture(seed));
const body = async () => (await journal.db.entries.toArray())[0]?.body ?? '';
const TAKEN = /^!\[(?:bridge)?\]\(media\/[0-9a-z]{12}\.jpg\)$/;

describe('a picture beside a page', () => {
  it.each([
    ['![bridge](images/a.jpg)', 'Vault/notes/images/a.jpg'],
    ['![bridge](../images/a.jpg)', 'Vault/images/a.jpg'],
    ['![bridge](/assets/img/a.jpg)', 'Vault/assets/img/a.jpg'],
    ['![[a.jpg|bridge]]', 'Vault/attachments/a.jpg'],
    ['![[a.jpg]]', 'Vault/notes/a.jpg'],
  ])('comes when it is taken in: %s', async (text, path) => {
    const { found, report } = await bringIn([page(text), jpeg(path)]);
    expect(found).toMatchObject({ beside: { pages: 1, pictures: 1 }, pictures: 0, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 1, pictures: 1, picturesLost: 0 });
    expect(await body()).toMatch(TAKEN);
    const [row] = await journal.db.media.toArray();
    expect(row).toMatchObject({ size: 700, width: 20, height: 10 });
    expect(await keptBytes(row?.id ?? '')).toEqual(DRAWN);
  });

  it('comes out of an archive too', async () => {
    const given = page('![bridge](a.jpg)', 'notes/2025-06-19-bridge.md');
    const zip = await writeZip([
      { path: given.path, bytes: new Uint8Array(await given.file.arrayBuffer()) },
      { path: 'notes/a.jpg', bytes: picture(1) },
    ]);
    const { found, report } = await bringIn([archive(zip)]);
    expect(found.unread.total).toBe(0);
    expect(report).toMatchObject({ added: 1, pictures: 1 });
    expect(await body()).toMatch(TAKEN);
  });

  it('is that of its own folder, where another is called the same', async () => {
    const [own, other] = [jpeg('Vault/notes/a.jpg', 1), jpeg('Vault/other/a.jpg', 2)];
    const { found } = await bringIn([other, page('![](a.jpg)'), own]);
    expect(found.beside.pictures).toBe(1);
    expect(found.unread.first.map((one) => one.file)).toEqual(['Vault/other/a.jpg']);
  });

  it('is not guessed among several of one name', async () => {
    const { found } = await bringIn([page('![[a.jpg]]'), jpeg('Vault/x/a.jpg', 1), jpeg('Vault/y/a.jpg', 2)]);
    expect(found.beside).toEqual({ pages: 0, pictures: 0 });
    expect(await body()).toBe('![[a.jpg]]');
  });

  it('is not taken in unasked, and the page goes out with the bytes it came with', async () => {
    const given = page('![bridge](images/a.jpg)');
    const { report } = await bringIn([given, jpeg('Vault/notes/images/a.jpg')], 'leave-out');
    expect(report).toMatchObject({ added: 1, pictures: 0 });
    expect(await body()).toBe('![bridge](images/a.jpg)');
    expect(await journal.db.blobs.count()).toBe(0);
    const [entry] = await journal.db.entries.toArray();
    const one = await journal.exportOne({ id: entry?.id ?? '', isWhole: false });
    expect(await one?.file.arrayBuffer()).toEqual(await given.file.arrayBuffer());
  });

  it('comes once, from where it was and as it goes out', async () => {
    const files = [page('![bridge](images/a.jpg)'), jpeg('Vault/notes/images/a.jpg')];
    await bringIn(files);
    const before = await journal.everything();
    const again = await bringIn(files);
    expect(again.found).toMatchObject({ pages: { same: { dated: 1 } }, beside: { pages: 0 } });
    for (const shape of ['posts', 'obsidian'] as const) {
      const { zip } = await journal.exportZip({ kind: 'all' }, { ...PLAIN_EXPORT, shape });
      const { found } = await bringIn([archive(zip)]);
      expect(found.pages).toMatchObject({ same: { dated: 1 }, fresh: { dated: 0 } });
    }
    expect(await journal.everything()).toEqual(before);
  });

  it('goes out with its page, whose other lines stay as they came', async () => {
    await bringIn([page('Text.\n\n![bridge](images/a.jpg)'), jpeg('Vault/notes/images/a.jpg')]);
    const { zip, media, missing } = await journal.exportZip({ kind: 'all' });
    expect({ media, missing }).toEqual({ media: 1, missing: 0 });
    expect(zip.size).toBeGreaterThan(700);
    const [entry] = await journal.db.entries.toArray();
    const text = await (await journal.exportOne({ id: entry?.id ?? '', isWhole: false }))?.file.text();
    const [row] = await journal.db.media.toArray();
    const expected = post('Bridge', '2025-06-19', '[]', `Text.\n\n![bridge](/assets/media/${row?.id}.jpg)\n`);
    expect(text).toBe(expected);
  });
});

describe('a picture that was left where it was', () => {
  const shown = page('Text.\n\n![bridge](images/a.jpg)');
  const files = [shown, jpeg('Vault/notes/images/a.jpg')];

  it('is offered again with the same files, comes when it is taken in then, and once', async () => {
    await bringIn(files, 'leave-out');
    const again = await bringIn(files, 'leave-out');
    expect(again.found).toMatchObject({
      pages: { same: { dated: 1 } },
      beside: { pages: 1, pictures: 1 },
      unread: { total: 0 },
    });
    expect(again.report).toMatchObject({ added: 0, pictures: 0 });
    expect(await body()).toBe('Text.\n\n![bridge](images/a.jpg)');
    const { report } = await bringIn(files);
    expect(report).toMatchObject({ added: 0, pictures: 1, picturesLost: 0 });
    expect(await body()).toMatch(/^Text\.\n\n!\[bridge\]\(media\/[0-9a-z]{12}\.jpg\)$/);
    const [row] = await journal.db.media.toArray();
    expect(await keptBytes(row?.id ?? '')).toEqual(DRAWN);
    const before = await journal.everything();
    const { found } = await bringIn(files);
    expect(found).toMatchObject({ beside: { pages: 0, pictures: 0 }, unread: { total: 0 } });
    expect(await journal.everything()).toEqual(before);
  });

  it('leaves the text before it among the earlier ones, and no import to take back', async () => {
    await bringIn(files, 'leave-out');
    await bringIn(files);
    const [entry] = await journal.db.entries.toArray();
    const versions = await journal.db.versions.toArray();
    expect(versions.map(({ kind, content }) => [kind, content.body])).toEqual([
      ['first', 'Text.\n\n![bridge](images/a.jpg)'],
    ]);
    expect(entry).toMatchObject({ revision: 2, ancestors: [versions[0]?.stamp] });
    expect(await journal.db.imports.count()).toBe(1);
    const text = await (await journal.exportOne({ id: entry?.id ?? '', isWhole: false }))?.file.text();
    expect(text).toBe(
      (await shown.file.text())
        .replace('images/', '/assets/media/')
        .replace(/a\.jpg/, () => entry?.body.match(/\w{12}\.jpg/)?.[0] ?? ''),
    );
  });

  it('comes into the text as it is by now, and into none that is being written or was removed', async () => {
    await bringIn(files, 'leave-out');
    const [entry] = await journal.db.entries.toArray();
    const id = entry?.id ?? '';
    await journal.finishDraft(
      draft('e', { entryId: id, baseStamp: entry?.stamp ?? '' }),
      { ...contentAlone(entry as Entry), body: 'Other words.\n\n![bridge](images/a.jpg)' },
      [],
      making(),
    );
    await journal.putDraft(draft('open', { entryId: id, body: 'going on' }));
    const held = await bringIn(files);
    expect(held.found.beside.pages).toBe(1);
    expect(await body()).toBe('Other words.\n\n![bridge](images/a.jpg)');
    await journal.removeDraft('open');
    await bringIn(files);
    expect(await body()).toMatch(/^Other words\.\n\n!\[bridge\]\(media\//);
  });

  it('is not offered for a page that was removed, nor named as a file that could not be read', async () => {
    await bringIn(files, 'leave-out');
    const [entry] = await journal.db.entries.toArray();
    await journal.removeEntry(entry?.id ?? '', 5);
    const { found } = await bringIn(files);
    expect(found).toMatchObject({ beside: { pages: 0 }, unread: { total: 0 } });
  });

  it('comes out of the same archive too, beside pages that are new', async () => {
    const named = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
    const note = (day: string) => named(`${day} note.md`, `On ${day}: ![[a.jpg]]\n`);
    const pictureFile = { path: 'attachments/a.jpg', bytes: picture(1) };
    const paper = { path: 'attachments/paper.pdf', bytes: picture(5) };
    await bringIn([archive(await writeZip([note('2025-06-19'), pictureFile, paper]))], 'leave-out');
    const both = await writeZip([note('2025-06-19'), note('2025-06-20'), pictureFile, paper]);
    const { found, report } = await bringIn([archive(both)]);
    expect(found).toMatchObject({ beside: { pages: 2, pictures: 1 } });
    expect(found.unread.first.map((one) => one.file)).toEqual(['attachments/paper.pdf']);
    expect(report).toMatchObject({ added: 1, pictures: 1 });
    const bodies = (await journal.db.entries.toArray()).map((one) => one.body);
    expect(bodies.filter((text) => text.includes('](media/'))).toHaveLength(2);
  });
});
