// What fails stays inside its part of a page, and what may be told of it says nothing that was written.
import type { Page } from '@playwright/test';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Reading a table fails for as long as `isBroken` is set in the window. */
const breakReads = (page: Page, table: string) =>
  page.addInitScript((name) => {
    Object.assign(window, { isBroken: true });
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...args: Parameters<typeof getAll>) {
      if (this.name === name && (window as unknown as { isBroken: boolean }).isBroken)
        throw new TypeError('I crave connection');
      return getAll.apply(this, args);
    };
  }, table);
const mend = (page: Page) => page.evaluate(() => void Object.assign(window, { isBroken: false }));

test('an app that breaks before it is drawn says so, and takes no text that nobody would keep', async ({
  page,
  watched,
}) => {
  watched.expectError(/broken on its way/);
  await page.route('**/assets/core-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `throw new Error('broken on its way');${await response.text()}` });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('nothing typed here is kept');
  await expect(field(page)).toBeDisabled();
});

test('a broken part of the writing page leaves the field, and what is typed goes on being kept', async ({
  page,
  isLocked,
}) => {
  test.skip(isLocked, 'a sealed journal that cannot be read is told of as such');
  await breakReads(page, 'words');
  await openJournal(page);
  await expect(page.getByText('A part of this page could not be shown.')).toBeVisible();
  await field(page).fill('Typed beside it.');
  await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('Typed beside it.');
  await mend(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeVisible();
  await expect(field(page)).toHaveValue('Typed beside it.');
});

test('the diagnostics hold versions, counts and the kinds of errors, and not a word of the journal', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeEntry(page, { title: 'Craving', text: 'I crave connection', tags: ['sea'] });
  await page.evaluate(() => {
    const error = new RangeError('I crave connection');
    dispatchEvent(new ErrorEvent('error', { error }));
    dispatchEvent(new ErrorEvent('error', { error }));
  });
  await page.evaluate(() => {
    location.hash = '#/settings/diagnostics';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Diagnostics' })).toBeVisible();
  const found = page.getByRole('main');
  await expect(found.getByText('Rows of entries')).toBeVisible();
  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const text = await copied(page);
  expect(text).toMatch(/^Rows of entries: 1$/m);
  expect(text).toMatch(/^RangeError: 2 times/m);
  expect(text).not.toMatch(/crav|I crave|\bsea\b/i);
});
