// The browser's own stand-in for a microphone hums.
import type { Page } from '@playwright/test';
import { browserArgs } from '../../scripts/browser.mjs';
import { expect, openJournal, test } from './journal.ts';
import { breakWrites, rowsOf } from './rows.ts';
import { downloaded } from './transfer.ts';

const HUMMING = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: ({ launchOptions }, use) => use({ ...launchOptions, args: [...browserArgs(), ...HUMMING] }),
});

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry' });

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Voice note', exact: true }).click();
  await expect(page.getByText(/^Recording, 0:0[1-9]/)).toBeVisible();
}

/** Waits until the recording can be played. */
async function plays(page: Page): Promise<void> {
  await expect
    .poll(() => page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.readyState))
    .toBeGreaterThan(0);
}

test('a voice note stands in the entry where it was made, and plays', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Said, not written.');
  await begin(page);
  await page.getByRole('button', { name: 'Stop and keep it' }).click();
  await expect(entry(page)).toHaveValue(
    /^Said, not written\.\n\n\[Voice note 0:0\d\]\(media\/\w{12}\.(?:webm|m4a)\)\s*$/,
  );
  await plays(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await plays(page);
  await expect(page.getByText(/^Voice note 0:0\d$/)).toBeVisible();
});

test('a page that is finished while a voice note is made keeps what was said', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Gone on.');
  await begin(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await plays(page);
  await expect(page.getByText(/^Voice note 0:0\d$/)).toBeVisible();
});

test('a page that is finished after a step back took the name of what is being said has it all the same', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('Gone on.');
  await begin(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry(page)).toHaveValue('Gone on.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await plays(page);
  await expect(page.getByText(/^Voice note 0:0\d$/)).toBeVisible();
});

test('a page that is left for another while a voice note is made has it under its name', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Gone elsewhere.');
  await begin(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
  await page.getByRole('link', { name: /^Gone elsewhere/ }).click();
  await plays(page);
  await expect(page.getByText(/^Voice note 0:0\d$/)).toBeVisible();
});

test('what is said stays under the name that it got meanwhile', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('For later.');
  await begin(page);
  const text = await entry(page).inputValue();
  await entry(page).fill(text.replace('[Voice note]', '[To my mother]'));
  await page.getByRole('button', { name: 'Stop and keep it' }).click();
  await plays(page);
  await expect(entry(page)).toHaveValue(
    /^For later\.\n\n\[To my mother\]\(media\/\w{12}\.(?:webm|m4a)\)\s*$/,
  );
});

test('what is kept stands in the text, also where a step back took its name out meanwhile', async ({
  page,
}) => {
  await openJournal(page);
  await entry(page).fill('Said on.');
  await begin(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry(page)).toHaveValue('Said on.');
  await page.getByRole('button', { name: 'Stop and keep it' }).click();
  await expect(entry(page)).toHaveValue(
    /^Said on\.\n\n\[Voice note 0:0\d\]\(media\/\w{12}\.(?:webm|m4a)\)\s*$/,
  );
  await plays(page);
});

test('a recording that ends by itself is kept, and that it ended is said until its page is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      addEventListener('pulled-out', () => {
        for (const track of stream.getTracks()) track.stop();
      });
      return stream;
    };
  });
  await openJournal(page);
  await entry(page).fill('Talking on.');
  await begin(page);
  await page.evaluate(() => dispatchEvent(new Event('pulled-out')));
  const ended = page.getByRole('alert').filter({ hasText: /\S/ });
  await expect(ended).toHaveText('The recording has ended by itself; what was said until then is here.');
  await expect(entry(page)).toHaveValue(/\[Voice note 0:0\d\]/);
  await plays(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await openJournal(page, '#/');
  await entry(page).fill('Another page.');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await expect(ended).toHaveCount(0);
});

test('a voice note that is thrown away leaves the text as it was', async ({ page }) => {
  await openJournal(page);
  await entry(page).fill('Rather not.');
  await begin(page);
  await expect(entry(page)).toHaveValue(/\[Voice note\]/);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(entry(page)).toHaveValue(/^Rather not\.\s*$/);
  await expect(page.locator('audio')).toHaveCount(0);
});

test.describe('without a microphone', () => {
  test('it is said, and nothing is put into the text', async ({ page }) => {
    await page.addInitScript(() => {
      MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await openJournal(page);
    await entry(page).fill('Words.');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Voice note', exact: true }).click();
    await expect(page.getByText('The browser gave no microphone.')).toBeVisible();
    await expect(entry(page)).toHaveValue('Words.');
  });
});

test('a page that is left while the browser still asks is recorded nowhere', async ({ page }) => {
  await page.addInitScript(() => {
    const real = MediaDevices.prototype.getUserMedia;
    const allowed = new Promise<void>((allow) => addEventListener('allow', () => allow(), { once: true }));
    MediaDevices.prototype.getUserMedia = async function (this: MediaDevices, wish) {
      await allowed;
      const stream = await real.call(this, wish);
      Object.assign(window, { stream });
      return stream;
    };
  });
  await openJournal(page);
  await entry(page).fill('Left too soon.');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Voice note', exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\//);
  await page.evaluate(() => void dispatchEvent(new Event('allow')));
  const isHeard = () =>
    page.evaluate(() => {
      const { stream } = window as unknown as { stream?: MediaStream };
      return stream?.getTracks().map(({ readyState }) => readyState);
    });
  await expect.poll(isHeard).toEqual(['ended']);
  await expect(page.locator('audio')).toHaveCount(0);
  expect(await rowsOf(page, 'drafts')).toEqual([]);
});

test('a journal that is locked while a voice note is made keeps what was said', async ({
  page,
  context,
  isLocked,
}) => {
  test.skip(!isLocked, 'without a lock nothing locks');
  await openJournal(page);
  await entry(page).fill('Said before it locked.');
  await begin(page);
  const other = await context.newPage();
  await openJournal(other, '#/support');
  await other.evaluate(() => new BroadcastChannel('ebb-locking /').postMessage('lock'));
  await expect(page.getByText(/^Recording/)).toHaveCount(0);
  await expect.poll(async () => (await rowsOf(page, 'blobs')).length).toBe(1);
  await expect.poll(async () => (await rowsOf(page, 'media')).length).toBe(1);
});

/** Makes a recording for which there is no room. */
async function withoutRoom(page: Page): Promise<void> {
  await openJournal(page);
  await entry(page).fill('Said.');
  await begin(page);
  await breakWrites(page, 'blobs', true);
  await page.getByRole('button', { name: 'Stop and keep it' }).click();
  await expect(page.getByRole('alert')).toContainText('The recording could not be stored');
  await expect(page.locator('audio')).toHaveCount(0);
}

/** Whether the browser would ask before it leaves the page. */
const asks = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('a recording for which there was no room is stored once there is', async ({ page }) => {
  await withoutRoom(page);
  expect(await asks(page)).toBe(true);
  const before = await page.getByRole('alert').elementHandle();
  await page.getByRole('button', { name: 'Try again' }).click();
  // Said anew: it was tried, and failed.
  await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(page.getByRole('alert')).toContainText('The recording could not be stored');
  await breakWrites(page, 'blobs', false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await plays(page);
  await expect(entry(page)).toHaveValue(/^Said\.\n\n\[Voice note 0:0\d\]/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => asks(page)).toBe(false);
});

test('a recording for which there is no room can be saved as a file', async ({ page }) => {
  await withoutRoom(page);
  const file = await downloaded(page, 'Save as a file');
  expect(file.name).toMatch(/^\w{12}\.(?:webm|m4a)$/);
  expect(file.bytes.length).toBeGreaterThan(1_000);
  await expect(entry(page)).toHaveValue(/^Said\.\s*$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
