// Pages in a language that runs from the right.

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {string} path
 * @param {string} there what is drawn last on that page
 * @returns {(page: Page) => Promise<void>}
 */
const inArabic = (path, there) => async (page) => {
  await page.goto('./');
  await page.evaluate(() => localStorage.setItem('ebb-language', 'ar'));
  await page.goto(`./#/${path}`);
  await page.reload();
  await page.locator(there).first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
};

export const LANGUAGE_SHOTS = {
  'arabic-write': inArabic('', '#write-below button'),
  'arabic-entries': inArabic('entries', 'main article a'),
  'arabic-trends': inArabic('trends', 'main canvas'),
  'arabic-month': inArabic(
    'entries?view=month',
    'main [role=grid] button, main table button, main article a',
  ),
  'arabic-settings': inArabic('settings', 'main section li'),
};
