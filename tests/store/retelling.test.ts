// Tags called otherwise, tags that become feelings and back: every page as an ordinary save, and all of it undone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { Content } from '../../src/journal/entry.ts';
import type { Word } from '../../src/journal/words.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const acts = async () => ({
  ...(await import('../../src/actions/rename-tag.ts')),
  ...(await import('../../src/actions/turn-tag.ts')),
  ...(await import('../../src/actions/turn-feeling.ts')),
  ...(await import('../../src/actions/rename-word.ts')),
  ...(await import('../../src/actions/merge-words.ts')),
  ...(await import('../../src/actions/remove-word.ts')),
  ...(await import('../../src/actions/add-word.ts')),
});

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

/** Every table but what belongs to this device alone. */
async function whole() {
  const { meta: _, ...tables } = await journal.everything();
  const key = (row: unknown) => String((row as { id?: string }).id ?? (row as { key?: string }).key);
  const byId = (rows: unknown[]) => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, byId(rows)]));
}

async function done(outcome: Awaited<ReturnType<Awaited<ReturnType<typeof acts>>['renameTag']>>) {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.undo;
}

async function files(): Promise<string[]> {
  const { zip } = await journal.exportZip({ kind: 'all' });
  const found: string[] = [];
  for await (const item of readZip(zip))
    if ('bytes' in item) found.push(new TextDecoder().decode(item.bytes));
  return found;
}

const storedList = async (key: string) =>
  ((await journal.db.settings.get(key)) as { value?: unknown } | undefined)?.value;
const tagsOf = async (id: string) => (await journal.readEntry(id))?.tags;
const ownWords = async () => ((await journal.db.words.toArray()) as Word[]).filter(({ isOwn }) => isOwn);

describe('a tag called otherwise', () => {
  it('is so in every page that stands, each a save of its own with the text before it kept', async () => {
    const one = await write('one', { tags: ['sea', 'home'] });
    const two = await write('two', { tags: ['home'] });
    const other = await write('other', { tags: ['sea'] });
    const before = await journal.readEntry(one);
    const told: number[] = [];
    await done(
      await (await acts()).renameTag('home', ' at  home ', (count, total) => told.push(count, total)),
    );
    expect(await tagsOf(one)).toEqual(['sea', 'at home']);
    expect(await tagsOf(two)).toEqual(['at home']);
    expect(await tagsOf(other)).toEqual(['sea']);
    const after = await journal.readEntry(one);
    expect(after).toMatchObject({ revision: 2, body: 'one', ancestors: [before?.stamp] });
    expect(await journal.db.marks.get(one)).toMatchObject({ tags: ['sea', 'at home'] });
    expect(told.slice(-2)).toEqual([2, 2]);
    expect((await journal.db.versions.toArray()).filter(({ entryId }) => entryId === one)).toMatchObject([
      { kind: 'first', stamp: before?.stamp, content: { tags: ['sea', 'home'] } },
    ]);
  });

  it('that is there under the new name already is one tag', async () => {
    const id = await write('one', { tags: ['walk', 'sea', 'walking'] });
    await done(await (await acts()).renameTag('walking', 'walk'));
    expect(await tagsOf(id)).toEqual(['walk', 'sea']);
  });

  it('leaves what was removed, and the example, as they are', async () => {
    const id = await write('one', { tags: ['home'] });
    await journal.removeEntry(id, 5);
    const before = await whole();
    await done(await (await acts()).renameTag('home', 'house'));
    expect(await whole()).toEqual(before);
  });

  it('changes the tags’ line alone of a file that came in, and back to the very bytes', async () => {
    const text = post('A', '2025-01-01', '["hope"]').replace(
      'emotions',
      'tags: [ home,  sea ] # mine\nemotions',
    );
    await journal.bringIn([file('2025-01-01-a.md', text)]);
    expect(await files()).toEqual([text]);
    const before = await whole();
    const undo = await done(await (await acts()).renameTag('home', 'house'));
    expect(await files()).toEqual([text.replace('[ home,  sea ]', '[house, sea]')]);
    expect(await undo()).toEqual({ ok: true, kept: 0 });
    expect(await files()).toEqual([text]);
    expect(await whole()).toEqual(before);
  });

  it('is so in drafts and templates, which go on from the new save', async () => {
    const id = await write('one', { tags: ['home'] });
    const entry = await journal.readEntry(id);
    const { updateTemplates } = await import('../../src/store/templates.ts');
    await updateTemplates(() => [{ id: 't', name: 'T', body: 'x', tags: ['home'] }]);
    await journal.db.drafts.put(draft('new', { tags: ['home', 'sea'] }));
    await journal.db.drafts.put(
      draft('edit', { entryId: id, baseStamp: entry?.stamp ?? '', body: 'one more', tags: ['home'] }),
    );
    const before = await whole();
    const undo = await done(await (await acts()).renameTag('home', 'house'));
    const now = await journal.readEntry(id);
    expect(await journal.readDraft('new')).toMatchObject({ tags: ['house', 'sea'] });
    expect(await journal.readDraft('edit')).toMatchObject({ tags: ['house'], baseStamp: now?.stamp });
    expect(await storedList('templates')).toMatchObject([{ tags: ['house'] }]);
    await undo();
    expect(await whole()).toEqual(before);
    await (await acts()).renameTag('home', 'house');
    const edit = await journal.readDraft('edit');
    if (!edit) throw new Error('no draft');
    const save = await journal.finishDraft(edit, content('one more', { tags: ['house'] }), [], making(3));
    expect(save.kind).toBe('saved');
  });

  it('is so in hunches, which stay where the tag became a feeling', async () => {
    await write('one', { tags: ['home'] });
    const { addHunch } = await import('../../src/actions/change-hunches.ts');
    await addHunch({ tag: 'home', feeling: 'hope', direction: 'more', day: '2025-06-19' });
    const before = await whole();
    const undo = await done(await (await acts()).renameTag('home', 'house'));
    expect(await storedList('hunches')).toMatchObject([{ tag: 'house', feeling: 'hope' }]);
    await undo();
    expect(await whole()).toEqual(before);
    await done(await (await acts()).turnTag('home'));
    expect(await storedList('hunches')).toMatchObject([{ tag: 'home', feeling: 'hope' }]);
  });

  it('is taken back in all pages but those that were saved since', async () => {
    const one = await write('one', { tags: ['home'] });
    const two = await write('two', { tags: ['home'] });
    const undo = await done(await (await acts()).renameTag('home', 'house'));
    const entry = await journal.readEntry(one);
    await journal.finishDraft(
      draft('d', { entryId: one, baseStamp: entry?.stamp ?? '' }),
      content('one, later', { tags: ['house'] }),
      [],
      making(9),
    );
    expect(await undo()).toEqual({ ok: true, kept: 1 });
    expect(await journal.readEntry(one)).toMatchObject({ body: 'one, later', tags: ['house'], revision: 3 });
    expect(await tagsOf(two)).toEqual(['home']);
  });

  it('leaves two texts that wait for a choice as they are', async () => {
    const id = await write('one', { tags: ['home'] });
    const entry = await journal.readEntry(id);
    const from = { entryId: id, baseStamp: entry?.stamp ?? '' };
    await journal.finishDraft(draft('a', from), content('one here', { tags: ['home'] }), [], making(2));
    await journal.finishDraft(draft('b', from), content('one there', { tags: ['home'] }), [], making(3));
    const undo = await done(await (await acts()).renameTag('home', 'house'));
    expect(await journal.db.marks.get(id)).toMatchObject({ isConflicted: true, tags: ['house'] });
    await undo();
    expect(await journal.db.marks.get(id)).toMatchObject({ isConflicted: true, tags: ['home'] });
  });

  it('says that nothing is left of a name, and that it could not be stored', async () => {
    const { renameTag } = await acts();
    expect(await renameTag('home', ' ')).toEqual({ kind: 'blank' });
    expect(await renameTag('home', ' home')).toEqual({ kind: 'same' });
    await write('one', { tags: ['home'] });
    journal.db.close({ disableAutoOpen: true });
    expect(await renameTag('home', 'house')).toMatchObject({ kind: 'failed' });
    journal = await freshWorker();
  });
});

describe('a tag that becomes a feeling', () => {
  it('is a word of its own, and goes without a trace when that is undone', async () => {
    const id = await write('one', { tags: ['sea', 'sea-sick'], feelings: [{ id: 'hope', intensity: 2 }] });
    const before = await whole();
    const undo = await done(await (await acts()).turnTag('sea-sick'));
    const [word] = await ownWords();
    expect(word).toMatchObject({ label: 'sea-sick', family: null });
    expect(await journal.readEntry(id)).toMatchObject({
      tags: ['sea'],
      feelings: [{ id: 'hope', intensity: 2 }, { id: word?.id }],
    });
    await undo();
    expect(await whole()).toEqual(before);
  });

  it('is the word of that name where there is one', async () => {
    const id = await write('one', { tags: ['Hope'] });
    await done(await (await acts()).turnTag('Hope'));
    expect((await journal.readEntry(id))?.feelings).toEqual([{ id: 'hope' }]);
    expect(await ownWords()).toEqual([]);
  });

  it('leaves its word where something names it by then', async () => {
    const id = await write('one', { tags: ['sea-sick'] });
    const undo = await done(await (await acts()).turnTag('sea-sick'));
    const [word] = await ownWords();
    await write('two', { feelings: [{ id: word?.id ?? '' }] });
    await undo();
    expect(await tagsOf(id)).toEqual(['sea-sick']);
    expect(await ownWords()).toEqual([word]);
  });
});

describe('a feeling that becomes a tag', () => {
  it('takes what was joined to it along, and comes back with every strength', async () => {
    const { addWord, mergeWords, turnFeeling } = await acts();
    const calm = await addWord('stillness');
    await mergeWords(calm?.id ?? '', 'calm');
    const one = await write('one', { feelings: [{ id: calm?.id ?? '', intensity: 4 }, { id: 'hope' }] });
    const two = await write('two', { tags: ['sea'], feelings: [{ id: 'calm', intensity: 1 }] });
    const { updateTemplates } = await import('../../src/store/templates.ts');
    await updateTemplates(() => [{ id: 't', name: 'T', body: 'x', feelings: ['calm', 'hope'] }]);
    const before = await whole();
    const undo = await done(await turnFeeling('calm'));
    expect(await journal.readEntry(one)).toMatchObject({ tags: ['calm'], feelings: [{ id: 'hope' }] });
    expect(await journal.readEntry(two)).toMatchObject({ tags: ['sea', 'calm'], feelings: [] });
    expect(await storedList('templates')).toMatchObject([{ tags: ['calm'], feelings: ['hope'] }]);
    expect(await journal.db.words.get('calm')).toMatchObject({ isHidden: true });
    await undo();
    expect(await whole()).toEqual(before);
  });

  it('is the same word again when its tag becomes a feeling', async () => {
    const { addWord, turnFeeling, turnTag } = await acts();
    const word = await addWord('sea-sick');
    const id = await write('one', { feelings: [{ id: word?.id ?? '' }] });
    await done(await turnFeeling(word?.id ?? ''));
    expect(await tagsOf(id)).toEqual(['sea-sick']);
    await done(await turnTag('sea-sick'));
    expect(await journal.readEntry(id)).toMatchObject({ tags: [], feelings: [{ id: word?.id }] });
    expect((await ownWords()).map(({ isHidden }) => isHidden)).toEqual([undefined]);
  });
});

describe('words', () => {
  it('are called otherwise in files, and the bytes come back when that is undone', async () => {
    const { renameWord, mergeWords } = await acts();
    const text = post('A', '2025-01-01', '["hope", "calm"]');
    await journal.bringIn([file('2025-01-01-a.md', text)]);
    const rename = await done(await renameWord('hope', 'Hoffnung'));
    expect(await files()).toEqual([text.replace('"hope"', '"Hoffnung"')]);
    const join = await done(await mergeWords('calm', 'hope'));
    expect(await files()).toEqual([text.replace('["hope", "calm"]', '["Hoffnung"]')]);
    await join();
    await rename();
    expect(await files()).toEqual([text]);
  });

  it('are not taken back over what was done to them since', async () => {
    const { renameWord } = await acts();
    const undo = await done(await renameWord('hope', 'Hoffnung'));
    await renameWord('hope', 'esperanza');
    await undo();
    expect(await journal.db.words.get('hope')).toMatchObject({ label: 'esperanza' });
  });

  it('go only where nothing names them', async () => {
    const { addWord, removeWord } = await acts();
    const word = await addWord('sea-sick', 'low');
    const id = word?.id ?? '';
    const undo = await done(await removeWord(id));
    expect(await ownWords()).toEqual([]);
    await undo();
    expect(await ownWords()).toEqual([word]);
    expect(await removeWord('hope')).toEqual({ kind: 'missing' });

    const { updateTemplates } = await import('../../src/store/templates.ts');
    await updateTemplates(() => [{ id: 't', name: 'T', body: 'x', feelings: [id] }]);
    expect(await removeWord(id)).toEqual({ kind: 'used' });
    await updateTemplates(() => []);
    await journal.db.drafts.put(draft('d', { feelings: [{ id }] }));
    expect(await removeWord(id)).toEqual({ kind: 'used' });
    // An earlier text of a page names it still.
    const first = await journal.readDraft('d');
    if (!first) throw new Error('no draft');
    const { entry } = await journal.finishDraft(first, content('x', { feelings: [{ id }] }), [], making());
    expect(await removeWord(id)).toEqual({ kind: 'used' });
    const edit = draft('e', { entryId: entry.id, baseStamp: entry.stamp });
    await journal.finishDraft(edit, content('x'), [], making(1));
    expect(await removeWord(id)).toEqual({ kind: 'used' });
  });
});

it('the row of words one begins with is stored once ten entries are there, and no backup takes it along', async () => {
  const { keepFrontWords } = await import('../../src/actions/keep-front-words.ts');
  for (let at = 0; at < 10; at += 1) await write(`${at}`, { feelings: [{ id: 'grief' }] });
  await keepFrontWords();
  const row = () => journal.db.settings.get('frontWords');
  expect((await row())?.value).toMatchObject({ 0: 'grief', length: 12 });
  const made = await journal.backUp(0);
  if ('code' in made) throw new Error(made.code);
  journal.db.close();
  journal = await freshWorker();
  await journal.restore(made.zip, 1);
  expect(await row()).toBeUndefined();
});
