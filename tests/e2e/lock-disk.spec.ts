// What somebody finds who has the whole disk: the profile's files after the browser was killed.
import type { Page } from '@playwright/test';
import { newProfile, startWholeBrowser } from './browser-process.ts';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';
import { turnOnLock, unlock } from './lock.ts';
import { foundIn } from './profile-search.ts';

const CANARIES = ['Zwielichtkolibri', 'Nebelmurmeltier', 'Glimmerdachs', 'Schattenwiesel', 'Halbsatzfuchs'];
const [BODY = '', TITLE = '', TAG = '', WORD = '', HALF = ''] = CANARIES;

/** A day as Ebb stores one. A browser writes days of its own, so the day is one of long ago. */
const DAY = '1987-03-09';

async function writeCanaries(page: Page): Promise<void> {
  await openJournal(page, '#/');
  await draftEntry(page, { text: `It was a ${BODY} of an evening.`, title: TITLE, tags: [TAG], day: DAY });
  const find = page.getByRole('combobox', { name: 'Find or add a feeling' });
  await find.fill(WORD);
  await find.press('Enter');
  await expect(page.getByRole('group', { name: 'Feelings in this entry' }).getByText(WORD)).toBeVisible();
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
}

/** Everything that might write a word down: the list, a search, a filter, the calendar, the trends, a page half written. */
async function lookAround(page: Page): Promise<void> {
  await openJournal(page, '#/entries');
  await page.getByRole('searchbox', { name: 'Search entries' }).fill(BODY);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search entries' }).fill('');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: 'Feeling' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Tag' }).selectOption({ index: 1 });
  await page.getByLabel('From').fill(DAY);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await expect(page).toHaveURL(/#\/entries$/);
  await openJournal(page, '#/trends');
  await expect(page.getByRole('heading', { name: 'Trends' })).toBeVisible();
  await openJournal(page, '#/');
  await draftEntry(page, { text: `And a ${HALF} that` });
}

test('a journal that lies open is found on the disk, so the search can find', async ({ home }) => {
  const profile = newProfile();
  const browser = await startWholeBrowser(profile.folder);
  const page = await browser.context.newPage();
  await page.goto(home);
  await writeEntry(page, { text: `It was a ${BODY}.`, title: TITLE });
  await browser.kill();
  expect(Object.values(foundIn(profile.folder, CANARIES)).flat()).toEqual(
    expect.arrayContaining([BODY, TITLE]),
  );
  profile.remove();
});

test('of a journal that was locked from its beginning no word, title, tag, feeling or day is on the disk', async ({
  home,
}) => {
  const profile = newProfile();
  const browser = await startWholeBrowser(profile.folder);
  const page = await browser.context.newPage();
  await page.goto(home);
  await turnOnLock(page);
  await writeCanaries(page);
  await lookAround(page);
  // In the middle of a sentence.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('#entry')).toHaveValue('');
  await browser.kill();
  expect(foundIn(profile.folder, [...CANARIES, DAY])).toEqual({});

  const again = await startWholeBrowser(profile.folder);
  const next = await again.context.newPage();
  await next.goto(home);
  await unlock(next);
  await expect(next.getByRole('textbox', { name: 'Entry', exact: true })).toHaveValue(`And a ${HALF} that`);
  await openJournal(next, '#/entries');
  await expect(next.getByRole('link', { name: TITLE })).toBeVisible();
  await again.kill();
  expect(foundIn(profile.folder, [...CANARIES, DAY])).toEqual({});
  profile.remove();
});

test('what was written before the lock is left in the database’s own old files alone', async ({ home }) => {
  const profile = newProfile();
  const browser = await startWholeBrowser(profile.folder);
  const page = await browser.context.newPage();
  await page.goto(home);
  await writeCanaries(page);
  await turnOnLock(page);
  await browser.kill();
  const left = Object.keys(foundIn(profile.folder, CANARIES.slice(0, 4)));
  // And the browser's own notes of windows and of where one was: a title stood above one.
  const isBrowsers = /\.indexeddb\.leveldb[/]|[/]Sessions[/]|[/]History(-journal)?$/;
  expect(left.filter((path) => !isBrowsers.test(path))).toEqual([]);
  profile.remove();
});
