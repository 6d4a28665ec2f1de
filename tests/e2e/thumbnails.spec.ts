// The first picture of an entry, small, in the list.
import type { Locator, Page } from '@playwright/test';
import { pictureMarkdown } from '../../src/journal/medium.ts';
import { newBlobKey, sealBlob } from '../../src/vault/blob.ts';
import { notedNow, noteReading, wholeAmong } from './blob-reading.ts';
import { choose } from './choose-pictures.ts';
import { expect, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { lockNow, turnOnLock, unlock } from './lock.ts';
import { photo } from './photo.ts';
import { breakWrites, deleteRow, putRows, rowsOf } from './rows.ts';

const picture = (page: Page) => page.getByRole('article').getByRole('img');

/** Writes an entry with a picture in it, as a person does. */
async function writePictured(page: Page, text: string, shows: string): Promise<void> {
  await openJournal(page);
  await page.getByRole('textbox', { name: 'Entry' }).fill(text);
  await choose(page, [await photo(page, { width: 1200, height: 800 })]);
  await page.getByRole('textbox', { name: 'What picture 1 shows' }).fill(shows);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await drawn(page.getByRole('img'), 1200);
}

const drawn = (image: ReturnType<Page['getByRole']>, width: number) =>
  expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(width);

/** Waits for the small picture in the list that is open. */
async function expectThumbnail(page: Page, name: string, image = picture(page)): Promise<void> {
  await expect(image).toHaveCount(1);
  await expect(image).toHaveAccessibleName(name);
  await drawn(image, 160);
}

/** Square, and at the end of its row. */
async function expectAtEnd(image: Locator, row: Locator): Promise<void> {
  const [box, whole] = [await image.boundingBox(), await row.boundingBox()];
  expect([box?.width, box?.height]).toEqual([56, 56]);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo((whole?.x ?? 0) + (whole?.width ?? 0), 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((whole?.y ?? 0) + (whole?.height ?? 0));
}

/** Without a reload. */
const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();

const laidIds = async (page: Page) => (await rowsOf(page, 'blobs')).map(({ id }) => String(id)).sort();

/** Waits until the thumbnail is kept, and gives the name of its picture. */
async function untilKept(page: Page): Promise<string> {
  await expect.poll(async () => (await laidIds(page)).length).toBe(2);
  const [id = '', small] = await laidIds(page);
  expect(small).toBe(`${id}.small`);
  return id;
}

test('an entry with a picture shows it small in the list, square and at the end of the row', async ({
  page,
}) => {
  await writePictured(page, 'By the water.', 'The bridge');
  await writeEntry(page, { text: 'Words alone.' });
  await openJournal(page, '#/entries');
  await expectThumbnail(page, 'The bridge');
  const row = page.getByRole('article').filter({ hasText: 'By the water.' });
  await expect(row.getByRole('img')).toHaveCount(1);
  await expectAtEnd(picture(page), row);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(async () => (await picture(page).boundingBox())?.width).toBe(64);
  // The picture leads to the entry, as all of the row does.
  const { x = 0, y = 0 } = (await picture(page).boundingBox()) ?? {};
  await page.mouse.click(x + 20, y + 20);
  await expect(page).toHaveURL(/#\/entries\//);
  await expect(page.getByText('By the water.')).toBeVisible();
});

test('the small picture is there after a reload, though the whole one is lost', async ({ page }) => {
  await noteReading(page);
  await writePictured(page, 'By the water.', 'The bridge');
  await openJournal(page, '#/entries');
  await expectThumbnail(page, 'The bridge');
  const id = await untilKept(page);
  expect(Number((await rowsOf<{ id: string; ct: Uint8Array }>(page, 'blobs'))[1]?.ct.length)).toBeLessThan(
    10_000,
  );
  await page.reload();
  await expectThumbnail(page, 'The bridge');
  expect(wholeAmong((await notedNow(page)).read)).toEqual([]);
  await deleteRow(page, 'blobs', id);
  await page.reload();
  await expectThumbnail(page, 'The bridge');
  expect(await laidIds(page)).toEqual([`${id}.small`]);
  await page.getByRole('article').getByRole('link').click();
  await expect(page.getByText('A picture that is not on this device: The bridge')).toBeVisible();
});

test('a removed entry shows its picture small while it waits, and has it where it is restored', async ({
  page,
}) => {
  await writePictured(page, 'By the water.', 'The bridge');
  await writeEntry(page, { text: 'Words alone.' });
  for (const name of ['By the water.', 'Words alone.']) {
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  }
  await openJournal(page, '#/removed');
  const row = page.getByRole('article', { name: 'By the water.' });
  await expectThumbnail(page, 'The bridge');
  await expectAtEnd(picture(page), row);
  await row.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(picture(page)).toHaveCount(0);
  await openJournal(page, '#/entries');
  await expectThumbnail(page, 'The bridge');
});

test('looking back, a page of another year shows its picture small', async ({ page }) => {
  await writePictured(page, 'By the water.', 'The bridge');
  await writeEntry(page, { text: 'Words alone.' });
  await page.clock.setFixedTime(new Date(Date.now() + 365 * 86_400_000));
  await page.reload();
  await openJournal(page, '#/looking-back');
  await expect(page.getByRole('link', { name: 'On this day' })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await page.getByRole('link', { name: 'On this day' }).click();
  const rows = page.getByRole('list', { name: 'On this day' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  const image = page.getByRole('main').getByRole('img');
  await expectThumbnail(page, 'The bridge', image);
  await expectAtEnd(image, rows.filter({ hasText: 'By the water.' }));
});

test('the small picture goes from the list with the picture of the entry', async ({ page }) => {
  await writePictured(page, 'By the water.', 'The bridge');
  await openJournal(page, '#/entries');
  await expectThumbnail(page, 'The bridge');
  await page.getByRole('article').getByRole('link').click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Take out picture 1' }).click();
  await expect(page.getByRole('textbox', { name: 'Entry' })).toHaveValue(/^By the water\.\s*$/);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries/);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveText(/By the water/);
  await expect(picture(page)).toHaveCount(0);
});

test('on a full disk the list shows the small picture, keeps none and says nothing', async ({ page }) => {
  await writePictured(page, 'By the water.', 'The bridge');
  const before = await laidIds(page);
  await breakWrites(page, 'blobs', true);
  await goTo(page, 'Entries');
  await expectThumbnail(page, 'The bridge');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  expect(await laidIds(page)).toEqual(before);
});

test('the small picture has its place in the row before it is there', async ({ page }) => {
  await writePictured(page, 'By the water.', 'The bridge');
  await page.evaluate(() => {
    const real = createImageBitmap;
    const held = new Promise<void>((go) => Object.assign(window, { go }));
    Object.assign(window, { createImageBitmap: (of: Blob) => held.then(() => real(of)) });
  });
  await goTo(page, 'Entries');
  const place = page.getByRole('article').locator('[class*="picture"]');
  await expect(place).toHaveCount(1);
  await expect(picture(page)).toHaveCount(0);
  const boxes = async () => [
    await place.boundingBox(),
    await page.getByRole('article').boundingBox(),
    await page.getByRole('link', { name: 'By the water.' }).boundingBox(),
  ];
  const before = await boxes();
  expect([before[0]?.width, before[0]?.height]).toEqual([56, 56]);
  await page.evaluate(() => (window as unknown as { go: () => void }).go());
  await expectThumbnail(page, 'The bridge');
  expect(await boxes()).toEqual(before);
});

test('a picture that is missing or broken leaves the row as if there were none', async ({ page }) => {
  const id = '0123456789ab';
  const medium = { id, type: 'image/jpeg', size: 9, key: newBlobKey(), addedAt: Date.now() } as const;
  await writeEntry(page, { text: 'Plain.' });
  await writeEntry(page, { text: `Broken. ${pictureMarkdown(medium, '')}` });
  await writeEntry(page, { text: 'Missing. ![](media/k3v9x2m4tq7w.jpg)' });
  await writeEntry(page, { text: 'First of its day.' });
  await putRows(page, 'media', [{ ...medium }]);
  await putRows(page, 'blobs', [{ ...(await sealBlob(medium.key, id, new Uint8Array([255, 216, 255]))) }]);
  await noteReading(page);
  await page.goto('about:blank');
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(4);
  // The broken one was looked at.
  await expect.poll(async () => wholeAmong((await notedNow(page)).read)).toEqual([id]);
  await expect(page.getByRole('article').locator('[class*="picture"]')).toHaveCount(0);
  const heights = await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('article') })
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights.slice(1)).size).toBe(1);
  // And is not looked at again, however often its row comes.
  await goTo(page, 'Write');
  await goTo(page, 'Entries');
  await expect(page.getByRole('article')).toHaveCount(4);
  expect(wholeAmong((await notedNow(page)).read)).toEqual([id]);
  expect(await laidIds(page)).toEqual([id]);
});

test('with the lock on the small picture shows after unlocking, and nothing of it before', async ({
  page,
}) => {
  plainOnly('every other test of this file has the lock on there');
  await writePictured(page, 'By the water.', 'The bridge');
  await turnOnLock(page);
  await openJournal(page, '#/entries');
  await expectThumbnail(page, 'The bridge');
  const id = await untilKept(page);
  await deleteRow(page, 'blobs', id);
  await lockNow(page);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('img')).toHaveCount(0);
  await unlock(page);
  await expectThumbnail(page, 'The bridge');
});
