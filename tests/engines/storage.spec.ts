// Storage that hangs, dies, is full or is damaged, in engines that are not Chromium: it is said, and no word is lost.
import { damageEntry } from '../e2e/damage-entry.ts';
import type { Browser } from './driver/browser.ts';
import { expect, test } from './engine.ts';
import * as journal from './journal.ts';
import { laidRows } from './laid-rows.ts';
import {
  dieUnseen,
  goOn,
  hang,
  noteConnections,
  type Promised,
  setFull,
  setPromise,
} from './storage-faults.ts';

/** Waits until the page being written lies in the database with this text. */
const isStored = (browser: Browser, text: string) =>
  browser.meanwhile(`"${text}" to be stored`, async () => {
    const { drafts = [] } = await laidRows(browser);
    return drafts.some(({ body }) => body === text);
  });

const alertSays = (browser: Browser, text: string) =>
  browser.until(
    `an alert "${text}"`,
    (wanted) =>
      [...document.querySelectorAll('[role=alert]')].some((node) => node.textContent?.includes(wanted)),
    text,
  );

const noAlert = (browser: Browser) =>
  browser.until('no alert', () => !document.querySelector('[role=alert]')?.textContent, null);

const fieldHolds = (browser: Browser, text: string) =>
  browser.until('the text', (wanted) => document.querySelector('textarea')?.value === wanted, text);

/** What comes once the page can be typed on; with it what listens to the leaving. */
const withTools = (browser: Browser) =>
  browser.until('the tools', () => document.querySelector('[title=Bold]'), null);

test('what was typed up to a reload is there after it', async ({ open, home }) => {
  const TEXT = 'Up to the last';
  const browser = await open();
  await journal.openPage(browser, home, '#/');
  await withTools(browser);
  await browser.type('Entry', TEXT);
  await browser.reload();
  // WebKit breaks off what is being written when a page is reloaded: those letters wait beside the database.
  await fieldHolds(browser, TEXT);
});

test('what had no room is there after a reload', async ({ open, home }) => {
  const browser = await open();
  await journal.openPage(browser, home, '#/');
  await withTools(browser);
  await journal.draftEntry(browser, { text: 'Before.' });
  await setFull(browser, true);
  await browser.type('Entry', ' And no room.');
  await browser.until('an alert', () => document.querySelector('[role=alert]')?.textContent, null);
  await browser.reload();
  await fieldHolds(browser, 'Before. And no room.');
  await isStored(browser, 'Before. And no room.');
});

test('a database that stops answering is said, and what was typed meanwhile is stored once it answers', async ({
  open,
  home,
}) => {
  const browser = await open();
  await journal.openPage(browser, home, '#/');
  await journal.draftEntry(browser, { text: 'Before.' });
  await hang(browser);
  await browser.type('Entry', ' And while it hung.');
  await alertSays(browser, 'The browser’s storage does not answer.');
  await fieldHolds(browser, 'Before. And while it hung.');
  await goOn(browser);
  await noAlert(browser);
  await isStored(browser, 'Before. And while it hung.');
});

test('a connection that died unseen is opened anew when the window is seen again', async ({ open, home }) => {
  const browser = await open();
  await journal.openPage(browser, home, '#/');
  await noteConnections(browser);
  await journal.draftEntry(browser, { text: 'Before.' });
  expect(await dieUnseen(browser)).toBeGreaterThan(0);
  await browser.type('Entry', ' And after.');
  await isStored(browser, 'Before. And after.');
  await noAlert(browser);
});

test('no room: the text stays on the screen, and is stored once there is room', async ({ open, home }) => {
  const browser = await open();
  await journal.openPage(browser, home, '#/');
  await journal.draftEntry(browser, { text: 'Before.' });
  await setFull(browser, true);
  await browser.type('Entry', ' And no room.');
  await browser.until('an alert', () => document.querySelector('[role=alert]')?.textContent, null);
  await fieldHolds(browser, 'Before. And no room.');
  await setFull(browser, false);
  await browser.type('Entry', ' And room.');
  // WebKit breaks off what it is writing at the moment of a reload.
  await isStored(browser, 'Before. And no room. And room.');
  await noAlert(browser);
  await browser.reload();
  await fieldHolds(browser, 'Before. And no room. And room.');
});

test('one sealed entry that is damaged says so, and the others open', async ({ open, home }) => {
  const browser = await open();
  await journal.writeEntry(browser, home, { text: 'It stays whole.', title: 'Whole' });
  await journal.writeEntry(browser, home, { text: 'It breaks.', title: 'Broken' });
  const address = await browser.evaluate(() => location.hash, null);
  await journal.turnOnLock(browser, home);
  await browser.evaluate(damageEntry, address.split('/').at(-1) ?? '');
  await journal.openPage(browser, home, address);
  await browser.seesNamed('heading', 'This entry is damaged');
  await journal.openPage(browser, home, '#/entries');
  await browser.click('link', 'Whole');
  await browser.sees('It stays whole.');
});

for (const promised of ['never answers', 'says no', 'is not there'] satisfies Promised[]) {
  test(`a browser whose promise to keep the journal ${promised} writes and opens as any other`, async ({
    open,
    home,
  }) => {
    const browser = await open();
    await journal.openPage(browser, home, '#/');
    await setPromise(browser, promised);
    for (const text of ['One', 'Two', 'Three', 'Four']) await journal.writeEntry(browser, home, { text });
    await journal.openPage(browser, home, '#/entries');
    await browser.sees('4 entries');
    await browser.reload();
    await browser.sees('4 entries');
  });
}
