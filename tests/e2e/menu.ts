// The page being written and the menu beside it, by the names a person reads.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal } from './journal.ts';

export const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
export const more = (page: Page) => page.getByRole('button', { name: 'More', exact: true });
export const menu = (page: Page) => page.getByRole('dialog');
export const item = (page: Page, name: string | RegExp) => menu(page).getByRole('button', { name });
export const TEXT = 'One two three.\n\nFour five.';

/** A page with words, the caret after "One two". */
export async function writtenPage(page: Page, text = TEXT): Promise<void> {
  await openJournal(page);
  await draftEntry(page, { text });
  await setCaret(page, 7);
}

export const setCaret = (page: Page, start: number, end = start) =>
  entry(page).evaluate(
    (field: HTMLTextAreaElement, range) => {
      field.focus();
      field.setSelectionRange(range.start, range.end);
    },
    { start, end },
  );

export async function expectCaret(page: Page, start: number, end = start): Promise<void> {
  await expect(entry(page)).toBeFocused();
  const found = await entry(page).evaluate((field: HTMLTextAreaElement) => [
    field.selectionStart,
    field.selectionEnd,
  ]);
  expect(found).toEqual([start, end]);
}

export async function choose(page: Page, name: string): Promise<void> {
  await more(page).click();
  await item(page, name).click();
}

/** The one that says that the page is stored. */
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved on this device/ });

export async function keepAsTemplate(page: Page, name: string): Promise<void> {
  await choose(page, 'Templates');
  await item(page, 'Keep this page as a template').click();
  await menu(page).getByRole('textbox', { name: 'Name of the template' }).fill(name);
  await item(page, 'Keep').click();
  await expect(menu(page).getByRole('status')).toHaveText('Kept as a template.');
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
}

export async function startFrom(page: Page, name: string): Promise<void> {
  await choose(page, 'Templates');
  await item(page, `Start from ${name}`).click();
  await expect(page.getByText(`Started from ${name}.`)).toBeVisible();
}

/** A new page after the one that is open is finished. */
export async function newPage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Entries' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Write' }).click();
  await expect(entry(page)).toHaveValue('');
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
}
