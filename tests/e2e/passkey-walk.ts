// A passkey from none to one, and what stands there while the journal is locked.
import { expect, type Page } from '@playwright/test';
import { giveAuthenticator } from './authenticator.ts';
import { lockNow, PASSPHRASE, turnOnLock } from './lock.ts';
import { button, next, press, type Screen } from './screen.ts';

const DERIVING_MS = 30_000;

const told = (page: Page, text: string) => expect(page.getByText(text)).toBeVisible();

export const PASSKEY: readonly Screen[] = [
  next('the lock is on', async (page) => {
    await turnOnLock(page);
    await expect(button(page, 'Add a passkey')).toBeVisible();
  }),
  next('a passkey, asking for the passphrase', press('Add a passkey')),
  next('a passkey, about to be made', async (page) => {
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await press('Add a passkey')(page);
    await expect(button(page, 'Go on to the device')).toBeVisible({ timeout: DERIVING_MS });
  }),
  next('a passkey that holds no key', async (page) => {
    const without = await giveAuthenticator(page, { hasPrf: false });
    await press('Go on to the device')(page);
    await told(page, 'it holds no key');
    await without.leave();
  }),
  next('a passkey, added', async (page) => {
    const authenticator = await giveAuthenticator(page);
    await press('Go on to the device')(page);
    await told(page, 'The passkey is added.');
    await authenticator.clear();
  }),
  next('locked', async (page) => {
    await lockNow(page);
    await expect(button(page, 'Unlock with passkey')).toBeVisible();
  }),
  next('locked, and no passkey given', async (page) => {
    await press('Unlock with passkey')(page);
    await told(page, 'No passkey was given.');
  }),
  next('locked, and the passphrase forgotten', press('I cannot remember the passphrase')),
  next('writing while locked', async (page) => {
    await page.getByRole('link', { name: 'Write without unlocking' }).click();
    await expect(button(page, 'Done')).toBeVisible();
    await expect(button(page, 'Unlock with passkey')).toBeVisible();
  }),
];
