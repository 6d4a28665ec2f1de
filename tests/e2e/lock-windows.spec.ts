// Ebb open in several windows: whoever is in one of them is there, and the others lock nobody out of it.
import type { Page } from '@playwright/test';
import { browserArgs } from '../../scripts/browser.mjs';
import { expect, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { PASSPHRASE, turnOnLock, unlock } from './lock.ts';
import { laidIn } from './rows.ts';

const HUMMING = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: ({ launchOptions }, use) => use({ ...launchOptions, args: [...browserArgs(), ...HUMMING] }),
});

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true });
const saved = (page: Page) => expect(page.getByText(/^Saved on this device/)).toBeVisible();

/** A page being written in one window, and the list in another; both unlocked. */
async function twoWindows(page: Page): Promise<Page> {
  plainOnly('it turns the lock on itself');
  await page.clock.install();
  await openJournal(page);
  await turnOnLock(page);
  const other = await page.context().newPage();
  await openJournal(other, '#/entries');
  await unlock(other);
  await expect(other.getByRole('button', { name: 'Hide', exact: true })).toBeVisible();
  await openJournal(page, '#/');
  await page.bringToFront();
  await entry(page).fill('Before.');
  await saved(page);
  return other;
}

/** So much time goes by in both windows, then somebody does something in one, of which the other hears. */
async function after(page: Page, other: Page, time: string, work: () => Promise<unknown>): Promise<void> {
  const heard = await other.evaluateHandle(() => {
    const channel = new BroadcastChannel('ebb-presence /');
    return {
      one: new Promise<void>((done) => {
        channel.onmessage = ({ data }) => typeof data === 'number' && done();
      }),
    };
  });
  await page.clock.fastForward(time);
  await work();
  await heard.evaluate(({ one }) => one);
}

test('whoever writes in one window is not locked out by another that nobody touches, and both lock when nobody is there', async ({
  page,
}) => {
  const other = await twoWindows(page);
  for (const letter of ['a', 'b', 'c']) {
    await after(page, other, '04:00', () => entry(page).pressSequentially(letter));
    await saved(page);
  }
  await expect(entry(page)).toHaveValue('Before.abc');
  await expect(passphrase(page)).toHaveCount(0);
  await expect(passphrase(other)).toHaveCount(0);
  await page.clock.fastForward('05:30');
  await expect(passphrase(page)).toBeVisible();
  await expect(passphrase(other)).toBeVisible();
});

test('a recording goes on while another window is touched by nobody', async ({ page }) => {
  const other = await twoWindows(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Voice note', exact: true }).click();
  await expect(page.getByText(/^Recording, 0:0[1-9]/)).toBeVisible();
  for (let minute = 0; minute < 7; minute += 1) await after(page, other, '01:00', async () => undefined);
  await expect(page.getByText(/^Recording, 7:\d\d$/)).toBeVisible();
  await expect(passphrase(other)).toHaveCount(0);
});

test('a window out of sight locks itself alone', async ({ page }) => {
  const other = await twoWindows(page);
  await other.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward('02:00');
  await expect(passphrase(other)).toBeVisible();
  await entry(page).pressSequentially(' And on.');
  await saved(page);
  await expect(entry(page)).toHaveValue('Before. And on.');
  await expect(passphrase(page)).toHaveCount(0);
});

test('a machine that slept too long is locked in every window at the first touch of one', async ({
  page,
}) => {
  const other = await twoWindows(page);
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + 6 * 60_000);
  await other.getByRole('searchbox').press('Shift');
  await expect(passphrase(other)).toBeVisible();
  await expect(passphrase(page)).toBeVisible();
});

/** From when all rows are being sealed until it is told to go on, nothing is. */
async function sealsSlowly(
  page: Page,
): Promise<{ hasBegun: () => Promise<boolean>; goOn: () => Promise<void> }> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    const { encrypt } = SubtleCrypto.prototype;
    let told: Promise<void> | null = null;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if ((given[0] as { key?: unknown } | undefined)?.key === 'turning') {
        told = new Promise((goOn) => Object.assign(window, { goOn }));
      }
      return put.apply(this, given);
    };
    SubtleCrypto.prototype.encrypt = async function (
      this: SubtleCrypto,
      ...given: Parameters<typeof encrypt>
    ) {
      await told;
      return encrypt.apply(this, given);
    };
  });
  return {
    hasBegun: () => page.evaluate(() => Object.hasOwn(window, 'goOn')),
    goOn: () => page.evaluate(() => (window as unknown as { goOn: () => void }).goOn()),
  };
}

test('what is changed and written while this window turns the lock on is stored, sealed, when that has ended', async ({
  page,
}) => {
  plainOnly('it turns the lock on itself');
  const sealing = await sealsSlowly(page);
  await writeEntry(page, { text: 'Quietly before.' });
  await openJournal(page, '#/settings/lock');
  await passphrase(page).fill(PASSPHRASE);
  await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Turn on lock', exact: true }).click();
  await expect.poll(sealing.hasBegun, { timeout: 30_000 }).toBe(true);
  await openJournal(page, '#/settings');
  const hour = page.getByLabel('When a day begins');
  await hour.selectOption('04:00');
  await openJournal(page, '#/');
  await entry(page).fill('Quietly meanwhile.');
  await sealing.goOn();
  await saved(page);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await expect(page.getByText('Quietly meanwhile.', { exact: true })).toBeVisible();
  const names = ['entries', 'marks', 'versions', 'drafts', 'settings', 'meta'];
  const laid = await laidIn(page, names);
  expect(laid.entries).toHaveLength(2);
  expect(JSON.stringify(laid)).not.toMatch(/Quietly|dayStartsAt/);
  await openJournal(page, '#/settings');
  await expect(hour).toHaveValue('4');
});
