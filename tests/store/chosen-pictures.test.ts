// Pictures that a person put into a public copy, from the journal to the blog and away from it again.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import { writeBook } from '../../src/publish/book.ts';
import type { FileWords } from '../../src/workers/publish-jobs.ts';
import { out } from '../journal/editions.ts';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { idOf, keepPicture, picture } from './media-making.ts';
import { memoryFolder } from './memory-folder.ts';

const AT = Date.UTC(2026, 10, 29);
const WORDS: FileWords = { language: 'en-GB', previous: 'Before:', next: 'After:', feelings: 'Feelings:' };
const RAW = idOf(1);
const COPY = idOf(2);
const NAME = '_posts/2025-06-19-sea.md';
const PATH = `assets/pictures/${COPY}.jpg`;
const SHOWN = `![The bridge](media/${RAW}.jpg)`;
const CHOSEN = `![The bridge](media/${COPY}.jpg)`;

let journal: FreshWorker;
let id = '';
beforeEach(async () => {
  journal = await freshWorker();
  await keepPicture(1);
  await keepPicture(2);
  const { writing } = await import('../../src/store/unit.ts');
  await writing(['media'], async ({ media }) => {
    const row = await media.get(COPY);
    if (row) await media.putMany([{ ...row, publicOf: RAW }]);
  });
  const text = content(`Open.\n\n${SHOWN}`, { title: 'Sea' });
  const save = await journal.finishDraft(draft('d'), text, [], making(AT));
  id = 'entry' in save ? save.entry.id : '';
  await (await editions()).putAside(id, { at: AT, session: 's', textOf: publicTextOf });
  await copyIs(`Open.\n\n${CHOSEN}`);
});
afterEach(() => journal.db.close());

const publishing = () => import('../../src/workers/publishing.ts');
const folders = () => import('../../src/workers/posts-folder.ts');
const editions = () => import('../../src/store/editions.ts');

async function lookAt() {
  const look = await (await publishing()).lookAtPost(id, WORDS);
  if (!look) throw new Error('there is no such post');
  return look;
}

/** The copy has this text, and was looked at and found fine. */
async function copyIs(body: string): Promise<void> {
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, body }));
  const { lookedSha } = await lookAt();
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, looked: lookedSha }));
}

/** As if it had gone into the folder just as it is. */
async function noteSent(): Promise<void> {
  const { path, text, sha256, name, pictures } = (await lookAt()).file;
  const { putSent } = await import('../../src/store/ledger.ts');
  const { publicPath } = await import('../../src/journal/public-picture.ts');
  // Unpacked there, as far as Ebb knows.
  const to = { kind: 'zip', name: '' } as const;
  await putSent([{ id, name, out: out(AT, { path, sha256, to, pictures: pictures.map(publicPath) }), text }]);
}

async function put(files: Map<string, Uint8Array>) {
  return (await folders()).postsInFolder([id], memoryFolder(files), [], WORDS);
}

it('goes along in the archive, byte for byte, and the journal’s own stays', async () => {
  const { zip } = await (await publishing()).postsZip([id], WORDS);
  const files = new Map<string, Uint8Array>();
  for await (const item of readZip(zip)) if ('bytes' in item) files.set(item.path, item.bytes);
  expect([...files.keys()]).toEqual([NAME, PATH]);
  expect(files.get(PATH)).toEqual(picture(2));
  expect(new TextDecoder().decode(files.get(NAME))).toContain(PATH);
  expect(new TextDecoder().decode(files.get(NAME))).not.toContain(RAW);
});

it('is not said to be left out, and one that was not put into the copy is', async () => {
  expect((await lookAt()).leftOut).toEqual([]);
  await copyIs('Open.');
  expect((await lookAt()).leftOut).toEqual([{ kind: 'picture', text: `${RAW}.jpg`, field: 'body' }]);
});

it('stays once what it is a copy of stands in a private passage', async () => {
  const entry = await journal.readEntry(id);
  if (!entry) throw new Error('there is no entry');
  const { writing } = await import('../../src/store/unit.ts');
  await writing(['entries'], ({ entries }) =>
    entries.putMany([{ ...entry, body: `Open.\n\n:::private\n${SHOWN}\n:::` }]),
  );
  const look = await lookAt();
  expect(look.content.body).toBe('Open.');
  expect(look.file.pictures).toEqual([]);
});

it('stays where its bytes are not on this device, so that no post has a gap', async () => {
  await journal.db.table('blobs').delete(COPY);
  const look = await lookAt();
  expect(look.content.body).toBe('Open.');
  expect(look.leftOut.map(({ text }) => text)).toContain(`${COPY}.jpg`);
});

it('is written into the folder of a blog once, before the post that shows it', async () => {
  const files = new Map<string, Uint8Array>();
  expect((await put(files)).written.map(({ path }) => path)).toEqual([NAME]);
  expect(files.get(PATH)).toEqual(picture(2));
  // Somebody made it smaller there.
  const smaller = new Uint8Array([1]);
  files.set(PATH, smaller);
  await put(files);
  expect(files.get(PATH)).toBe(smaller);
});

it('is named as left behind once no post shows it, and deleted only when told', async () => {
  const files = new Map<string, Uint8Array>();
  await put(files);
  await noteSent();
  await copyIs('Open.');
  expect((await put(files)).stale).toEqual([{ id, path: PATH }]);
  expect(files.has(PATH)).toBe(true);
  expect(await (await folders()).takeFromFolder(memoryFolder(files), [PATH])).toEqual([PATH]);
  expect([...files.keys()]).toEqual([NAME]);
});

it('goes with its post when that is no longer meant for others', async () => {
  const files = new Map<string, Uint8Array>();
  await put(files);
  await noteSent();
  await journal.putVisibility(id, 'private');
  expect((await put(files)).stale).toEqual([
    { id, path: NAME },
    { id, path: PATH },
  ]);
});

it('goes along in an export of what is public, and the journal’s own does not', async () => {
  const { exportZip } = await import('../../src/workers/exporting.ts');
  const { zip, media, missing } = await exportZip({ kind: 'public' });
  const files = new Map<string, Uint8Array>();
  for await (const item of readZip(zip)) if ('bytes' in item) files.set(item.path, item.bytes);
  expect([...files.keys()]).toEqual([NAME, `assets/media/${COPY}.jpg`]);
  expect(new TextDecoder().decode(files.get(NAME))).toContain(`](/assets/media/${COPY}.jpg)`);
  expect([media, missing]).toEqual([1, 0]);
});

it('is in no book: that is one file', async () => {
  await journal.updateLater('series', () => [
    {
      id: 's',
      title: 'By the sea',
      from: '2025-06-01',
      to: '2025-06-30',
      leftOut: [],
      hasChapterNames: false,
    },
  ]);
  await copyIs(`Open.\n\n${CHOSEN}`);
  const book = await (await publishing()).seriesBook('s', WORDS);
  const text = book ? writeBook(book, book.parts, WORDS) : '';
  expect(text).toContain('Open.');
  expect(text).not.toMatch(/bridge|assets|relative_url/);
});

it('is kept while the copy shows it, and let go a week after that does no more', async () => {
  const { forgetUnnamed } = await import('../../src/store/unnamed-media.ts');
  const { readMedia } = await import('../../src/store/media.ts');
  const later = AT + 30 * 86_400_000;
  await forgetUnnamed(later);
  expect(await readMedia([COPY])).toHaveLength(1);
  await copyIs('Open.');
  await forgetUnnamed(later);
  expect(await readMedia([COPY])).toEqual([]);
  expect(await readMedia([RAW])).toHaveLength(1);
});
