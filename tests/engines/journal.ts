// The journal as a person uses it, by the names they read.
import type { Browser } from './driver/browser.ts';
import { KEYS } from './driver/browser.ts';
import { note } from './note.ts';

export const PASSPHRASE = 'quiet harbour lantern moss';

export interface Written {
  text: string;
  title?: string;
  /** Words of the vocabulary. */
  feelings?: readonly string[];
  /** A word of one's own. */
  ownWord?: string;
  tag?: string;
  /** `1987-03-09` */
  day?: string;
}

/** Opens a route (`#/entries`) and waits until the app stands. */
export async function openPage(browser: Browser, home: string, route: string): Promise<void> {
  // WebKit reloads a page that is sent where it is, and a journal that was unlocked is locked again.
  const isThere = await browser.evaluate((address) => location.href === address, `${home}${route}`);
  if (!isThere) await browser.goto(`${home}${route}`);
  await browser.seesNamed('link', 'Write');
}

/** Waits until the newest letters are stored. */
export const isSaved = (browser: Browser) => browser.sees('Saved on this device');

/** Writes on the open writing page, key by key; does not finish. */
export async function draftEntry(browser: Browser, written: Written): Promise<void> {
  await browser.type('Entry', written.text);
  for (const word of written.feelings ?? []) {
    if (!(await browser.has('button', word))) await browser.click('button', 'More words');
    await browser.click('button', word);
  }
  if (written.ownWord) {
    const find = 'Find or add a feeling';
    await browser.type(find, written.ownWord);
    await browser.until('an offer', () => document.querySelector('[role=option]'), null);
    await browser.type(find, KEYS.enter);
    await browser.seesNamed('button', written.ownWord);
  }
  if (written.day) await browser.fill('Day', written.day);
  if (written.title) await browser.type('Title', written.title);
  if (written.tag) await browser.type('Tags', `${written.tag}${KEYS.enter}`);
  await isSaved(browser);
}

export async function finishEntry(browser: Browser): Promise<void> {
  // The part of the page that comes last moves what is below it, and a driver would press where Done has been.
  await browser.seesNamed('field', 'Description');
  await browser.click('button', 'Done');
  await browser.seesNamed('button', 'Edit');
}

/** Writes an entry from the beginning to "Done". */
export async function writeEntry(browser: Browser, home: string, written: Written): Promise<void> {
  await openPage(browser, home, '#/');
  await draftEntry(browser, written);
  await finishEntry(browser);
}

/** Turns the lock on and goes past the recovery key, which it gives. */
export async function turnOnLock(browser: Browser, home: string): Promise<string> {
  await openPage(browser, home, '#/settings/lock');
  await askForLock(browser);
  await browser.seesNamed('heading', 'Your recovery key');
  // It comes above the page, and moves what stands below it away from under the pointer.
  await browser.seesNamed('button', 'Hide');
  const key = await browser.until(
    'a recovery key',
    () => /\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){6}\b/.exec(document.body.innerText)?.[0],
    null,
  );
  await browser.click('button', 'Go on without checking');
  await browser.seesNamed('button', 'Lock now');
  return key;
}

export async function askForLock(browser: Browser): Promise<void> {
  await browser.fill('Passphrase', PASSPHRASE);
  await browser.fill('Repeat passphrase', PASSPHRASE);
  // By the key: how strong it is comes a moment later, and moves the button away from under the pointer.
  await browser.type('Repeat passphrase', KEYS.enter);
}

export async function turnOffLock(browser: Browser, home: string): Promise<void> {
  const ask = async () => {
    await openPage(browser, home, '#/settings/lock');
    await browser.click('button', 'Turn off lock');
    await browser.seesNamed('button', 'Turn on lock');
  };
  try {
    await ask();
  } catch (error) {
    // WebKitGTK on a busy machine holds on to a connection that was closed, now and then: a page that is loaded anew
    // finds the journal as it was.
    if (
      !(await browser.evaluate(() => document.body.innerText.includes('Ebb is open in another window'), null))
    )
      throw error;
    note('a closed connection was held by the engine: loaded anew, and asked once more');
    await browser.reload();
    await unlock(browser);
    await ask();
  }
}

export async function lockNow(browser: Browser, home: string): Promise<void> {
  await openPage(browser, home, '#/settings/lock');
  await browser.click('button', 'Lock now');
  await browser.seesNamed('heading', 'Ebb is locked');
}

export async function unlock(browser: Browser, passphrase = PASSPHRASE): Promise<void> {
  await browser.fill('Passphrase', passphrase);
  await browser.click('button', 'Unlock');
  await browser.until(
    'the journal to be unlocked',
    () => !document.querySelector('input[type=password]'),
    null,
  );
}
