// What goes out: names, order, who it is for, and what a folder holds already.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { Content } from '../../src/journal/entry.ts';
import { NO_FILTER } from '../../src/journal/filter.ts';
import type { Selection } from '../../src/workers/jobs.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';

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

async function zipped(selection: Selection) {
  const { zip, ...counts } = await journal.exportZip(selection);
  const files = new Map<string, string>();
  for await (const item of readZip(zip)) {
    if ('bytes' in item) files.set(item.path, new TextDecoder().decode(item.bytes));
  }
  return { counts, files };
}

describe('an archive of all', () => {
  it('is sorted by name, and entries of one name are numbered in order of time', async () => {
    await write('second', { title: 'Sea', when: { kind: 'local', day: '2025-06-19', time: '22:00:00' } });
    await write('first', { title: 'Sea', when: { kind: 'local', day: '2025-06-19', time: '08:00:00' } });
    await write('earlier', { title: 'Sea', when: { kind: 'date', day: '2024-01-01' } });
    const { files } = await zipped({ kind: 'all' });
    expect([...files.keys()]).toEqual([
      '_posts/2024-01-01-sea.md',
      '_posts/2025-06-19-sea-2.md',
      '_posts/2025-06-19-sea.md',
    ]);
    expect(files.get('_posts/2025-06-19-sea.md')).toContain('first');
  });

  it('never holds what was removed', async () => {
    await write('stays');
    await journal.removeEntry(await write('goes'), 1);
    const { files, counts } = await zipped({ kind: 'all' });
    expect([...files.values()].join()).not.toContain('goes');
    expect(counts).toEqual({ entries: 1, leftOut: 0, liquid: 0 });
  });

  it('tells of text that Jekyll would evaluate, and changes nothing of it', async () => {
    await write('{{ page.title }} and {% if x %}');
    const { files, counts } = await zipped({ kind: 'all' });
    expect(counts.liquid).toBe(1);
    expect([...files.values()].join()).toContain('{{ page.title }} and {% if x %}');
  });
});

describe('an archive for the public', () => {
  it('holds public entries alone', async () => {
    await write('for me');
    await journal.putVisibility(await write('for all'), 'public');
    const { files } = await zipped({ kind: 'public' });
    expect([...files.values()].join()).toContain('for all');
    expect(files.size).toBe(1);
  });

  it.each([
    ['a fence in the text', { body: 'open\n\n:::private\nhidden\n:::\n' }],
    ['a comment in the text', { body: 'open %%hidden%% open' }],
    ['a fence in another case', { body: ':::Private\nhidden' }],
    ['a mark in the description', { description: 'a %% b' }],
    ['a mark in a line of the front matter', { extra: ['note: "%% hidden"'] }],
    ['a mark in a tag', { tags: ['%%'] }],
  ])('leaves out an entry with %s and counts it', async (_name, fields) => {
    await journal.putVisibility(await write('plain', fields), 'public');
    await journal.putVisibility(await write('open to all'), 'public');
    const { files, counts } = await zipped({ kind: 'public' });
    expect(counts).toMatchObject({ entries: 1, leftOut: 1 });
    expect([...files.values()].join()).not.toMatch(/hidden|%%/);
  });

  it('leaves out a file of another encoding that holds a mark', async () => {
    const text = post('Sixteen', '2025-01-02', '[]', ':::private\nhidden\n:::\n');
    const bytes = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    await journal.bringIn([file('2025-01-02-sixteen.md', bytes)]);
    const [entry] = await journal.db.entries.toArray();
    await journal.putVisibility(entry?.id ?? '', 'public');
    expect((await zipped({ kind: 'public' })).counts).toMatchObject({ entries: 0, leftOut: 1 });
  });
});

describe('an archive of what was filtered', () => {
  it('follows filter and search as the list does', async () => {
    await write('the sea is calm', { feelings: [{ id: 'hope' }] });
    await write('the town is loud', { feelings: [{ id: 'hope' }] });
    await write('the sea is loud', { tags: ['walk'] });
    const hope = { ...NO_FILTER, feeling: 'hope' };
    expect((await zipped({ kind: 'filtered', filter: hope, query: '' })).counts.entries).toBe(2);
    expect((await zipped({ kind: 'filtered', filter: hope, query: 'sea' })).counts.entries).toBe(1);
    expect((await zipped({ kind: 'filtered', filter: NO_FILTER, query: 'sea' })).counts.entries).toBe(2);
  });
});

/** A folder in memory, as far as an export needs one. */
function folderOf(files: Map<string, Uint8Array>) {
  const missing = () => Object.assign(new Error('none'), { name: 'NotFoundError' });
  const handleOf = (name: string) => ({
    getFile: async () => new Blob([new Uint8Array(files.get(name) ?? [])]),
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => files.set(name, bytes),
      close: async () => undefined,
    }),
  });
  const posts = {
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !files.has(name)) throw missing();
      return handleOf(name);
    },
  };
  return { getDirectoryHandle: async () => posts } as unknown as FileSystemDirectoryHandle;
}

describe('a folder', () => {
  it('gets a file an entry, and keeps a file of the same name that says something else', async () => {
    await write('mine', { title: 'One' });
    await write('new', { title: 'Two' });
    const theirs = new TextEncoder().encode('theirs');
    const files = new Map<string, Uint8Array>([['2025-06-19-one.md', theirs]]);
    const first = await journal.exportFolder({ selection: { kind: 'all' } }, folderOf(files), false);
    expect(first.differing).toEqual({ first: ['2025-06-19-one.md'], total: 1 });
    expect(files.get('2025-06-19-one.md')).toBe(theirs);
    expect(new TextDecoder().decode(files.get('2025-06-19-two.md'))).toContain('new');
    const second = await journal.exportFolder({ selection: { kind: 'all' } }, folderOf(files), true);
    expect(second.differing.total).toBe(0);
    expect(new TextDecoder().decode(files.get('2025-06-19-one.md'))).toContain('mine');
  });
});
