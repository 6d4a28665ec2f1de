// The browser killed while the lock is turned: every entry is there afterwards, open or sealed, and nothing between.
// KILLS=50 kills it so often for each turning.
import type { Page } from '@playwright/test';
import { newProfile, type RunningBrowser, startBrowser } from './browser-process.ts';
import { expect, openJournal, test } from './journal.ts';
import { PASSPHRASE, turnOnLock } from './lock.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { rowsOf } from './rows.ts';

const KILLS = Number(process.env.KILLS ?? 1);
const COUNT = 600;
const OTHER = 'another passphrase entirely';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A number from 0 up to 1, the same in each run: a moment that failed can be tried once more. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

async function isSealedOnDisk(page: Page): Promise<boolean> {
  const rows = await rowsOf(page, 'entries');
  const sealed = rows.filter((row) => 'ct' in row).length;
  const hasLock = (await rowsOf(page, 'meta')).some(({ key }) => key === 'lock');
  // All or none, and the lock with them.
  expect(rows).toHaveLength(COUNT);
  expect([0, COUNT]).toContain(sealed);
  expect(hasLock).toBe(sealed === COUNT);
  return hasLock;
}

/** Opens the journal by any of the passphrases and counts what can be read. */
async function everyEntryOpens(page: Page, home: string, passphrases: readonly string[]): Promise<boolean> {
  await page.goto(`${home}#/settings/storage`);
  await expect(page.getByRole('heading', { name: 'Storage' })).toBeVisible();
  const isSealed = await isSealedOnDisk(page);
  await openJournal(page, '#/entries');
  for (const passphrase of isSealed ? passphrases : []) {
    const field = page.getByLabel('Passphrase', { exact: true });
    await expect(field.or(page.getByRole('searchbox'))).toBeVisible();
    if ((await field.count()) === 0) break;
    await field.fill(passphrase);
    await button(page, 'Unlock').click();
    await expect(page.getByRole('searchbox').or(page.getByText('That is not the passphrase.'))).toBeVisible({
      timeout: 30_000,
    });
  }
  await expect(page.getByText(`${COUNT} entries`)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('article').first().getByRole('link').click();
  await expect(page.getByText(/\(0\)$/)).toBeVisible();
  return isSealed;
}

type Turning = {
  name: string;
  isSealedBefore: boolean;
  longestMs: number;
  begin: (page: Page) => Promise<void>;
};

const TURNINGS: readonly Turning[] = [
  {
    name: 'on',
    isSealedBefore: false,
    longestMs: 6_000,
    begin: async (page) => {
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
      await button(page, 'Turn on lock').click({ noWaitAfter: true });
    },
  },
  {
    name: 'off',
    isSealedBefore: true,
    longestMs: 1_000,
    begin: (page) => button(page, 'Turn off lock').click({ noWaitAfter: true }),
  },
  {
    name: 'to another passphrase',
    isSealedBefore: true,
    longestMs: 4_000,
    begin: async (page) => {
      await button(page, 'Change passphrase').click();
      await page.getByLabel('Passphrase now').fill(PASSPHRASE);
      await page.getByLabel('New passphrase').fill(OTHER);
      await page.getByLabel('Repeat passphrase').fill(OTHER);
      await button(page, 'Change passphrase').click({ noWaitAfter: true });
    },
  },
];

for (const { name, isSealedBefore, longestMs, begin } of TURNINGS) {
  test(`a browser killed while the lock is turned ${name} loses no entry`, async ({ home }) => {
    test.setTimeout(60_000 * (KILLS + 2));
    const random = randomFrom(Number(process.env.SEED ?? 7) * 7_919 + longestMs);
    for (let round = 0; round < KILLS; round += 1) {
      const profile = newProfile();
      let browser: RunningBrowser = await startBrowser(profile.folder);
      let page = await browser.context.newPage();
      await page.goto(home);
      await storeEntries(
        page,
        Array.from({ length: COUNT }, (_, index) => entryAt(index, '2026-11-20')),
      );
      if (isSealedBefore) await turnOnLock(page);
      await openJournal(page, '#/settings/lock');
      await begin(page);
      const moment = random() * longestMs;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await browser.kill();
      browser = await startBrowser(profile.folder);
      page = await browser.context.newPage();
      const isSealed = await everyEntryOpens(page, home, [PASSPHRASE, OTHER]);
      test.info().annotations.push({
        type: 'killed',
        description: `after ${Math.round(moment)} ms: ${isSealed ? 'sealed' : 'open'}`,
      });
      await browser.kill();
      profile.remove();
    }
  });
}
