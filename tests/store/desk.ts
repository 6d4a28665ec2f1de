// A journal with public copies, as the worker that makes posts sees it: written, set aside, looked at, and out.
import type { Content } from '../../src/journal/entry.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import type { FileWords, PostLine } from '../../src/workers/publish-jobs.ts';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';

export const AT = Date.UTC(2026, 10, 28);
export const WORDS: FileWords = {
  ...{ language: 'en-GB', previous: 'Before this:', next: 'After this:', feelings: 'Feelings:' },
};

/** As it was opened last. */
export let journal: FreshWorker;
export const openDesk = async (): Promise<FreshWorker> => {
  journal = await freshWorker();
  return journal;
};
export const publishing = () => import('../../src/workers/publishing.ts');
const editions = () => import('../../src/store/editions.ts');

let made = 0;
/** Writes an entry and sets it aside; gives its id. */
export async function aside(body: string, fields: Partial<Content> = {}): Promise<string> {
  made += 1;
  const save = await journal.finishDraft(draft(`d${made}`), content(body, fields), [], making(AT + made));
  if (!('entry' in save)) throw new Error('nothing was saved');
  await (await editions()).putAside(save.entry.id, { at: AT, session: 's', textOf: publicTextOf });
  return save.entry.id;
}

export async function lookAt(id: string) {
  const look = await (await publishing()).lookAtPost(id, WORDS);
  if (!look) throw new Error('there is no such post');
  return look;
}

/** Has the last look at a post as it is now. */
export async function ready(id: string): Promise<void> {
  const { lookedSha } = await lookAt(id);
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, looked: lookedSha }));
}

/** Another text in the public copy, looked at. */
export async function changeCopy(id: string, body: string): Promise<void> {
  await (await editions()).updateEdition(id, (edition) => ({ ...edition, body }));
  await ready(id);
}

export const lines = async (): Promise<PostLine[]> => (await publishing()).allPosts(WORDS, AT);
export const states = async () => (await lines()).map(({ state }) => state);

/** What the page asks of its worker, answered here. */
export async function answerHere(kind: string, ask: Record<string, never>): Promise<unknown> {
  const p = await publishing();
  const folder = () => import('../../src/workers/posts-folder.ts');
  switch (kind) {
    case 'post-files':
      return p.postFiles(ask.ids ?? [], WORDS);
    case 'posts-zip':
      return p.postsZip(ask.ids ?? [], WORDS);
    case 'book':
      return p.seriesBook(ask.id ?? '', WORDS);
    case 'posts-folder':
      return (await folder()).postsInFolder(ask.ids ?? [], ask.folder as never, ask.replace ?? [], WORDS);
    case 'take-from-folder':
      return (await folder()).takeFromFolder(ask.folder as never, ask.paths ?? []);
    default:
      throw new Error(kind);
  }
}
