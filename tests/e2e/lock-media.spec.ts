// Pictures and recordings that a lock comes over: each is behind its name in the page after the unlocking.
import type { Page } from '@playwright/test';
import { browserArgs } from '../../scripts/browser.mjs';
import { choose, drawn, openChooser } from './choose-pictures.ts';
import { expect, openJournal, plainOnly, test } from './journal.ts';
import { turnOnLock, unlock } from './lock.ts';
import { photo } from './photo.ts';
import { keepBusy, rowsOf } from './rows.ts';

const HUMMING = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: ({ launchOptions }, use) => use({ ...launchOptions, args: [...browserArgs(), ...HUMMING] }),
});

/** What a camera gives: it takes a moment to be drawn anew. */
const LARGE = { width: 5_000, height: 3_700 };

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true });
const recordingWaits = (page: Page) => page.getByText('The recording you made is kept when Ebb is unlocked.');

/** As another window says it. */
const lockFrom = (other: Page) =>
  other.evaluate(() => new BroadcastChannel('ebb-locking /').postMessage('lock'));

/** How many pictures the text names. */
const named = async (page: Page) => (await entry(page).inputValue()).match(/media\/\w{12}/g)?.length ?? 0;

/** A sealed journal with a page being written, and another window of it in which nothing is written. */
async function begun(page: Page): Promise<Page> {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  await openJournal(page, '#/');
  await entry(page).fill('Before.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const other = await page.context().newPage();
  await openJournal(other, '#/support');
  await page.bringToFront();
  return other;
}

/** Unlocks where the page being written does not stand, and goes back to it. */
async function backAgain(page: Page): Promise<void> {
  await expect(passphrase(page)).toBeVisible();
  await openJournal(page, '#/entries');
  await unlock(page);
  await openJournal(page, '#/');
  await expect(entry(page)).toHaveValue(/^Before\./);
}

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Voice note', exact: true }).click();
  await expect(page.getByText(/^Recording, 0:0[1-9]/)).toBeVisible();
}

/** No picture is drawn until it is let: how long that takes is not the same on two machines. Returns how to let it. */
async function holdDrawing(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { createImageBitmap: draw } = window;
    const held = new Promise<void>((resolve) => Object.assign(window, { letDraw: resolve }));
    const after = async (...given: Parameters<typeof draw>) => held.then(() => draw(...given));
    Object.assign(window, { createImageBitmap: after });
  });
  return () => page.evaluate(() => (window as unknown as { letDraw: () => void }).letDraw());
}

/** Waits until the recording that the text names can be played. */
async function plays(page: Page): Promise<void> {
  await expect(entry(page)).toHaveValue(/^Before\.\n\n\[Voice note 0:0\d\]\(media\/\w{12}\.(?:webm|m4a)\)/);
  await expect
    .poll(() => page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.readyState))
    .toBeGreaterThan(0);
}

test('pictures that are being drawn as a lock comes are in their page after the unlocking', async ({
  page,
}) => {
  const other = await begun(page);
  const names = [1, 2, 3, 4, 5, 6].map((nth) => `IMG_${nth}.jpg`);
  const files = await Promise.all(names.map((name) => photo(other, { ...LARGE, name })));
  const letDraw = await holdDrawing(page);
  await choose(page, files);
  await expect.poll(() => named(page)).toBe(6);
  await lockFrom(other);
  await expect(passphrase(page)).toBeVisible();
  await letDraw();
  await expect(page.getByText('The picture you chose is put into its page')).toBeVisible();
  await backAgain(page);
  await drawn(page, 6);
  expect(await rowsOf(page, 'blobs')).toHaveLength(6);
});

test('what waited for the unlocking and is no picture is named in its page no more', async ({ page }) => {
  const other = await begun(page);
  const large = [1, 2, 3, 4].map((nth) => photo(other, { ...LARGE, name: `IMG_${nth}.jpg` }));
  const letter = { name: 'letter.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture at all') };
  await choose(page, [...(await Promise.all(large)), letter]);
  await expect.poll(() => named(page)).toBe(5);
  await lockFrom(other);
  await expect(passphrase(page)).toBeVisible();
  await openJournal(page, '#/entries');
  await unlock(page);
  // Everything is stored, or is known not to be, before its page stands there again.
  await expect.poll(async () => (await rowsOf(page, 'blobs')).length).toBe(4);
  await page.waitForTimeout(500);
  await openJournal(page, '#/');
  await expect.poll(() => named(page)).toBe(4);
  await drawn(page, 4);
  await expect(page.getByText('“letter.jpg” could not be read as a picture here')).toBeVisible();
});

test('a picture that waits for a slow disk as a lock comes is in its page after the unlocking', async ({
  page,
}) => {
  const other = await begun(page);
  const file = await photo(other, { width: 300, height: 200 });
  const camera = await openChooser(page);
  const free = await keepBusy(other);
  await camera.setFiles([file]);
  await expect.poll(() => named(page)).toBe(1);
  await lockFrom(other);
  await expect(passphrase(page)).toBeVisible();
  await free();
  await backAgain(page);
  await drawn(page, 1);
});

test('a picture that arrives as a lock has begun waits, and is put into its page after the unlocking', async ({
  page,
}) => {
  const other = await begun(page);
  const { buffer } = await photo(other, LARGE);
  await entry(page).evaluate(async (field, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'IMG.jpg', { type: 'image/jpeg' }));
    // On the way back from a camera the window hears of the lock first, and of the picture a moment later.
    const listening = new BroadcastChannel('ebb-locking /');
    const told = new Promise((heard) => {
      listening.onmessage = heard;
    });
    new BroadcastChannel('ebb-locking /').postMessage('lock');
    await told;
    field.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, buffer.toString('base64'));
  await expect(page.getByText('The picture you chose is put into its page')).toBeVisible();
  await backAgain(page);
  await drawn(page, 1);
});

test('a recording that waits for a slow disk as a lock comes plays after the unlocking', async ({ page }) => {
  const other = await begun(page);
  await record(page);
  const free = await keepBusy(other);
  await lockFrom(other);
  await expect(passphrase(page)).toBeVisible();
  await free();
  await backAgain(page);
  await plays(page);
});

test('a recording that ends after the lock waits in the window, which is said, and plays after the unlocking', async ({
  page,
}) => {
  // Slower than a lock is patient.
  await page.addInitScript(() => {
    const { stop } = MediaRecorder.prototype;
    MediaRecorder.prototype.stop = function (this: MediaRecorder) {
      setTimeout(() => stop.call(this), 2_500);
    };
  });
  const other = await begun(page);
  await record(page);
  await lockFrom(other);
  await expect(recordingWaits(page)).toBeVisible();
  expect(await rowsOf(page, 'blobs')).toEqual([]);
  await backAgain(page);
  await plays(page);
  await expect(recordingWaits(page)).toHaveCount(0);
});

test('talking is being there: no recording is ended for want of a touch, and the time without one begins at its end', async ({
  page,
}) => {
  await page.clock.install();
  await begun(page);
  await record(page);
  await page.clock.fastForward('06:00');
  await expect(page.getByText(/^Recording, 6:\d\d$/)).toBeVisible();
  // The longest there is ends by itself.
  await page.clock.fastForward('55:00');
  await expect(entry(page)).toHaveValue(/\[Voice note 61:\d\d\]/);
  await expect.poll(async () => (await rowsOf(page, 'media')).length).toBe(1);
  await page.clock.fastForward('04:00');
  await expect(passphrase(page)).toHaveCount(0);
  await page.clock.fastForward('02:00');
  await expect(passphrase(page)).toBeVisible();
});

test('a recording keeps nothing open that is out of sight', async ({ page }) => {
  await page.clock.install();
  await begun(page);
  await record(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward('02:00');
  await expect(passphrase(page)).toBeVisible();
  await backAgain(page);
  await expect(entry(page)).toHaveValue(/\[Voice note 2:\d\d\]/);
});
