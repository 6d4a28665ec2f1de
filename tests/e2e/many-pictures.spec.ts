// Pictures by the hundred and the thousand: a list reads thumbnails alone, an entry reads its own, and every one goes along.
import type { Page } from '@playwright/test';
import { notedNow, noteReading, wholeAmong } from './blob-reading.ts';
import { expect, openJournal, test } from './journal.ts';
import { photo } from './photo.ts';
import { backupOf, type Pictured, pictured } from './picture-backup.ts';
import { exportAll, filesInZip, plainBackup } from './transfer.ts';

const ENTRIES = 150;
const EACH = 3;
const MANY = 2_000;

async function restored(page: Page, count = ENTRIES, each = EACH): Promise<Pictured> {
  const size = { width: 400, height: 300 };
  await openJournal(page);
  const { buffer } = await photo(page, size);
  const journal = pictured(count, each, { jpeg: buffer, ...size });
  await openJournal(page, '#/settings/backup');
  const file = { name: 'ebb.zip', mimeType: 'application/zip', buffer: await backupOf(journal) };
  await page.getByLabel('Restore from a backup').setInputFiles(file);
  await expect(page.getByText('Everything is back:')).toBeVisible({ timeout: 60_000 });
  return journal;
}

/** The pictures among files, by their own names. */
const picturesIn = (files: ReadonlyMap<string, Buffer>) =>
  new Map(
    [...files]
      .filter(([path]) => path.endsWith('.jpg'))
      .map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1), bytes]),
  );

function expectAll(found: ReadonlyMap<string, Buffer>, { files }: Pictured): void {
  expect([...found.keys()].sort()).toEqual([...files.keys()].sort());
  const differing = [...files].filter(([name, bytes]) => !found.get(name)?.equals(bytes));
  expect(differing.map(([name]) => name)).toEqual([]);
}

/** Opens the list anew and goes through it in three steps; gives the whole pictures that were read for it. */
async function lookThrough(page: Page): Promise<string[]> {
  await page.goto('about:blank');
  await openJournal(page, '#/entries');
  await expect(page.getByText('2,000 entries', { exact: true })).toBeVisible();
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
    await expect(page.getByRole('article').first()).toBeAttached();
    await expect
      .poll(() =>
        page
          .getByRole('article')
          .evaluateAll((rows) =>
            rows.every((row) => (row.querySelector('img')?.naturalWidth ?? 0) > 0 && rows.length > 4),
          ),
      )
      .toBe(true);
    expect(await page.getByRole('article').count()).toBeLessThanOrEqual(30);
    expect(await page.locator('body *').count()).toBeLessThanOrEqual(400);
    // Those of rows that went are let go of.
    const ofRows = async () => (await notedNow(page)).held - (await page.getByRole('article').count());
    await expect.poll(ofRows).toBe(0);
  }
  const { read, mostOpened } = await notedNow(page);
  expect(mostOpened).toBeLessThanOrEqual(1);
  return wholeAmong(read);
}

test('a list of 2,000 entries with photos shows those of the rows in sight, and reads no photo a second time', async ({
  page,
}) => {
  await noteReading(page);
  await restored(page, MANY, 1);
  const first = await lookThrough(page);
  expect(new Set(first).size).toBe(first.length);
  expect(first.length).toBeGreaterThan(4);
  expect(first.length).toBeLessThanOrEqual(90);
  const again = await lookThrough(page);
  expect(again.filter((id) => first.includes(id))).toEqual([]);
  expect(again.length).toBeLessThan(first.length);
});

test('an entry with pictures reads its own', async ({ page }) => {
  await noteReading(page);
  const { media } = await restored(page);
  await openJournal(page, '#/entries');
  const link = page.getByRole('article').first().getByRole('link');
  const href = await link.getAttribute('href');
  await page.goto('about:blank');
  await openJournal(page, href ?? '');
  await expect(page.getByRole('img')).toHaveCount(EACH);
  for (const picture of await page.getByRole('img').all())
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
  const own = media.slice(0, EACH).map(({ id }) => id);
  expect((await notedNow(page)).read.sort()).toEqual(own.sort());
});

test('every one of hundreds of pictures goes along, byte for byte, in an export and in a backup', async ({
  page,
}) => {
  const journal = await restored(page);
  expectAll(picturesIn(await exportAll(page)), journal);
  const backup = await plainBackup(page);
  expectAll(picturesIn(await filesInZip(backup.bytes)), journal);
});
