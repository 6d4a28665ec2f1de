// What a post says of the signs and links that are the person's own: a kept line, a link to a page that is theirs alone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '../../src/journal/entry.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import type { FileWords } from '../../src/workers/publish-jobs.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making } from './journal.ts';

const AT = Date.UTC(2026, 10, 28);
const WORDS: FileWords = { language: 'en-GB', previous: 'Before:', next: 'After:', feelings: 'Feelings:' };

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

let made = 0;
async function write(body: string, fields: Partial<Content> = {}): Promise<string> {
  made += 1;
  const save = await journal.finishDraft(draft(`d${made}`), content(body, fields), [], making(AT + made));
  if (!('entry' in save)) throw new Error('nothing was saved');
  return save.entry.id;
}

async function setAside(id: string): Promise<string> {
  const { putAside } = await import('../../src/store/editions.ts');
  await putAside(id, { at: AT, session: 's', textOf: publicTextOf });
  return id;
}

async function lookAt(id: string) {
  const { lookAtPost } = await import('../../src/workers/publishing.ts');
  const look = await lookAtPost(id, WORDS);
  if (!look) throw new Error('there is no such post');
  return look;
}

describe('a kept line', () => {
  it('is plain words in the post, and the same in what is shown of it', async () => {
    const id = await setAside(await write('I ==stayed== there.'));
    const { file, content } = await lookAt(id);
    expect(file.text).toContain('\nI stayed there.\n');
    expect(content.body).toBe('I stayed there.');
  });

  it('keeps its signs in a file that goes out byte for byte as it came, and they are shown', async () => {
    const text = post('Sea', '2025-01-02', '[hope]', 'The ==sea==.\n');
    await journal.bringIn([file('2025-01-02-sea.md', text)]);
    const [entry] = await journal.db.entries.toArray();
    const look = await lookAt(await setAside(entry?.id ?? ''));
    expect(look.file.text).toBe(text);
    expect(look.content.body).toContain('==sea==');
  });
});

it('the title of a series and the name of a chapter hold no link to a page that is for the person alone', async () => {
  await write('Hidden.', { title: 'The clinic' });
  const id = await setAside(await write('One.', { title: 'Sea' }));
  const within = { from: '2025-01-01', to: '2025-12-31', leftOut: [], hasChapterNames: true };
  await journal.updateLater('series', () => [{ id: 's', title: 'After [[The clinic]], on', ...within }]);
  await journal.updateLater('chapters', () => [
    { id: 'c', day: '2025-01-01', name: 'From [there](2025-06-19-the-clinic.md)' },
  ]);
  const { series, file } = await lookAt(id);
  expect(JSON.stringify([series, file.text])).not.toMatch(/clinic/i);
  expect(series?.title).toMatch(/^After\b.*\bon$/);
});
