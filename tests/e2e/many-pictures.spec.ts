// Pictures by the hundred: no list reads one, an entry reads its own, and every one goes along.
import type { Page } from '@playwright/test';
import { expect, openJournal, test } from './journal.ts';
import { photo } from './photo.ts';
import { backupOf, type Pictured, pictured } from './picture-backup.ts';
import { exportAll, filesInZip, plainBackup } from './transfer.ts';

const ENTRIES = 150;
const EACH = 3;

/** Notes what this window reads of the bytes of pictures. */
const noteReading = (page: Page) =>
  page.addInitScript(() => {
    const read: string[] = [];
    Object.assign(window, { read });
    const proto = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
    for (const name of ['get', 'getAll', 'openCursor']) {
      const real = proto[name];
      proto[name] = function (this: IDBObjectStore, ...given: unknown[]) {
        if (this.name === 'blobs') read.push(name === 'get' ? String(given[0]) : name);
        return real?.apply(this, given);
      };
    }
  });

const readNow = (page: Page) => page.evaluate(() => (window as unknown as { read: string[] }).read);

async function restored(page: Page): Promise<Pictured> {
  const size = { width: 400, height: 300 };
  await openJournal(page);
  const { buffer } = await photo(page, size);
  const journal = pictured(ENTRIES, EACH, { jpeg: buffer, ...size });
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

test('a list of entries with hundreds of pictures draws none and reads none, and an entry reads its own', async ({
  page,
}) => {
  await noteReading(page);
  const { media } = await restored(page);
  await page.goto('about:blank');
  await openJournal(page, '#/entries');
  await expect(page.getByText(`${ENTRIES} entries`, { exact: true })).toBeVisible();
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
    await expect(page.getByRole('article').first()).toBeAttached();
    expect(await page.locator('body *').count()).toBeLessThanOrEqual(400);
    await expect(page.getByRole('img')).toHaveCount(0);
  }
  await page.evaluate(() => scrollTo(0, 0));
  expect(await readNow(page)).toEqual([]);
  await page.getByRole('article').first().getByRole('link').click();
  await expect(page.getByRole('img')).toHaveCount(EACH);
  for (const picture of await page.getByRole('img').all())
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
  const own = media.slice(0, EACH).map(({ id }) => id);
  expect((await readNow(page)).sort()).toEqual(own.sort());
});

test('every one of hundreds of pictures goes along, byte for byte, in an export and in a backup', async ({
  page,
}) => {
  const journal = await restored(page);
  expectAll(picturesIn(await exportAll(page)), journal);
  const backup = await plainBackup(page);
  expectAll(picturesIn(await filesInZip(backup.bytes)), journal);
});
