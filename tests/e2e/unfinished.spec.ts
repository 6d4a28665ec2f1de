// A page that was left without being finished is no entry yet: where one would look for it, it is told.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const kept = (page: Page) => page.getByText('What you changed here last is kept, and not finished yet.');
const goOn = (page: Page) => page.getByRole('link', { name: 'Go on writing' });

/** An entry, opened for a change; gives the entry's id. */
async function openedForChange(page: Page): Promise<string> {
  await openJournal(page);
  await writeEntry(page, { text: 'First words.' });
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(entry(page)).toHaveValue('First words.');
  return page.url().split('/').at(-1) ?? '';
}

test('a change whose window was closed is told on its entry, in the list and where things are taken out', async ({
  page,
  context,
}) => {
  const id = await openedForChange(page);
  await entry(page).press('Control+End');
  await page.keyboard.type(' And the other half.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  const other = await context.newPage();
  await page.close();
  await openJournal(other, '#/entries');
  await expect(other.getByText('Not finished yet: First words. And the other half.')).toBeVisible();
  await openJournal(other, '#/settings/export');
  await expect(other.getByText('Not finished yet: First words. And the other half.')).toBeVisible();
  await openJournal(other, `#/entries/${id}`);
  await expect(kept(other)).toBeVisible();
  await goOn(other).click();
  await expect(entry(other)).toHaveValue('First words. And the other half.');
  await other.getByRole('button', { name: 'Done' }).click();
  await expect(other.getByText('First words. And the other half.')).toBeVisible();
  await expect(kept(other)).toHaveCount(0);
});

test('a new page whose window was closed is told in the list, and gone on with', async ({
  page,
  context,
}) => {
  await openJournal(page);
  await draftEntry(page, { text: 'Written, and closed.' });
  const other = await context.newPage();
  await openJournal(other, '#/entries');
  await expect(other.getByText('Nothing is written here yet.')).toBeVisible();
  await expect(goOn(other)).toHaveCount(0);
  await page.close();
  await other.reload();
  await expect(other.getByText('Not finished yet: Written, and closed.')).toBeVisible();
  await goOn(other).click();
  await expect(entry(other)).toHaveValue('Written, and closed.');
});

test('an entry that was opened for a change and not changed is none that is not finished', async ({
  page,
  context,
}) => {
  await openedForChange(page);
  const other = await context.newPage();
  await page.close();
  await openJournal(other, '#/entries');
  await expect(other.getByRole('link', { name: 'First words.' })).toBeVisible();
  await expect(goOn(other)).toHaveCount(0);
});
