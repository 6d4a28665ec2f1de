// What opens after the files of the database were damaged: never an empty journal in the place of a full one.
import type { Page } from '@playwright/test';
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { expect, test } from '../e2e/journal.ts';
import { entryAt, storeEntries } from '../e2e/many-entries.ts';
import { cutShort, flipBytes, makeCopy, spoilIndex } from './damage.ts';

const COUNT = 40;

const account = (page: Page) =>
  page.getByRole('main').getByText(/^(This browser held|When Ebb was|This journal should)/);
const empty = (page: Page) => page.getByText('Nothing is written here yet.');

/** A journal with so many entries, a second copy of it, and its browser killed; then the damage, and a new browser. */
async function afterDamage(home: string, damage: (profile: string, home: string) => void, isCopied: boolean) {
  const profile = newProfile();
  const browser = await startBrowser(profile.folder);
  const page = await browser.context.newPage();
  await page.goto(home);
  await storeEntries(
    page,
    Array.from({ length: COUNT }, (_, index) => entryAt(index, '2025-06-19')),
  );
  // Counted at idle, and remembered beside the journal.
  await page.reload();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('ebb'))).toContain(`"entries":${COUNT}`);
  if (isCopied) await makeCopy(page, home);
  // What is remembered is on the disk once the browser ends as it should.
  await page.goto('about:blank');
  await browser.end();
  damage(profile.folder, home);
  const again = await startBrowser(profile.folder);
  const next = await again.context.newPage();
  await next.goto(`${home}#/entries`);
  return { page: next, end: () => again.kill().then(profile.remove) };
}

test('bytes turned over: no new journal is begun, and the copy on the device brings everything back', async ({
  home,
}) => {
  const { page, end } = await afterDamage(home, flipBytes, true);
  await expect(account(page)).toBeVisible();
  await expect(empty(page)).toHaveCount(0);
  await page.getByRole('link', { name: /^Put back the copy of / }).click();
  await page.getByRole('button', { name: 'Restore from this copy' }).click();
  await expect(page.getByText('Everything is back:')).toBeVisible();
  await page.goto(`${home}#/entries`);
  await expect(page.getByText(`${COUNT} entries`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`${COUNT} entries`)).toBeVisible();
  await end();
});

test('the end cut off: what is missing is said, and what is here can be saved and gone on with', async ({
  home,
}) => {
  const { page, end } = await afterDamage(home, (profile, at) => cutShort(profile, at, 30_000), false);
  await expect(account(page)).toBeVisible();
  await expect(empty(page)).toHaveCount(0);
  const goOn = page.getByRole('button', { name: /^(Go on with|Begin an empty journal)/ });
  await goOn.click();
  const sure = page.getByRole('button', { name: 'Yes, begin an empty one' });
  await expect(sure.or(page.getByRole('searchbox')).or(empty(page))).toBeVisible();
  if (await sure.isVisible()) await sure.click();
  await expect(account(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeVisible();
  await expect(account(page)).toHaveCount(0);
  await end();
});

test('a database that does not open: it is said, nothing is tried again and again, and the copy can be saved', async ({
  home,
}) => {
  const { page, end } = await afterDamage(home, spoilIndex, true);
  await expect(page.getByRole('alert')).toContainText('The journal would not open.');
  await expect(page.getByText('The browser does not open the journal.')).toBeVisible();
  const opened = await page.evaluate(async () => {
    let count = 0;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      count += 1;
      return open.apply(this, given);
    };
    await new Promise(requestAnimationFrame);
    return count;
  });
  expect(opened).toBe(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save the copy of / }).click();
  expect((await saving).suggestedFilename()).toMatch(/^ebb-copy-[\d-]{10}\.zip$/);
  await end();
});
