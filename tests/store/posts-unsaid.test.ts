// What a post must not say any more, though it did, or though nobody thought of it as a part of its text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renamed } from '../../src/journal/arrange-words.ts';
import type { Edition } from '../../src/journal/edition.ts';
import type { Content } from '../../src/journal/entry.ts';
import { out } from '../journal/editions.ts';
import { AT, aside, lookAt, openDesk, publishing, ready, WORDS } from './desk.ts';
import type { FreshWorker } from './import-making.ts';
import { content, draft, making } from './journal.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await openDesk();
});
afterEach(() => journal.db.close());

const set = (key: 'people' | 'series' | 'publishing', value: unknown) =>
  journal.updateLater(key, () => value);
const listed = (form: string) =>
  set('people', [{ id: 'p', kind: 'person', forms: [form], becomes: `${form.charAt(0)}.` }]);

/** The raw text written anew; the copy is as it was. */
async function rewrite(id: string, body: string, fields: Partial<Content> = {}): Promise<void> {
  const entry = await journal.db.entries.get(id);
  const editing = draft(`again ${id}`, { entryId: id, baseStamp: entry?.stamp ?? '' });
  await journal.finishDraft(editing, content(body, fields), [], making(AT));
}

async function changeCopy(id: string, change: (edition: Edition) => Partial<Edition>): Promise<void> {
  const { updateEdition } = await import('../../src/store/editions.ts');
  await updateEdition(id, (edition) => ({ ...edition, ...change(edition) }));
}

async function send(id: string): Promise<void> {
  const { path, text, sha256, name } = (await lookAt(id)).file;
  const { putSent } = await import('../../src/store/ledger.ts');
  await putSent([{ id, name, out: out(AT, { path, sha256 }), text }]);
}

const textOf = async (id: string) => (await lookAt(id)).file.text;

describe('what was marked as private after the copy was made', () => {
  it('goes from all that was written into the copy, and the last look says so', async () => {
    const id = await aside('Zebra told me.\n\nOpen.', { tags: ['lithium', 'sea'] });
    await changeCopy(id, ({ choices }) => ({
      description: 'Zebra told me.',
      choices: { ...choices, contentNote: 'Zebra told me.' },
    }));
    await rewrite(id, '> :::private\n> Zebra told me.\n> :::\n\nOpen.', { tags: ['%%lithium%%', 'sea'] });
    const { file, leftOut } = await lookAt(id);
    expect(file.text).toBe('---\ndate: 2025-06-19\ntags: [sea]\n---\n\nOpen.\n');
    expect(leftOut).toContainEqual({ kind: 'tag', text: 'lithium', field: 'tag' });
    expect(leftOut).toContainEqual({ kind: 'passage', text: 'Zebra told me.', field: 'description' });
    expect(leftOut).toContainEqual({ kind: 'passage', text: 'Zebra told me.', field: 'extra' });
  });
});

describe('a feeling that Ebb brings along', () => {
  it('is read through the list of people once it was called otherwise', async () => {
    await listed('Sarah');
    const { arrangeWords } = await import('../../src/store/arranging.ts');
    await arrangeWords((rows) => renamed(rows, 'anger', 'angry at Sarah', AT));
    const id = await aside('Open.', { feelings: [{ id: 'anger' }] });
    const { file, labels } = await lookAt(id);
    expect(file.text).toContain('emotions: ["angry at S."]');
    expect(labels).toEqual({ anger: 'angry at S.' });
    const { Desk } = await import('../../src/workers/desk.ts');
    expect((await Desk.open()).labelOf('anger')).toBe('angry at S.');
  });

  it('names nobody under its own name', async () => {
    await listed('anger');
    const id = await aside('Open.', { feelings: [{ id: 'anger' }] });
    expect(await textOf(id)).toContain('emotions: ["anger"]');
  });
});

describe('a link to a page that was removed', () => {
  it('goes, and so does what would tell its title', async () => {
    const gone = await aside('Gone.', { title: 'Clinic visit' });
    await journal.putVisibility(gone, 'private');
    const links = `[Clinic visit](#/entries/${gone}) and https://me.example/2025/06/19/clinic-visit/`;
    const id = await aside(`See ${links} too.`, { title: 'Open' });
    const before = await textOf(id);
    expect(before).not.toMatch(/clinic.visit/i);
    await journal.removeEntry(gone, AT);
    expect(await textOf(id)).toBe(before);
  });

  it('goes by the name that its file had among those of its day', async () => {
    await aside('First.', { title: 'Rain' });
    const second = await aside('Second.', { title: 'Rain' });
    await journal.putVisibility(second, 'private');
    const id = await aside('See https://me.example/2025/06/19/rain-2/ too.', { title: 'Open' });
    const before = await textOf(id);
    await journal.removeEntry(second, AT);
    expect(before).not.toContain('rain-2');
    expect(await textOf(id)).toBe(before);
  });
});

describe('a link to a page for the person alone', () => {
  const LINK = 'See https://me.example/2025/06/19/clinic-visit/ too';

  it.each(['helpLine', 'writtenNote', 'contentNote'] as const)('goes from the %s', async (line) => {
    await journal.putVisibility(await aside('No.', { title: 'Clinic visit' }), 'private');
    const id = await aside('Open.');
    await changeCopy(id, ({ choices }) => ({ choices: { ...choices, [line]: LINK } }));
    expect(await textOf(id)).toContain('See');
    expect(await textOf(id)).not.toContain('clinic-visit');
  });

  it('goes from the layout', async () => {
    await journal.putVisibility(await aside('No.', { title: 'Clinic visit' }), 'private');
    const id = await aside('Open.', { layout: LINK });
    expect(await textOf(id)).not.toContain('clinic-visit');
  });
});

describe('a neighbour in a series that is out', () => {
  const YEAR = { id: 's', title: 'The year', from: '2025-01-01', to: '2025-12-31' };
  const later = { title: 'After', when: { kind: 'date', day: '2025-06-20' } } as const;

  /** What goes out with another post of the series: its file, and the data. */
  async function toldBeside(id: string): Promise<string> {
    await ready(id);
    const { files, data } = await (await publishing()).postFiles([id], WORDS);
    return [...files, ...data].map(({ text }) => text).join('\n');
  }

  beforeEach(async () => {
    await set('series', [{ ...YEAR, leftOut: [], hasChapterNames: false }]);
    await set('publishing', { coolingDays: 0, siteData: 'entries', leastPosts: 3 });
  });

  it('is told of by its day once its title is private', async () => {
    const shown = await aside('B.', { title: 'With Zebra', feelings: [{ id: 'anger' }] });
    await send(shown);
    const id = await aside('A.', later);
    expect(await toldBeside(id)).toContain('Before this: [With Zebra]({% post_url 2025-06-19-with-zebra %})');
    await rewrite(shown, 'B.', { title: 'With %%Zebra%%', feelings: [{ id: 'anger' }] });
    const told = await toldBeside(id);
    expect(told).toContain('Before this: [2025-06-19]({% post_url 2025-06-19-with-zebra %})');
    expect(told).toContain('"post":"2025-06-19-with-zebra","feelings":[{"label":"anger"}]');
    expect(told).not.toContain('Zebra');
  });

  it('is told of without a name that came onto the list, in its title and in its feelings', async () => {
    await journal.db.words.put({ id: 'own', label: 'missing Zebra', family: null, isOwn: true });
    const shown = await aside('B.', { title: 'With Zebra', feelings: [{ id: 'own' }, { id: 'hope' }] });
    await send(shown);
    await listed('Zebra');
    const told = await toldBeside(await aside('A.', later));
    expect(told).toContain('[2025-06-19](');
    expect(told).toContain('"feelings":[{"label":"hope"}]');
    expect(told).not.toMatch(/Zebra/);
  });

  it('is told of without a strength that it would not say any more', async () => {
    const shown = await aside('B.', { title: 'Sea', feelings: [{ id: 'hope', intensity: 4 }] });
    await changeCopy(shown, ({ choices }) => ({ choices: { ...choices, hasStrengths: true } }));
    await send(shown);
    const id = await aside('A.', later);
    expect(await toldBeside(id)).toContain('{"label":"hope","strength":4}');
    await changeCopy(shown, ({ choices }) => ({ choices: { ...choices, hasStrengths: false } }));
    const told = await toldBeside(id);
    expect(told).toContain('[Sea](');
    expect(told).toContain('"title":"Sea","feelings":[{"label":"hope"}]');
  });
});
