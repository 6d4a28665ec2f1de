// What reaches the page while it is locked, or before it is known to be: it is neither lost nor taken from the screen.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, readyOffline, test } from './journal.ts';
import { turnOnLock, unlock } from './lock.ts';
import { keepBusy, rowsOf } from './rows.ts';
import { shareInto } from './share-in.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('what was typed before the lock was known', () => {
  test('stays on the screen at the unlocking, though an older page waits', async ({ page }) => {
    await turnOnLock(page);
    await openJournal(page, '#/');
    await draftEntry(page, { text: 'An older page' });
    await page.goto('about:blank');
    await page.goto('./#/');
    await page.keyboard.type('First keys');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    await unlock(page);
    await expect(field(page)).toHaveValue('First keys');
    await button(page, 'Done').click();
    await expect(button(page, 'Edit')).toBeVisible();
    await openJournal(page, '#/');
    await expect(field(page)).toHaveValue('An older page');
  });

  test('is stored when it is left for another page while the journal is slow', async ({ page, context }) => {
    await turnOnLock(page);
    await page.goto('about:blank');
    const other = await context.newPage();
    await openJournal(other, '#/settings');
    const free = await keepBusy(other);
    await page.goto('./#/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('a whole new thought');
    await page.evaluate(() => {
      location.hash = '#/entries';
    });
    await free();
    await expect(page.getByRole('heading', { name: 'Ebb is locked' })).toBeVisible();
    await expect.poll(async () => (await rowsOf(page, 'drafts')).length).toBe(1);
    await unlock(other);
    await openJournal(other, '#/entries');
    await other.getByRole('link', { name: /a whole new thought/ }).click();
    await expect(other.getByText('a whole new thought', { exact: true }).last()).toBeVisible();
  });
});

test('a text that another app shares is gone on with after the unlocking', async ({
  page,
  context,
  home,
}) => {
  await openJournal(page);
  await readyOffline(page);
  await turnOnLock(page);
  const shared = await shareInto(context, home, { text: 'From elsewhere' });
  await expect(shared.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(shared);
  await expect(field(shared)).toHaveValue('From elsewhere');
  expect(await rowsOf(shared, 'entries')).toEqual([]);
});
