// The lock, from turning it on to writing before it is unlocked.

/** @typedef {import('@playwright/test').Page} Page */

const PASSPHRASE = 'quiet harbour lantern moss';

const button = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('button', { name, exact: true });

/** @param {Page} page */
async function turnOn(page) {
  await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
  await button(page, 'Turn on lock').click();
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();
  // Keys are random: every picture would be another.
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      if (/^[0-9A-Z]{5}(-[0-9A-Z]{5}){6}$/.test(text)) node.textContent = Array(7).fill('4M0SS').join('-');
      if (text.startsWith('AGE-SECRET-KEY-1')) node.textContent = 'AGE-SECRET-KEY-1'.padEnd(74, 'Q');
    }
    scrollTo(0, 0);
  });
}

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
export const LOCK_SHOTS = {
  'lock-off': async (page) => {
    await page.goto('./#/settings/lock');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.locator('#passphrase-strength').filter({ hasText: /./ }).waitFor();
  },
  'lock-recovery': turnOn,
  'lock-on': async (page) => {
    await button(page, 'Go on without checking').click();
    await button(page, 'Lock now').waitFor();
    await page.getByText('When it locks by itself').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
  },
  'backup-sealed': async (page) => {
    await page.goto('./#/settings/backup');
    await page.getByRole('radio', { name: 'Whoever can unlock this journal' }).waitFor();
  },
  'lock-screen': async (page) => {
    await page.goto('./#/settings/lock');
    await button(page, 'Lock now').click();
    await page.getByRole('heading', { name: 'Ebb is locked' }).waitFor();
  },
  'lock-screen-wrong': async (page) => {
    await page.getByLabel('Passphrase', { exact: true }).fill('something else');
    await button(page, 'Unlock').click();
    await page.getByText('That is not the passphrase.').waitFor();
  },
  'lock-screen-key': async (page) => {
    await button(page, 'I cannot remember the passphrase').click();
    await page.getByLabel('Recovery key').waitFor();
  },
  'write-locked': async (page) => {
    await page.getByRole('link', { name: 'Write without unlocking' }).click();
    await page.getByRole('textbox', { name: 'Entry', exact: true }).fill('A thought before the lock.');
    await page.getByText(/^Saved on this device/).waitFor();
  },
};
