// A window goes while the database has not stored its last letters: they are there in the next one.
import type { Page } from '@playwright/test';
import { eraseEverything } from './erase.ts';
import { draftEntry, expect, MAIN_WAY, openJournal, plainOnly, test } from './journal.ts';
import { lockNow, turnOnLock, unlock } from './lock.ts';
import { breakWrites, keepBusy, rowsOf } from './rows.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const besides = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** A page with stored words and letters after them that are not. */
async function typeUnstored(page: Page): Promise<void> {
  await openJournal(page);
  await draftEntry(page, { text: 'Stored.' });
  // With them comes what listens to the leaving.
  await expect(page.getByRole('button', { name: 'Bold' })).toBeAttached();
  await breakWrites(page, 'drafts', true);
  await entry(page).fill('Stored. And more.');
  await expect(page.getByRole('alert')).toContainText('This device is full');
}

for (const [way, go] of [
  ['a reload', (page: Page) => page.reload({ waitUntil: 'commit' })],
  ['another site', (page: Page) => page.goto('about:blank')],
] as const) {
  test(
    `letters that wait for the database are there after ${way}, and lie nowhere else`,
    MAIN_WAY,
    async ({ page, context, home }) => {
      await openJournal(page);
      await draftEntry(page, { text: 'Stored.' });
      const other = await context.newPage();
      await openJournal(other, '#/settings');
      await expect(page.getByRole('button', { name: 'Bold' })).toBeAttached();
      const free = await keepBusy(other);
      await entry(page).press('Control+End');
      await page.keyboard.type(' And more.');
      await go(page);
      await free();
      if (page.url() === 'about:blank') await page.goto(home);
      await expect(entry(page)).toHaveValue('Stored. And more.');
      await expect
        .poll(() => rowsOf(page, 'drafts'))
        .toEqual([expect.objectContaining({ body: 'Stored. And more.' })]);
      expect(await besides(page)).toEqual(['ebb']);
    },
  );
}

test('what had no room is there after a reload', async ({ page }) => {
  await typeUnstored(page);
  await page.reload();
  await expect(entry(page)).toHaveValue('Stored. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('with the lock on, nothing of it can be read beside the journal', async ({ page, isLocked }) => {
  await openJournal(page);
  if (!isLocked) await turnOnLock(page);
  await typeUnstored(page);
  // Of this origin, and none of Ebb’s: nothing there takes it up.
  await page.goto(new URL('manifest.webmanifest', page.url()).href, { waitUntil: 'commit' });
  const left = (await besides(page)).find((name) => name.startsWith('ebb-left '));
  const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', left ?? '');
  expect(JSON.parse(text)).toEqual({ epoch: expect.any(String), row: expect.any(String) });
  expect(`${text}${atob(JSON.parse(text).row)}`).not.toMatch(/Stored|more/);
});

test('what is left open goes into a lock that is turned on meanwhile', async ({ page, context }) => {
  plainOnly('it turns the lock on itself');
  const other = await context.newPage();
  await openJournal(other, '#/settings/lock');
  await typeUnstored(page);
  await page.close();
  expect((await besides(other)).length).toBe(2);
  await turnOnLock(other);
  expect(await besides(other)).toEqual(['ebb']);
  await openJournal(other);
  await expect(entry(other)).toHaveValue('Stored. And more.');
});

test('what was typed while it is locked, and not stored, joins the journal all the same', async ({
  page,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  await lockNow(page);
  await openJournal(page);
  await entry(page).fill('In the dark.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
  await breakWrites(page, 'drafts', true);
  await entry(page).fill('In the dark. And more.');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('This device is full');
  await page.reload();
  await openJournal(page, '#/entries');
  await unlock(page);
  await expect(page.getByRole('article')).toContainText('In the dark. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('what had no room when another window locked Ebb is there after the unlocking', async ({
  page,
  context,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  const other = await context.newPage();
  await openJournal(other, '#/settings/lock');
  await unlock(other);
  await typeUnstored(page);
  // Nor as an entry, which a page becomes that one leaves.
  await breakWrites(page, ['drafts', 'entries'], true);
  await lockNow(other);
  await expect(page.getByText('Stored. And more.')).toHaveCount(0);
  await breakWrites(page, [], false);
  await openJournal(page, '#/entries');
  await unlock(page);
  await openJournal(page);
  await expect(entry(page)).toHaveValue('Stored. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('what was left is erased with everything else', async ({ page, context }) => {
  const other = await context.newPage();
  await openJournal(other, '#/settings/storage');
  await typeUnstored(page);
  await page.close();
  expect((await besides(other)).length).toBe(2);
  await eraseEverything(other);
  expect(await besides(other)).not.toContainEqual(expect.stringContaining('ebb-left'));
  await openJournal(other);
  await expect(other.getByLabel('Day', { exact: true })).toBeAttached();
  await expect(entry(other)).toHaveValue('');
});
