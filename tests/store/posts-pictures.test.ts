// What goes out of entries with pictures, from the journal to the files: nothing of a picture.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/text.ts';
import { readZip } from '../../src/formats/zip.ts';
import type { Content } from '../../src/journal/entry.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import { writeBook } from '../../src/publish/book.ts';
import type { FileWords } from '../../src/workers/publish-jobs.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';

const AT = Date.UTC(2026, 10, 28);
const WORDS: FileWords = { language: 'en-GB', previous: 'Before:', next: 'After:', feelings: 'Feelings:' };
const ID = 'k3v9x2m4tq7w';
const PICTURE = `![The bridge](media/${ID}.jpg)`;
/** In the journal, and named by no text. */
const OTHER = '0123456789ab';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
  const { writing } = await import('../../src/store/unit.ts');
  const row = { type: 'image/jpeg', size: 3, key: 'a2V5', addedAt: 1 } as const;
  await writing(['media'], ({ media }) => media.putMany([ID, OTHER].map((id) => ({ ...row, id }))));
});
afterEach(() => journal.db.close());

const publishing = () => import('../../src/workers/publishing.ts');
const editions = () => import('../../src/store/editions.ts');

let made = 0;
async function aside(body: string, fields: Partial<Content> = {}): Promise<string> {
  made += 1;
  const save = await journal.finishDraft(draft(`d${made}`), content(body, fields), [], making(AT + made));
  if (!('entry' in save)) throw new Error('nothing was saved');
  await setAside(save.entry.id);
  return save.entry.id;
}

const setAside = async (id: string) =>
  (await editions()).putAside(id, { at: AT, session: 's', textOf: publicTextOf });

async function lookAt(id: string) {
  const look = await (await publishing()).lookAtPost(id, WORDS);
  if (!look) throw new Error('there is no such post');
  return look;
}

async function ready(id: string): Promise<void> {
  const { lookedSha } = await lookAt(id);
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, looked: lookedSha }));
}

async function zipped(ids: string[]): Promise<string> {
  const { zip } = await (await publishing()).postsZip(ids, WORDS);
  const files: string[] = [];
  for await (const item of readZip(zip))
    if ('bytes' in item) files.push(item.path, decodeText(item.bytes).text);
  return files.join('\n');
}

it('a copy is made without the pictures, and the last look says how many stay', async () => {
  const id = await aside(`One.\n\n${PICTURE}\n\n${PICTURE}\n\nTwo. ![x](media/${OTHER}.jpg)`, {
    title: `Sea ${PICTURE}`,
    description: PICTURE,
  });
  const look = await lookAt(id);
  expect(look.content).toMatchObject({ title: 'Sea', body: 'One.\n\nTwo.', description: '' });
  expect(look.file.path).toBe('_posts/2025-06-19-sea.md');
  expect(look.leftOut.map(({ kind, text }) => [kind, text])).toEqual([
    ['picture', `${ID}.jpg`],
    ['picture', `${OTHER}.jpg`],
  ]);
  expect([look.changes, look.hasNearMark]).toEqual([[], false]);
});

it('a picture that is put in later changes nothing of what was looked at', async () => {
  const id = await aside('One.\n\nTwo.');
  await ready(id);
  const [entry] = await journal.db.entries.toArray();
  const editing = draft('again', { entryId: id, baseStamp: entry?.stamp ?? '' });
  const kept = content(`One.\n\n${PICTURE}\n\nTwo.`, {});
  await journal.finishDraft(editing, { ...kept, when: entry?.when ?? kept.when }, [], making(AT + 99));
  expect((await journal.db.entries.toArray())[0]?.body).toContain(PICTURE);
  const [line] = await (await publishing()).allPosts(WORDS, AT);
  expect(line).toMatchObject({ isRawChanged: false, isReady: true });
});

it('what was typed into a copy by hand names none either, of any entry', async () => {
  const id = await aside('One.');
  const body = `One.\n\n${PICTURE}\n\n[Two](media/${OTHER}.jpg), ![](/assets/${OTHER}.png) three.`;
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, body }));
  await ready(id);
  expect((await lookAt(id)).content.body).toBe('One.\n\nTwo, three.');
  expect(await zipped([id])).not.toMatch(new RegExp(`${ID}|${OTHER}|bridge`));
});

it('a file that names one in a line that went nowhere does not go out as it came', async () => {
  const text = post('Sea', '2025-01-02', '[hope]', `The sea.\n<!-- ${OTHER} -->\n`);
  await journal.bringIn([file('2025-01-02-the-sea.md', text)]);
  const [entry] = await journal.db.entries.toArray();
  await setAside(entry?.id ?? '');
  await ready(entry?.id ?? '');
  expect(await zipped([entry?.id ?? ''])).not.toContain(OTHER);
});

it('series, chapters, the data of charts and a book name none', async () => {
  const within = { from: '2025-01-01', to: '2025-12-31', leftOut: [], hasChapterNames: true };
  await journal.updateLater('series', () => [{ id: 's', title: `The year ${PICTURE}`, ...within }]);
  await journal.updateLater('chapters', () => [
    { id: 'c', day: '2025-01-01', name: `Away <img src="media/${OTHER}.jpg">` },
  ]);
  await journal.updateLater('publishing', () => ({ coolingDays: 0, siteData: 'entries', leastPosts: 3 }));
  const ids = [
    await aside(`One.\n\n${PICTURE}`, { title: `Sea ${PICTURE}` }),
    await aside('Two.', { title: `Sky [[${OTHER}.jpg]]` }),
  ];
  for (const id of ids) await ready(id);
  expect((await lookAt(ids[0] ?? '')).series).toEqual({ title: 'The year', chapter: 'Away' });
  const book = await (await publishing()).seriesBook('s', WORDS);
  const out = `${await zipped(ids)}\n${book?.path}\n${book && writeBook(book, book.parts, WORDS)}`;
  expect(out).toContain('_data/feelings.json');
  expect(out).not.toMatch(new RegExp(`${ID}|${OTHER}|bridge`, 'i'));
});

it('a feeling whose word names one stays as a whole', async () => {
  await journal.db.words.put({ id: 'own', label: `at ${OTHER}`, family: null, isOwn: true });
  const id = await aside('One.', { feelings: [{ id: 'own' }, { id: 'hope' }] });
  const look = await lookAt(id);
  expect(look.content.feelings.map((feeling) => feeling.id)).toEqual(['hope']);
  expect(look.leftOut.map(({ kind }) => kind)).toEqual(['feeling']);
});
