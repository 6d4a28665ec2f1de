// Whose numbers are shown first to somebody who needs them: of where they are, or of the country they chose once.
import type { Page } from '@playwright/test';
import { eraseEverything } from './erase.ts';
import { expect, openJournal, plainOnly, test } from './journal.ts';
import { lockNow, turnOnLock } from './lock.ts';

const country = (page: Page) => page.getByLabel('Country');
const shown = (page: Page) => page.getByRole('main').getByRole('link').filter({ visible: true });

const DEVICES = [
  { locale: 'en-US', timezoneId: 'Europe/Berlin', is: 'DE', call: 'Call 0800 111 0 111' },
  { locale: 'en-GB', timezoneId: 'Pacific/Auckland', is: 'NZ', call: 'Call 1737' },
  { locale: 'en-NZ', timezoneId: 'UTC', is: 'NZ', call: 'Call 1737' },
];

for (const { locale, timezoneId, is, call } of DEVICES) {
  test.describe(`a device in ${timezoneId} that speaks ${locale}`, () => {
    test.use({ locale, timezoneId });

    test('shows the numbers of where it is', async ({ page }) => {
      await openJournal(page, '#/support');
      await expect(country(page)).toHaveValue(is);
      await expect(shown(page).filter({ hasText: call })).toHaveCount(1);
    });
  });
}

test.describe('a device in a country without a row', () => {
  test.use({ locale: 'en-US', timezoneId: 'Asia/Calcutta' });

  test('shows no country’s numbers as its own, and “Another country” stands first in the list', async ({
    page,
  }) => {
    await openJournal(page, '#/support');
    await expect(country(page)).toHaveValue('');
    await expect(country(page).getByRole('option').first()).toHaveText('Another country');
    await expect(shown(page).filter({ hasText: 'Call 988' })).toHaveCount(0);
  });
});

test('a country that was chosen is there in every window from then on, and nothing else is kept of it', async ({
  page,
}) => {
  await openJournal(page, '#/support');
  await country(page).selectOption({ label: 'Ireland' });
  await page.reload();
  await expect(country(page)).toHaveValue('IE');
  await expect(shown(page).filter({ hasText: 'Call 116 123' })).toHaveCount(1);
  const other = await page.context().newPage();
  await openJournal(other, '#/support');
  await expect(country(other)).toHaveValue('IE');
  await country(other).selectOption({ label: 'Another country' });
  await other.reload();
  await expect(country(other)).toHaveValue('');
  const kept = await other.evaluate(() => Object.entries(localStorage).filter(([name]) => name !== 'ebb'));
  expect(kept).toEqual([['ebb-country', '']]);
});

test('a country that was chosen stands there while the journal is locked, too', async ({ page }) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page, '#/support');
  await country(page).selectOption({ label: 'Ireland' });
  await turnOnLock(page);
  await lockNow(page);
  await page.reload();
  await openJournal(page, '#/support');
  await expect(country(page)).toHaveValue('IE');
});

test('where the browser keeps nothing, the choice holds as long as the window is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openJournal(page, '#/support');
  await country(page).selectOption({ label: 'New Zealand' });
  await openJournal(page, '#/settings');
  await page.goBack();
  await expect(country(page)).toHaveValue('NZ');
});

test('a country that was chosen goes with everything else', async ({ page }) => {
  await openJournal(page, '#/support');
  await country(page).selectOption({ label: 'New Zealand' });
  await eraseEverything(page);
  expect(await page.evaluate(() => localStorage.getItem('ebb-country'))).toBeNull();
  await openJournal(page, '#/support');
  await expect(country(page)).toHaveValue('DE');
});
