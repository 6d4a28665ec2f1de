// One line below a page that holds what few can carry alone: it comes after a pause, once, and nothing of it is kept.
import type { Page } from '@playwright/test';
import { expect, openJournal, plainOnly, test } from './journal.ts';
import { lockNow, turnOnLock } from './lock.ts';
import { rowsOf } from './rows.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const line = (page: Page) => page.getByText('This sounds like a lot to carry alone.');
const HEAVY = 'I just want to die. Nobody would know.';

/** The page with its menu's code there: the line comes with it. */
async function openPage(page: Page): Promise<void> {
  await openJournal(page);
  await expect(page.getByRole('button', { name: 'Bold' })).toBeVisible();
}

test('it comes below the text ten seconds after the last key, leads to the numbers, and keeps nothing', async ({
  page,
}) => {
  await page.clock.install();
  await openPage(page);
  await field(page).fill(HEAVY);
  await page.clock.runFor(9_000);
  await field(page).press('End');
  await page.keyboard.type(' I think.');
  await page.clock.runFor(9_000);
  await expect(line(page)).toHaveCount(0);
  await page.clock.runFor(1_500);
  await expect(line(page)).toBeVisible();
  await expect(line(page)).toHaveText(
    'This sounds like a lot to carry alone. If you’d like a person: Someone to talk to now. Your page is as you left it.',
  );
  await expect(field(page)).toHaveValue(`${HEAVY} I think.`);
  expect((await rowsOf(page, 'settings')).map(({ key }) => key)).not.toContain('quietLine');
  await page.getByRole('main').getByRole('link', { name: 'Someone to talk to now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Someone to talk to' })).toBeVisible();
});

test('it comes where hopelessness is named, and not below any other page', async ({ page }) => {
  await page.clock.install();
  await openPage(page);
  await field(page).fill('I crave connection. I hope for more.');
  await page.getByRole('button', { name: 'loneliness', exact: true }).click();
  await page.clock.runFor(30_000);
  await expect(line(page)).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Find or add a feeling' }).fill('hopelessness');
  await page.keyboard.press('Enter');
  await page.clock.runFor(11_000);
  await expect(line(page)).toBeVisible();
});

test('a page that is left before shows it below its entry, once', async ({ page }) => {
  await openPage(page);
  await field(page).fill(HEAVY);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\/./);
  await expect(line(page)).toBeVisible();
  await page.getByRole('link', { name: 'Entries' }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: HEAVY.slice(0, 12) })
    .first()
    .click();
  await expect(page.getByText(HEAVY).first()).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test('the settings list what it looks for and turn it off', async ({ page }) => {
  await page.clock.install();
  await openJournal(page, '#/settings');
  await page.getByText('The phrases', { exact: true }).click();
  await expect(page.getByText('I just want to die', { exact: true })).toBeVisible();
  await page.getByRole('switch', { name: 'Show the quiet line' }).uncheck();
  await expect
    .poll(() => rowsOf(page, 'settings'))
    .toContainEqual(expect.objectContaining({ key: 'quietLine', value: false }));
  await openPage(page);
  await field(page).fill(HEAVY);
  await page.clock.runFor(30_000);
  await expect(line(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(HEAVY).first()).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test('whoever is locked out reaches someone to talk to, from the page one writes on and from any other', async ({
  page,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  await lockNow(page);
  for (const route of ['#/entries', '#/']) {
    await openJournal(page, route);
    await page.getByRole('main').getByRole('link', { name: 'Someone to talk to' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Someone to talk to' })).toBeVisible();
  }
});
