// A new version as a person meets it: what is said of it, and what they press.
import type { Page } from '@playwright/test';
import { readyOffline } from './journal.ts';

export const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
export const notice = (page: Page) => page.getByText('A new version is ready');
/** The version of a later build; null in the build under test. */
export const edition = (page: Page) => page.locator('html').getAttribute('data-edition');
export const reload = (page: Page) =>
  page.getByRole('status').getByRole('button', { name: 'Reload' }).click();

/** What the browser does by itself when a window comes to the front. */
export const lookForUpdate = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

export async function install(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await readyOffline(page);
}
