// The browser killed at any moment while somebody writes: what was stored is there afterwards, once.
// KILLS=500 kills it so often in each of the two journals; SEED gives other moments.
import type { BrowserContext, Page } from '@playwright/test';
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { expect, readyOffline, test } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';
import { sealOrigin, unlockWindows } from '../e2e/sealed.ts';
import { note } from '../engines/note.ts';
import { randomFrom } from './moments.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const SEED = Number(process.env.SEED ?? 7);
/** The latest moment of a kill, counted from when the page stands. */
const LATEST_MS = 1_500;

/** What somebody knows of the journal from what they saw. */
interface Known {
  /** Pages that were finished. */
  done: string[];
  /** The page being written: all that was typed, and what of it was read back from the disk. */
  page: { typed: string; stored: string } | null;
  begun: number;
}

const entryField = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });

async function bodiesOf(page: Page, table: string): Promise<string[]> {
  return (await rowsOf(page, table)).map(({ body }) => String(body)).filter((body) => body !== '');
}

/** Holds what is there against what is known, and knows better then. */
async function lookAt(page: Page, known: Known, when: string): Promise<void> {
  const entries = await bodiesOf(page, 'entries');
  const drafts = await bodiesOf(page, 'drafts');
  const others = entries.filter((body) => !known.done.includes(body));
  expect(entries.length - others.length, `finished pages, ${when}`).toBe(known.done.length);
  const begun = [...others, ...drafts];
  const { typed, stored } = known.page ?? { typed: '', stored: '' };
  expect(begun.length, `the page being written, ${when}`).toBeLessThanOrEqual(typed === '' ? 0 : 1);
  const [found = ''] = begun;
  expect(found.slice(0, stored.length), `what was stored, ${when}`).toBe(stored);
  expect(typed.slice(0, found.length), `nothing that was not typed, ${when}`).toBe(found);
  if (drafts.length === 1) await expect(entryField(page)).toHaveValue(found);
  known.done.push(...others);
  known.page = drafts.length === 1 ? { typed: found, stored: found } : null;
}

/** Writes and finishes pages for ever: what ends it is the end of the browser. */
async function write(page: Page, home: string, known: Known, random: () => number): Promise<never> {
  const letters = () =>
    Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
      String.fromCharCode(97 + Math.floor(random() * 26)),
    ).join('');
  for (;;) {
    if (known.page === null) {
      known.begun += 1;
      known.page = { typed: '', stored: '' };
    }
    const current = known.page;
    current.typed += current.typed === '' ? `Page ${known.begun} ${letters()}` : letters();
    await entryField(page).fill(current.typed);
    if (random() < 0.6) current.stored = (await bodiesOf(page, 'drafts'))[0] ?? '';
    if (random() < 0.2) {
      await page.getByRole('button', { name: 'Done' }).click();
      // The address changes once it is stored.
      await expect(page).toHaveURL(/#\/entries\/./);
      known.done.push(current.typed);
      known.page = null;
      await page.goto(`${home}#/`);
    }
  }
}

async function openedPage(context: BrowserContext, home: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}#/`);
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  return page;
}

for (const isSealed of [false, true]) {
  const state = isSealed ? 'sealed' : 'open';
  test(`killed at any moment while pages are written and finished, no stored letter is lost (${state})`, async ({
    home,
  }) => {
    test.setTimeout(60_000 + KILLS * 30_000);
    const random = randomFrom(SEED + (isSealed ? 1 : 0));
    const profile = newProfile();
    const known: Known = { done: [], page: null, begun: 0 };
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const browser = await startBrowser(profile.folder);
      if (isSealed && kill === 0) await sealOrigin(browser.context, home);
      if (isSealed) await unlockWindows(browser.context);
      const page = await openedPage(browser.context, home);
      await lookAt(page, known, `kill ${kill} of seed ${SEED}`);
      if (kill < KILLS) {
        const writing = write(page, home, known, random).catch(() => undefined);
        const moment = random() * LATEST_MS;
        await new Promise((resolve) => setTimeout(resolve, moment));
        await browser.kill();
        await writing;
      } else await browser.kill();
    }
    note(`${KILLS} kills, ${known.begun} pages begun, ${known.done.length} finished`);
    profile.remove();
  });
}

test('a page that crashes with half a sentence on it has it again when it is opened anew', async ({
  page,
  context,
}) => {
  await page.goto('./#/');
  const entry = entryField(page);
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  // A crash in the midst of the offline worker's coming is told of by the browser as an error of its own.
  await readyOffline(page);
  await entry.fill('Half a sen');
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto('./#/');
  await expect(entryField(again)).toHaveValue('Half a sen');
});
