// The lock: turned on, locked, and the ways in that are refused.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal } from './journal.ts';
import { lockNow, PASSPHRASE, turnOnLock } from './lock.ts';
import { putRows, rowsOf } from './rows.ts';
import { at, button, field, next, press, type Screen } from './screen.ts';

const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true });

async function tryPassphrase(page: Page, typed: string, refusal: string): Promise<void> {
  await passphrase(page).fill(typed);
  await press('Unlock')(page);
  // Keys take about a second, and longer on a busy machine.
  await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible({ timeout: 30_000 });
}

/** One byte of its checksum is another. */
async function damageSlot(page: Page): Promise<void> {
  const meta = await rowsOf<{ key: string; value: { slots: { sum: Uint8Array }[] } }>(page, 'meta');
  const lock = meta.find(({ key }) => key === 'lock');
  const [slot] = lock?.value.slots ?? [];
  if (!lock || !slot) throw new Error('the journal has no lock');
  slot.sum[0] = (slot.sum[0] ?? 0) ^ 1;
  await putRows(page, 'meta', [lock]);
  await page.reload();
}

export const LOCKED: readonly Screen[] = [
  at('lock, passphrases that differ', '#/settings/lock', async (page) => {
    await passphrase(page).fill('one');
    await page.getByLabel('Repeat passphrase').fill('two');
    await press('Turn on lock')(page);
    await expect(page.getByRole('alert').filter({ hasText: 'not the same' })).toBeVisible();
  }),
  next('lock, the recovery key', (page) => turnOnLock(page, PASSPHRASE, false)),
  next('lock, on', press('Go on without checking')),
  next('lock, changing the passphrase', press('Change passphrase')),
  at('write, unlocked', '#/', async (page) => {
    await draftEntry(page, { text: 'I crave connections.', feelings: ['hope'] });
    await expect(button(page, 'Hide')).toBeVisible();
  }),
  next('locked', lockNow),
  next('locked, a wrong passphrase', (page) => tryPassphrase(page, 'not it', 'That is not the passphrase.')),
  next('locked, the recovery key', press('I cannot remember the passphrase')),
  // Other pages ask as well; this one is written on.
  next('write, locked', async (page) => {
    await openJournal(page, '#/');
    await field(page).fill('A thought at nightfall');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  }),
  next('write, locked, sealed', async (page) => {
    await press('Done')(page);
    await expect(page.getByText(/^Sealed\. It joins/)).toBeVisible();
  }),
  next('storage, locked', async (page) => {
    await openJournal(page, '#/settings/storage');
    await expect(button(page, 'Erase everything on this device')).toBeVisible();
  }),
  next('locked, a damaged way in', async (page) => {
    await openJournal(page, '#/entries');
    await damageSlot(page);
    await tryPassphrase(page, PASSPHRASE, 'damaged');
  }),
];
