// The lock, as a person turns it on and off.
import type { Page } from '@playwright/test';
import { expect, openJournal } from './journal.ts';

export const PASSPHRASE = 'quiet harbour lantern moss';

/** Keys take about a second, and longer on a busy machine. */
const DERIVING_MS = 30_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Turns the lock on and gives the recovery key; goes past the page that shows it, or stays there. */
export async function turnOnLock(page: Page, passphrase = PASSPHRASE, goesOn = true): Promise<string> {
  await openJournal(page, '#/settings/lock');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat passphrase').fill(passphrase);
  await button(page, 'Turn on lock').click();
  await expect(page.getByRole('heading', { name: 'Your recovery key' })).toBeVisible({
    timeout: DERIVING_MS,
  });
  const key = await page.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){6}$/).innerText();
  if (!goesOn) return key;
  await button(page, 'Go on without checking').click();
  await expect(button(page, 'Lock now')).toBeVisible();
  return key;
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Unlock').click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0, { timeout: DERIVING_MS });
}

/** Locks at once, by the button in the settings. */
export async function lockNow(page: Page): Promise<void> {
  await openJournal(page, '#/settings/lock');
  await button(page, 'Lock now').click();
  await expect(page.getByRole('heading', { name: 'Ebb is locked' })).toBeVisible();
}
