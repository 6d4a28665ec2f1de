// Two windows of one browser on one journal.
import { buildLater } from '../e2e/builds.ts';
import type { Browser } from './driver/browser.ts';
import { expect } from './engine.ts';
import * as journal from './journal.ts';
import { laidRows } from './laid-rows.ts';
import { install, test } from './site.ts';

const LATER = '9.9.11';
const FIRST = 'Written in the first window.';
const SECOND = 'Written in the second window.';

/** The text in the field, once there is one. */
const textOf = (browser: Browser) =>
  browser.until('a text', () => document.querySelector('textarea')?.value, null);

const reads = (browser: Browser, text: string) =>
  browser.until(
    `"${text}" in the field`,
    (wanted) => document.querySelector('textarea')?.value === wanted,
    text,
  );

test('two windows that edit one entry keep both texts', async ({ open, home }) => {
  const browser = await open();
  await journal.writeEntry(browser, home, { text: 'one' });
  const address = await browser.evaluate(() => location.href.replace('/entries/', '/write/'), null);
  const other = await browser.newWindow();
  for (const window of [browser, other]) {
    await window.goto(address);
    await reads(window, 'one');
  }
  await browser.fill('Entry', 'two');
  await other.fill('Entry', 'three');
  for (const window of [browser, other]) await journal.finishEntry(window);
  await other.sees('Two texts');
  const { entries = [], versions = [], drafts = [] } = await laidRows(browser);
  expect(entries.map(({ body }) => body)).toEqual(['two']);
  const bodies = versions.map(({ content }) => (content as { body: string }).body);
  expect(bodies.sort()).toEqual(['one', 'three']);
  expect(drafts).toEqual([]);
});

/** What the browser does by itself when a window comes to the front. */
const lookForUpdate = (browser: Browser) =>
  browser.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  }, null);

const editionOf = (browser: Browser) =>
  browser.evaluate(() => document.documentElement.dataset.edition ?? null, null);

const changesOver = (browser: Browser) =>
  browser.until('the new version', (version) => document.documentElement.dataset.edition === version, LATER);

test('an update with drafts in two windows loses neither, and both end on the new version', async ({
  open,
  site,
}) => {
  const later = buildLater(LATER);
  const browser = await open();
  await install(browser, site.url);
  const other = await browser.newWindow();
  await journal.openPage(other, site.url, '#/');
  await journal.draftEntry(browser, { text: FIRST, feelings: ['hope'] });
  await journal.draftEntry(other, { text: SECOND });

  site.deploy(later);
  await lookForUpdate(browser);
  for (const window of [browser, other]) await window.sees('A new version is ready');
  // Nothing happened unasked.
  for (const window of [browser, other]) expect(await editionOf(window)).toBeNull();
  await other.click('button', 'Later');
  await browser.click('button', 'Reload');
  for (const window of [browser, other]) await changesOver(window);
  const both = [FIRST, SECOND];
  // Which window takes up which draft is not said.
  expect([await textOf(browser), await textOf(other)].sort()).toEqual(both);
  const { drafts = [], entries = [] } = await laidRows(browser);
  expect(drafts.map(({ body }) => body).sort()).toEqual(both);
  expect(entries).toEqual([]);

  // The files of the old build are forgotten once no window runs it.
  await browser.reload();
  await browser.until('one build kept', async () => (await caches.keys()).length === 1, null);
});
