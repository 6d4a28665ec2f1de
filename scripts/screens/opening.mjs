// How the screens that are pictured are come to.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(page: Page) => Promise<unknown>} Prepare */

/**
 * Opens a route and waits for its heading, or for what is named.
 * @param {string} route
 * @param {(page: Page) => import('@playwright/test').Locator} [seen]
 * @returns {Prepare}
 */
export const at =
  (route, seen = (page) => page.getByRole('heading', { level: 1 })) =>
  async (page) => {
    await page.goto('./#/support');
    await page.goto(`./#/${route}`);
    await seen(page).first().waitFor();
  };

export const button = (/** @type {Page} */ page, /** @type {string | RegExp} */ name) =>
  page.getByRole('button', { name, exact: true });
