// A day that was chosen for a note that tells none: its bytes stay, so its file's name says it when it goes out.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import { type ExportShape, PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { archive } from './media-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const AT = Date.UTC(2024, 1, 29, 12);
const note = (path: string, text = 'A thought.\n') => file(path, text, AT);

async function out(shape: ExportShape) {
  const { zip } = await journal.exportZip({ kind: 'all' }, { ...PLAIN_EXPORT, shape });
  const files: [string, string][] = [];
  for await (const item of readZip(zip))
    if ('bytes' in item) files.push([item.path, new TextDecoder().decode(item.bytes)]);
  return { zip, files };
}

describe('a note that tells no day', () => {
  it.each([
    ['notes/Ideas.md', '2024-02-29-ideas.md'],
    ['My Ideas & More.markdown', '2024-02-29-my-ideas-more.markdown'],
    ['29.02.2024.md', '2024-02-29-29-02-2024.md'],
  ])('goes out with the chosen day in its name and the bytes it came with: %s', async (path, name) => {
    await journal.bringIn([note(path)]);
    expect((await out('posts')).files).toEqual([[`_posts/${name}`, 'A thought.\n']]);
    expect((await out('flat')).files).toEqual([[name, 'A thought.\n']]);
    const [entry] = await journal.db.entries.toArray();
    expect((await journal.exportOne({ id: entry?.id ?? '', isWhole: false }))?.fileName).toBe(name);
  });

  it('keeps the name that others link to where it goes out for Obsidian', async () => {
    await journal.bringIn([note('Ideas.md')]);
    expect((await out('obsidian')).files).toEqual([['Ideas.md', 'A thought.\n']]);
  });

  it('is known again under either name, and in another journal it is of that day', async () => {
    await journal.bringIn([note('Ideas.md')]);
    const { zip } = await out('posts');
    const { found } = await journal.bringIn([archive(zip)]);
    expect(found.pages.same).toEqual({ dated: 1, undated: 0 });
    expect((await journal.bringIn([note('Ideas.md')])).report.added).toBe(0);
    journal.db.close();
    journal = await freshWorker();
    await journal.bringIn([archive(zip)]);
    const [entry] = await journal.db.entries.toArray();
    expect(entry?.when).toEqual({ kind: 'date', day: '2024-02-29' });
    expect((await out('posts')).files).toEqual([['_posts/2024-02-29-ideas.md', 'A thought.\n']]);
  });

  it('is not every note: whose text tells a day, or whose name does, keeps its name', async () => {
    const told = post('Told', '2024-02-29', '[]');
    await journal.bringIn([file('Told.md', told), note('2024-03-01 Named.md')]);
    expect((await out('posts')).files.map(([path]) => path)).toEqual([
      '_posts/2024-03-01 Named.md',
      '_posts/Told.md',
    ]);
  });

  it('has a name of its own beside another of that day', async () => {
    await journal.bringIn([note('a/Ideas.md', 'One.\n'), note('b/ideas.md', 'Two.\n')]);
    expect((await out('posts')).files.map(([path]) => path)).toEqual([
      '_posts/2024-02-29-ideas-2.md',
      '_posts/2024-02-29-ideas.md',
    ]);
  });
});
