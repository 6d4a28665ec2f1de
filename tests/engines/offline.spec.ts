// After exactly one visit the app needs nothing but the device, whichever address it is opened by.
import type { Browser } from './driver/browser.ts';
import { expect } from './engine.ts';
import * as journal from './journal.ts';
import { install, test } from './site.ts';

const FIRST = { text: 'Written while there was a connection.', title: 'Connected' };
const SECOND = { text: 'Written with no connection at all.', title: 'Alone' };

/** Whether the page came from the offline worker, and not from a server. */
const isServedByWorker = (browser: Browser) =>
  browser.evaluate(() => navigator.serviceWorker.controller !== null, null);

test('with the server stopped and a new browser process the journal opens, and takes a page', async ({
  open,
  site,
}) => {
  const browser = await open();
  await install(browser, site.url);
  await journal.writeEntry(browser, site.url, FIRST);
  await browser.close();
  await site.stop();

  const again = await open();
  await journal.openPage(again, site.url, '#/entries');
  expect(await isServedByWorker(again)).toBe(true);
  await again.click('link', FIRST.title);
  await again.sees(FIRST.text);
  await journal.writeEntry(again, site.url, SECOND);
  // Its code was never asked for before.
  await journal.openPage(again, site.url, '#/trends');
  await again.seesNamed('heading', 'Trends');
  await again.close();

  const last = await open();
  await journal.openPage(last, site.url, '#/entries');
  for (const { title } of [FIRST, SECOND]) await last.seesNamed('link', title);
});

/** Each address cold, as from a link in another app, and what is seen there. */
async function eachAddressOpens(browser: Browser, url: string, entry: string): Promise<void> {
  const cold = async (address: string) => {
    await browser.goto('about:blank');
    await browser.goto(address);
  };
  await cold(entry);
  await browser.sees(FIRST.text);
  for (const query of ['?utm_source=x', '?source=pwa', '?utm_source=x&utm=y#/', 'index.html']) {
    await cold(url + query);
    await browser.seesNamed('field', 'Entry');
    await browser.seesNamed('link', 'Write');
  }
  await cold(`${url}?utm_source=x#/entries`);
  await browser.seesNamed('link', FIRST.title);
  await cold(`${url}#/no-such-page`);
  await browser.seesNamed('heading', 'There is no page here.');
  await browser.seesNamed('link', 'Go to the writing page');
  await cold(`${url}#/entries/00000000000000000000000000000000`);
  await browser.seesNamed('heading', 'There is no such entry.');
}

test('addresses from outside open the place they name', async ({ open, site }) => {
  const browser = await open();
  await install(browser, site.url);
  await journal.writeEntry(browser, site.url, FIRST);
  const entry = await browser.evaluate(() => location.href, null);
  expect(entry).toMatch(/#\/entries\/[0-9a-f]{32}$/);
  await eachAddressOpens(browser, site.url, entry);
  expect(await isServedByWorker(browser)).toBe(true);
  await site.stop();
  await eachAddressOpens(browser, site.url, entry);
});
