// Templates and the other settings of the writing page: what is stored comes back, and what is no such thing is not taken.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MOST, type Template, templatesOf } from '../../src/journal/template.ts';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { reopenedJournal } from './journal.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const EVENING: Template = {
  id: 'evening',
  name: 'Evening',
  body: '## What was it?\n\n– „so“ 🙂\n',
  feelings: ['hope', 'own-1'],
  tags: ['sea', 'a: b'],
};

const templates = async () => {
  const { readLater } = await import('../../src/store/later-settings.ts');
  return templatesOf(await readLater('templates'));
};
const settings = async () => {
  const { readSettings } = await import('../../src/store/settings.ts');
  return readSettings();
};
const keep = async (fields: Omit<Template, 'id'>) => {
  const { keepTemplate } = await import('../../src/actions/keep-template.ts');
  return keepTemplate(fields);
};
const change = async (how: (all: Template[]) => Template[]) => {
  const { changeTemplates } = await import('../../src/actions/change-templates.ts');
  await changeTemplates(how);
};

it('keeps a template, each with an id of its own', async () => {
  const { id: _, ...fields } = EVENING;
  expect(await keep(fields)).toBe('kept');
  expect(await keep(fields)).toBe('kept');
  const [one, other] = await templates();
  expect(one).toEqual({ ...EVENING, id: one?.id });
  expect(one?.id).toMatch(/^[0-9a-f]{32}$/);
  expect(one?.id).not.toBe(other?.id);
});

it('says which page is too long and when there are too many, and changes nothing then', async () => {
  const full = Array.from({ length: MOST.templates }, (_, at) => ({ ...EVENING, id: `t${at}` }));
  await change(() => full);
  expect(await keep({ name: 'One more', body: 'x' })).toBe('many');
  expect(await keep({ name: 'Long', body: 'x'.repeat(MOST.body + 1) })).toBe('long');
  expect(await templates()).toEqual(full);
});

it('knows which text goes on from which, once it was changed', async () => {
  const { changedTemplate } = await import('../../src/actions/change-templates.ts');
  const { mergedTemplates } = await import('../../src/journal/merge-templates.ts');
  const once = changedTemplate(EVENING, { body: 'What was light?' });
  const twice = changedTemplate(once, { body: 'What was light today?' });
  await change(() => [twice]);
  expect(await templates()).toEqual([twice]);
  for (const before of [EVENING, once]) {
    expect(mergedTemplates([before], [twice]).all).toEqual([twice]);
    expect(mergedTemplates([twice], [before]).all).toEqual([twice]);
  }
});

it('says that a template could not be stored', async () => {
  journal.db.close({ disableAutoOpen: true });
  expect(await keep({ name: 'Evening', body: 'x' })).toBe('failed');
  journal = await freshWorker();
});

it('loses no change of two made at once', async () => {
  await Promise.all(['a', 'b', 'c'].map((id) => change((all) => [...all, { ...EVENING, id }])));
  expect((await templates()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
});

it('restores what was set from a backup', async () => {
  await change(() => [EVENING]);
  await journal.db.settings.bulkPut([
    { key: 'checksSpelling', value: false },
    { key: 'lastLine', value: 3 },
  ]);
  const made = await journal.backUp(0);
  if ('code' in made) throw new Error(made.code);
  journal.db.close();
  journal = await freshWorker();
  expect(await templates()).toEqual([]);
  await journal.restore(made.zip, 1);
  expect(await templates()).toEqual([EVENING]);
  expect(await settings()).toMatchObject({ checksSpelling: false, lastLine: 3 });
});

it.each<[string, unknown]>([
  ['templates', 'Evening'],
  ['templates', [{ ...EVENING, body: null }]],
  ['templates', [EVENING, EVENING]],
  ['checksSpelling', 'no'],
  ['lastLine', -1],
  ['lastLine', 1.5],
])('takes the default for a damaged row: %s %j', async (key, value) => {
  await journal.db.settings.put({ key, value });
  journal.db.close();
  const again = await reopenedJournal();
  expect(await templates()).toEqual([]);
  expect(await settings()).toMatchObject({ checksSpelling: true, lastLine: null });
  again.db.close();
});

it('begins anew over a damaged row', async () => {
  await journal.db.settings.put({ key: 'templates', value: [{ id: 7 }] });
  expect(await keep({ name: 'Evening', body: 'x' })).toBe('kept');
  expect(await templates()).toMatchObject([{ name: 'Evening', body: 'x' }]);
});
