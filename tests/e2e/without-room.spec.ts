// Pictures and recordings for which there is no room: each waits in the window, and nothing has to be chosen or said again.
import type { Page } from '@playwright/test';
import { browserArgs } from '../../scripts/browser.mjs';
import { choose, drawn } from './choose-pictures.ts';
import { expect, openJournal, test } from './journal.ts';
import { photo } from './photo.ts';
import { breakWrites, putRows, rowsOf } from './rows.ts';
import { downloaded } from './transfer.ts';

const HUMMING = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: ({ launchOptions }, use) => use({ ...launchOptions, args: [...browserArgs(), ...HUMMING] }),
});

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });
const names = (count: number) =>
  new RegExp(`^Kept\\.(?:\\n\\n!\\[\\]\\(media/\\w{12}\\.jpg\\)){${count}}\\s*$`);

const ONE =
  'The picture could not be stored, and is in this window alone. This device is full. Free some space and try again, or save as a file what is to stay.';

/** Whether the browser would ask before it leaves the page. */
const asks = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Pictures whose bytes a text can show. */
const stored = async (page: Page) => (await rowsOf(page, 'media')).length;

/** Chooses pictures for which there is no room. */
async function withoutRoom(page: Page, count: number): Promise<void> {
  await openJournal(page);
  await entry(page).fill('Kept.');
  const all = Array.from({ length: count }, (_, at) =>
    photo(page, { width: 300 + at, height: 200, name: `IMG_${at + 1}.jpg` }),
  );
  await breakWrites(page, 'blobs', true);
  await choose(page, await Promise.all(all));
  await expect(said(page)).toContainText('could not be stored, and');
  await expect(page.getByText(/^Adding/)).toHaveCount(0);
}

test('a picture for which there was no room stays in its page, and is stored once there is', async ({
  page,
}) => {
  await withoutRoom(page, 1);
  await expect(said(page)).toHaveText(ONE);
  await expect(entry(page)).toHaveValue(names(1));
  // It is seen although it is in this window alone.
  await drawn(page, 1);
  expect(await asks(page)).toBe(true);
  const before = await said(page).elementHandle();
  await button(page, 'Try again').click();
  // Said anew: it was tried, and failed.
  await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(said(page)).toHaveText(ONE);
  await expect(button(page, 'Try again')).toBeFocused();
  await breakWrites(page, 'blobs', false);
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveCount(0);
  await expect.poll(() => asks(page)).toBe(false);
  await expect(entry(page)).toHaveValue(names(1));
  await drawn(page, 1);
  await button(page, 'Done').click();
  await expect(page).toHaveURL(/#\/entries\//);
  await drawn(page, 1);
  expect(await stored(page)).toBe(1);
});

test('a picture that comes after a newer Ebb is told that way, with nothing to try in vain', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('Kept.');
  await expect.poll(async () => (await rowsOf(page, 'drafts')).length).toBe(1);
  const file = await photo(page, { width: 300, height: 200 });
  await putRows(page, 'meta', [{ key: 'schema', value: 99 }]);
  await choose(page, [file]);
  const waits = said(page).filter({ hasText: 'in this window alone' });
  await expect(waits).toHaveText(
    'The picture could not be stored, and is in this window alone. A newer Ebb, or another window, has changed the journal, so this window stores nothing more. Save as a file what is to stay, then reload this page.',
  );
  // The words of the page have one of their own.
  await expect(waits.locator('..').getByRole('button')).toHaveText(['Save as a file', 'Take out']);
  expect((await downloaded(page, 'Save as a file')).bytes.length).toBeGreaterThan(1_000);
  await expect(waits).toHaveCount(0);
});

test('pictures for which there was no room are tried again together', async ({ page }) => {
  await withoutRoom(page, 3);
  await expect(said(page)).toContainText('3 pictures could not be stored');
  await breakWrites(page, 'blobs', false);
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveCount(0);
  await expect(entry(page)).toHaveValue(names(3));
  await drawn(page, 3);
  expect(await stored(page)).toBe(3);
});

test('pictures for which there is no room can be saved as files, one by one', async ({ page }) => {
  await withoutRoom(page, 2);
  const first = await downloaded(page, 'Save “IMG_1.jpg” as a file');
  expect(first.name).toBe('IMG_1.jpg');
  await expect(said(page)).toHaveText(ONE);
  await expect(entry(page)).toHaveValue(names(1));
  const second = await downloaded(page, 'Save as a file');
  expect(second.name).toBe('IMG_2.jpg');
  expect(second.bytes.length).toBeGreaterThan(1_000);
  await expect(said(page)).toHaveCount(0);
  await expect(entry(page)).toHaveValue(/^Kept\.\s*$/);
  expect(await asks(page)).toBe(false);
});

test('a picture that waits for room can be taken out, and is back with a step back', async ({ page }) => {
  await withoutRoom(page, 2);
  await button(page, 'Take out picture 1').click();
  await expect(entry(page)).toHaveValue(names(1));
  await expect(said(page)).toHaveText(ONE);
  await button(page, 'Take out').click();
  await expect(entry(page)).toHaveValue(/^Kept\.\s*$/);
  await expect(said(page)).toHaveCount(0);
  expect(await asks(page)).toBe(false);
  await button(page, 'Undo').click();
  await expect(entry(page)).toHaveValue(names(1));
  await expect(said(page)).toHaveText(ONE);
  await breakWrites(page, 'blobs', false);
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveCount(0);
  await drawn(page, 1);
});

test('a picture that waits as its page is finished is stored from the next one, and is in the entry', async ({
  page,
}) => {
  await withoutRoom(page, 1);
  await button(page, 'Done').click();
  await expect(page).toHaveURL(/#\/entries\//);
  const address = new URL(page.url()).hash;
  expect(await asks(page)).toBe(true);
  await openJournal(page, '#/');
  await expect(said(page)).toHaveText(ONE);
  await breakWrites(page, 'blobs', false);
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveCount(0);
  await openJournal(page, address);
  await drawn(page, 1);
});

test('where there is room for the words alone, the picture and the recording wait side by side', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('Kept.');
  await button(page, 'More').click();
  await button(page, 'Voice note').click();
  await expect(page.getByText(/^Recording, 0:0[1-9]/)).toBeVisible();
  const file = await photo(page, { width: 300, height: 200 });
  await breakWrites(page, 'blobs', true);
  await button(page, 'Stop and keep it').click();
  await expect(said(page)).toContainText('The recording could not be stored');
  await choose(page, [file]);
  await expect(said(page)).toHaveCount(2);
  await breakWrites(page, 'blobs', false);
  await button(page, 'Try again').first().click();
  await expect(said(page)).toHaveText([ONE]);
  await button(page, 'Try again').click();
  await expect(said(page)).toHaveCount(0);
  await expect.poll(() => stored(page)).toBe(2);
});
