// All in one file: who it is for, which days, and the numbers of the page.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content, Visibility } from '../../src/journal/entry.ts';
import { exportChoicesOf, PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import type { OneFile, Selection } from '../../src/workers/export-jobs.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { IS_SEALED } from './sealed.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

let written = 0;
async function write(body: string, fields: Partial<Content> = {}, visibility: Visibility = 'private') {
  written += 1;
  const { entry } = await journal.finishDraft(
    draft(`w${written}`, { startedAt: moment(written) }),
    content(body, fields),
    [],
    making(),
  );
  if (visibility === 'public') await journal.putVisibility(entry.id, 'public');
  return entry.id;
}

const of = (kind: OneFile['kind'], selection: Selection): OneFile =>
  kind === 'html'
    ? { kind, selection, days: { from: '2025-06-01', to: '2025-06-30' }, words: PAPER_WORDS }
    : { kind, selection };

async function made(kind: OneFile['kind'], selection: Selection) {
  const { file: blob, ...counts } = await journal.exportFile({
    what: of(kind, selection),
    name: `ebb.${kind}`,
  });
  return { text: await blob.text(), type: blob.type, counts };
}

describe.each(['csv', 'json', 'html'] as const)('a file for the public (%s)', (kind) => {
  it('holds nothing of an entry that is private or removed, and nothing of a private passage', async () => {
    await write('private', { feelings: [{ id: 'shame' }], tags: ['mine'] });
    await write('open %% hidden', { feelings: [{ id: 'fear' }] }, 'public');
    await write('also', { description: ':::private hidden' }, 'public');
    await write('worded', { feelings: [{ id: 'a %% hidden' }] }, 'public');
    const gone = await write('gone', {}, 'public');
    await journal.removeEntry(gone, 1);
    await write('for all', { feelings: [{ id: 'hope' }] }, 'public');
    const { text, counts } = await made(kind, { kind: 'public' });
    expect(counts).toEqual({ entries: 4, edited: 3, liquid: 0, media: 0, missing: 0 });
    expect(text).toContain('for all');
    expect(text).not.toMatch(/private|hidden|shame|mine|gone/);
  });

  it('holds no passage of an imported file’s front matter that no field does', async () => {
    const text = post('Open', '2025-06-02', '[hope] # %% hidden');
    await journal.bringIn([file('2025-06-02-open.md', text)]);
    const [entry] = await journal.db.entries.toArray();
    await journal.putVisibility(entry?.id ?? '', 'public');
    const { text: out, counts } = await made(kind, { kind: 'public' });
    expect(counts).toMatchObject({ entries: 1 });
    expect(out).not.toMatch(/hidden|%%/);
  });
});

it('data for the public does not say where an entry came from', async () => {
  await journal.bringIn([file('secret/2025-06-02-open.md', post('Open', '2025-06-02', '[hope]'))]);
  const [entry] = await journal.db.entries.toArray();
  await journal.putVisibility(entry?.id ?? '', 'public');
  expect((await made('json', { kind: 'public' })).text).not.toContain('secret');
  expect((await made('json', { kind: 'all' })).text).toContain('secret');
});

it('entries stand in order of time, oldest first', async () => {
  await write('third', { when: { kind: 'date', day: '2025-06-20' } });
  await write('second', { when: { kind: 'local', day: '2025-06-19', time: '09:00:00' } });
  await write('first');
  for (const kind of ['csv', 'json', 'html'] as const) {
    const { text } = await made(kind, { kind: 'all' });
    expect(text.match(/first|second|third/g)).toEqual(['first', 'second', 'third']);
  }
});

describe('a page to print', () => {
  it('holds the days asked for, as the person lives them, and counts from them alone', async () => {
    await journal.putSetting('dayStartsAt', 4);
    const at = (day: string, time: string) => ({ kind: 'local', day, time }) as const;
    await write('before', { when: { kind: 'date', day: '2025-05-31' }, feelings: [{ id: 'hope' }] });
    await write('night of May', { when: at('2025-06-01', '02:00:00'), feelings: [{ id: 'hope' }] });
    await write('one', { when: at('2025-06-02', '20:00:00'), feelings: [{ id: 'hope' }] });
    await write('late', { when: at('2025-06-03', '01:00:00'), feelings: [{ id: 'hope', intensity: 5 }] });
    await write('two', { when: { kind: 'date', day: '2025-06-10' }, feelings: [{ id: 'loneliness' }] });
    await write('night of June', { when: at('2025-07-01', '03:59:00') });
    const { text, type, counts } = await made('html', { kind: 'all' });
    expect(type).toBe('text/html');
    expect(counts.entries).toBe(4);
    expect(text).not.toMatch(/before|night of May/);
    expect(text).toContain('night of June');
    expect(text).toMatch(/hope<\/th><td>1 of 3</);
    expect(text).toMatch(/loneliness<\/th><td>1 of 3</);
    expect(text).toContain('<title>Days of hope, loneliness</title>');
    expect(text.match(/<rect/g)).toHaveLength(6);
    expect(text).toContain('hope (overwhelming)');
  });

  it('draws at most four feelings, and has all of them in its table', async () => {
    const named = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    await write('one', { feelings: named });
    const { text } = await made('html', { kind: 'all' });
    expect(text.match(/<rect/g)).toHaveLength(4);
    expect(text.match(/<th scope="row"/g)).toHaveLength(5);
  });
});

describe('what was chosen for the files', () => {
  it('is kept as one setting, and sealed where the journal is', async () => {
    const choices = { ...PLAIN_EXPORT, which: 'public', template: 'author: Ann' } as const;
    await journal.updateLater('exportChoices', () => choices);
    expect(await journal.readLater('exportChoices')).toEqual(choices);
    if (!IS_SEALED) return;
    const { laidTable } = await import('../../src/store/sealed-rows.ts');
    const laid = JSON.stringify(await laidTable('settings').toArray());
    expect(laid).not.toMatch(/exportChoices|Ann/);
  });

  it.each([
    [{ ...PLAIN_EXPORT, shape: 'folder' }],
    [{ ...PLAIN_EXPORT, hasTimes: 1 }],
    [{ ...PLAIN_EXPORT, template: 'x'.repeat(4001) }],
    [{ ...PLAIN_EXPORT, which: 'filtered' }],
    [null],
    ['posts'],
  ])('is the default where a row says something else: %j', (value) => {
    expect(exportChoicesOf(value)).toEqual(PLAIN_EXPORT);
  });
});
