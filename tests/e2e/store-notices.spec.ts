// A journal that is taken away, or does not open: it is said above the page, and nothing on the screen is lost.
import type { Page } from '@playwright/test';
import { draftEntry, expect, OLDER_HAD_NONE, openJournal, plainOnly, test, writeEntry } from './journal.ts';

const said = (page: Page) => page.getByRole('alert');
const opening = (page: Page) => page.getByText('Opening…');
const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });

test('a journal that would not open says so, and does not say that it is opening', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openJournal(page, '#/entries');
  await expect(said(page)).toContainText('The journal would not open.');
  await expect(said(page).getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(opening(page)).toHaveCount(0);
});

test('a journal that another window holds opens by itself once that is closed', async ({
  page,
  context,
  watched,
}) => {
  plainOnly(OLDER_HAD_NONE);
  // The other window is a bare picture, for which the browser wants an icon.
  watched.expectError(/favicon/);
  const other = await context.newPage();
  await other.goto('./icons/favicon.svg');
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('ebb', 1).onsuccess = () => resolve();
      }),
  );
  await openJournal(page, '#/entries');
  await expect(said(page)).toContainText('Ebb is open in another window that is older than this one.');
  await expect(said(page).getByRole('button')).toHaveCount(0);
  await expect(opening(page)).toBeVisible();
  await other.close();
  await expect(said(page)).toHaveCount(0);
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
});

test('a newer Ebb takes the journal while words are written, and they stay on the screen', async ({
  page,
}) => {
  await openJournal(page);
  await draftEntry(page, { text: 'Before.' });
  await page.evaluate(() => void indexedDB.open('ebb', 990_000));
  await expect(said(page)).toContainText('A newer Ebb has changed this journal in another window.');
  await expect(entry(page)).toHaveValue('Before.');
});

test('the browser closes the journal, and what is on the screen stays there', async ({ page, context }) => {
  await writeEntry(page, { text: 'Kept in sight.', title: 'Rain' });
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toContainText('Rain');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(said(page)).toContainText('The browser closed the journal.');
  await expect(page.getByRole('article')).toContainText('Rain');
  await expect(opening(page)).toHaveCount(0);
});

test('what is said above the page begins where the page does', async ({ page }) => {
  for (const width of [320, 768, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await openJournal(page);
    await page.reload();
    await draftEntry(page, { text: 'Before.' });
    await page.evaluate(() => void indexedDB.open('ebb', 990_000));
    await expect(said(page)).toBeVisible();
    const left = async (locator: ReturnType<typeof said>) => (await locator.boundingBox())?.x;
    expect(await left(said(page)), `${width} px wide`).toBe(await left(entry(page)));
    await page.evaluate(() => void indexedDB.deleteDatabase('ebb'));
  }
});
