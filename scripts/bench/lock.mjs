// The lock, as a person turns it on and gives the passphrase.

export const PASSPHRASE = 'quiet harbour lantern moss';

/** A key takes about a second, longer on a busy machine, and each of 10,000 pages is sealed. */
const MOST_MS = 180_000;

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true });

/**
 * Turns the lock on for the whole journal. The page is unlocked afterwards; each other page, and this one once it is
 * loaded again, must be unlocked.
 * @param {Page} page
 * @param {string} url
 */
export async function lockJournal(page, url) {
  await page.goto(`${url}#/settings/lock`);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
  await button(page, 'Turn on lock').click();
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor({ timeout: MOST_MS });
  await button(page, 'Go on without checking').click();
  await button(page, 'Lock now').waitFor();
}

/**
 * Unlocks a page that shows the field for it; the page goes on where it is.
 * @param {Page} page
 */
export async function unlock(page) {
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill(PASSPHRASE);
  await button(page, 'Unlock').click();
  await field.waitFor({ state: 'detached', timeout: MOST_MS });
}
