// A disk that is really full: nothing is said to be stored that is not, what is whole stays whole, and all goes on once
// there is room.
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { draftEntry, expect, readyOffline, writeEntry } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';
import { goldenOf, grown } from '../golden/golden.ts';
import { layJournal } from './laid.ts';
import { NOTHING, test } from './on-small-disk.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const bodies = async (page: Page) => (await rowsOf(page, 'entries')).map(({ body }) => String(body));

test('while writing: the text stays on the screen, and is stored once there is room', async ({
  home,
  disk,
  start,
}) => {
  const browser = await start();
  const page = await browser.context.newPage();
  await page.goto(home);
  // An offline worker that finds no room for its files gives back what it had of them, and there is room again.
  await readyOffline(page);
  await writeEntry(page, { text: 'Written while there was room.' });
  await page.goto(`${home}#/`);
  await draftEntry(page, { text: 'Before.' });
  disk.fill(NOTHING);
  const longer = `Before. ${'And no room. '.repeat(10_000)}`;
  await field(page).fill(longer);
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 60_000 });
  expect((await field(page).inputValue()) === longer, 'the text stays on the screen').toBe(true);
  disk.free();
  await field(page).fill(`${longer}And room again.`);
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 60_000 });
  await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe(`${longer}And room again.`);
  expect(await bodies(page)).toEqual(['Written while there was room.']);
});

test('during an import: nothing of it comes in, and all of it once there is room', async ({
  home,
  disk,
  start,
}) => {
  const COUNT = 400;
  const files = Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [
      `2024-01-${String((index % 28) + 1).padStart(2, '0')}-page-${index}.md`,
      new TextEncoder().encode(`---\ntitle: Page ${index}\n---\n\n${randomBytes(12_000).toString('hex')}\n`),
    ]),
  );
  const zip = { name: 'pages.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) };
  const browser = await start();
  const page = await browser.context.newPage();
  await page.goto(home);
  await readyOffline(page);
  await writeEntry(page, { text: 'Here before.' });
  await page.goto(`${home}#/settings/import`);
  await page.getByLabel('Choose files').setInputFiles(zip);
  const bringIn = page.getByRole('button', { name: `Import ${COUNT} entries` });
  await expect(bringIn).toBeVisible();
  disk.fill(1_000_000);
  await bringIn.click();
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 60_000 });
  disk.free();
  await page.goto('about:blank');
  await page.goto(`${home}#/settings/import`);
  await expect(page.getByLabel('Choose files')).toBeAttached();
  await expect.poll(() => bodies(page), { timeout: 60_000 }).toEqual(['Here before.']);
  await page.getByLabel('Choose files').setInputFiles(zip);
  await bringIn.click();
  await expect.poll(async () => (await bodies(page)).length, { timeout: 60_000 }).toBe(COUNT + 1);
});

test('during an upgrade: the journal is whole, whether the upgrade found room or not', async ({
  home,
  disk,
  start,
}) => {
  const COUNT = 1000;
  const browser = await start();
  await layJournal(browser.context, home, grown(goldenOf(1), COUNT));
  disk.fill(NOTHING);
  const page = await browser.context.newPage();
  await page.goto(`${home}#/entries`);
  // An upgrade of a few bytes fits into what a file has to spare.
  const isOpen = page.getByText('1,000 entries', { exact: true });
  await expect(isOpen.or(page.getByRole('alert')).first()).toBeVisible({ timeout: 60_000 });
  await browser.kill();
  disk.free();
  const again = await (await start()).context.newPage();
  await again.goto(`${home}#/entries`);
  await expect(again.getByText('1,000 entries', { exact: true })).toBeVisible();
  for (const table of ['entries', 'versions', 'marks'])
    expect(await rowsOf(again, table)).toHaveLength(COUNT);
});
