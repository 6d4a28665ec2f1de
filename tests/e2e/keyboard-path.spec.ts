// Each task from its beginning to its end with the keyboard alone. After every key the focus is somewhere, can be
// seen, and nothing lies over it (focus.ts); after every deed it is where one goes on.
import { appendFileSync } from 'node:fs';
import type { FileChooser, Page } from '@playwright/test';
import { focused, keys, keyTo, unseenFocus } from './focus.ts';
import { expect, openJournal, readyOffline, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';
import { SCREENS, walk } from './screens-walk.ts';
import { test as testOfSite } from './site.ts';
import { markdown, POST_FILE, POST_NAME } from './transfer.ts';
import { NAMED, NOW, storeWholeJournal } from './whole-journal.ts';

const MOST_STEPS = 20;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const atHeading = (page: Page, text: string | RegExp) =>
  expect(heading(page).and(page.locator(':focus'))).toHaveText(text);
const isAt = (page: Page, name: string | RegExp) =>
  expect.poll(() => focused(page)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));

type Chosen = Parameters<FileChooser['setFiles']>[0];

/** Chooses a file: who waits for the window that asks for it does so well before the key that opens it. */
async function chooseByKey(page: Page, name: string, file: Chosen): Promise<void> {
  const [choosing] = await Promise.all([
    page.waitForEvent('filechooser'),
    keyTo(page, name).then(() => page.keyboard.press('Enter')),
  ]);
  await choosing.setFiles(file);
}

/** What is wrong with where the focus is, once the page has had its time to follow it. */
async function unseenForLong(page: Page): Promise<string> {
  let wrong = '';
  const look = async () => {
    wrong = await unseenFocus(page);
    return wrong;
  };
  await expect
    .poll(look)
    .toBe('')
    .catch(() => undefined);
  return wrong;
}

for (const part of Object.keys(SCREENS)) {
  test(`what Tab reaches can be seen to be reached: ${part}`, async ({ page }) => {
    const all: string[] = [];
    await walk(page, part, async (name) => {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await page.keyboard.press('Tab');
        // After the last thing comes the browser's own.
        if ((await focused(page)) === 'nothing') break;
        const wrong = await unseenForLong(page);
        if (wrong !== '') all.push(`${name}: ${wrong}`);
      }
    });
    expect(all).toEqual([]);
  });
}

test('writing: words, feelings and how strong, tags, a title, Done', async ({ page }) => {
  await openJournal(page);
  await isAt(page, 'Entry');
  await page.keyboard.type('I crave connections.');
  await keys(page, 'Shift+Tab');
  await isAt(page, 'Time');
  await page.getByRole('textbox', { name: 'Entry', exact: true }).focus();
  await keyTo(page, 'loneliness');
  await keys(page, 'Space');
  await keyTo(page, 'not said');
  await keys(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await isAt(page, 'clearly');
  await keyTo(page, 'Find or add a feeling');
  await page.keyboard.type('hopef');
  await keys(page, 'Enter');
  await isAt(page, 'Find or add a feeling');
  await page.keyboard.type('lone');
  await keys(page, 'ArrowDown', 'ArrowUp', 'Escape');
  await isAt(page, 'Find or add a feeling');
  await expect(page.getByRole('option')).toHaveCount(0);

  // A word of one's own goes when it is taken back, and the focus goes on.
  await page.keyboard.type('Sunday blues');
  await keys(page, 'Enter');
  await keyTo(page, 'Sunday blues', 'Shift+Tab');
  await keys(page, 'Space');
  await isAt(page, 'More words');

  await keyTo(page, 'Title');
  await page.keyboard.type('Craving');
  await keyTo(page, 'Tags');
  await page.keyboard.type('sea');
  await keys(page, 'Enter');
  await page.keyboard.type('lake');
  await keys(page, 'Enter', 'Shift+Tab', 'Shift+Tab');
  await isAt(page, 'Remove tag sea');
  await keys(page, 'Enter');
  await isAt(page, 'Remove tag lake');
  await keys(page, 'Enter');
  await isAt(page, 'Tags');
  await page.keyboard.type('night,');
  await keyTo(page, 'Description');
  await page.keyboard.type('On wanting people.');
  await keyTo(page, 'Done');
  await keys(page, 'Enter');
  await atHeading(page, 'Craving');
  expect(await rowsOf(page, 'entries')).toMatchObject([
    {
      body: 'I crave connections.',
      tags: ['night'],
      feelings: [{ id: 'loneliness', intensity: 3 }, { id: 'hope' }],
    },
  ]);

  // A tag used before is taken by key, and the next can be typed.
  await openJournal(page);
  await page.getByRole('textbox', { name: 'Tags' }).focus();
  await expect(page.getByRole('button', { name: 'Add tag night' })).toBeVisible();
  await keyTo(page, 'Add tag night');
  await keys(page, 'Enter');
  await isAt(page, 'Tags');
});

test('finding: search, filters, and the way back to all', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
  await atHeading(page, 'Entries');
  await keyTo(page, 'Not now', 'Shift+Tab');
  await keys(page, 'Enter');
  await atHeading(page, 'Entries');
  await keyTo(page, 'Search entries');
  await page.keyboard.type('craving secure');
  await expect(page.getByRole('status').filter({ hasText: /of 58 entries/ })).toBeVisible();
  await keyTo(page, NAMED.full);
  await keys(page, 'Enter');
  await atHeading(page, NAMED.full);
  await keyTo(page, 'Entries', 'Shift+Tab');
  await keys(page, 'Enter');
  // The list goes on where it was left.
  await isAt(page, NAMED.full);
  await keyTo(page, 'Filter', 'Shift+Tab');
  await keys(page, 'Enter');
  await isAt(page, 'Filter');
  await keyTo(page, 'Feeling');
  await page.keyboard.type('hope');
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
  await keyTo(page, 'Clear filters', 'Shift+Tab');
  await keys(page, 'Enter');
  await isAt(page, 'Search entries');
});

test('the other pages are one key away from the top of a long list', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await atHeading(page, 'Entries');
  await keyTo(page, 'Go to the other pages', 'Shift+Tab');
  await keys(page, 'Enter');
  await isAt(page, 'Write');
  await keys(page, 'Tab', 'Tab', 'Enter');
  await atHeading(page, 'Trends');
});

test('changing, removing, taking that back, and removing for good', async ({ page }) => {
  await writeEntry(page, { text: 'Not today.', title: 'Rain' });
  await keyTo(page, 'Edit');
  await keys(page, 'Enter');
  await isAt(page, 'Entry');
  await page.keyboard.type(' Nor tomorrow.');
  await keys(page, 'Control+Enter');
  await atHeading(page, 'Rain');
  await keyTo(page, 'Remove');
  await keys(page, 'Enter');
  await isAt(page, 'Undo');
  await keys(page, 'Enter');
  await atHeading(page, 'Rain');

  await keyTo(page, 'Remove');
  await keys(page, 'Enter');
  await isAt(page, 'Undo');
  await keyTo(page, 'Entries');
  await keys(page, 'Enter');
  await atHeading(page, 'Entries');
  await keyTo(page, 'Undo');
  await keys(page, 'Enter');
  await atHeading(page, 'Entries');
  await expect(page.getByRole('article')).toHaveCount(1);

  await keyTo(page, 'Rain');
  await keys(page, 'Enter');
  await atHeading(page, 'Rain');
  await keyTo(page, 'Remove');
  await keys(page, 'Enter');
  await keyTo(page, 'removed pages', 'Shift+Tab');
  await keys(page, 'Enter');
  await atHeading(page, 'Removed');
  await keyTo(page, 'Remove for good');
  await keys(page, 'Enter');
  await isAt(page, 'Keep it');
  await keys(page, 'Escape');
  await isAt(page, 'Remove for good');
  await keys(page, 'Enter', 'Shift+Tab');
  await isAt(page, 'Yes, remove for good');
  await keys(page, 'Enter');
  await atHeading(page, 'Removed');
  expect(await rowsOf(page, 'entries')).toEqual([]);
});

test('an entry that waits is restored', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await openJournal(page, '#/removed');
  await atHeading(page, 'Removed');
  await keyTo(page, 'Restore');
  await keys(page, 'Enter');
  await atHeading(page, 'Removed');
  await expect(page.getByText(`Restored: ${NAMED.removed}`)).toBeVisible();
});

test('the calendar: to a day, into it, and back to the month', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await atHeading(page, 'Entries');
  await keyTo(page, 'Calendar');
  await keys(page, 'Enter');
  await keyTo(page, /^1 June/);
  await keys(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter');
  await isAt(page, /^16 June/);
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await keyTo(page, 'Whole month');
  await keys(page, 'Enter');
  await isAt(page, /^16 June/);
  await keys(page, 'PageUp');
  await isAt(page, /^16 May/);
});

test('trends: by day, into the words, as a table, other feelings, one over the other', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await openJournal(page, '#/trends');
  await atHeading(page, 'Trends');
  await keyTo(page, '30 days');
  await keys(page, 'Space');
  await isAt(page, '30 days');
  await keyTo(page, 'Days of loneliness');
  await keys(page, 'ArrowLeft', 'ArrowLeft', 'Home', 'End', 'Escape');
  await isAt(page, 'Days of loneliness');
  await keyTo(page, 'Choose feelings');
  await keys(page, 'Enter');
  await keyTo(page, 'Overlay');
  await keys(page, 'Space');
  await isAt(page, 'Overlay');
  await keyTo(page, 'Table');
  await keys(page, 'Enter');
  await keyTo(page, /^solitude, on/);
  await keys(page, 'Space');
  await isAt(page, /^solitude, on/);
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await keyTo(page, /^(Days of|All)/, 'Shift+Tab');
  await isAt(page, 'Days of loneliness, hope and solitude');
  await keys(page, 'End', 'Enter');
  await atHeading(page, 'Entries');
});

test('below the trends: a year day by day, a chapter and a hunch', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await openJournal(page, '#/trends/year');
  await atHeading(page, 'A year, day by day');
  await keyTo(page, 'Days of loneliness in 2025');
  await keys(page, 'Home', 'ArrowRight', 'PageUp', 'ArrowDown', 'End', 'Escape');
  await isAt(page, 'Days of loneliness in 2025');
  await keys(page, 'End');
  await keyTo(page, 'Open this day');
  await keyTo(page, 'Days of loneliness in 2025', 'Shift+Tab');
  await keys(page, 'Enter');
  await atHeading(page, 'Entries');

  await openJournal(page, '#/trends/chapters');
  await atHeading(page, 'Chapters');
  await keyTo(page, 'Called');
  await page.keyboard.type('moved house');
  await keys(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'moved house' })).toBeVisible();
  await isAt(page, 'Called');
  await keyTo(page, 'Change moved house');
  await keys(page, 'Enter');
  await isAt(page, 'It began on');
  await keyTo(page, 'Leave it');
  await keys(page, 'Enter');
  await isAt(page, 'Change moved house');
  await keys(page, 'Enter');
  await keyTo(page, 'Called');
  await page.keyboard.type('the flat');
  await keys(page, 'Enter');
  await isAt(page, 'Change the flat');
  await keyTo(page, 'Remove the flat');
  await keys(page, 'Enter');
  const list = page.getByRole('heading', { name: 'Your chapters' });
  await expect(list).toBeFocused();
  await keys(page, 'Tab');
  await isAt(page, 'Undo');
  await keys(page, 'Enter');
  await expect(list).toBeFocused();

  await openJournal(page, '#/trends/hunches');
  await atHeading(page, 'A hunch, said first');
  await keyTo(page, 'I think this tag');
  await keys(page, 'ArrowDown');
  await keyTo(page, 'of this feeling');
  await page.keyboard.type('hope');
  await keyTo(page, 'Write it down');
  await keys(page, 'Enter');
  await expect(page.getByText(/^I think \w+ goes with less hope\.$/)).toBeVisible();
  await isAt(page, 'Write it down');
  await keyTo(page, /^Remove: I think/);
  await keys(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Your hunches' })).toBeFocused();
});

test('an import, and its undoing', async ({ page }) => {
  await openJournal(page, '#/settings/import');
  await chooseByKey(page, 'Choose files', markdown(POST_NAME, POST_FILE));
  await isAt(page, 'What was found');
  await keyTo(page, 'Leave it');
  await keys(page, 'Enter');
  await atHeading(page, 'Import');
  await page.getByLabel('Choose files').setInputFiles([markdown(POST_NAME, POST_FILE)]);
  await isAt(page, 'What was found');
  await keyTo(page, /^Import 1 entr/);
  await keys(page, 'Enter');
  await atHeading(page, 'Import');
  await keyTo(page, 'Undo this import');
  await keys(page, 'Enter');
  await atHeading(page, 'Import');
  await expect(page.getByText(/The import is undone/)).toBeVisible();
});

test('an export, a backup and a restore that is left', async ({ page }) => {
  await writeEntry(page, { text: 'Kept.' });
  await openJournal(page, '#/settings/export');
  await keyTo(page, 'All');
  await keys(page, 'ArrowDown');
  await isAt(page, 'Public only');
  await keys(page, 'ArrowUp');
  await keyTo(page, 'Download Markdown (zip)');
  const exported = page.waitForEvent('download');
  await keys(page, 'Enter');
  await exported;
  await isAt(page, 'Download Markdown (zip)');

  await openJournal(page, '#/settings/backup');
  await keyTo(page, 'Download backup');
  const made = page.waitForEvent('download');
  await keys(page, 'Enter');
  const backup = await (await made).path();
  await expect(page.getByText('It was read back')).toBeVisible();
  await isAt(page, 'Download backup');
  await chooseByKey(page, 'Restore from a backup', backup);
  await expect(page.getByRole('table', { name: 'What the backup brings' })).toBeVisible();
  await keyTo(page, 'Leave it as it is');
  await keys(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Restore' }).and(page.locator(':focus'))).toBeVisible();
});

test('erasing everything, thought better of and then done', async ({ page }) => {
  await writeEntry(page, { text: 'Gone.' });
  await openJournal(page, '#/settings/storage');
  // Until the browser has answered, what stands below moves.
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
  await keyTo(page, 'Erase everything on this device');
  await keys(page, 'Enter');
  await keyTo(page, 'Keep everything');
  await keys(page, 'Enter');
  await isAt(page, 'Erase everything on this device');
  await keys(page, 'Enter');
  await keyTo(page, /^Type/);
  await page.keyboard.type('erase');
  await keyTo(page, 'Erase now');
  await page.keyboard.press('Enter');
  await atHeading(page, 'Everything is erased');
  await keyTo(page, 'Open Ebb again');
});

testOfSite('a new version that is put off leaves the focus on the page', async ({ page, site }) => {
  await page.goto(site.url);
  await readyOffline(page);
  const offer = async () => {
    appendFileSync(site.file(/^offline\.js$/), '\n');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('A new version is ready')).toBeVisible();
  };
  await offer();
  await keyTo(page, 'Later', 'Shift+Tab');
  await keys(page, 'Enter');
  await isAt(page, 'Entry');
});
