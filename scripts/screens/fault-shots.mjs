// The notices of a store that fails, is closed, outdated or blocked.

/** @typedef {import('@playwright/test').Page} Page */

const button = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('button', { name, exact: true });

/** @param {Page} page */
const alert = (page) => page.getByRole('alert').first().waitFor();

/** @param {Page} page */
async function openEntries(page) {
  await page.goto('./#/support');
  await page.goto('./#/entries');
  await page.getByRole('article').getByRole('link').first().waitFor();
}

/** As the browser does it when somebody clears what sites keep. @param {Page} page */
async function closedByBrowser(page) {
  await openEntries(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await session.detach();
  await alert(page);
}

/** A newer Ebb opens the journal while words are written. @param {Page} page */
async function outdatedWhileWriting(page) {
  await page.goto('./#/');
  await page.reload();
  await button(page, 'Bold').waitFor();
  await page.getByRole('textbox', { name: 'Entry', exact: true }).fill('I just kind of existed today.');
  await page.getByText(/^Saved on this device/).waitFor();
  await page.evaluate(() => void indexedDB.open('ebb', 999_999));
  await alert(page);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Another window holds an older journal open. @param {Page} page */
async function blockedByAnother(page) {
  const other = await page.context().newPage();
  await other.goto('./icons/favicon.svg');
  await page.goto('about:blank');
  await other.evaluate(() =>
    new Promise((resolve) => {
      indexedDB.deleteDatabase('ebb').onsuccess = () => {
        indexedDB.open('ebb', 1).onsuccess = resolve;
      };
    }).then(() => undefined),
  );
  await page.goto('./#/entries');
  await alert(page);
  await page.getByText('Opening…').waitFor();
}

/** The journal that opens is an earlier one than was here: one for itself. @param {Page} page */
export async function olderThanItWas(page) {
  await openEntries(page);
  await page.waitForFunction(() => localStorage.getItem('ebb') !== null);
  await page.evaluate(() => {
    const known = JSON.parse(localStorage.getItem('ebb') ?? '{}');
    localStorage.setItem('ebb', JSON.stringify({ ...known, changes: known.changes + 3 }));
  });
  await page.reload();
  await page.getByText(/^Go on with the \d+ entries that are here$/).waitFor();
}

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
export const FAULT_SHOTS = {
  'store-closed': closedByBrowser,
  'store-outdated': outdatedWhileWriting,
  'store-blocked': blockedByAnother,
};
