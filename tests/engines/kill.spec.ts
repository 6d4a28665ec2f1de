// The browser killed at any moment: every entry is there afterwards, open or sealed, and nothing between.
// KILLS=50 kills it so often for each undertaking; SEED gives other moments.
import { randomFrom } from '../faults/moments.ts';
import { type Journal, judged } from './agreement.ts';
import { type Browser, KEYS } from './driver/browser.ts';
import { expect, note, test } from './engine.ts';
import * as journal from './journal.ts';
import { laidRows, metaOf } from './laid-rows.ts';
import { storeEntries } from './stored-journal.ts';

const KILLS = Number(process.env.KILLS ?? 1);
const COUNT = 200;
const OTHER = 'another passphrase entirely';

interface Found extends Journal {
  passphrase: string;
}

/** What is on the disk, opened by whichever passphrase opens it. */
async function foundBy(browser: Browser): Promise<Found> {
  let tables = await laidRows(browser);
  // The mark of a turning that died goes once the app has looked.
  await browser.meanwhile('the lock to be turned no more', async () => {
    tables = await laidRows(browser);
    return metaOf(tables, 'turning') === undefined;
  });
  const tried = await Promise.allSettled(
    [journal.PASSPHRASE, OTHER].map(async (passphrase) => ({
      ...(await judged(tables, passphrase)),
      passphrase,
    })),
  );
  const found = tried.find((one) => one.status === 'fulfilled');
  if (!found)
    throw new Error(`no passphrase opens it: ${tried.map((one) => (one as PromiseRejectedResult).reason)}`);
  return found.value;
}

interface Undertaking {
  name: string;
  isSealedBefore: boolean;
  longestMs: number;
  begin: (browser: Browser, home: string) => Promise<void>;
}

const UNDERTAKINGS: readonly Undertaking[] = [
  {
    name: 'the lock is turned on',
    isSealedBefore: false,
    longestMs: 6_000,
    begin: async (browser, home) => {
      await journal.openPage(browser, home, '#/settings/lock');
      await journal.askForLock(browser);
    },
  },
  {
    name: 'the lock is turned off',
    isSealedBefore: true,
    longestMs: 1_000,
    begin: async (browser, home) => {
      await journal.openPage(browser, home, '#/settings/lock');
      await browser.click('button', 'Turn off lock');
    },
  },
  {
    name: 'the passphrase is changed',
    isSealedBefore: true,
    longestMs: 4_000,
    begin: async (browser, home) => {
      await journal.openPage(browser, home, '#/settings/lock');
      await browser.click('button', 'Change passphrase');
      await browser.fill('Passphrase now', journal.PASSPHRASE);
      await browser.fill('New passphrase', OTHER);
      await browser.fill('Repeat passphrase', OTHER);
      await browser.type('Repeat passphrase', KEYS.enter);
    },
  },
  ...[false, true].map((isSealedBefore) => ({
    name: `an entry is finished (${isSealedBefore ? 'sealed' : 'open'})`,
    isSealedBefore,
    longestMs: 120,
    begin: async (browser: Browser, home: string) => {
      await journal.openPage(browser, home, '#/');
      await journal.draftEntry(browser, {
        text: 'Finished or not.',
        title: 'The last',
        feelings: ['relief'],
      });
      await browser.click('button', 'Done');
    },
  })),
];

/** The last one is there once, as a draft or as an entry, if it was begun at all. */
function isWhole({ entries, drafts, wrong }: Found, isWritten: boolean): void {
  expect(wrong).toEqual([]);
  const written = entries.length - COUNT;
  expect(written + drafts.length).toBe(isWritten ? 1 : 0);
}

async function everyEntryIsRead(browser: Browser, home: string, found: Found): Promise<void> {
  await journal.openPage(browser, home, '#/entries');
  if (found.isSealed) await journal.unlock(browser, found.passphrase);
  await browser.sees(`${found.entries.length} entries`);
  await browser.until(
    'an entry',
    () => {
      const link = document.querySelector<HTMLElement>('article a');
      link?.click();
      return link;
    },
    null,
  );
  await browser.seesNamed('button', 'Edit');
}

for (const { name, isSealedBefore, longestMs, begin } of UNDERTAKINGS) {
  test(`a browser killed while ${name} loses no entry`, async ({ open, home, newProfile }) => {
    test.setTimeout(150_000 * (KILLS + 1));
    const random = randomFrom(Number(process.env.SEED ?? 7) * 7_919 + longestMs);
    for (let round = 0; round < KILLS; round += 1) {
      const profile = newProfile();
      const browser = await open(profile);
      await storeEntries(browser, home, COUNT);
      if (isSealedBefore) await journal.turnOnLock(browser, home);
      await begin(browser, home);
      const moment = random() * longestMs;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await browser.kill();

      const again = await open(profile);
      await journal.openPage(again, home, '#/settings/storage');
      const found = await foundBy(again);
      isWhole(found, name.startsWith('an entry'));
      await everyEntryIsRead(again, home, found);
      note(`killed after ${Math.round(moment)} ms: ${found.isSealed ? 'sealed' : 'open'}`);
      await again.kill();
    }
  });
}
