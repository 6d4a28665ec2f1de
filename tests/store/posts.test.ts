// Entries as posts: what may leave, under which name, with what beside it, and never more than was looked at.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { Content } from '../../src/journal/entry.ts';
import type { Person } from '../../src/journal/person.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import { writeBook } from '../../src/publish/book.ts';
import type { FileWords } from '../../src/workers/publish-jobs.ts';
import { out } from '../journal/editions.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';
import { memoryFolder } from './memory-folder.ts';

const AT = Date.UTC(2026, 10, 28);
const WORDS: FileWords = {
  language: 'en-GB',
  previous: 'Before this:',
  next: 'After this:',
  feelings: 'Feelings:',
};
const SARAH: Person = { id: 'p', kind: 'person', forms: ['Sarah'], becomes: 'S.' };

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const publishing = () => import('../../src/workers/publishing.ts');
const folders = () => import('../../src/workers/posts-folder.ts');
const editions = () => import('../../src/store/editions.ts');

let made = 0;
async function write(body: string, fields: Partial<Content> = {}): Promise<string> {
  made += 1;
  const save = await journal.finishDraft(draft(`d${made}`), content(body, fields), [], making(AT + made));
  if (!('entry' in save)) throw new Error('nothing was saved');
  return save.entry.id;
}

const setAside = async (id: string) =>
  (await editions()).putAside(id, { at: AT, session: 's', textOf: publicTextOf });

async function aside(body: string, fields: Partial<Content> = {}): Promise<string> {
  const id = await write(body, fields);
  await setAside(id);
  return id;
}

const lookAt = async (id: string) => {
  const look = await (await publishing()).lookAtPost(id, WORDS);
  if (!look) throw new Error('there is no such post');
  return look;
};

/** As if it had been looked at and found fine. */
async function ready(id: string): Promise<void> {
  const { lookedSha } = await lookAt(id);
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, looked: lookedSha }));
}

/** As if it had gone out just as it is. */
async function send(id: string): Promise<void> {
  const { path, text, sha256, name } = (await lookAt(id)).file;
  const { putSent } = await import('../../src/store/ledger.ts');
  await putSent([{ id, name, out: out(AT, { path, sha256 }), text }]);
}

const lines = async () => (await publishing()).allPosts(WORDS, AT);
const set = (key: 'people' | 'series' | 'publishing' | 'chapters', value: unknown) =>
  journal.updateLater(key, () => value);

async function bookOf(id: string): Promise<string | null> {
  const book = await (await publishing()).seriesBook(id, WORDS);
  return book && writeBook(book, book.parts, WORDS);
}

async function zipped(ids: string[]): Promise<Map<string, string>> {
  const { zip } = await (await publishing()).postsZip(ids, WORDS);
  const files = new Map<string, string>();
  for await (const item of readZip(zip))
    if ('bytes' in item) files.set(item.path, new TextDecoder().decode(item.bytes));
  return files;
}

describe('a post', () => {
  it('is nothing of an entry that is for the person alone', async () => {
    const id = await write('For me.');
    expect(await (await publishing()).lookAtPost(id, WORDS)).toBeNull();
    expect(await lines()).toEqual([]);
    const shown = await aside('For others.');
    await ready(shown);
    await journal.putVisibility(shown, 'private');
    expect(await zipped([id, shown])).toEqual(new Map());
  });

  it('goes along only as it was looked at', async () => {
    const id = await aside('For others.', { title: 'Sea' });
    expect(await zipped([id])).toEqual(new Map());
    await ready(id);
    expect([...(await zipped([id])).keys()]).toEqual(['_posts/2025-06-19-sea.md']);
    await (await editions()).updateEdition(id, (edition) => ({ ...edition, body: 'More.' }));
    expect(await zipped([id])).toEqual(new Map());
    await ready(id);
    await set('people', [{ ...SARAH, forms: ['More'] }]);
    expect(await zipped([id])).toEqual(new Map());
  });

  it('has no name of the list in its text, its title, its tags or the name of its file', async () => {
    await set('people', [SARAH]);
    const id = await aside('Sarah came.', { title: 'With Sarah', tags: ['Sarah', 'sea'] });
    const { file: made, replaced } = await lookAt(id);
    expect(made.path).toBe('_posts/2025-06-19-with-s.md');
    expect(made.text).not.toContain('Sarah');
    expect(replaced).toHaveLength(3);
  });

  it('keeps the name it went out under, whatever its title is then', async () => {
    const id = await aside('One.', { title: 'Sea' });
    await send(id);
    await (await editions()).updateEdition(id, (edition) => ({ ...edition, title: 'Sky' }));
    expect((await lookAt(id)).file.path).toBe('_posts/2025-06-19-sea.md');
    expect((await lines())[0]).toMatchObject({ state: 'changed', name: 'Sky' });
  });

  it('of the same day and title has a name of its own, the same alone as with the other', async () => {
    const [a, b] = [await aside('One.', { title: 'Sea' }), await aside('Two.', { title: 'Sea' })];
    const alone = [(await lookAt(a)).file.path, (await lookAt(b)).file.path];
    expect(new Set(alone).size).toBe(2);
    await ready(a);
    await ready(b);
    expect([...(await zipped([a, b])).keys()].sort()).toEqual([...alone].sort());
  });

  it('that came as a file and says nothing else goes out byte for byte', async () => {
    const text = post('Sea', '2025-01-02', '[hope]', 'The sea.\n');
    await journal.bringIn([file('2025-01-02-the-sea.md', text)]);
    const [entry] = await journal.db.entries.toArray();
    await setAside(entry?.id ?? '');
    const made = (await lookAt(entry?.id ?? '')).file;
    expect(made).toMatchObject({ path: '_posts/2025-01-02-the-sea.md', text });
    await set('people', [{ ...SARAH, forms: ['The Sea'] }]);
    expect((await lookAt(entry?.id ?? '')).file.path).not.toContain('the-sea');
  });

  it('that came as a file with a remark nobody reads is written anew', async () => {
    const text = post('Sea', '2025-01-02', '[hope] # to nobody', 'The sea.\n');
    await journal.bringIn([file('2025-01-02-sea.md', text)]);
    const [entry] = await journal.db.entries.toArray();
    await setAside(entry?.id ?? '');
    expect((await lookAt(entry?.id ?? '')).file.text).not.toContain('to nobody');
  });

  it('lists what of the raw text did not even come into the copy', async () => {
    const id = await aside('Open.\n\n:::private\nHidden.\n:::\n\nOpen %%or not%%.');
    const { leftOut, file: made } = await lookAt(id);
    expect(leftOut.map(({ text }) => text)).toEqual([':::private\nHidden.\n:::', '%%or not%%']);
    expect(made.text).not.toMatch(/Hidden|or not/);
  });

  it('no longer meant for others is to be taken down, also when its page is gone', async () => {
    const [a, b] = [await aside('One.', { title: 'A' }), await aside('Two.', { title: 'B' })];
    await send(a);
    await send(b);
    expect((await lines()).map(({ state }) => state)).toEqual(['out', 'out']);
    await journal.putVisibility(a, 'private');
    await journal.removeEntry(b, AT);
    await journal.purgeEntries([b], AT);
    const found = (await lines()).map(({ name, state, when }) => [name, state, when !== null]);
    expect(found.sort()).toEqual([
      ['A', 'take-down', true],
      ['B', 'take-down', false],
    ]);
  });
});

describe('what nobody looked at yet', () => {
  const sea = { title: 'Sea', feelings: [{ id: 'hope', intensity: 4 }] } as const;
  const later = { title: 'Later', when: { kind: 'date', day: '2025-07-01' } } as const;
  const YEAR = {
    ...{ id: 's', title: 'The year', from: '2025-01-01', to: '2025-12-31' },
    ...{ leftOut: [], hasChapterNames: false },
  };

  it('is told by no neighbour and by no data, though the post is out', async () => {
    await set('series', [YEAR]);
    await set('publishing', { coolingDays: 0, siteData: 'entries', leastPosts: 3 });
    const a = await aside('One.', { ...sea, feelings: [...sea.feelings] });
    await ready(a);
    await send(a);
    const b = await aside('Two.', later);
    await ready(b);
    const told = [...(await zipped([b]))].join();
    expect(told).toContain('[Sea](');
    expect(told).toContain('hope');
    await (await editions()).updateEdition(a, (edition) => ({
      ...edition,
      title: 'Unseen',
      feelings: [{ id: 'shame' }],
      choices: { ...edition.choices, hasStrengths: true },
    }));
    const files = [...(await zipped([b]))].join();
    expect(files).toContain('[2025-06-19](');
    expect(files).not.toMatch(/Unseen|shame|"strength"|Sea|hope/);
    expect(await bookOf('s')).not.toContain('Unseen');
  });

  it('is a passage that was marked as private after the look', async () => {
    const id = await aside('Open.\n\nTender.', { title: 'Sea' });
    await ready(id);
    const [entry] = await journal.db.entries.toArray();
    const editing = draft('again', { entryId: id, baseStamp: entry?.stamp ?? '' });
    const fenced = content('Open.\n\n:::private\nTender.\n:::', { title: 'Sea' });
    await journal.finishDraft(editing, fenced, [], making(AT));
    expect(await zipped([id])).toEqual(new Map());
    expect((await lines())[0]).toMatchObject({ isReady: false, isRawChanged: true });
    // Looked at once more it still stands in the copy, and does not go out.
    await ready(id);
    expect([...(await zipped([id]))].join()).not.toContain('Tender');
    expect((await lookAt(id)).leftOut).toContainEqual({ kind: 'passage', text: 'Tender.', field: 'body' });
  });

  it('is the title of a series and the name of a chapter, which hold no name of the list either', async () => {
    await set('people', [SARAH]);
    const id = await aside('One.', sea.title === 'Sea' ? { title: 'Sea' } : {});
    await ready(id);
    await set('chapters', [{ id: 'c', day: '2025-01-01', name: 'Sarah leaves' }]);
    await set('series', [{ ...YEAR, title: 'The year with Sarah', hasChapterNames: true }]);
    expect(await zipped([id])).toEqual(new Map());
    const look = await lookAt(id);
    expect(look.series).toEqual({ title: 'The year with S.', chapter: 'S. leaves' });
    await ready(id);
    expect([...(await zipped([id]))].join()).not.toContain('Sarah');
    expect(await bookOf('s')).not.toContain('Sarah');
  });

  it('is a page that was taken back and set aside again', async () => {
    const id = await aside('One.', { title: 'Sea' });
    await ready(id);
    await journal.putVisibility(id, 'private');
    await setAside(id);
    expect(await zipped([id])).toEqual(new Map());
  });
});

describe('a link to another page', () => {
  const link = 'https://me.github.io/2025/06/19/a-scare/ and see 2025-06-19-a-scare.md';

  it('goes where that page is for the person alone, however it is written', async () => {
    await write('Private.', { title: 'A scare' });
    const id = await aside(`Open. ${link}`, { when: { kind: 'date', day: '2025-07-01' } });
    expect((await lookAt(id)).file.text).not.toMatch(/scare/);
  });

  it('goes where that page was only shown to a friend, or is soon taken down', async () => {
    const other = await aside('Other.', { title: 'A scare' });
    const id = await aside('Open. [It](2025-06-19-a-scare.md)', {
      when: { kind: 'date', day: '2025-07-01' },
    });
    const { putSent } = await import('../../src/store/ledger.ts');
    const { path, text, sha256, name } = (await lookAt(other)).file;
    const share = { kind: 'share', name: '' } as const;
    await putSent([{ id: other, name, out: out(AT, { path, sha256, to: share }), text }]);
    expect((await lookAt(id)).file.text).not.toContain('post_url');
    await send(other);
    expect((await lookAt(id)).file.text).toContain('{% post_url 2025-06-19-a-scare %}');
    await journal.putVisibility(other, 'private');
    expect((await lookAt(id)).file.text).not.toMatch(/post_url|scare/);
  });
});

describe('the name of a file', () => {
  it('is its entry’s for good, also where that is for the person alone again or gone', async () => {
    const first = await aside('One.', { title: 'Rain' });
    await send(first);
    await journal.putVisibility(first, 'private');
    const second = await aside('Two.', { title: 'Rain' });
    expect((await lookAt(second)).file.path).toBe('_posts/2025-06-19-rain-2.md');
    await journal.removeEntry(first, AT);
    await journal.purgeEntries([first], AT);
    expect((await lookAt(second)).file.path).toBe('_posts/2025-06-19-rain-2.md');
  });

  it('is never that of another post of the same archive', async () => {
    const [a, b] = [await aside('One.', { title: 'Rain' }), await aside('Two.', { title: 'Rain' })];
    await send(b);
    const { putTakenDown } = await import('../../src/store/ledger.ts');
    await putTakenDown(b, AT, () => true);
    for (const id of [a, b]) await ready(id);
    expect((await zipped([a, b])).size).toBe(2);
  });
});

describe('a feeling whose word names somebody', () => {
  it('is called as the list says, is listed, and can be refused', async () => {
    await set('people', [SARAH]);
    await journal.db.words.put({ id: 'own', label: 'missing Sarah', family: null, isOwn: true });
    const id = await aside('One.', { title: 'Sea', feelings: [{ id: 'own' }] });
    const look = await lookAt(id);
    expect(look.file.text).toContain('missing S.');
    expect(look.labels).toEqual({ own: 'missing S.' });
    const [found] = look.replaced;
    await (await editions()).updateEdition(id, (edition) => ({
      ...edition,
      choices: { ...edition.choices, refused: [found?.key ?? ''] },
    }));
    expect((await lookAt(id)).file.text).toContain('missing Sarah');
  });
});

describe('a series', () => {
  const YEAR = {
    id: 's',
    title: 'The year',
    from: '2025-01-01',
    to: '2025-12-31',
    leftOut: [],
    hasChapterNames: false,
  };
  const day = (text: string) => ({ when: { kind: 'date', day: text } as const });

  it('leads from one post to the next among those that are out or go along', async () => {
    await set('series', [YEAR]);
    const a = await aside('One.', { title: 'A', ...day('2025-01-01') });
    const b = await aside('Two.', { title: 'B', ...day('2025-02-01') });
    const c = await aside('Three.', { title: 'C', ...day('2025-03-01') });
    for (const id of [a, b]) await ready(id);
    const files = await zipped([a, b, c]);
    expect([...files.keys()]).toEqual(['_posts/2025-01-01-a.md', '_posts/2025-02-01-b.md']);
    expect(files.get('_posts/2025-01-01-a.md')).toContain('{% post_url 2025-02-01-b %}');
    expect(files.get('_posts/2025-01-01-a.md')).toContain('series_of: 2');
    expect([...files.values()].join()).not.toContain('2025-03-01-c');
  });

  it('needs no new look when a neighbour comes, and says that the file is another', async () => {
    await set('series', [YEAR]);
    const a = await aside('One.', { title: 'A', ...day('2025-01-01') });
    await ready(a);
    await send(a);
    const b = await aside('Two.', { title: 'B', ...day('2025-02-01') });
    await ready(b);
    await send(b);
    const line = (await lines()).find(({ id }) => id === a);
    expect(line).toMatchObject({ state: 'changed', isReady: true });
  });

  it('tells the name of a chapter only where the person said so', async () => {
    await set('chapters', [{ id: 'c', day: '2025-01-01', name: 'After Sam left' }]);
    await set('series', [YEAR]);
    const a = await aside('One.', { title: 'A', ...day('2025-02-01') });
    await ready(a);
    expect(await bookOf('s')).not.toContain('Sam');
    await set('series', [{ ...YEAR, hasChapterNames: true }]);
    expect(await bookOf('s')).toBeNull();
    await ready(a);
    expect(await bookOf('s')).toContain('After Sam left');
  });

  it('is one book of what is out or ready, and of nothing else', async () => {
    await set('series', [YEAR]);
    await set('people', [SARAH]);
    const a = await aside('One with Sarah.', { title: 'A', ...day('2025-01-01') });
    await aside('Not looked at.', { title: 'B', ...day('2025-02-01') });
    await write('Private.', { title: 'C', ...day('2025-03-01') });
    expect(await bookOf('s')).toBeNull();
    await ready(a);
    const text = await bookOf('s');
    expect(text).toContain('One with S.');
    expect(text).not.toMatch(/Sarah|Not looked|Private/);
    const { seriesBook } = await publishing();
    const book = await seriesBook('s', WORDS);
    expect(book?.path).toBe('the-year.md');
    expect(book?.posts).toEqual([{ id: a, name: 'A' }]);
  });
});

describe('data for the charts of a blog', () => {
  it('goes along only where it was chosen, and tells of posts alone that are out or go out', async () => {
    const a = await aside('One.', { title: 'A', feelings: [{ id: 'hope', intensity: 4 }] });
    await aside('Two.', { title: 'B', feelings: [{ id: 'fear' }] });
    await write('Three.', { title: 'C', feelings: [{ id: 'shame' }] });
    await ready(a);
    expect([...(await zipped([a])).keys()]).toEqual(['_posts/2025-06-19-a.md']);
    await set('publishing', { coolingDays: 0, siteData: 'entries', leastPosts: 3 });
    const data = (await zipped([a])).get('_data/feelings.json') ?? '';
    expect(JSON.parse(data)).toMatchObject({ format: 'ebb-feelings', entries: [{ title: 'A' }] });
    expect(data).not.toMatch(/fear|shame|"[BC]"|strength/);
  });
});

describe('the folder of a blog', () => {
  const NAME = '_posts/2025-06-19-sea.md';

  async function put(ids: string[], files: Map<string, Uint8Array>, replace: string[] = []) {
    const { postsInFolder } = await folders();
    return postsInFolder(ids, memoryFolder(files), replace, WORDS);
  }

  it('has only those files written that are others there', async () => {
    const id = await aside('One.', { title: 'Sea' });
    await ready(id);
    const files = new Map<string, Uint8Array>();
    expect((await put([id], files)).written.map(({ path }) => path)).toEqual([NAME]);
    const again = await put([id], files);
    expect(again.written).toEqual([]);
    expect(again.same.map(({ path }) => path)).toEqual([NAME]);
  });

  it('keeps what somebody else wrote, until it may be written over', async () => {
    const id = await aside('One.', { title: 'Sea' });
    await ready(id);
    const mended = new TextEncoder().encode('Mended.');
    const files = new Map([[NAME, mended]]);
    const report = await put([id], files);
    expect(report.written).toEqual([]);
    expect(report.differing.map(({ path }) => path)).toEqual([NAME]);
    expect(files.get(NAME)).toBe(mended);
    expect((await put([id], files, [NAME])).written).toHaveLength(1);
    expect(new TextDecoder().decode(files.get(NAME))).toContain('One.');
  });

  it('takes a newer text in the place of one that Ebb sent', async () => {
    const id = await aside('One.', { title: 'Sea' });
    await ready(id);
    const files = new Map<string, Uint8Array>();
    await put([id], files);
    await send(id);
    await (await editions()).updateEdition(id, (edition) => ({ ...edition, body: 'Two.' }));
    await ready(id);
    expect((await put([id], files)).written).toHaveLength(1);
    expect(new TextDecoder().decode(files.get(NAME))).toContain('Two.');
  });

  it('names what is no longer meant for others, and deletes it only when told', async () => {
    const id = await aside('One.', { title: 'Sea' });
    await ready(id);
    const files = new Map<string, Uint8Array>([['_posts/2020-01-01-other.md', new Uint8Array([1])]]);
    await put([id], files);
    await send(id);
    await journal.putVisibility(id, 'private');
    expect((await put([], files)).stale).toEqual([{ id, path: NAME }]);
    expect(files.has(NAME)).toBe(true);
    const { takeFromFolder } = await folders();
    expect(await takeFromFolder(memoryFolder(files), [NAME])).toEqual([NAME]);
    expect([...files.keys()]).toEqual(['_posts/2020-01-01-other.md']);
    expect((await put([], files)).stale).toEqual([]);
  });
});
