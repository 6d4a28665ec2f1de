// The built app on a server of its own, and a browser to look at it with; both are gone afterwards.
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';

/**
 * @template T
 * @param {string} root
 * @param {(browser: import('@playwright/test').Browser, url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withApp(root, work) {
  const server = await serve({ root, port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArgs(),
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    return await work(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}
