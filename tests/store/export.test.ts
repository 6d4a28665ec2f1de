// What goes out: names, order, who it is for, and what a folder holds already.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { Content } from '../../src/journal/entry.ts';
import { type MarkdownChoices, PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { NO_FILTER } from '../../src/journal/filter.ts';
import type { Selection } from '../../src/workers/export-jobs.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';
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

async function zipped(selection: Selection, choices?: MarkdownChoices) {
  const { zip, ...counts } = await journal.exportZip(selection, choices);
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
    expect(counts).toEqual({ entries: 1, edited: 0, liquid: 0, media: 0, missing: 0 });
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
    ['a fence in another case', { body: 'open\n\n:::Private\nhidden' }],
    ['a mark in the description', { description: 'a %% b' }],
    ['a mark in a line of the front matter', { extra: ['note: "%% hidden"'] }],
    ['a mark in a tag', { tags: ['%%'] }],
  ])('leaves out %s and counts the entry', async (_name, fields) => {
    await journal.putVisibility(await write('plain', fields), 'public');
    await journal.putVisibility(await write('open to all'), 'public');
    const { files, counts } = await zipped({ kind: 'public' });
    expect(counts).toMatchObject({ entries: 2, edited: 1 });
    expect([...files].join()).not.toMatch(/hidden|%%|private/i);
  });

  it('leaves a private passage out of a file of another encoding', async () => {
    const text = post('Sixteen', '2025-01-02', '[]', ':::private\nhidden\n:::\n');
    const bytes = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    await journal.bringIn([file('2025-01-02-sixteen.md', bytes)]);
    const [entry] = await journal.db.entries.toArray();
    await journal.putVisibility(entry?.id ?? '', 'public');
    const { files, counts } = await zipped({ kind: 'public' });
    expect(counts).toMatchObject({ entries: 1, edited: 1 });
    expect([...files].join()).not.toMatch(/hidden|private/);
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

describe('one entry’s file', () => {
  it('is written as the person chose', async () => {
    const id = await write('words', { title: 'Sea', feelings: [{ id: 'hope', intensity: 2 }] });
    await journal.updateLater('exportChoices', () => ({
      ...PLAIN_EXPORT,
      shape: 'obsidian',
      hasStrengths: false,
    }));
    const made = await journal.exportOne({ id, isWhole: true });
    expect(made?.fileName).toBe('2025-06-19 Sea.md');
    expect(made?.file.type).toBe('text/markdown');
    expect(await made?.file.text()).toContain('emotions:\n  - hope\n---');
  });
});

describe('a preview', () => {
  it('is the first file as it would be written, and names lines that do nothing', async () => {
    await write('later', { title: 'B', when: { kind: 'date', day: '2025-02-01' } });
    await write('first', { title: 'A', when: { kind: 'date', day: '2025-01-01' } });
    const { file, problems } = await journal.previewExport(
      { kind: 'all' },
      { ...PLAIN_EXPORT, template: 'a: 1\nb' },
    );
    expect(file?.path).toBe('_posts/2025-01-01-a.md');
    expect(file?.text).toContain('a: 1\n---\n\nfirst\n');
    expect(problems).toEqual([{ line: 2, code: 'not-understood' }]);
    const { files } = await zipped({ kind: 'all' }, { ...PLAIN_EXPORT, template: 'a: 1\nb' });
    expect([...files][0]).toEqual([file?.path, file?.text]);
  });

  it('is of the public copy, passes over a page of which nothing is for others, and cuts a long text', async () => {
    await journal.putVisibility(await write('%% hidden'), 'public');
    await journal.putVisibility(await write('for me', { title: 'A' }), 'private');
    const long = { title: 'B', when: { kind: 'date', day: '2025-07-01' } } as const;
    await journal.putVisibility(await write('open '.repeat(1000), long), 'public');
    const { file } = await journal.previewExport({ kind: 'public' }, PLAIN_EXPORT);
    expect(file).toMatchObject({ path: '_posts/2025-07-01-b.md', isCut: true });
    expect((await zipped({ kind: 'public' })).counts).toEqual({
      entries: 1,
      edited: 1,
      liquid: 0,
      media: 0,
      missing: 0,
    });
  });

  it('is none where nothing is meant', async () => {
    expect((await journal.previewExport({ kind: 'all' }, PLAIN_EXPORT)).file).toBeNull();
  });
});

describe('a folder', () => {
  const all = { selection: { kind: 'all' } } as const;

  it('gets a file an entry, and keeps a file of the same name that says something else', async () => {
    await write('mine', { title: 'One' });
    await write('new', { title: 'Two' });
    const theirs = new TextEncoder().encode('theirs');
    const files = new Map<string, Uint8Array>([['_posts/2025-06-19-one.md', theirs]]);
    const first = await journal.exportFolder(all, memoryFolder(files), false);
    expect(first).toMatchObject({
      written: 1,
      same: 0,
      differing: { first: ['2025-06-19-one.md'], total: 1 },
    });
    expect(files.get('_posts/2025-06-19-one.md')).toBe(theirs);
    expect(new TextDecoder().decode(files.get('_posts/2025-06-19-two.md'))).toContain('new');
    const second = await journal.exportFolder(all, memoryFolder(files), true);
    expect(second).toMatchObject({ written: 1, same: 1, differing: { total: 0 } });
    expect(new TextDecoder().decode(files.get('_posts/2025-06-19-one.md'))).toContain('mine');
  });

  it('is not written to where nothing changed, and loses nothing that Ebb did not write', async () => {
    const id = await write('mine', { title: 'One' });
    const files = new Map<string, Uint8Array>([['_posts/notes.txt', new Uint8Array([1])]]);
    await journal.exportFolder(all, memoryFolder(files), false);
    const before = new Map(files);
    expect(await journal.exportFolder(all, memoryFolder(files), true)).toMatchObject({ written: 0, same: 1 });
    expect(files).toEqual(before);
    await journal.removeEntry(id, 1);
    await journal.exportFolder(all, memoryFolder(files), true);
    expect(files).toEqual(before);
  });

  it('gives no name to what was removed, or to a page of the example', async () => {
    const of = (body: string) => write(body, { title: 'One' });
    await journal.removeEntry(await of('goes'), 1);
    const example = await of('of the example');
    await journal.db.table('entries').update(example, { isExample: true });
    await journal.db.table('marks').update(example, { isExample: true });
    await of('mine');
    const files = new Map<string, Uint8Array>();
    expect(await journal.exportFolder(all, memoryFolder(files), false)).toMatchObject({ entries: 1 });
    expect([...files.keys()]).toEqual(['_posts/2025-06-19-one.md']);
    expect([...(await zipped(all.selection)).files.keys()]).toEqual(['_posts/2025-06-19-one.md']);
  });

  it('has the files side by side where they are not for Jekyll', async () => {
    await write('mine', { title: 'One' });
    const files = new Map<string, Uint8Array>();
    const choices = { ...PLAIN_EXPORT, shape: 'flat' as const };
    await journal.exportFolder({ ...all, choices }, memoryFolder(files), false);
    expect([...files.keys()]).toEqual(['2025-06-19-one.md']);
  });
});
