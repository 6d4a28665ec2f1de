// Imports that are killed, and files of a size that no device should have to hold.
import { randomBytes } from 'node:crypto';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { expect, openJournal, test, writeEntry } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';
import { note } from '../engines/note.ts';
import { randomFrom } from './moments.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const SEED = Number(process.env.SEED ?? 7);
/** An import of so many has begun and ended by then. */
const COUNT = 2_000;
const LATEST_MS = 4_000;
/** What a page may leave a finger unanswered is a fifth of it, which a quiet machine keeps; here others are at work too. Read
 * by the page itself these files would take seconds. */
const LONGEST_GAP_MS = 1_000;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ebb-import-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A zip of so many pages, each of about so many bytes that do not grow smaller. */
function zipOf(name: string, count: number, bytes: number): string {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = `20${String(10 + (index % 15)).padStart(2, '0')}-01-${String((index % 28) + 1).padStart(2, '0')}`;
      const text = `---\ntitle: Page ${index}\n---\n\n${randomBytes(bytes / 2).toString('hex')}\n`;
      return [`${day}-page-${index}.md`, new TextEncoder().encode(text)];
    }),
  );
  const path = join(folder, name);
  writeFileSync(path, zipSync(files, { level: 0 }));
  return path;
}

async function choose(page: Page, home: string, path: string): Promise<void> {
  await page.goto(`${home}#/settings/import`);
  await page.getByLabel('Choose files').setInputFiles(path);
}

const bringIn = (page: Page) => page.getByRole('button', { name: /^Import [\d,]+ entries$/ });

test('an import that is killed is there whole or not at all, and the same file adds nothing twice', async ({
  home,
}) => {
  test.setTimeout(120_000 + KILLS * 60_000);
  const random = randomFrom(SEED);
  const path = zipOf('pages.zip', COUNT, 600);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const profile = newProfile();
    const first = await startBrowser(profile.folder);
    const page = await first.context.newPage();
    await choose(page, home, path);
    await expect(bringIn(page)).toBeVisible({ timeout: 60_000 });
    const moment = random() * LATEST_MS;
    const pressed = bringIn(page)
      .click()
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await first.kill();
    await pressed;

    const again = await startBrowser(profile.folder);
    const next = await again.context.newPage();
    await choose(next, home, path);
    await expect(next.getByRole('table', { name: 'What was found' })).toBeVisible({ timeout: 60_000 });
    const count = (await rowsOf(next, 'entries')).length;
    note(`killed after ${Math.round(moment)} ms: ${count} entries`);
    expect([0, COUNT]).toContain(count);
    expect(await rowsOf(next, 'marks')).toHaveLength(count);
    expect(await rowsOf(next, 'imports')).toHaveLength(count === 0 ? 0 : 1);
    if (count === 0) await bringIn(next).click();
    else await expect(next.getByText(/already here|nothing new/i).first()).toBeVisible();
    await expect.poll(async () => (await rowsOf(next, 'entries')).length, { timeout: 60_000 }).toBe(COUNT);
    await again.kill();
    profile.remove();
  }
});

/** Watches for how long the page answers nothing; gives the longest. */
async function watchGaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    Object.assign(window, { watch });
    const look = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      setTimeout(look, 0);
    };
    look();
  });
  return () => page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest);
}

test('a file of 100 MB is read while the page answers, and cancelling leaves nothing', async ({
  page,
  home,
}) => {
  test.setTimeout(300_000);
  await openJournal(page);
  await writeEntry(page, { text: 'Here before.' });
  const path = zipOf('large.zip', 1_000, 100_000);
  await page.goto(`${home}#/settings/import`);
  const longest = await watchGaps(page);
  await page.getByLabel('Choose files').setInputFiles(path);
  await expect(bringIn(page).or(page.getByRole('alert')).first()).toBeVisible({ timeout: 120_000 });
  note(`reading: nothing was answered for ${Math.round(await longest())} ms at most`);
  expect(await longest()).toBeLessThan(LONGEST_GAP_MS);
  await bringIn(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0, { timeout: 60_000 });
  expect(await longest()).toBeLessThan(LONGEST_GAP_MS);
  expect((await rowsOf(page, 'entries')).map(({ body }) => body)).toEqual(['Here before.']);
});

test('a file of 1 GB that is no archive is refused with why, and the page goes on', async ({
  page,
  home,
}) => {
  test.setTimeout(300_000);
  const path = join(folder, 'huge.zip');
  const file = openSync(path, 'w');
  ftruncateSync(file, 1_000_000_000);
  closeSync(file);
  await page.goto(`${home}#/settings/import`);
  const longest = await watchGaps(page);
  await page.getByLabel('Choose files').setInputFiles(path);
  await expect(page.getByText(/huge\.zip/).first()).toBeVisible({ timeout: 120_000 });
  note(`nothing was answered for ${Math.round(await longest())} ms at most`);
  expect(await longest()).toBeLessThan(LONGEST_GAP_MS);
  expect(await rowsOf(page, 'entries')).toEqual([]);
});
