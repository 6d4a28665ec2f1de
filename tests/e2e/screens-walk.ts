// Every screen and state that a person can come to, so that what must hold of all of them is looked at on all of
// them (access.spec.ts, reflow.spec.ts). A new screen is a line in SCREENS.
import type { Page } from '@playwright/test';
import { sealFile } from '../../src/vault/age-file.ts';
import { DIALOGS } from './dialogs-walk.ts';
import { DICTIONARY } from './dictionary-walk.ts';
import { draftEntry, expect, openJournal } from './journal.ts';
import { LOCKED } from './lock-walk.ts';
import { PASSKEY } from './passkey-walk.ts';
import { PUBLISHING } from './publish-walk.ts';
import { breakWrites, putRows, rowsOf } from './rows.ts';
import { at, button, field, next, open, press, type Screen } from './screen.ts';
import {
  chooseFiles,
  downloaded,
  importFound,
  markdown,
  POST_FILE,
  POST_NAME,
  plainBackup,
} from './transfer.ts';
import { drawn, MORE_TREND_VIEWS, PICTURES, TREND_VIEWS, TRENDS } from './trends-walk.ts';
import { IDS, NAMED, NOW, storeWholeJournal } from './whole-journal.ts';

const find = (page: Page) => page.getByRole('combobox', { name: 'Find or add a feeling' });

/** A page left lying for a night. */
export async function leaveDraft(page: Page): Promise<void> {
  await open(page, '#/');
  await draftEntry(page, { text: 'late last night' });
  const [draft] = await rowsOf(page, 'drafts');
  await openJournal(page, '#/settings');
  await expect.poll(() => rowsOf(page, 'drafts')).toEqual([]);
  const changedAt = NOW.getTime() - 24 * 3_600_000;
  await putRows(page, 'drafts', [
    { ...draft, id: 'lying', startedAt: { at: changedAt, offset: 120 }, changedAt },
  ]);
}

const PROBLEMS = [
  markdown(POST_NAME, POST_FILE),
  markdown('undated.md', '---\nemotions: [lonely, sea-sick]\ntags: [home]\n---\n\nA page of no day.\n'),
  markdown('2025-05-05-doubt.md', '---\ntitle: foo: bar\ndate: someday\n---\n\nx\n'),
  markdown('cut.zip', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9])),
];

/** Of other programs: a table nobody knows, labels, a place, a picture. */
const FOREIGN = [
  markdown(
    'daylio.csv',
    'full_date,date,weekday,time,mood,activities,note_title,note\n2021-09-28,28 September,Tuesday,10:00 pm,so-so,walk,A title,"One<br>two"\n2021-09-27,27 September,Monday,9:30,lonely,,,\n2021-09-26,26 September,Sunday,9:30,,,,\n',
  ),
  markdown('mine.csv', 'wann,was,wie\n03/04/2020,"It rained, and I stayed in all day long.",calm\n'),
  markdown(
    'Journal.json',
    '{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2024-04-16T23:00:00Z","timeZone":"Europe/Dublin","text":"A walk. ![](dayone-moment://P)","photos":[{"identifier":"P","md5":"aa","type":"jpeg"}],"location":{"latitude":53.4,"longitude":-6.2},"editingTime":3}]}',
  ),
];

/** Of a journal with nothing in it. */
const EMPTY: readonly Screen[] = [
  at('write, empty', '#/', (page) => expect(page.getByLabel('Day', { exact: true })).toBeAttached()),
  at('entries, empty', '#/entries', (page) =>
    expect(page.getByText('Nothing is written here yet.')).toBeVisible(),
  ),
  at('looking back, empty', '#/looking-back', (page) =>
    expect(page.getByText('Nothing is written here yet.')).toBeVisible(),
  ),
  at('kept lines, none', '#/looking-back/kept-lines', (page) =>
    expect(page.getByText('No line is kept yet.')).toBeVisible(),
  ),
  at('removed, empty', '#/removed', (page) => expect(page.getByText('What you remove waits')).toBeVisible()),
  at('trends, empty', '#/trends', (page) => expect(page.getByText('Nothing is written yet.')).toBeVisible()),
  at('export, empty', '#/settings/export'),
  at('import', '#/settings/import'),
  next('import, of other programs', async (page) => {
    await chooseFiles(page, FOREIGN);
    await expect(page.getByRole('list', { name: 'What will not come' })).toBeVisible();
  }),
  next('import, found with problems', async (page) => {
    await chooseFiles(page, PROBLEMS);
    await expect(page.getByRole('list', { name: 'What could not be read' })).toBeVisible();
  }),
  next('import, done', importFound),
  next('import, undone', async (page) => {
    await press('Undo this import')(page);
    await expect(page.getByText(/The import is undone/)).toBeVisible();
  }),
  at('backup', '#/settings/backup'),
  next('backup, refused', async (page) => {
    await page
      .getByLabel('Restore from a backup')
      .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('not a zip') });
    await expect(page.getByRole('alert')).toBeVisible();
  }),
  next('backup, with a passphrase of its own', async (page) => {
    await page.getByRole('radio', { name: 'Whoever knows a passphrase' }).check();
    await page.getByLabel('Passphrase of the file').fill('moss');
    await press('Download backup')(page);
    await expect(page.getByRole('alert').filter({ hasText: 'The two are not the same' })).toBeVisible();
  }),
  next('backup, a sealed file and a wrong passphrase', async (page) => {
    const sealed = await sealFile({ passphrase: 'moss' }, new Blob(['PK']));
    const buffer = Buffer.from(await sealed.arrayBuffer());
    const file = { name: 'b.zip.age', mimeType: 'application/octet-stream', buffer };
    await page.getByLabel('Restore from a backup').setInputFiles(file);
    await page.getByLabel('Passphrase', { exact: true }).fill('lantern');
    await press('Open and restore')(page);
    await expect(page.getByText('That passphrase does not open this file.')).toBeVisible();
  }),
  at('write, two days', '#/', async (page) => {
    await draftEntry(page, { text: 'one', day: '2025-06-18', feelings: ['hope'] });
    await openJournal(page, '#/trends');
    // The page that was left is an entry by then: before, the trends are those of an empty journal.
    await expect(page.getByText('Named so far')).toBeVisible();
  }),
];

const WRITING: readonly Screen[] = [
  at('write, with text', '#/', (page) => draftEntry(page, { text: 'I crave connections.\n\nDeep down.' })),
  next('write, with everything', (page) =>
    draftEntry(page, {
      text: 'I crave connections.',
      title: 'A title',
      tags: ['healing', 'evening'],
      description: 'On wanting people.',
      feelings: [{ word: 'loneliness', strength: 'clearly' }, { word: 'hope', strength: 'a trace' }, 'calm'],
    }),
  ),
  next('write, find in the page', async (page) => {
    await field(page).press('Control+f');
    await page.getByRole('textbox', { name: 'Find in this page' }).fill('crave');
  }),
  next('write, more words', async (page) => {
    await page.keyboard.press('Escape');
    await press('More words')(page);
  }),
  next('write, finding a word', async (page) => {
    await press('Fewer words')(page);
    await find(page).fill('lone');
    await expect(page.getByRole('option').first()).toBeVisible();
  }),
  next('write, tags to take', async (page) => {
    await find(page).fill('');
    await page.getByRole('textbox', { name: 'Tags' }).focus();
    await expect(button(page, /^Add tag/).first()).toBeVisible();
  }),
  next('write, not stored', async (page) => {
    await breakWrites(page, 'drafts', true);
    await field(page).fill('not stored');
    await expect(page.getByRole('alert')).toBeVisible();
  }),
  next('write, after a night', async (page) => {
    await breakWrites(page, 'drafts', false);
    await leaveDraft(page);
    await openJournal(page, '#/');
    await expect(page.getByText(/is now an entry/)).toBeVisible();
  }),
  at('write, nothing to edit', '#/write/none'),
  at('write, an entry again', `#/write/${IDS.full}`, (page) => expect(field(page)).not.toHaveValue('')),
];

const READING: readonly Screen[] = [
  at('entries, asked to keep', '#/entries', (page) =>
    expect(button(page, 'Ask it to keep them')).toBeVisible(),
  ),
  next('entries', press('Not now')),
  next('entries, filter open', press('Filter')),
  at('entries, narrowed', '#/entries?feeling=loneliness&tag=healing'),
  at('entries, nothing found', '#/entries?q=nobody-wrote-this', (page) =>
    expect(page.getByText('Nothing found.')).toBeVisible(),
  ),
  at('calendar', '#/entries?view=month', (page) => expect(page.getByRole('grid')).toBeVisible()),
  next('calendar, a day', (page) => button(page, /^19 June/).click()),
  at('entry', `#/entries/${IDS.full}`, (page) =>
    expect(page.getByRole('heading', { name: 'Later' })).toBeVisible(),
  ),
  next('entry, public', async (page) => {
    await page.getByRole('radio', { name: 'Public' }).check();
    await expect(page.getByText('Public, not out yet')).toBeVisible();
  }),
  at('entry, no title', `#/entries/${IDS.untitled}`),
  at('entry, two texts', `#/entries/${IDS.conflicted}`, (page) =>
    expect(page.getByRole('heading', { name: 'Two texts' })).toBeVisible(),
  ),
  at('entry, edited', `#/entries/${IDS.edited}`),
  at('earlier texts', `#/entries/${IDS.edited}/history`, (page) =>
    page
      .getByText(/^Text of /)
      .first()
      .click(),
  ),
  at('pages like one', `#/entries/${IDS.full}/alike`, (page) =>
    expect(page.getByText('20 pages', { exact: true })).toBeVisible(),
  ),
  at('looking back', '#/looking-back', (page) => expect(button(page, 'Open a page')).toBeVisible()),
  at('on this day', '#/looking-back/on-this-day', (page) =>
    expect(page.getByText('No other year has a page of June.')).toBeVisible(),
  ),
  at('kept lines', '#/looking-back/kept-lines', (page) =>
    expect(page.getByText('1 kept line', { exact: true })).toBeVisible(),
  ),
  at('the book', '#/looking-back/book?feeling=hope', (page) =>
    expect(page.getByText(/^page 1 of \d+$/)).toBeVisible(),
  ),
  at('entry, removed', `#/entries/${IDS.removed}`),
  at('entry, none', '#/entries/none'),
  at('removed', '#/removed', (page) => expect(page.getByRole('article').first()).toBeVisible()),
  next('removed, asked twice', press('Remove for good')),
  at('entry, removed just now', '#/entries', async (page) => {
    await page.getByRole('link', { name: NAMED.public }).click();
    await press('Remove')(page);
    await expect(button(page, 'Undo')).toBeVisible();
  }),
  next('entries, after a removal', async (page) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
    await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();
  }),
];

const SETTINGS: readonly Screen[] = [
  at('settings', '#/settings'),
  at('on the home screen', '#/settings/install'),
  at('reminder', '#/settings/reminder'),
  at('templates', '#/settings/templates'),
  next('templates, one begun', press('Make a template')),
  at('lock', '#/settings/lock'),
  at('export', '#/settings/export'),
  next('export, done', async (page) => {
    await downloaded(page, 'Download Markdown (zip)');
    await expect(page.getByRole('status').filter({ hasText: /download/ })).toBeVisible();
  }),
  at('export, narrowed', '#/settings/export?feeling=hope', (page) =>
    expect(page.getByRole('radio', { name: 'Filtered' })).toBeChecked(),
  ),
  at('export, how the files are written', '#/settings/export', async (page) => {
    await page.getByText('How the files are written').click();
    await page.getByRole('textbox', { name: 'Lines of your own' }).fill('author: Ann\noops');
    await expect(page.getByText('Line 2: none of these.')).toBeVisible();
  }),
  at('backup, done', '#/settings/backup', async (page) => {
    await downloaded(page, 'Download backup');
    await expect(page.getByText('It was read back')).toBeVisible();
  }),
  at('backup, met by pages', '#/settings/backup', async (page) => {
    const { bytes } = await plainBackup(page);
    await page
      .getByLabel('Restore from a backup')
      .setInputFiles({ name: 'ebb.zip', mimeType: 'application/zip', buffer: bytes });
    await expect(page.getByRole('table', { name: 'What the backup brings' })).toBeVisible();
  }),
  at('storage', '#/settings/storage', (page) =>
    expect(page.getByRole('button', { name: 'Make a copy now' })).toBeVisible(),
  ),
  next('storage, a copy made', async (page) => {
    await press('Make a copy now')(page);
    await expect(page.getByText('The copy is made')).toBeVisible();
  }),
  next('storage, about to erase', press('Erase everything on this device')),
  at('diagnostics', '#/settings/diagnostics', (page) =>
    expect(page.getByText('Rows of entries')).toBeVisible(),
  ),
  at('about', '#/settings/about'),
  at('support', '#/support'),
  at('no such page', '#/nowhere/at/all'),
];

/** Of a journal that holds the example alone. */
const EXAMPLE: readonly Screen[] = [
  at('entries, the example', '#/entries', async (page) => {
    await press('Look at an example journal')(page);
    await expect(page.getByRole('article').first()).toBeVisible();
  }),
  next('entry of the example', async (page) => {
    await page.getByRole('article').getByRole('link').first().click();
    await expect(page.getByText(/^From the example journal/)).toBeVisible();
  }),
  at('trends, the example', '#/trends', drawn),
  at('settings, the example', '#/settings', (page) =>
    expect(button(page, 'Remove the example journal')).toBeVisible(),
  ),
];

/** Remembers more of the journal than there is, as when its database was put back to an earlier day. */
const rememberMore = (page: Page) =>
  page.evaluate(() => {
    const known = JSON.parse(localStorage.getItem('ebb') ?? '{}');
    localStorage.setItem('ebb', JSON.stringify({ ...known, changes: known.changes + 3 }));
  });

const RESCUE: readonly Screen[] = [
  at('nothing is missing', '#/rescue'),
  at('a journal that is older than it was', '#/entries', async (page) => {
    await expect.poll(() => page.evaluate(() => localStorage.getItem('ebb'))).not.toBeNull();
    await rememberMore(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Your journal' })).toBeVisible();
    await expect(page.getByText(/^Go on with the \d+ entries that are here$/)).toBeVisible();
  }),
];

/** The screens, in parts that are walked one after the other, each in a journal of its own. */
export const SCREENS: Readonly<Record<string, { screens: readonly Screen[]; isEmpty?: boolean }>> = {
  'an empty journal': { screens: EMPTY, isEmpty: true },
  writing: { screens: WRITING },
  reading: { screens: READING },
  trends: { screens: TRENDS },
  'pictures of the trends': { screens: PICTURES },
  'below the trends': { screens: TREND_VIEWS },
  'tags, hunches, chapters': { screens: MORE_TREND_VIEWS },
  publishing: { screens: PUBLISHING, isEmpty: true },
  settings: { screens: SETTINGS },
  'feelings and tags': { screens: DICTIONARY },
  'what lies over a page': { screens: DIALOGS, isEmpty: true },
  'the lock': { screens: LOCKED, isEmpty: true },
  'a passkey': { screens: PASSKEY, isEmpty: true },
  'a journal that is not as it was': { screens: RESCUE },
  'the example': { screens: EXAMPLE, isEmpty: true },
};

/** Goes through a part's screens; `look` is told where it is. */
export async function walk(page: Page, part: string, look: (name: string) => Promise<void>): Promise<void> {
  const { screens = [], isEmpty = false } = SCREENS[part] ?? {};
  await page.clock.setFixedTime(NOW);
  if (!isEmpty) await storeWholeJournal(page);
  for (const { name, show } of screens) {
    await show(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await look(name);
  }
}
