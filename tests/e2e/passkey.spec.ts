// A passkey opens the journal too, and never instead of what a person knows or has on paper.
import type { Page } from '@playwright/test';
import { giveAuthenticator } from './authenticator.ts';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { lockNow, PASSPHRASE, turnOnLock, unlock } from './lock.ts';
import { putRows, rowsOf } from './rows.ts';

const DERIVING_MS = 30_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const part = (page: Page) => page.getByRole('region', { name: /^Use a passkey/ });
const byPasskey = (page: Page) => button(page, 'Unlock with passkey');
const isLocked = (page: Page) => expect(page.getByRole('heading', { name: 'Ebb is locked' })).toBeVisible();

interface Slot {
  kind: string;
  prfSalt: Uint8Array;
}

const kindsOf = async (page: Page) => (await lockOf(page)).slots.map(({ kind }) => kind);

async function lockOf(page: Page): Promise<{ slots: Slot[] }> {
  const meta = await rowsOf<{ key: string; value: { slots: Slot[] } }>(page, 'meta');
  const row = meta.find(({ key }) => key === 'lock');
  if (!row) throw new Error('there is no lock');
  return row.value;
}

/** As far as the tap after which the device asks. */
async function begin(page: Page): Promise<void> {
  await button(page, 'Add a passkey').click();
  await expect(page.getByLabel('Passphrase now')).toBeFocused();
  await page.getByLabel('Passphrase now').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Go on to the device')).toBeFocused({ timeout: DERIVING_MS });
}

async function addPasskey(page: Page): Promise<void> {
  await begin(page);
  await page.keyboard.press('Enter');
  await expect(part(page).getByRole('status')).toContainText('The passkey is added.');
  await expect(button(page, 'Add a passkey')).toBeFocused();
}

test('a passkey opens the journal after a reload, and is removed again', async ({ page }) => {
  const authenticator = await giveAuthenticator(page);
  await writeEntry(page, { text: 'Kept.', title: 'Kept' });
  await turnOnLock(page);
  await expect(part(page)).toContainText('Not in use.');
  await addPasskey(page);
  expect(await kindsOf(page)).toEqual(['passphrase', 'recovery', 'passkey']);
  await expect(part(page).getByRole('listitem')).toHaveText(/^Added on \d+ \w+ \d{4}, \d\d:\d\d/);

  await openJournal(page, '#/entries');
  await page.reload();
  await isLocked(page);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await byPasskey(page).click();
  await page.getByRole('link', { name: 'Kept' }).click();
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible();

  await openJournal(page, '#/settings/lock');
  await page.getByRole('button', { name: /^Remove passkey: Added on/ }).click();
  await expect(part(page).getByRole('status')).toContainText('opens nothing here any more');
  await expect(button(page, 'Add a passkey')).toBeFocused();
  await expect(part(page)).toContainText('Not in use.');
  expect(await kindsOf(page)).toEqual(['passphrase', 'recovery']);
  // The device is told as well.
  await expect.poll(authenticator.ids).toEqual([]);
  await lockNow(page);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expect(byPasskey(page)).toHaveCount(0);
});

test('a new passphrase leaves the passkey as it is, and turning the lock off drops it', async ({ page }) => {
  await giveAuthenticator(page);
  await turnOnLock(page);
  await addPasskey(page);
  await button(page, 'Change passphrase').click();
  await page.getByLabel('Passphrase now').fill(PASSPHRASE);
  await page.getByLabel('New passphrase').fill('another one entirely');
  await page.getByLabel('Repeat passphrase').fill('another one entirely');
  await button(page, 'Change passphrase').click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible({ timeout: DERIVING_MS });
  await lockNow(page);
  await byPasskey(page).click();
  await expect(button(page, 'Turn off lock')).toBeVisible();
  await button(page, 'Turn off lock').click();
  await expect(button(page, 'Turn on lock')).toBeVisible();
  await turnOnLock(page);
  await expect(part(page)).toContainText('Not in use.');
  await expect(part(page).getByRole('listitem')).toHaveCount(0);
});

test('an authenticator that holds no key says so, and opens nothing', async ({ page }) => {
  const authenticator = await giveAuthenticator(page, { hasPrf: false });
  await turnOnLock(page);
  await begin(page);
  await button(page, 'Go on to the device').click();
  await expect(part(page).getByRole('alert')).toContainText('it holds no key');
  expect(await kindsOf(page)).toEqual(['passphrase', 'recovery']);
  await expect.poll(authenticator.ids).toEqual([]);
  await button(page, 'Cancel').click();
  await expect(button(page, 'Add a passkey')).toBeFocused();
  await lockNow(page);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expect(byPasskey(page)).toHaveCount(0);
});

test('a second passkey on the same device is not needed, and is not made', async ({ page }) => {
  const authenticator = await giveAuthenticator(page);
  await turnOnLock(page);
  await addPasskey(page);
  await begin(page);
  await button(page, 'Go on to the device').click();
  await expect(part(page).getByRole('alert')).toContainText('already has a passkey');
  expect(await authenticator.ids()).toHaveLength(1);
  expect(await kindsOf(page)).toEqual(['passphrase', 'recovery', 'passkey']);
});

test('a sheet that is put away changes nothing and counts as no try', async ({ page }) => {
  const blocked = await giveAuthenticator(page);
  await turnOnLock(page);
  await blocked.refuse();
  await begin(page);
  await button(page, 'Go on to the device').click();
  await expect(part(page).getByRole('alert')).toContainText('No passkey was made.');
  await expect(button(page, 'Go on to the device')).toBeFocused();
  expect(await kindsOf(page)).toEqual(['passphrase', 'recovery']);
  await blocked.leave();
  const authenticator = await giveAuthenticator(page);
  await button(page, 'Go on to the device').click();
  await expect(part(page).getByRole('status')).toContainText('The passkey is added.');
  await expect(part(page).getByRole('alert')).toBeEmpty();

  await lockNow(page);
  await authenticator.refuse();
  await byPasskey(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No passkey was given.' })).toBeVisible();
  await expect(byPasskey(page)).toBeFocused();
  expect((await rowsOf(page, 'meta')).map(({ key }) => key)).not.toContain('tries');
  await unlock(page);
  await expect(button(page, 'Lock now')).toBeVisible();
});

test('a passkey that is gone from the device leaves the passphrase', async ({ page }) => {
  const authenticator = await giveAuthenticator(page);
  await turnOnLock(page);
  await addPasskey(page);
  await lockNow(page);
  await authenticator.clear();
  await byPasskey(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No passkey was given.' })).toBeVisible();
  await unlock(page);
  await expect(button(page, 'Lock now')).toBeVisible();
});

test('a passkey’s way in that was tampered with is called damaged, and the passphrase opens', async ({
  page,
}) => {
  await giveAuthenticator(page);
  await turnOnLock(page);
  await addPasskey(page);
  const lock = await lockOf(page);
  for (const { kind, prfSalt } of lock.slots) if (kind === 'passkey') prfSalt[5] = (prfSalt[5] ?? 0) ^ 1;
  await putRows(page, 'meta', [{ key: 'lock', value: lock }]);
  await page.reload();
  await isLocked(page);
  await byPasskey(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'no passkey can open it' })).toBeVisible();
  await unlock(page);
  await expect(button(page, 'Lock now')).toBeVisible();
});

test('nothing readable says when a passkey was added or to whom it belongs', async ({ page }) => {
  await giveAuthenticator(page);
  await turnOnLock(page);
  await addPasskey(page);
  const lock = await lockOf(page);
  const slot = lock.slots.find(({ kind }) => kind === 'passkey') ?? {};
  expect(Object.keys(slot).sort()).toEqual(
    ['version', 'kind', 'id', 'kdf', 'salt', 'iv', 'wrapped', 'sum', 'credentialId', 'prfSalt'].sort(),
  );
  expect(JSON.stringify(lock)).not.toMatch(/added|isHere/i);
});
